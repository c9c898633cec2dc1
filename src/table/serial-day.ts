import { dayOf, type IsoDate } from '../domain/date.ts';

/**
 * The day that a spreadsheet shows for a number, by arithmetic on the calendar alone, so that no time zone moves it: 45352 is 1 March 2024,
 * 43890 in a workbook of the 1904 system. A time of day is dropped; a ten thousandth of a second before midnight is midnight, as a sheet shows it.
 *
 * @returns Null for what is no day: before 1900 (1904), Excel's 29 February 1900, after 9999.
 */
export function serialDay(serial: number, is1904: boolean): IsoDate | null {
  if (!Number.isFinite(serial)) return null;
  const whole = Math.floor(serial + 1e-4 / 86_400);
  if (is1904) return whole < 0 ? null : fromDays(whole + daysTo1904);
  if (whole < 1 || whole === 60) return null;
  // Excel's year 1900 has a 29 February that never was: the days before it are one off.
  return fromDays((whole < 60 ? whole + 1 : whole) + daysTo1900);
}

// Days from 1 March of the year 0 to the day 0 of each system: 30 December 1899 and 1 January 1904.
const daysTo1900 = 693_899;
const daysTo1904 = 695_361;

/** The day so many days after 1 March of the year 0, a year that began in March being easier to count. */
function fromDays(days: number): IsoDate | null {
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return dayOf(era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day);
}
