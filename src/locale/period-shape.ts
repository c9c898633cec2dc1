import type { IsoDate, Period } from '../domain/date.ts';
import { calendarPeriod, partsOf } from '../domain/date.ts';

/** A period as people name it. */
export type PeriodShape =
  | { readonly shape: 'year'; readonly year: number }
  | { readonly shape: 'years'; readonly from: number; readonly to: number }
  | { readonly shape: 'month'; readonly year: number; readonly month: number }
  | { readonly shape: 'day'; readonly day: IsoDate }
  | { readonly shape: 'range'; readonly from: IsoDate; readonly to: IsoDate }
  | { readonly shape: 'from'; readonly from: IsoDate }
  | { readonly shape: 'to'; readonly to: IsoDate }
  | { readonly shape: 'any' };

/** The days of a period, written out; `dash` alone at an open end. */
export function spanOf({ from, to }: Period, date: (day: IsoDate) => string, dash: string): string {
  if (from !== null && from === to) return date(from);
  return `${from === null ? '' : date(from)}${dash}${to === null ? '' : date(to)}`.trim();
}

/** The simplest name that means exactly these days: a whole year, a whole month, one day, or from day to day. */
export function shapeOf({ from, to }: Period): PeriodShape {
  if (from === null) return to === null ? { shape: 'any' } : { shape: 'to', to };
  if (to === null) return { shape: 'from', from };
  if (from === to) return { shape: 'day', day: from };
  const { year, month } = partsOf(from);
  const last = partsOf(to).year;
  if (from === calendarPeriod(year).from && to === calendarPeriod(last).to) {
    return year === last ? { shape: 'year', year } : { shape: 'years', from: year, to: last };
  }
  const wholeMonth = calendarPeriod(year, month);
  return from === wholeMonth.from && to === wholeMonth.to ? { shape: 'month', year, month } : { shape: 'range', from, to };
}
