import { dayOf, type Period, partsOf } from '../../domain/date.ts';
import type { FoundPeriod } from '../period/found-period.ts';
import type { Reader } from './reader.ts';

/** "Kestää 2027 asti", "projekt som varar till 2026": the last day is spoken of; what "runs until 2027" may run on. */
export const lasts = (reader: Reader): boolean =>
  reader.meaning('run').some(({ text }) => /^(?:kest|jatk|last|run$|runs$|var|fortsätt|continu)/u.test(text));

/**
 * The last days that "until" a period can mean: those of the year or month that was named, or the very day.
 *
 * @param text - The period as typed: "until the end of 2025" is its last day.
 * @returns Null where the period is no "until".
 */
export function lastDaysOf({ relation, period: { to }, precision }: FoundPeriod, text: string): Period | null {
  if (relation !== 'until' || to === null) return null;
  const { year, month } = partsOf(to);
  const isEdge = /lopp|end|slut|utgång/u.test(text);
  if (precision === 'year' && !isEdge) return { from: dayOf(year, 1, 1), to };
  return { from: precision === 'month' && !isEdge ? dayOf(year, month, 1) : to, to };
}
