import { calendarPeriod, type IsoDate } from './date.ts';
import type { ProjectDay } from './project.ts';

/** The days that a day may be, both ends included; the two are the same where it is known. */
export interface DaySpan {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Null where the list states no readable day, month or year. */
export function spanOf(day: ProjectDay): DaySpan | null {
  switch (day.state) {
    case 'stated':
      return { from: day.day, to: day.day };
    case 'partial': {
      const [year, month] = day.period.split('-').map(Number);
      const { from, to } = calendarPeriod(year ?? 0, month);
      return from === null || to === null ? null : { from, to };
    }
    case 'unreadable':
    case 'missing':
      return null;
  }
}

/** The one day that it is; null where that is not known. */
export function knownDay(span: DaySpan | null): IsoDate | null {
  return span !== null && span.from === span.to ? span.from : null;
}
