import type { Moment } from './local-midnight.ts';
import type { MonthReading } from './month-names.ts';

/** What a printed day says by itself; the column decides what its order is. */
export type DayText =
  | { readonly kind: 'empty' }
  /** `n/a`, and the days that programs write for "none": `0000-00-00`, `1900-01-01`, `31.12.9999`. */
  | { readonly kind: 'not-stated' }
  /** Day, month and year are beyond doubt, but for a word that names several months. The calendar may lack the day. */
  | {
      readonly kind: 'day';
      readonly year: number;
      readonly months: readonly MonthReading[];
      readonly day: number;
      readonly yearIsShort: boolean;
      /** What `16. jan. 03.` is with the year first; null where that is out of the question. */
      readonly swapped: { readonly year: number; readonly day: number; readonly isLikely: boolean } | null;
    }
  /** `05/06/2014`: the column tells which is the day. `isDotted` is `05.06.2014`, `last` the year, unless a short year stands first. */
  | {
      readonly kind: 'numbers';
      readonly first: number;
      readonly second: number;
      readonly last: number;
      readonly isShort: boolean;
      readonly isDotted: boolean;
    }
  /** `maySpanYears`: `2010-11` is a month, or the years 2010 and 2011. */
  | { readonly kind: 'month'; readonly year: number; readonly months: readonly MonthReading[]; readonly maySpanYears: boolean }
  /** `Aug 15`. */
  | { readonly kind: 'month-and-number'; readonly months: readonly MonthReading[]; readonly number: number; readonly isAfter: boolean }
  | { readonly kind: 'year'; readonly year: number }
  /** Days since 1900, as a spreadsheet counts them: where a whole column is so. */
  | { readonly kind: 'serial'; readonly serial: number }
  /** `2015-04-30T23:00:00Z`: the first of May in Lisbon. The column tells where. */
  | ({ readonly kind: 'moment' } & Moment)
  /** Milliseconds (`isLong`) or seconds since 1970: where a whole column is so. */
  | ({ readonly kind: 'epoch'; readonly isLong: boolean } & Moment)
  /** `2015-16` is no month. */
  | { readonly kind: 'none'; readonly spansYears: boolean };
