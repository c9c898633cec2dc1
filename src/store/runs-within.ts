import type { IsoDate, Period } from '../domain/date.ts';

/** Whether something holds, where a list may not tell. */
export type Certainty = 'yes' | 'no' | 'unknown';

/** Whether a project's first or last day lies in a period; null is a day that the list does not state readably. */
export function liesWithin(day: IsoDate | null, { from, to }: Period): Certainty {
  if (day === null) return 'unknown';
  return (from === null || day >= from) && (to === null || day <= to) ? 'yes' : 'no';
}

/**
 * Whether a project runs on at least one day of a period; it does on its first and on its last day.
 *
 * One known day can be enough: what ended before the period did not run in it, and what ends within it did. A project that ends
 * before it starts runs on no day.
 */
export function runsWithin(start: IsoDate | null, end: IsoDate | null, period: Period): Certainty {
  const { from, to } = period;
  if (start !== null && to !== null && start > to) return 'no';
  if (end !== null && from !== null && end < from) return 'no';
  if (start !== null && end !== null) return start <= end ? 'yes' : 'no';
  if (start !== null) return liesWithin(start, period) === 'yes' ? 'yes' : 'unknown';
  if (end !== null) return liesWithin(end, period) === 'yes' ? 'yes' : 'unknown';
  return 'unknown';
}

/** Whether a project runs on no day of a period: undecided exactly where {@link runsWithin} is. */
export function runsOutside(start: IsoDate | null, end: IsoDate | null, period: Period): Certainty {
  const runs = runsWithin(start, end, period);
  return runs === 'unknown' ? runs : runs === 'yes' ? 'no' : 'yes';
}

/** Where a project stands on a day; `unknown` where its days are missing or contradict each other. */
export type ProjectState = 'ended' | 'running' | 'upcoming' | 'unknown';

export function stateOn(start: IsoDate | null, end: IsoDate | null, today: IsoDate): ProjectState {
  const ended = end !== null && end < today;
  const upcoming = start !== null && start > today;
  if (ended && upcoming) return 'unknown';
  if (ended) return 'ended';
  if (upcoming) return 'upcoming';
  return runsWithin(start, end, { from: today, to: today }) === 'yes' ? 'running' : 'unknown';
}
