import type { DayText } from './day-text.ts';
import { isFillerOfDay, isWeekday } from './day-words.ts';
import { type MonthReading, monthsOf } from './month-names.ts';
import { isYearOfProjects, yearOfTwoDigits } from './two-digit-year.ts';

/**
 * Reads a day whose month is a word: `31. dez 18`, `1er janvier 2016`, `2015 m. kovo 1 d.`, `april 1, 2016`, `aug 15`.
 *
 * @param text - Folded.
 * @returns Null where there is not exactly one month, or anything that has no place in a day.
 */
export function readNamedDay(text: string): DayText | null {
  const tokens = tokensOf(text);
  if (tokens === null) return null;
  const place = tokens.findIndex((token) => typeof token !== 'string');
  const months = tokens[place];
  const before = numbersIn(tokens.slice(0, place));
  const after = numbersIn(tokens.slice(place + 1));
  if (place < 0 || months === undefined || typeof months === 'string' || before === null || after === null) return null;
  return before.length + after.length === 2 ? withDay(before, months, after, text.endsWith('.')) : withoutDay(before, months, after);
}

/** Digits as they stand, and the month; fillers are gone. */
function tokensOf(text: string): (string | readonly MonthReading[])[] | null {
  const joined = text.replace(/(mh?ean|dh?eireadh) (?=fomhair)/gu, '$1').replace(/[ºª]/gu, '');
  if (!/^[\p{L}\d\s.,'’/()-]+$/u.test(joined)) return null;
  const tokens: (string | readonly MonthReading[])[] = [];
  const words = joined.match(/\d+|\p{L}+/gu) ?? [];
  const namesWeekday = isWeekday(words[0] ?? '') && words.slice(1).some((word) => !/\d/u.test(word) && monthsOf(word).length > 0);
  for (const token of namesWeekday ? words.slice(1) : words) {
    const months = /\d/u.test(token) ? [] : monthsOf(token);
    if (/\d/u.test(token)) tokens.push(token);
    else if (months.length > 0) tokens.push(months);
    else if (!isFillerOfDay(token)) return null;
  }
  return tokens;
}

/** Null where there is a second month among them. */
function numbersIn(tokens: readonly (string | readonly MonthReading[])[]): string[] | null {
  const numbers = tokens.filter((token) => typeof token === 'string');
  return numbers.length === tokens.length && numbers.every((digits) => digits.length <= 2 || digits.length === 4) ? numbers : null;
}

function withDay(before: readonly string[], months: readonly MonthReading[], after: readonly string[], endsInDot: boolean): DayText | null {
  const [first = '', second = ''] = [...before, ...after];
  const isFramed = before.length === 1 && second.length !== 4;
  const yearIsFirst = first.length === 4 || (isFramed && Number(first) > 31);
  const [year, day] = yearIsFirst ? [first, second] : [second, first];
  // `15 16 Aug` names no year; two of them are one too many.
  if (day.length === 4 || (year.length < 4 && after.length === 0)) return null;
  const fullYear = year.length === 4 ? Number(year) : yearOfTwoDigits(Number(year));
  if (!isYearOfProjects(fullYear)) return null;
  const swapped = isFramed && !yearIsFirst ? { year: yearOfTwoDigits(Number(first)), day: Number(second), isLikely: endsInDot } : null;
  return { kind: 'day', year: fullYear, months, day: Number(day), yearIsShort: year.length < 4, swapped };
}

function withoutDay(before: readonly string[], months: readonly MonthReading[], after: readonly string[]): DayText | null {
  const [digits, ...more] = [...before, ...after];
  if (digits === undefined || more.length > 0) return null;
  const number = Number(digits);
  if (digits.length < 4 && number <= 31) return { kind: 'month-and-number', months, number, isAfter: after.length === 1 };
  const year = digits.length < 4 ? yearOfTwoDigits(number) : number;
  return isYearOfProjects(year) ? { kind: 'month', year, months, maySpanYears: false } : null;
}
