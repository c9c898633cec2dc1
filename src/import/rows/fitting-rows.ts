import { type Cell, cellText } from '../../table/cell.ts';
import type { SourceTable } from '../../table/source-table.ts';

/** Formats whose rows have a cell for each column of the header, be it empty; a spreadsheet ends a row with its last filled cell. */
const cellForCell: ReadonlySet<SourceTable['format']> = new Set(['csv', 'tsv']);

/** How a row's cells misfit the header, by their number alone; null where they fit. */
export function misfitOfCells(
  format: SourceTable['format'],
  cells: readonly Cell[],
  width: number,
): 'too-many-cells' | 'too-few-cells' | null {
  if (!cellForCell.has(format)) return null;
  if (cells.length < width) return 'too-few-cells';
  // Some programs end each line with separators that mean nothing.
  return cells.slice(width).some((cell) => /[^;,\s]/u.test(cellText(cell))) ? 'too-many-cells' : null;
}

/** The rows under a header that have no cell too many: what a column holds is told by them. */
export function* fittingRows(table: SourceTable, header: { readonly row: number; readonly width: number }): Iterable<readonly Cell[]> {
  let row = 0;
  for (const cells of table.rows) {
    row += 1;
    if (row > header.row && misfitOfCells(table.format, cells, header.width) !== 'too-many-cells') yield cells;
  }
}
