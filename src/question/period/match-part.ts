import { addDays, dayOf, weekdayOf } from '../../domain/date.ts';
import { books } from './books.ts';
import { daysFrom, monthsFrom, type Span } from './calendar.ts';
import type { Precision } from './found-period.ts';
import type { Hit } from './phrase-book.ts';
import { countAt, digitsAt, isAt, isGlued, remembered, type Scan } from './scan.ts';
import type { Role, Season, SeasonWord } from './vocabulary.ts';

/** Tokens of "tammi-, helmi-, maalis- ja huhtikuussa" that are read at most. */
const longestMonthList = 36;

/** A part of a year without the year: a month, a quarter, a season. */
export interface YearPart {
  readonly inYear: (year: number) => Span | null;
  readonly precision: Precision;
  readonly role: Role;
  readonly weak: boolean;
  readonly chosen: boolean;
  readonly isTurn: boolean;
  readonly pick: SeasonWord['pick'];
  /** It belongs to two years, so that "2025-2026" behind it names one of it. */
  readonly crossesYear: boolean;
  /** Makes no sense without a year: "viimeinen neljännes". */
  readonly needsYear: boolean;
  /** English writes the day behind it. */
  readonly dayFollows: boolean;
}

const plain = {
  role: 'in',
  weak: false,
  chosen: false,
  isTurn: false,
  pick: null,
  crossesYear: false,
  needsYear: false,
  dayFollows: false,
} as const;

export const matchYearPart = remembered(
  (scan: Scan, at: number): Hit<YearPart> | null =>
    matchQuarter(scan, at) ??
    matchHalf(scan, at) ??
    matchFirstMonths(scan, at) ??
    matchMonths(scan, at) ??
    matchMonth(scan, at) ??
    matchSeason(scan, at),
);

/** `Q3`, `3Q`, "kolmas neljännes", "the third quarter", "kvartal 3", `Q1-3`. */
function matchQuarter(scan: Scan, at: number): Hit<YearPart> | null {
  const quarter = (first: number, last: number, role: Role, next: number, needsYear = false): Hit<YearPart> | null =>
    first < 1 || last > 4 || last < first
      ? null
      : {
          value: {
            ...plain,
            precision: first === last ? 'quarter' : 'range',
            role,
            needsYear,
            inYear: (year) => monthsFrom(year, first * 3 - 2, (last - first + 1) * 3),
          },
          next,
        };
  if (isCode(scan, at)) return null;
  if (isAt(scan, at, 'q') && isGlued(scan, at + 1)) {
    const first = digitsAt(scan, at + 1, 1, 1) ?? 0;
    const last = isAt(scan, at + 2, '-') && isGlued(scan, at + 2) && isGlued(scan, at + 3) ? digitsAt(scan, at + 3, 1, 1) : null;
    return last === null ? quarter(first, first, endingRole(scan, at + 1), at + 2) : quarter(first, last, endingRole(scan, at + 3), at + 4);
  }
  const digit = digitsAt(scan, at, 1, 1);
  if (digit !== null && isAt(scan, at + 1, 'q') && isGlued(scan, at + 1)) return quarter(digit, digit, 'in', at + 2);
  const ordinal = ordinalAt(scan, at);
  const unit = ordinal === null ? null : books.units(scan.tokens, ordinal.next);
  if (ordinal !== null && unit?.value.unit === 'quarter') {
    const number = ordinal.value === -1 ? 4 : ordinal.value;
    return quarter(number, number, unit.value.role, unit.next, ordinal.value === -1 && isAt(scan, at, 'last'));
  }
  const word = books.units(scan.tokens, at);
  const behind = word?.value.unit === 'quarter' ? digitsAt(scan, word.next, 1, 1) : null;
  return word === null || behind === null ? null : quarter(behind, behind, word.value.role, word.next + 1);
}

/** `H1`, "first half of", "alkuvuonna", "toinen puolisko", "andra halvåret". */
function matchHalf(scan: Scan, at: number): Hit<YearPart> | null {
  const half = (number: number, role: Role, next: number, needsYear = false): Hit<YearPart> | null =>
    number < 1 || number > 2
      ? null
      : { value: { ...plain, precision: 'half', role, needsYear, inYear: (year) => monthsFrom(year, number * 6 - 5, 6) }, next };
  if (isCode(scan, at)) return null;
  if (isAt(scan, at, 'h') && isGlued(scan, at + 1)) return half(digitsAt(scan, at + 1, 1, 1) ?? 0, endingRole(scan, at + 1), at + 2);
  const digit = digitsAt(scan, at, 1, 1);
  if (digit !== null && isAt(scan, at + 1, 'h') && isGlued(scan, at + 1)) return half(digit, 'in', at + 2);
  const words = books.halves(scan.tokens, at);
  if (words !== null) {
    const month = books.months(scan.tokens, words.next);
    if (month === null) return half(words.value.half, words.value.role, words.next);
    const [first, last] = words.value.half === 1 ? [1, 15] : [16, 31];
    return { value: { ...plain, precision: 'range', inYear: (year) => daysFrom(year, month.value.month, first, last) }, next: month.next };
  }
  const ordinal = ordinalAt(scan, at);
  const unit = ordinal === null ? null : books.units(scan.tokens, ordinal.next);
  if (ordinal === null || unit?.value.unit !== 'half') return null;
  return half(ordinal.value === -1 ? 2 : ordinal.value, unit.value.role, unit.next, ordinal.value === -1 && isAt(scan, at, 'last'));
}

/** "First three months of", "ensimmäiset 6 kuukautta", "sista två månaderna". */
function matchFirstMonths(scan: Scan, at: number): Hit<YearPart> | null {
  const ordinal = books.ordinals(scan.tokens, at);
  if (ordinal === null || (ordinal.value !== 1 && ordinal.value !== -1)) return null;
  const count = countAt(scan, ordinal.next);
  const unit = count === null ? null : books.units(scan.tokens, count.next);
  if (count === null || unit?.value.unit !== 'month' || !Number.isInteger(count.value) || count.value < 1 || count.value > 12) return null;
  const months = count.value;
  const first = ordinal.value === 1 ? 1 : 13 - months;
  return { value: { ...plain, precision: 'range', needsYear: true, inYear: (year) => monthsFrom(year, first, months) }, next: unit.next };
}

/** "Maalis-huhtikuussa", "tammi-, helmi- ja maaliskuussa". */
function matchMonths(scan: Scan, at: number): Hit<YearPart> | null {
  const first = books.months(scan.tokens, at);
  if (first === null || !isAt(scan, first.next, '-')) return null;
  let last = first;
  while (isAt(scan, last.next, '-') && last.next - at < longestMonthList) {
    let next = last.next + 1;
    while (isAt(scan, next, ',', 'ja', 'tai', 'seka')) next += 1;
    const month = books.months(scan.tokens, next);
    if (month === null) return null;
    last = month;
  }
  // "Jan-mar" is a range of two months that each may have a day or a year; only bare stems are one word.
  if (first.value.strength !== 'stem' || last.value.strength === 'stem') return null;
  const count = ((last.value.month - first.value.month + 12) % 12) + 1;
  const { role } = last.value;
  // The year behind belongs to the last month: "marras-helmikuussa 2025" began in 2024.
  const inYear = (year: number) => monthsFrom(year, last.value.month - count + 1, count);
  return { value: { ...plain, precision: 'range', role, inYear }, next: last.next };
}

function matchMonth(scan: Scan, at: number): Hit<YearPart> | null {
  const month = books.months(scan.tokens, at);
  if (month === null || (isAt(scan, at, 'jul') && isChristmas(scan, at))) return null;
  const { role, strength, dayFollows } = month.value;
  // "Kesä 2025" is the summer.
  if (strength === 'stem' && isAt(scan, at, 'kesa')) return null;
  // A stem alone ("helmi", "tammi") is a name; with a year behind it is a table's short form, so the year decides.
  const weak = strength !== 'sure' || isVerb(scan, at, month.next);
  return {
    value: {
      ...plain,
      precision: 'month',
      role,
      weak,
      needsYear: strength === 'stem',
      dayFollows,
      inYear: (year) => monthsFrom(year, month.value.month, 1),
    },
    next: month.next,
  };
}

/** "The march for peace" is no month. */
function isVerb(scan: Scan, at: number, next: number): boolean {
  return (
    isAt(scan, at, 'march') &&
    (isAt(scan, next, 'for', 'against', 'together', 'towards') ||
      isAt(scan, at - 1, 'the', 'a', 'to', 'protest') ||
      (scan.tokens[at - 1]?.raw ?? '').endsWith("'s"))
  );
}

function matchSeason(scan: Scan, at: number): Hit<YearPart> | null {
  const season = books.seasons(scan.tokens, at);
  if (season === null || (isAt(scan, at, 'jul') && !isChristmas(scan, at))) return null;
  const { season: name, role, strength, pick, edge } = season.value;
  if (isAt(scan, season.next - 1, 'var') && isOur(scan, season.next)) return null;
  return {
    value: {
      ...plain,
      precision: name === 'christmas' || name === 'midsummer' || name === 'turn' ? 'range' : 'season',
      role,
      weak: strength !== 'sure',
      pick,
      isTurn: name === 'turn',
      crossesYear: name === 'turn' || name === 'winter',
      chosen: edge !== null,
      inYear: (year) =>
        edge === null ? seasonSpan(name, year) : seasonMonth(name, year, edge === 'start' ? 0 : edge === 'middle' ? 1 : 2),
    },
    next: season.next,
  };
}

/** Swedish "jul" is Christmas behind a Swedish preposition, and July elsewhere. */
function isChristmas(scan: Scan, at: number): boolean {
  return isAt(scan, at - 1, 'fore', 'innan', 'efter', 'till', 'kring', 'runt', 'under', 'vid') && digitsAt(scan, at + 1, 4, 4) === null;
}

/** "I vår kommun" is "in our municipality": a spring is followed by nothing, a sign, a year or a small word. */
function isOur(scan: Scan, next: number): boolean {
  const token = scan.tokens[next];
  const small = [
    'och',
    'eller',
    'som',
    'men',
    'av',
    'for',
    'med',
    'till',
    'pa',
    'i',
    'hos',
    'fran',
    'da',
    'nar',
    'ar',
    'eller',
    'utan',
    'totalt',
    'tack',
  ];
  return token?.kind === 'word' && !small.includes(token.word);
}

/** 12 to 15 of the year begin the winter that ends in the next one. */
function seasonSpan(season: Season, year: number): Span | null {
  switch (season) {
    case 'winter':
      return monthsFrom(year, 12, 3);
    case 'spring':
      return monthsFrom(year, 3, 3);
    case 'summer':
      return monthsFrom(year, 6, 3);
    case 'autumn':
      return monthsFrom(year, 9, 3);
    case 'christmas':
      return daysFrom(year, 12, 24, 26);
    case 'midsummer':
      return midsummer(year);
    case 'turn': {
      const from = dayOf(year, 12, 15);
      const to = dayOf(year + 1, 1, 15);
      return from === null || to === null ? null : { from, to };
    }
  }
}

function seasonMonth(season: Season, year: number, offset: number): Span | null {
  const first = { winter: 12, spring: 3, summer: 6, autumn: 9, christmas: 12, midsummer: 6, turn: 12 }[season];
  return monthsFrom(year, first + offset, 1);
}

/** Midsummer's Eve to the Sunday: the Saturday lies between 20 and 26 June. */
function midsummer(year: number): Span | null {
  const twentieth = dayOf(year, 6, 20);
  if (twentieth === null) return null;
  const saturday = addDays(twentieth, (13 - weekdayOf(twentieth)) % 7);
  return { from: addDays(saturday, -1), to: addDays(saturday, 1) };
}

/** `h1n1` is no half of a year. */
function isCode(scan: Scan, at: number): boolean {
  return isGlued(scan, at + 1) && isGlued(scan, at + 2) && scan.tokens[at + 2]?.kind === 'word' && scan.tokens[at + 1]?.kind === 'number';
}

/** "Third", "kolmannella", `3.`, `3rd`, `3:e`. */
function ordinalAt(scan: Scan, at: number): Hit<number> | null {
  const word = books.ordinals(scan.tokens, at);
  if (word !== null) return word;
  const digit = digitsAt(scan, at, 1, 1);
  if (digit === null) return null;
  if ((scan.tokens[at]?.raw ?? '').includes(':')) return { value: digit, next: at + 1 };
  const marked = isGlued(scan, at + 1) && isAt(scan, at + 1, '.', 'st', 'nd', 'rd', 'th');
  return marked ? { value: digit, next: at + 2 } : null;
}

/** `q3:sta` is from the third quarter. */
function endingRole(scan: Scan, at: number): Role {
  const typed = scan.tokens[at]?.raw ?? '';
  return /:(?:sta|stä|lta|ltä)$/u.test(typed) ? 'from' : /:(?:een|ään|aan|seen)$/u.test(typed) ? 'to' : 'in';
}
