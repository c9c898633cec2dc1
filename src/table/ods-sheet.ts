import type { Cell } from './cell.ts';
import { RefusedFile } from './refused-file.ts';
import type { TableLimits } from './table-limits.ts';

/** A sheet of an OpenDocument spreadsheet as it is being read. */
export interface OdsSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly (readonly Cell[])[];
  readonly hiddenColumns: ReadonlySet<number>;
  readonly hiddenRows: ReadonlySet<number>;
  addColumns(count: number, isHidden: boolean): void;
  startRow(count: number, isHidden: boolean): void;
  addCells(cell: Cell, count: number): void;
  /**
   * @param most - How many cells may still be made.
   * @returns How many were made.
   */
  endRow(most: number): number;
}

/**
 * Counts what the file only says once: a cell or a row "repeated" so many times. Blank ones at the end of a row or of the sheet, which fill it up to its
 * edge, are not made.
 */
export function createOdsSheet(name: string, isHidden: boolean, limits: TableLimits): OdsSheet {
  const rows: (readonly Cell[])[] = [];
  const hiddenColumns = new Set<number>();
  const hiddenRows = new Set<number>();
  let columns = 0;
  let row: Cell[] = [];
  let times = 1;
  let rowIsHidden = false;
  let blankCells = 0;
  /** How many rows there are, the blank ones that are not made yet included. */
  let counted = 0;

  return { name, isHidden, rows, hiddenColumns, hiddenRows, addColumns, startRow, addCells, endRow };

  function addColumns(count: number, hidden: boolean): void {
    const last = Math.min(columns + count, limits.columns);
    for (let place = columns; hidden && place < last; place += 1) hiddenColumns.add(place);
    columns = last;
  }

  function startRow(count: number, hidden: boolean): void {
    row = [];
    blankCells = 0;
    times = count;
    rowIsHidden = hidden;
  }

  function addCells(cell: Cell, count: number): void {
    if (cell === '') {
      blankCells += count;
      return;
    }
    if (row.length + blankCells + count > limits.columns) throw new RefusedFile('too-many-cells', `over ${limits.columns} columns`);
    for (; blankCells > 0; blankCells -= 1) row.push('');
    for (let each = 0; each < count; each += 1) row.push(cell);
  }

  function endRow(most: number): number {
    const first = counted;
    counted += times;
    if (row.length === 0) return 0;
    if (counted > limits.rows || row.length * times > most) throw new RefusedFile('too-many-cells', name);
    while (rows.length < first) rows.push([]);
    for (let each = 0; each < times; each += 1) rows.push(row);
    for (let each = first; rowIsHidden && each < counted; each += 1) hiddenRows.add(each + 1);
    return row.length * times;
  }
}
