import type { Cell } from '../table/cell.ts';
import type { SourceTable } from '../table/source-table.ts';

/** How many times the rows of a text file are gone through, about: a workbook's are fewer. */
const usualPasses = 5;

/** How often it is told: every so many rows. */
const everyRows = 5_000;

/**
 * The table, telling how far its rows have been gone through.
 *
 * @param onProgress - Is given a part of the whole, from 0 to 1, that never becomes smaller; null as long as nobody knows how many rows there are.
 */
export function watchRows(table: SourceTable, onProgress: (part: number | null) => void): SourceTable {
  let total: number | null = null;
  let passes = 0;
  let told = 0;
  return {
    ...table,
    rows: {
      *[Symbol.iterator](): Iterator<readonly Cell[]> {
        let row = 0;
        for (const cells of table.rows) {
          row += 1;
          if (row % everyRows === 0) tell(row);
          yield cells;
        }
        // Whoever looks at the first rows alone does not come here.
        total = row;
        passes += 1;
      },
    },
  };

  function tell(row: number): void {
    if (total !== null) told = Math.max(told, Math.min(1, (passes + row / total) / usualPasses));
    onProgress(total === null ? null : told);
  }
}
