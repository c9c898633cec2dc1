import { books } from './books.ts';
import { daysFrom, monthsFrom } from './calendar.ts';
import { isChristmas, matchSeason } from './match-season.ts';
import type { Hit } from './phrase-book.ts';
import { countAt, digitsAt, isAt, isGlued, remembered, type Scan } from './scan.ts';
import type { Role } from './vocabulary.ts';
import { plainPart, type YearPart } from './year-part.ts';

/** Tokens of "tammi-, helmi-, maalis- ja huhtikuussa" that are read at most. */
const longestMonthList = 36;

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
            ...plainPart,
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
      : { value: { ...plainPart, precision: 'half', role, needsYear, inYear: (year) => monthsFrom(year, number * 6 - 5, 6) }, next };
  if (isCode(scan, at)) return null;
  if (isAt(scan, at, 'h') && isGlued(scan, at + 1)) return half(digitsAt(scan, at + 1, 1, 1) ?? 0, endingRole(scan, at + 1), at + 2);
  const digit = digitsAt(scan, at, 1, 1);
  if (digit !== null && isAt(scan, at + 1, 'h') && isGlued(scan, at + 1)) return half(digit, 'in', at + 2);
  const words = books.halves(scan.tokens, at);
  if (words !== null) {
    const month = books.months(scan.tokens, words.next);
    if (month === null) return half(words.value.half, words.value.role, words.next);
    const [first, last] = words.value.half === 1 ? [1, 15] : [16, 31];
    return {
      value: { ...plainPart, precision: 'range', inYear: (year) => daysFrom(year, month.value.month, first, last) },
      next: month.next,
    };
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
  return {
    value: { ...plainPart, precision: 'range', needsYear: true, inYear: (year) => monthsFrom(year, first, months) },
    next: unit.next,
  };
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
  return { value: { ...plainPart, precision: 'range', role, inYear }, next: last.next };
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
      ...plainPart,
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
