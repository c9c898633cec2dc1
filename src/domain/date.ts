// The only file that knows JavaScript's Date and date-fns: everywhere else a day is text.
import { addDays as addDaysTo } from 'date-fns/addDays';
import { addMonths as addMonthsTo } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';

declare const isoDate: unique symbol;

/** A day as `YYYY-MM-DD`. No clock time, no zone; compares and sorts as text. */
export type IsoDate = string & { readonly [isoDate]: true };

/** Days from `from` to `to`, both included; null is an open end. */
export interface Period {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** Reads `YYYY-MM-DD`; null where that is no day of the calendar (years 1000 to 9999). */
export function parseIsoDate(text: string): IsoDate | null {
  const match = /^([1-9]\d{3})-(\d{2})-(\d{2})$/.exec(text);
  return match === null ? null : dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** @throws RangeError if `text` is no day of the calendar. */
export function toIsoDate(text: string): IsoDate {
  const day = parseIsoDate(text);
  if (day === null) throw new RangeError(`Expected a day as YYYY-MM-DD, got "${text}"`);
  return day;
}

/** The day with this year, month (1 to 12) and day of the month; null where the calendar has none. */
export function dayOf(year: number, month: number, day: number): IsoDate | null {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as IsoDate;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function partsOf(day: IsoDate): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

export function addDays(day: IsoDate, count: number): IsoDate {
  return fromLocalDate(addDaysTo(toLocalDate(day), count));
}

/** The same day of the month `count` months on, or that month's last day where it is shorter. */
export function addMonths(day: IsoDate, count: number): IsoDate {
  return fromLocalDate(addMonthsTo(toLocalDate(day), count));
}

/** Days from `from` to `to`: 0 on the same day, negative backwards. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return differenceInCalendarDays(toLocalDate(to), toLocalDate(from));
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: IsoDate): number {
  return toLocalDate(day).getDay() || 7;
}

/** The whole month, or the whole year where `month` is left out. */
export function calendarPeriod(year: number, month?: number): Period {
  return {
    from: dayOf(year, month ?? 1, 1),
    to: dayOf(year, month ?? 12, month === undefined ? 31 : daysInMonth(year, month)),
  };
}

/** The day that it is now in an IANA time zone. */
export function todayIn(timeZone: string, now: Date = new Date()): IsoDate {
  let format = dayFormats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    dayFormats.set(timeZone, format);
  }
  return toIsoDate(format.format(now));
}

/** Making one takes longer than answering a question. */
const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** Milliseconds since 1970, for age limits; never for a day. */
export function nowMs(): number {
  return Date.now();
}

/** The days that both periods have; null where they have none in common. */
export function intersect(a: Period, b: Period): Period | null {
  const from = a.from === null ? b.from : b.from === null || a.from > b.from ? a.from : b.from;
  const to = a.to === null ? b.to : b.to === null || a.to < b.to ? a.to : b.to;
  return from !== null && to !== null && from > to ? null : { from, to };
}

// Noon, local: date-fns counts in local time, and no change of clocks moves noon to another day.
function toLocalDate(day: IsoDate): Date {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return new Date(year, month - 1, dayOfMonth, 12);
}

function fromLocalDate(date: Date): IsoDate {
  const day = dayOf(date.getFullYear(), date.getMonth() + 1, date.getDate());
  if (day === null) throw new RangeError('The day lies outside the years 1000 to 9999');
  return day;
}
