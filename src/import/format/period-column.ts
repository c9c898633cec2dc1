import { type Cell, cellText } from '../../table/cell.ts';
import { type DayHelp, readDayColumns } from './day-columns.ts';
import type { DayValue } from './day-value.ts';
import { splitPeriod } from './period-text.ts';
import type { DayQuestion } from './question.ts';
import { readDayText } from './read-day-text.ts';

/** The first and the last day of one cell's period. */
export interface PeriodValue {
  readonly start: DayValue;
  readonly end: DayValue;
}

export interface PeriodColumn {
  readonly read: (cell: Cell | undefined) => PeriodValue;
  readonly questions: readonly DayQuestion[];
}

/**
 * Reads a column in which one cell holds both days: `01/01/2014 - 31/12/2015`, `2010–2013`, `2014-01-01/2015-12-31`.
 *
 * @param cells - Gone through once.
 * @returns Null where fewer than half of the cells that say something are periods.
 */
export function readPeriodColumn(cells: Iterable<Cell>, help: DayHelp): PeriodColumn | null {
  const ends: { readonly start: string; readonly end: string }[] = [];
  let others = 0;
  for (const cell of cells) {
    const period = splitPeriod(cellText(cell));
    if (period !== null) ends.push({ start: period.start ?? '', end: period.end ?? '' });
    else if (!saysNothing(cellText(cell))) others += 1;
  }
  const { columns, questions } = readDayColumns([ends.map(({ start }) => start), ends.map(({ end }) => end)], help);
  const [start, end] = columns;
  if (start === undefined || end === undefined || ends.length === 0 || ends.length < others) return null;
  return { read: (cell) => readPeriod(cellText(cell), start.read, end.read), questions };
}

function saysNothing(text: string): boolean {
  const { kind } = readDayText(text);
  return kind === 'empty' || kind === 'not-stated';
}

function readPeriod(text: string, readStart: (cell: string) => DayValue, readEnd: (cell: string) => DayValue): PeriodValue {
  const period = splitPeriod(text);
  if (period === null)
    return both(saysNothing(text) ? readStart(text) : { state: 'unreadable', text, reason: hasDay(text) ? 'ambiguous' : 'not-a-day' });
  const missing: DayValue = { state: 'not-stated', text };
  const start = period.start === null ? missing : readStart(period.start);
  const end = period.end === null ? missing : readEnd(period.end);
  // `1.12.–31.1.2016` began a year earlier, or is a slip: it is not for us to say.
  const isTurned = period.takesYear && dayOf(start) > dayOf(end);
  return isTurned ? both({ state: 'unreadable', text, reason: 'ambiguous' }) : { start, end };
}

function both(value: DayValue): PeriodValue {
  return { start: value, end: value };
}

/** A day without its other end: nothing tells which one it is. */
function hasDay(text: string): boolean {
  const { kind } = readDayText(text);
  return kind !== 'none';
}

function dayOf(value: DayValue): string {
  return value.state === 'day' ? value.day : value.state === 'month' ? value.month : '';
}
