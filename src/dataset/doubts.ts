import { type IsoDate, partsOf } from '../domain/date.ts';
import type { Minor } from '../domain/money.ts';
import type { Doubt } from '../domain/project.ts';

/** What of a row can be doubtful; null where the list states nothing readable. */
export interface DoubtableRow {
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
  readonly minor: Minor | null;
}

/** What a careful reader would question in each row, in the published order. What is printed stays as it is. */
export function findDoubts(rows: readonly DoubtableRow[]): readonly (readonly Doubt[])[] {
  return rows.map((row, index) => {
    const doubts: Doubt[] = [];
    const neighbours = startOfNeighbours(rows[index - 1], row, rows[index + 1]);
    if (row.start !== null && neighbours !== null) {
      doubts.push({ code: 'start-unlike-neighbours', printed: row.start, neighbours });
    }
    if (row.start !== null && row.end !== null && row.end < row.start) doubts.push({ code: 'end-before-start' });
    if (row.minor === 0) doubts.push({ code: 'zero-amount' });
    return doubts;
  });
}

/**
 * The day on which both neighbours start, where this row's start looks like that day with a wrong year.
 *
 * That is so when the day and month are the same, the years lie two or more apart (calls a year apart are usual), and the
 * row ends on the same day as one of these neighbours: the start alone stands out.
 */
function startOfNeighbours(before: DoubtableRow | undefined, row: DoubtableRow, after: DoubtableRow | undefined): IsoDate | null {
  const shared = before?.start ?? null;
  if (shared === null || row.start === null || shared !== after?.start) return null;
  const printed = partsOf(row.start);
  const expected = partsOf(shared);
  const sameDay = printed.day === expected.day && printed.month === expected.month;
  const endsAlike = row.end !== null && (row.end === before?.end || row.end === after.end);
  return sameDay && endsAlike && Math.abs(printed.year - expected.year) >= 2 ? shared : null;
}
