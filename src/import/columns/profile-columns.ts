import { type Cell, cellText } from '../../table/cell.ts';
import type { ColumnProfile } from './column-profile.ts';
import { type CellTests, type Counts, countCell, fingerprintOf, isStated, newCounts } from './count-cell.ts';

export interface ColumnHeads {
  readonly headers: readonly string[];
  /** The headings over the headers, column for column. */
  readonly groups: readonly string[];
  readonly hiddenColumns: ReadonlySet<number>;
}

/** From this row on only one row in {@link lookedAtEvery} is looked at closely; what is stated where is noted of all. */
const lookedAtAll = 4000;
const lookedAtEvery = 8;

/** Rows with cells beyond the last header are shifted: where so many others fit, these say nothing of the columns. */
const enoughFit = 0.1;

/**
 * Counts what each column holds, in one pass and in bounded memory.
 *
 * @param rows - The rows under the header. Cells beyond the headers count as columns without a header, where most rows have them.
 */
export function profileColumns(heads: ColumnHeads, rows: Iterable<readonly Cell[]>, tests: CellTests): readonly ColumnProfile[] {
  const width = heads.headers.findLastIndex((header) => header.trim() !== '') + 1;
  const [fitting, shifted] = [newTally(heads.headers.length), newTally(heads.headers.length)];
  for (const cells of rows) countRow(isShifted(cells, width) ? shifted : fitting, cells, tests);
  const { columns, rows: count } = fitting.rows >= enoughFit * (fitting.rows + shifted.rows) ? fitting : shifted;
  return columns.map((column, index) => toProfile(column, index, heads, count));
}

/** Semicolons and dashes at the end of a row shift nothing. */
function isShifted(cells: readonly Cell[], width: number): boolean {
  return cells.length > width && cells.slice(width).some((cell) => /[\p{L}\d]/u.test(cellText(cell)));
}

interface Tally {
  rows: number;
  readonly columns: Counts[];
}

function newTally(width: number): Tally {
  return { rows: 0, columns: Array.from({ length: width }, newCounts) };
}

function countRow(tally: Tally, cells: readonly Cell[], tests: CellTests): void {
  const isLookedAt = tally.rows < lookedAtAll || tally.rows % lookedAtEvery === 0;
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index];
    const text = cellText(cell).trim();
    if (cell === undefined || text === '') continue;
    while (tally.columns.length <= index) tally.columns.push(newCounts());
    const column = tally.columns[index];
    if (column === undefined) continue;
    column.fingerprint = fingerprintOf(text, column.fingerprint, tally.rows);
    if (isStated(cell, text)) column.stated.add(tally.rows);
    if (isLookedAt) countCell(column, cell, text, tests);
  }
  tally.rows += 1;
}

function toProfile(counts: Counts, index: number, heads: ColumnHeads, rows: number): ColumnProfile {
  const { stated, distinct, currencies, letters, ...numbers } = counts;
  const statedRows = stated.build();
  return {
    ...numbers,
    index,
    header: heads.headers[index] ?? '',
    group: heads.groups[index] ?? '',
    isHidden: heads.hiddenColumns.has(index),
    rows,
    stated: statedRows,
    distinct: distinct.size,
    averageLength: counts.filled === 0 ? 0 : letters / counts.filled,
    currencies: [...currencies],
    isZeroThroughout: counts.amounts > 0 && statedRows.size === 0,
  };
}
