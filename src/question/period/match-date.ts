import { dayOf } from '../../domain/date.ts';
import { books } from './books.ts';
import { daysFrom, monthsFrom, oneDay } from './calendar.ts';
import { isCounted, yearAfter } from './match-year.ts';
import { fixed, type Named, named } from './named.ts';
import type { Hit } from './phrase-book.ts';
import { digitsAt, isAt, isGlued, joins, type Scan, wordAt } from './scan.ts';

/** A day or month in digits: `2025-12-31`, `1.4.2024`, `1/4/24`, `1.4.`, `3/2025`, `2025-03`; also `1.-15.4.2025`. */
export function matchDigits(scan: Scan, at: number): Hit<Named> | null {
  if (scan.tokens[at]?.kind !== 'number' || (isGlued(scan, at) && scan.tokens[at - 1]?.kind === 'word')) return null;
  const isTail = isAt(scan, at - 1, '.', ',', '/') && isGlued(scan, at) && scan.tokens[at - 2]?.kind === 'number' && isGlued(scan, at - 1);
  // Only a whole ISO day may stand behind a slash: `2025-06-01/2025-08-31`.
  if (isTail) return isAt(scan, at - 1, '/') && isAt(scan, at - 3, '-') ? yearFirst(scan, at) : null;
  return yearFirst(scan, at) ?? dayRange(scan, at) ?? dayFirst(scan, at) ?? monthsOfYear(scan, at) ?? dayAndMonth(scan, at);
}

function yearFirst(scan: Scan, at: number): Hit<Named> | null {
  const year = digitsAt(scan, at, 4, 4);
  if (year === null || year < 1900 || year > 2199 || !joins(scan, at + 1, '-', '/', '.')) return null;
  const month = digitsAt(scan, at + 2, 1, 2);
  if (month === null || month < 1 || month > 12) return null;
  if (joins(scan, at + 3, wordAt(scan, at + 1))) {
    const span = oneDay(dayOf(year, month, digitsAt(scan, at + 4, 1, 2) ?? 0));
    return span === null ? null : { value: fixed('day', span), next: at + 5 };
  }
  if (isAt(scan, at + 1, '.') || joins(scan, at + 3, '/', '.')) return null;
  if (digitsAt(scan, at + 2, 2, 2) === null && isAt(scan, at + 1, '-')) return null;
  return { value: named('month', year, (at2) => monthsFrom(at2, month, 1)), next: at + 3 };
}

/** `1.-15.4.2025`, `1-15.4.2025`, `1.-15.4.` */
function dayRange(scan: Scan, at: number): Hit<Named> | null {
  const first = digitsAt(scan, at, 1, 2);
  const dash = isAt(scan, at + 1, '.') ? at + 2 : at + 1;
  if (first === null || !isAt(scan, dash, '-')) return null;
  const last = dayFirst(scan, dash + 1) ?? (isAt(scan, dash + 2, '.') ? dayAndMonth(scan, dash + 1) : null);
  const lastDay = digitsAt(scan, dash + 1, 1, 2);
  if (last === null || lastDay === null || last.value.precision !== 'day' || first >= lastDay || last.value.dayFirst) return null;
  const { inYear } = last.value;
  return {
    value: {
      ...last.value,
      precision: 'range',
      inYear: (year) => {
        const end = inYear(year)?.to;
        return end === undefined ? null : daysFrom(Number(end.slice(0, 4)), Number(end.slice(5, 7)), first, lastDay);
      },
    },
    next: last.next,
  };
}

function dayFirst(scan: Scan, at: number): Hit<Named> | null {
  const a = digitsAt(scan, at, 1, 2);
  const sign = wordAt(scan, at + 1);
  const b = digitsAt(scan, at + 2, 1, 2);
  if (
    a === null ||
    b === null ||
    !['.', '/', '-'].includes(sign) ||
    !isGlued(scan, at + 1) ||
    !isAt(scan, at + 3, sign) ||
    !isGlued(scan, at + 3)
  )
    return null;
  if (sign !== '.' && !(isGlued(scan, at + 2) && isGlued(scan, at + 4))) return null;
  const short = sign !== '-' && isGlued(scan, at + 4) ? digitsAt(scan, at + 4, 2, 2) : null;
  const year = digitsAt(scan, at + 4, 4, 4) ?? (short === null ? null : 2000 + short);
  if (year === null || year < 1900 || year > 2199 || (short !== null && joins(scan, at + 5, '.'))) return null;
  const swapped = b > 12 && a <= 12;
  const span = oneDay(swapped ? dayOf(year, a, b) : dayOf(year, b, a));
  const ambiguous = sign !== '.' && a <= 12 && b <= 12 && a !== b;
  return span === null ? null : { value: fixed('day', span, { dayFirst: ambiguous }), next: at + 5 };
}

/** `3/2025`, `03.2025`, `3/25`, `3-5/2025`. */
function monthsOfYear(scan: Scan, at: number): Hit<Named> | null {
  const first = digitsAt(scan, at, 1, 2);
  if (first === null || first < 1 || first > 12) return null;
  const last = joins(scan, at + 1, '-') && joins(scan, at + 3, '/') ? digitsAt(scan, at + 2, 1, 2) : first;
  const slash = last === first ? at + 1 : at + 3;
  if (last === null || last < first || last > 12 || !joins(scan, slash, '/', '.', '-')) return null;
  const year = digitsAt(scan, slash + 1, 4, 4);
  if (year !== null && year >= 1900 && year <= 2100 && !isCounted(scan, slash + 1) && !joins(scan, slash + 2, wordAt(scan, slash))) {
    return { value: named(last === first ? 'month' : 'range', year, (at2) => monthsFrom(at2, first, last - first + 1)), next: slash + 2 };
  }
  const short = isAt(scan, slash, '/') && !isCounted(scan, slash + 1) ? digitsAt(scan, slash + 1, 2, 2) : null;
  if (short === null || short <= 12 || (short <= 31 && last !== first) || short > 60) return null;
  return { value: named('month', 2000 + short, (at2) => monthsFrom(at2, first, last - first + 1), { weak: true }), next: slash + 2 };
}

/** `1.4.` and, only with company, `1.4` and `1/4`. */
function dayAndMonth(scan: Scan, at: number): Hit<Named> | null {
  const day = digitsAt(scan, at, 1, 2);
  const month = digitsAt(scan, at + 2, 1, 2);
  if (day === null || month === null || !joins(scan, at + 1, '.', '/') || dayOf(2024, month, day) === null) return null;
  const dot =
    isAt(scan, at + 1, '.') &&
    isAt(scan, at + 3, '.') &&
    isGlued(scan, at + 3) &&
    !(scan.tokens[at + 4]?.kind === 'number' && isGlued(scan, at + 4));
  const next = dot ? at + 4 : at + 3;
  if (!dot && (isCounted(scan, at + 2) || joins(scan, next, '.', '/', ',') || (scan.tokens[next]?.kind === 'word' && isGlued(scan, next))))
    return null;
  const atEnd = scan.tokens[next] === undefined;
  const inYear = (year: number) => oneDay(dayOf(year, month, day));
  const year = yearAfter(scan, next);
  const more = { weak: !dot || (atEnd && at > 0 && isName(scan, at - 1)), dayFirst: isAt(scan, at + 1, '/') && day <= 12 && day !== month };
  return { value: named('day', year?.value.year ?? null, inYear, more), next: year?.next ?? next };
}

function isName(scan: Scan, at: number): boolean {
  return /^(?:objective|tavoite|tavoitteen|tavoitteessa|mal|erityistavoite|erityistavoitteen|kohta|versio|version|top)$/u.test(
    wordAt(scan, at),
  );
}

/** A day with the month's name: "1. huhtikuuta 2024", "April 1st, 2024", "den 1 april", "huhtikuun 1. päivänä", "1-15 April". */
export function matchNamedDay(scan: Scan, at: number): Hit<Named> | null {
  return dayThenMonth(scan, at) ?? monthThenDay(scan, at);
}

interface DaySpan {
  readonly first: number;
  readonly last: number;
  /** Marked as a day: `1st`, `1.`, `1:a`, `päivä`. */
  readonly ordinal: boolean;
}

function dayThenMonth(scan: Scan, at: number): Hit<Named> | null {
  const days = daysAt(scan, isAt(scan, at, 'the', 'den') ? at + 1 : at);
  if (days === null) return null;
  const monthAt = isAt(scan, days.next, 'of', 'i') ? days.next + 1 : days.next;
  const month = books.months(scan.tokens, monthAt);
  if (month === null || month.value.strength === 'stem') return null;
  return withYear(scan, days.value, month.value.month, month.next, month.value.role);
}

function monthThenDay(scan: Scan, at: number): Hit<Named> | null {
  const month = books.months(scan.tokens, at);
  if (month === null || month.value.strength === 'stem') return null;
  const days = daysAt(scan, isAt(scan, month.next, 'the') ? month.next + 1 : month.next);
  if (days === null || days.value.last > 31) return null;
  const { dayFollows } = month.value;
  if (!days.value.ordinal && (!dayFollows || isYearOf(scan, at))) return null;
  if (days.value.ordinal && !dayFollows && !/kuun$/u.test(wordAt(scan, at))) return null;
  return withYear(scan, days.value, month.value.month, days.next, 'in');
}

/** "In mar 26" and, in Swedish, "mars 26" is a month of 2026. */
function isYearOf(scan: Scan, at: number): boolean {
  const afterIn = isAt(scan, at - 1, 'in', 'during', 'i', 'under');
  const swedish =
    scan.options.locale === 'sv' || isAt(scan, at, 'mars', 'maj', 'okt', 'januari', 'februari', 'juni', 'juli', 'augusti', 'oktober');
  return (afterIn || swedish) && (digitsAt(scan, at + 1, 2, 2) ?? 0) >= 20;
}

function withYear(scan: Scan, { first, last }: DaySpan, month: number, at: number, role: Named['role']): Hit<Named> | null {
  if (dayOf(2024, month, first) === null || dayOf(2024, month, last) === null || first > last) return null;
  const year = yearAfter(scan, at);
  const precision = first === last ? 'day' : 'range';
  const inYear = (of: number) => (dayOf(of, month, last) === null ? null : daysFrom(of, month, first, last));
  return { value: named(precision, year?.value.year ?? null, inYear, { role }), next: year?.next ?? at };
}

/** `1`, `1.`, `1st`, `1:a`, "ensimmäinen päivä", or two of them as a range. */
function daysAt(scan: Scan, at: number): Hit<DaySpan> | null {
  const first = dayNumberAt(scan, at);
  if (first === null) return null;
  const last = lastDayAt(scan, at, first.next);
  if (last === null || last.value.first <= first.value.first) return first;
  return {
    value: { first: first.value.first, last: last.value.first, ordinal: first.value.ordinal || last.value.ordinal },
    next: last.next,
  };
}

/** The second day of `1-15`, "1st to the 15th", "between 1 and 15", "1. ja 15. välillä". */
function lastDayAt(scan: Scan, at: number, next: number): Hit<DaySpan> | null {
  const and = isAt(scan, next, 'and', 'och', 'ja');
  if (!and && !isAt(scan, next, '-', 'to', 'till', 'through', 'until')) return null;
  const last = dayNumberAt(scan, isAt(scan, next + 1, 'the', 'den') ? next + 2 : next + 1);
  const between =
    isAt(scan, at - 1, 'between', 'mellan', 'valilla') ||
    isAt(scan, at - 2, 'between', 'mellan') ||
    books.betweenBehind(scan.tokens, last?.next ?? next) !== null;
  return and && !between && !closesBetween(scan, last) ? null : last;
}

/** In "1. ja 15. huhtikuuta 2025 välillä" the word that makes it a range stands last. */
function closesBetween(scan: Scan, last: Hit<DaySpan> | null): boolean {
  const month = last === null ? null : books.months(scan.tokens, last.next);
  if (month === null) return false;
  return books.betweenBehind(scan.tokens, yearAfter(scan, month.next)?.next ?? month.next) !== null;
}

function dayNumberAt(scan: Scan, at: number): Hit<DaySpan> | null {
  const digits = digitsAt(scan, at, 1, 2);
  const ordinal = digits === null ? books.ordinals(scan.tokens, at) : null;
  const day = digits ?? ordinal?.value ?? 0;
  if (day < 1 || day > 31) return null;
  let next = ordinal?.next ?? at + 1;
  let marked = ordinal !== null || (scan.tokens[at]?.raw ?? '').includes(':');
  if (digits !== null) {
    if (joins(scan, next, '.', ',', '/') || (isGlued(scan, at) && scan.tokens[at - 1]?.kind === 'word')) return null;
    if ((isAt(scan, next, 'st', 'nd', 'rd', 'th', 'a', 'e') || isAt(scan, next, '.')) && isGlued(scan, next)) {
      marked = true;
      next += 1;
    }
  }
  if (isAt(scan, next, 'paiva', 'paivana', 'paivaa', 'paivan', 'pvm', 'pnä', 'pna', 'day', 'dagen')) {
    marked = true;
    next += 1;
  }
  return { value: { first: day, last: day, ordinal: marked }, next };
}
