import { addDays, partsOf, weekdayOf } from '../../domain/date.ts';
import { books } from './books.ts';
import { isoWeek, monthsFrom, type Span, unitAround } from './calendar.ts';
import { matchDigits, matchNamedDay } from './match-date.ts';
import { matchYearPart } from './match-part.ts';
import { yearAfter, yearAt } from './match-year.ts';
import { fixed, type Named, named } from './named.ts';
import type { Hit } from './phrase-book.ts';
import { pickOne } from './pick-one.ts';
import { digitsAt, isAt, isGlued, remembered, type Scan } from './scan.ts';
import type { UnitName } from './vocabulary.ts';
import type { YearPart } from './year-part.ts';

const precisions = { day: 'day', weekend: 'range', week: 'week', month: 'month', quarter: 'quarter', half: 'half', year: 'year' } as const;

/** The longest name of a period at a token: a day, a week, "ensi kuussa", "third quarter of 2025", `2025`. */
export const matchNamed = remembered((scan: Scan, at: number): Hit<Named> | null =>
  longest([
    matchWeekday(scan, at),
    matchDigits(scan, at),
    matchNamedDay(scan, at),
    matchWeek(scan, at),
    matchPartOfYear(scan, at),
    matchYearOfPart(scan, at),
    matchPickedPart(scan, at),
    matchPickedUnit(scan, at),
    matchFixed(scan, at),
    matchDecade(scan, at),
    matchYears(scan, at),
    matchYear(scan, at),
  ]),
);

/** The hit that reaches furthest, the first of equals. */
function longest<T>(hits: readonly (Hit<T> | null)[]): Hit<T> | null {
  return hits.reduce((best, hit) => (hit !== null && (best === null || hit.next > best.next) ? hit : best), null);
}

/** "This year", "the week": a unit without a number, for "the end of the year". */
export function matchUnitAlone(scan: Scan, at: number): Hit<Named> | null {
  const unit = books.units(scan.tokens, isAt(scan, at, 'the', 'den', 'det') ? at + 1 : at);
  if (unit === null || unit.value.plural) return null;
  const span = unitAround(scan.options.today, unit.value.unit, 0);
  return { value: fixed(precisions[unit.value.unit], span, { role: unit.value.role }), next: unit.next };
}

function matchWeekday(scan: Scan, at: number): Hit<Named> | null {
  const pick = books.picks(scan.tokens, at);
  const day = books.weekdays(scan.tokens, pick?.next ?? at);
  if (day === null) return null;
  const dateAt = isAt(scan, day.next, ',', 'the', 'den') ? day.next + 1 : day.next;
  const date = matchDigits(scan, dateAt) ?? matchNamedDay(scan, dateAt);
  if (date !== null && pick === null && date.value.precision === 'day' && !date.value.weak) return date;
  const { today, tense } = scan.options;
  const ahead = (day.value - weekdayOf(today) + 7) % 7;
  const back = pick?.value === 'last' || (pick === null && tense === 'past');
  const shiftBy = back ? (ahead === 0 && pick === null ? 0 : ahead - 7) : pick?.value === 'next' && ahead === 0 ? 7 : ahead;
  const span = unitAround(addDays(today, shiftBy), 'day', 0);
  return { value: fixed('day', span, { chosen: true, weak: pick === null }), next: day.next };
}

/** "Viikolla 12", "week 12 of 2025", `v. 12`, "vecka 12-14". */
function matchWeek(scan: Scan, at: number): Hit<Named> | null {
  const unit = isAt(scan, at, 'v', 'w') ? ({ value: { unit: 'week', role: 'in' }, next: at + 1 } as const) : books.units(scan.tokens, at);
  if (unit?.value.unit !== 'week') return null;
  const numberAt = isAt(scan, unit.next, '.') ? unit.next + 1 : unit.next;
  const first = digitsAt(scan, numberAt, 1, 2);
  if (first === null || first < 1 || first > 53) return null;
  const end = isAt(scan, numberAt + 1, '-') ? digitsAt(scan, numberAt + 2, 1, 2) : null;
  const last = end !== null && end > first && end <= 53 ? end : first;
  const next = last === first ? numberAt + 1 : numberAt + 3;
  const year = yearAfter(scan, next);
  const inYear = (of: number): Span | null => {
    const from = isoWeek(of, first);
    const to = isoWeek(of, last);
    return from === null || to === null ? null : { from: from.from, to: to.to };
  };
  const more = { role: unit.value.role };
  return { value: named(first === last ? 'week' : 'range', year?.value.year ?? null, inYear, more), next: year?.next ?? next };
}

/** "Maaliskuussa", "maaliskuussa 2025", "in March next year", "talvella 2025-26". */
function matchPartOfYear(scan: Scan, at: number): Hit<Named> | null {
  const part = matchYearPart(scan, at);
  if (part === null) return null;
  const year = yearAfter(scan, part.next) ?? shortYearAfter(scan, at, part);
  if (year === null) {
    if (part.value.needsYear) return null;
    const span = part.value.pick === null ? null : pickOne(part.value.inYear, part.value.pick, scan);
    if (span !== null) return { value: fixed(part.value.precision, span, { ...common(part.value), chosen: true }), next: part.next };
    const ofTheYear = theYearBehind(scan, part.next);
    const thisOne = ofTheYear === null ? null : partsOf(scan.options.today).year;
    const more = ofTheYear === null ? common(part.value) : { ...common(part.value), weak: false, chosen: true };
    return { value: named(part.value.precision, thisOne, part.value.inYear, more), next: ofTheYear ?? part.next };
  }
  const following = part.value.crossesYear ? nextYearBehind(scan, year.next, year.value.year) : null;
  const chosen = part.value.chosen || (part.value.crossesYear && following === null);
  return {
    value: named(part.value.precision, year.value.year, part.value.inYear, { ...common(part.value), weak: false, chosen }),
    next: following ?? year.next,
  };
}

/** Behind "of the year" or "av året", which is this year. */
function theYearBehind(scan: Scan, at: number): number | null {
  const next = isAt(scan, at, 'of', 'in', 'av', 'pa', 'under') ? at + 1 : at;
  if (isAt(scan, next, 'the') && isAt(scan, next + 1, 'year')) return next + 2;
  return isAt(scan, next, 'aret') ? next + 1 : null;
}

/** "Mars 26", "maaliskuussa 26", "in mar 26", `Q3 25`. */
function shortYearAfter(scan: Scan, at: number, part: Hit<YearPart>): ReturnType<typeof yearAfter> {
  const short = digitsAt(scan, part.next, 2, 2);
  if (
    short === null ||
    short < 20 ||
    short > 40 ||
    isAt(scan, part.next + 1, '.', '%', '€') ||
    (part.value.dayFollows && scan.options.locale !== 'sv' && !isAt(scan, at - 1, 'in', 'during', 'i', 'under'))
  )
    return null;
  if (part.value.precision !== 'month' && part.value.precision !== 'quarter' && part.value.precision !== 'half') return null;
  return { value: { year: 2000 + short, role: 'in', bare: false }, next: part.next + 1 };
}

/** Behind `-26` or `/2026` where that is the next year; null elsewhere. */
function nextYearBehind(scan: Scan, at: number, year: number): number | null {
  if (!isAt(scan, at, '-', '/')) return null;
  const end = digitsAt(scan, at + 1, 4, 4) ?? digitsAt(scan, at + 1, 2, 2);
  return end === year + 1 || end === (year + 1) % 100 ? at + 2 : null;
}

/** "Vuoden 2025 kolmannella neljänneksellä", "ensi vuoden maaliskuussa", `2025 Q3`. */
function matchYearOfPart(scan: Scan, at: number): Hit<Named> | null {
  const year = yearAt(scan, at) ?? thisYear(scan, at);
  if (year === null) return null;
  const partAt = isAt(scan, year.next, '/', '-') && isGlued(scan, year.next) ? year.next + 1 : year.next;
  const part = matchYearPart(scan, partAt);
  if (part === null) {
    const day = matchNamedDay(scan, partAt) ?? (year.value.bare ? null : matchDigits(scan, partAt));
    return day?.value.year === null ? { value: { ...day.value, year: year.value.year }, next: day.next } : null;
  }
  if (yearAfter(scan, part.next) !== null) return null;
  const dayOfMonth = matchNamedDay(scan, partAt);
  if (dayOfMonth?.value.year === null && dayOfMonth.next > part.next)
    return { value: { ...dayOfMonth.value, year: year.value.year }, next: dayOfMonth.next };
  const chosen = part.value.chosen || part.value.crossesYear;
  return {
    value: named(part.value.precision, year.value.year, part.value.inYear, { ...common(part.value), weak: false, chosen }),
    next: part.next,
  };
}

/** "Vuoden" in "vuoden toisella neljänneksellä" leaves the year open. */
function thisYear(scan: Scan, at: number): ReturnType<typeof yearAt> {
  return isAt(scan, at, 'vuoden') &&
    matchYearPart(scan, at + 1) !== null &&
    yearAfter(scan, matchYearPart(scan, at + 1)?.next ?? at) === null
    ? { value: { year: partsOf(scan.options.today).year, role: 'in', bare: false }, next: at + 1 }
    : null;
}

/** "Next March", "viime kesänä", "this spring". */
function matchPickedPart(scan: Scan, at: number): Hit<Named> | null {
  const pick = books.picks(scan.tokens, at);
  const part = pick === null ? null : matchYearPart(scan, pick.next);
  if (pick === null || part === null || yearAfter(scan, part.next) !== null) return null;
  const span = pickOne(part.value.inYear, pick.value, scan);
  return span === null
    ? null
    : { value: fixed(part.value.precision, span, { ...common(part.value), weak: false, chosen: true }), next: part.next };
}

/** "Tässä kuussa", "next year", "förra veckan": by the calendar. */
function matchPickedUnit(scan: Scan, at: number): Hit<Named> | null {
  const pick = books.picks(scan.tokens, at);
  const unit = pick === null ? null : books.units(scan.tokens, pick.next);
  if (pick === null || unit === null || unit.value.plural) return null;
  const offset = { this: 0, next: 1, last: -1, 'before-last': -2, ahead: 1, back: -1, 'the-next': 1, 'the-last': -1 }[pick.value];
  return { value: ofUnit(scan, unit.value.unit, offset, unit.value.role), next: unit.next };
}

function matchFixed(scan: Scan, at: number): Hit<Named> | null {
  const found = books.fixed(scan.tokens, at);
  return found === null ? null : { value: ofUnit(scan, found.value.unit, found.value.offset, found.value.role), next: found.next };
}

function ofUnit(scan: Scan, unit: UnitName, offset: number, role: Named['role']): Named {
  return fixed(precisions[unit], unitAround(scan.options.today, unit, offset), { role });
}

/** The `2025` of `31.13.2025` and of `06/2025` is no year by itself. */
function isInsideNumber(scan: Scan, at: number): boolean {
  return isGlued(scan, at) && isAt(scan, at - 1, '.', ',', '/') && isGlued(scan, at - 1) && scan.tokens[at - 2]?.kind === 'number';
}

/** `2020-luvulla`, `2020s`, `2020-talet`. */
function matchDecade(scan: Scan, at: number): Hit<Named> | null {
  const decade = digitsAt(scan, at, 4, 4);
  if (decade === null || decade < 1900 || decade > 2100 || decade % 10 !== 0) return null;
  const wordAt = isAt(scan, at + 1, '-', "'") ? at + 2 : at + 1;
  if (!isAt(scan, wordAt, 's', 'luku', 'luvun', 'luvulla', 'luvulta', 'talet', 'tal', 'talets') || !isGlued(scan, wordAt)) return null;
  return { value: fixed('range', monthsFrom(decade, 1, 120)), next: wordAt + 1 };
}

/** `2024-25`, `2024/25`, `2024/2025`: years that follow each other. */
function matchYears(scan: Scan, at: number): Hit<Named> | null {
  const first = isInsideNumber(scan, at) ? null : yearAt(scan, at);
  if (first === null || digitsAt(scan, first.next - 1, 4, 4) === null || !isAt(scan, first.next, '-', '/') || !isGlued(scan, first.next))
    return null;
  const { year } = first.value;
  const short = digitsAt(scan, first.next + 1, 2, 2);
  const last =
    short === null ? (isAt(scan, first.next, '/') ? digitsAt(scan, first.next + 1, 4, 4) : null) : Math.floor(year / 100) * 100 + short;
  if (last === null || last <= year || last > 2100 || (short !== null && short <= 12)) return null;
  const span = monthsFrom(year, 1, (last - year + 1) * 12);
  return { value: fixed('range', span, { bareYear: first.value.bare }), next: first.next + 2 };
}

function matchYear(scan: Scan, at: number): Hit<Named> | null {
  const found = isInsideNumber(scan, at) ? null : yearAt(scan, at);
  if (found === null) return null;
  const { year, role, bare } = found.value;
  return { value: named('year', year, (of) => monthsFrom(of, 1, 12), { role, bareYear: bare }), next: found.next };
}

function common({ role, weak, chosen, isTurn }: YearPart): Partial<Named> {
  return { role, weak, chosen, isTurn };
}
