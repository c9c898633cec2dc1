import type { Cell } from '../table/cell.ts';
import type { SourceTable, TableFault } from '../table/source-table.ts';

/** What `sheet` in a mapping says of all tables of a file together. */
export const allTables = '*';

/**
 * Several tables with the same columns as one, one below the other: a sheet for each year. Rows are numbered on from table to table; the
 * headers of the later ones are left out as repeated.
 *
 * @throws RangeError if there is no table.
 */
export function joinTables(tables: readonly SourceTable[]): SourceTable {
  const [first] = tables;
  if (first === undefined) throw new RangeError('Expected a table');
  const starts = startsOf(tables);
  const shifted = (numbersOf: (table: SourceTable) => Iterable<number>): Set<number> =>
    new Set(tables.flatMap((table, index) => [...numbersOf(table)].map((row) => row + (starts[index] ?? 0))));
  return {
    ...first,
    name: tables.map(({ name }) => name ?? '').join(' + '),
    rows: {
      *[Symbol.iterator](): Iterator<readonly Cell[]> {
        for (const { rows } of tables) yield* rows;
      },
    },
    hiddenRows: shifted(({ hiddenRows }) => hiddenRows),
    repeatedCells: new Map(
      tables.flatMap((table, index) => [...table.repeatedCells].map(([row, places]) => [row + (starts[index] ?? 0), places] as const)),
    ),
    faults: tables.flatMap((table, index) => table.faults.map((fault) => withRow(fault, starts[index] ?? 0))),
    faultCounts: tables.map(({ faultCounts }) => faultCounts).reduce(addCounts, new Map()),
  };
}

/** How many rows stand before each table. */
function startsOf(tables: readonly SourceTable[]): readonly number[] {
  let rows = 0;
  return tables.map((table) => {
    const start = rows;
    for (const _ of table.rows) rows += 1;
    return start;
  });
}

function withRow(fault: TableFault, start: number): TableFault {
  return 'row' in fault ? { ...fault, row: fault.row + start } : fault;
}

function addCounts(sums: SourceTable['faultCounts'], counts: SourceTable['faultCounts']): SourceTable['faultCounts'] {
  const added = new Map(sums);
  for (const [code, count] of counts) added.set(code, (added.get(code) ?? 0) + count);
  return added;
}
