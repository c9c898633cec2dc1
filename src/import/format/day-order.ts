import { dayOf, type IsoDate } from '../../domain/date.ts';
import type { DayEvidence, DayOrder, OrderEvidence, Range } from './day-evidence.ts';
import type { DayText } from './day-text.ts';
import { yearOfTwoDigits } from './two-digit-year.ts';

/** What the cells of a writing prove: nothing, one order, or things that do not go together. */
export interface OrderFinding {
  readonly proof: 'none' | 'one' | 'contradictory';
  /** The orders that remain; one where it is decided. */
  readonly orders: readonly DayOrder[];
}

/** A stray cell in twenty is a slip of the pen, not a second order. */
const slipsAtMost = 20;

/** No list covers more years, and numbers of days do. */
const yearsOfList = 20;

/** `31/12/2014`, `31-12-14`. */
export function findOrder(evidence: OrderEvidence): OrderFinding {
  const { short, long, notYearFirst, notYearLast } = evidence;
  if (long >= short) return findYearLast(evidence);
  const mayBeFirst = isSpanOfList(evidence.firstYears) && notYearFirst * slipsAtMost <= short;
  const mayBeLast = isSpanOfList(evidence.lastYears) && notYearLast === 0;
  if (mayBeLast && !mayBeFirst) return findYearLast(evidence);
  // One year out of the way makes the last number look like a day: `98-03-01` is the proof that it is one.
  if (mayBeFirst && !mayBeLast && notYearLast > 0) return { proof: 'one', orders: ['ymd'] };
  return { proof: mayBeFirst && mayBeLast ? 'none' : 'contradictory', orders: ['dmy', 'mdy', 'ymd'] };
}

/** `31.12.2014`: the day comes first wherever people write dots; only cells that prove the contrary raise a doubt. */
export function findDottedOrder(evidence: OrderEvidence): OrderFinding {
  if (evidence.notYearLast > 0) return { proof: 'contradictory', orders: ['dmy', 'mdy', 'ymd'] };
  if (evidence.monthFirst === 0) return { proof: evidence.dayFirst === 0 ? 'none' : 'one', orders: ['dmy'] };
  const finding = findYearLast(evidence);
  return finding.orders.includes('dmy') ? finding : { proof: 'contradictory', orders: ['dmy', 'mdy'] };
}

function findYearLast({ dayFirst, monthFirst }: OrderEvidence): OrderFinding {
  if (dayFirst === 0 && monthFirst === 0) return { proof: 'none', orders: ['dmy', 'mdy'] };
  if (dayFirst >= monthFirst * slipsAtMost) return { proof: 'one', orders: ['dmy'] };
  if (monthFirst >= dayFirst * slipsAtMost) return { proof: 'one', orders: ['mdy'] };
  return { proof: 'contradictory', orders: ['dmy', 'mdy'] };
}

/** Where the year stands in `31. Dez 18`: last, but for `16. jan. 03.` with its final dot. */
export function findShortYear({ named }: DayEvidence): 'first' | 'last' | 'open' {
  const [mayBeFirst, mayBeLast] = [isSpanOfList(named.firstYears), isSpanOfList(named.lastYears)];
  if (!mayBeFirst || (mayBeLast && named.finalDots === 0)) return 'last';
  return mayBeLast || named.finalDots === 0 ? 'open' : 'first';
}

function isSpanOfList({ least, most }: Range): boolean {
  return most - least <= yearsOfList;
}

/** The days that three numbers can be in these orders; none where the calendar has no such day. */
export function daysIn({ first, second, last, isShort }: DayText & { kind: 'numbers' }, orders: readonly DayOrder[]): readonly IsoDate[] {
  const year = (number: number): number => (isShort ? yearOfTwoDigits(number) : number);
  const days = orders.map((order) => {
    if (order === 'ymd') return isShort ? dayOf(year(first), second, last) : null;
    return order === 'dmy' ? dayOf(year(last), second, first) : dayOf(year(last), first, second);
  });
  return [...new Set(days.filter((day) => day !== null))];
}
