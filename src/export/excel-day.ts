import { daysInMonth, type IsoDate, partsOf } from '../domain/date.ts';

/**
 * Excel's number of a day in its 1900 system, by arithmetic on the calendar alone, so that no time zone moves it: 45356 is
 * 5 March 2024.
 *
 * @returns Null before 1 March 1900: Excel has a 29 February 1900 that never was, and no day before 1900.
 */
export function excelDay(day: IsoDate): number | null {
  if (day < '1900-03-01') return null;
  // The 30 December 1899 is Excel's day 0, as far as days from March 1900 on are counted.
  return dayNumber(partsOf(day)) - dayNumber({ year: 1899, month: 12, day: 30 });
}

/** Days since the day before 1 January of the year 1. */
function dayNumber({ year, month, day }: ReturnType<typeof partsOf>): number {
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  let days = before * 365 + leapDays + day;
  for (let each = 1; each < month; each += 1) days += daysInMonth(year, each);
  return days;
}
