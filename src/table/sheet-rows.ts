import type { CellObject, Range, WorkSheet } from '@e965/xlsx';
import type { Cell } from './cell.ts';
import { RefusedFile } from './refused-file.ts';
import { type Formatter, sheetCell } from './sheet-cell.ts';
import type { TableLimits } from './table-limits.ts';

/**
 * A sheet's rows from row 1, each up to its last cell that holds something, the sheet up to its last such row: neither a filter's range nor what the sheet says of its size
 * cuts anything. Of merged cells the first alone has a value, as a person sees it.
 */
export function sheetRows(sheet: WorkSheet, is1904: boolean, print: Formatter, limits: TableLimits): readonly (readonly Cell[])[] {
  const data: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  if (data.length > limits.rows) throw new RefusedFile('too-many-cells', `row ${data.length}`);
  const rows: Cell[][] = [];
  for (let at = 0; at < data.length; at += 1) rows.push(rowOf(data[at] ?? []));
  blankMerged(rows, sheet['!merges'] ?? [], limits);
  for (const row of rows) trim(row, (cell) => cell === '');
  trim(rows, (row) => row.length === 0);
  return rows;

  function rowOf(cells: readonly (CellObject | undefined)[]): Cell[] {
    if (cells.length > limits.columns) throw new RefusedFile('too-many-cells', `over ${limits.columns} columns`);
    return Array.from(cells, (cell) => (cell === undefined ? '' : sheetCell(cell, is1904, print)));
  }
}

function blankMerged(rows: readonly Cell[][], merges: readonly Range[], limits: TableLimits): void {
  let looked = 0;
  for (const { s, e } of merges) {
    for (let at = s.r; at <= Math.min(e.r, rows.length - 1); at += 1) {
      const row = rows[at] ?? [];
      const last = Math.min(e.c, row.length - 1);
      looked += 1 + Math.max(0, last - s.c);
      if (looked > limits.cells) throw new RefusedFile('too-many-cells', 'merged cells');
      for (let place = s.c; place <= last; place += 1) if (at > s.r || place > s.c) row[place] = '';
    }
  }
}

function trim<T>(list: T[], isBlank: (each: T) => boolean): void {
  let length = list.length;
  for (let last = list[length - 1]; length > 0 && last !== undefined && isBlank(last); last = list[length - 1]) length -= 1;
  list.length = length;
}
