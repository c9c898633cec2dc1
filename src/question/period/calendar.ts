import {
  addDays,
  addMonths,
  calendarPeriod,
  dayOf,
  daysInMonth,
  type IsoDate,
  type Period,
  partsOf,
  toIsoDate,
  weekdayOf,
} from '../../domain/date.ts';
import type { UnitName } from './vocabulary.ts';

/** Days from `from` to `to`, both included and both known. */
export interface Span {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** `count` whole months from the first of `month`, which may lie before 1 or after 12. */
export function monthsFrom(year: number, month: number, count: number): Span {
  const index = year * 12 + month - 1;
  const { from } = monthOf(index);
  const { to } = monthOf(index + count - 1);
  if (from === null || to === null) throw new RangeError('The month lies outside the years 1000 to 9999');
  return { from, to };
}

export function daysFrom(year: number, month: number, day: number, lastDay: number): Span | null {
  const from = dayOf(year, month, day);
  const to = dayOf(year, month, Math.min(lastDay, daysInMonth(year, month)));
  return from === null || to === null ? null : { from, to };
}

export function oneDay(day: IsoDate | null): Span | null {
  return day === null ? null : { from: day, to: day };
}

/** Week `week` of the ISO year: week 1 holds 4 January. Null where the year has no such week. */
export function isoWeek(year: number, week: number): Span | null {
  const from = addDays(unitAround(toIsoDate(`${year}-01-04`), 'week', 0).from, (week - 1) * 7);
  return week < 1 || partsOf(addDays(from, 3)).year !== year ? null : { from, to: addDays(from, 6) };
}

/** The calendar unit that holds the day, or the one `offset` units on. */
export function unitAround(day: IsoDate, unit: UnitName, offset: number): Span {
  const { year, month } = partsOf(day);
  switch (unit) {
    case 'day':
      return { from: addDays(day, offset), to: addDays(day, offset) };
    case 'weekend': {
      const saturday = addDays(day, 6 - weekdayOf(day) + offset * 7);
      return { from: saturday, to: addDays(saturday, 1) };
    }
    case 'week': {
      const monday = addDays(day, 1 - weekdayOf(day) + offset * 7);
      return { from: monday, to: addDays(monday, 6) };
    }
    case 'month':
      return monthsFrom(year, month + offset, 1);
    case 'quarter':
      return monthsFrom(year, (Math.ceil(month / 3) - 1 + offset) * 3 + 1, 3);
    case 'half':
      return monthsFrom(year, (Math.ceil(month / 6) - 1 + offset) * 6 + 1, 6);
    case 'year':
      return monthsFrom(year + offset, 1, 12);
  }
}

/** The same day `count` units on or, where `count` is negative, back. */
export function shift(day: IsoDate, unit: UnitName, count: number): IsoDate {
  const months = { month: 1, quarter: 3, half: 6, year: 12 };
  if (unit === 'day') return addDays(day, count);
  if (unit === 'week' || unit === 'weekend') return addDays(day, count * 7);
  return addMonths(day, Math.round(count * months[unit]));
}

/** The month that many months after January of the year 0. */
function monthOf(index: number): Period {
  return calendarPeriod(Math.floor(index / 12), (index % 12) + 1);
}
