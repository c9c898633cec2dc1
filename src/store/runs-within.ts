import type { IsoDate, Period } from '../domain/date.ts';
import type { DaySpan } from '../domain/day-span.ts';

/** Whether something holds, where a list may not tell. */
export type Certainty = 'yes' | 'no' | 'unknown';

/** Whether a project's first or last day lies in a period; null is a day that the list does not state readably. */
export function liesWithin(day: DaySpan | null, { from, to }: Period): Certainty {
  if (day === null) return 'unknown';
  if ((from !== null && day.to < from) || (to !== null && day.from > to)) return 'no';
  return (from === null || day.from >= from) && (to === null || day.to <= to) ? 'yes' : 'unknown';
}

/**
 * Whether a project runs on at least one day of a period; it does on its first and on its last day.
 *
 * One known day can be enough: what ended before the period did not run in it, and what ends within it did. A project that ends
 * before it starts runs on no day. Of a month or a year any day may be meant, but none that would end a project before its start.
 */
export function runsWithin(start: DaySpan | null, end: DaySpan | null, period: Period): Certainty {
  const { from, to } = period;
  if (start !== null && to !== null && start.from > to) return 'no';
  if (end !== null && from !== null && end.to < from) return 'no';
  if (start !== null && end !== null) {
    if (start.from > end.to) return 'no';
    // The first day is not after the last one, so either of them bounds both.
    const begins = to === null || start.to <= to || end.to <= to;
    const isNotOver = from === null || end.from >= from || start.from >= from;
    return begins && isNotOver ? 'yes' : 'unknown';
  }
  const known = start ?? end;
  return known !== null && liesWithin(known, period) === 'yes' ? 'yes' : 'unknown';
}

/** Whether a project runs on no day of a period: undecided exactly where {@link runsWithin} is. */
export function runsOutside(start: DaySpan | null, end: DaySpan | null, period: Period): Certainty {
  const runs = runsWithin(start, end, period);
  return runs === 'unknown' ? runs : runs === 'yes' ? 'no' : 'yes';
}

/** Where a project stands on a day; `unknown` where its days are missing or contradict each other. */
export type ProjectState = 'ended' | 'running' | 'upcoming' | 'unknown';

export function stateOn(start: DaySpan | null, end: DaySpan | null, today: IsoDate): ProjectState {
  const ended = end !== null && end.to < today;
  const upcoming = start !== null && start.from > today;
  if (ended && upcoming) return 'unknown';
  if (ended) return 'ended';
  if (upcoming) return 'upcoming';
  return runsWithin(start, end, { from: today, to: today }) === 'yes' ? 'running' : 'unknown';
}
