import { calendarPeriod, dayOf, type IsoDate, type Period, parseIsoDate, partsOf } from '../domain/date.ts';
import type { QueryTextProblem } from './query-text-problem.ts';

/** `2025`, `2025-03`, `2024-03-05`, or two days with `..` between them; an open end is empty. */
export function printPeriod({ from, to }: Period): string {
  if (from === null || to === null) return `${from ?? ''}..${to ?? ''}`;
  if (from === to) return from;
  const { year, month } = partsOf(from);
  if (isSame(calendarPeriod(year), from, to)) return from.slice(0, 4);
  if (isSame(calendarPeriod(year, month), from, to)) return from.slice(0, 7);
  return `${from}..${to}`;
}

function isSame(period: Period, from: IsoDate, to: IsoDate): boolean {
  return period.from === from && period.to === to;
}

/** Reads what {@link printPeriod} prints; also `2025-Q3`, `5.3.2024`, and `2024..2025-03` from the first's beginning to the second's end. */
export function readPeriod(text: string): Period | QueryTextProblem {
  const dots = text.indexOf('..');
  if (dots < 0) return readSpan(text) ?? 'not-a-period';
  const first = readOpen(text.slice(0, dots));
  const last = readOpen(text.slice(dots + 2));
  if (first === null || last === null) return 'not-a-period';
  if (first.from !== null && last.to !== null && first.from > last.to) return 'backwards';
  return { from: first.from, to: last.to };
}

function readOpen(text: string): Period | null {
  return text === '' ? { from: null, to: null } : readSpan(text);
}

function readSpan(text: string): Period | null {
  const day = parseIsoDate(text) ?? readFinnishDay(text);
  if (day !== null) return { from: day, to: day };
  const match = /^([1-9]\d{3})(?:-(?:(0[1-9]|1[0-2])|q([1-4])))?$/i.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  if (match[3] !== undefined) {
    const lastMonth = Number(match[3]) * 3;
    return { from: dayOf(year, lastMonth - 2, 1), to: calendarPeriod(year, lastMonth).to };
  }
  return match[2] === undefined ? calendarPeriod(year) : calendarPeriod(year, Number(match[2]));
}

function readFinnishDay(text: string): IsoDate | null {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  return match === null ? null : dayOf(Number(match[3]), Number(match[2]), Number(match[1]));
}
