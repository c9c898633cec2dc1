import type { Cell } from '../../table/cell.ts';
import type { SourceTable } from '../../table/source-table.ts';

/** The table with each row changed, as often as its rows are gone through. `row` counts from 1. */
export function mapRows(table: SourceTable, map: (cells: readonly Cell[], row: number) => readonly Cell[]): SourceTable {
  const rows: SourceTable['rows'] = {
    *[Symbol.iterator]() {
      let row = 0;
      for (const cells of table.rows) {
        row += 1;
        yield map(cells, row);
      }
    },
  };
  return { ...table, rows };
}
