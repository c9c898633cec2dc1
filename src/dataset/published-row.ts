import { oneLine } from './paragraphs.ts';
import { DatasetError } from './problem.ts';

/** One row of the published table, each value as printed. */
export interface PublishedRow {
  readonly name: string;
  readonly beneficiary: string;
  /** The objective's number or code and its name. */
  readonly objective: string;
  readonly purpose: string;
  readonly funding: string;
  readonly start: string;
  readonly end: string;
}

export type ColumnName = keyof PublishedRow;

/** The published headers in the published order. */
export const publishedColumns: readonly { readonly column: ColumnName; readonly header: string }[] = [
  { column: 'name', header: 'Hankkeen nimi' },
  { column: 'beneficiary', header: 'Avustuksen saajan nimi' },
  { column: 'objective', header: 'Erityistavoite' },
  { column: 'purpose', header: 'Tavoite ja tulokset' },
  { column: 'funding', header: 'EU-rahoitus (euroa)' },
  { column: 'start', header: 'Hankkeen alkamispäivä' },
  { column: 'end', header: 'Hankkeen päättymispäivä' },
];

export function headerOf(column: ColumnName): string {
  return publishedColumns.find((published) => published.column === column)?.header ?? column;
}

/**
 * Finds each published column in a header row, in any order and among other columns.
 *
 * A header may go on after its name, as on the published page, where the text of a sort button follows.
 *
 * @returns The place of each column, from 0.
 * @throws DatasetError that names every column that is missing.
 */
export function findColumns(header: readonly string[]): Readonly<Record<ColumnName, number>> {
  const seen = header.map((cell) => oneLine(cell).toLowerCase());
  const place = (name: ColumnName): number => {
    const wanted = headerOf(name).toLowerCase();
    const exact = seen.indexOf(wanted);
    return exact >= 0 ? exact : seen.findIndex((cell) => cell.startsWith(`${wanted} `));
  };
  const missing = publishedColumns.filter(({ column }) => place(column) < 0);
  if (missing.length > 0) {
    throw new DatasetError(missing.map((published) => ({ code: 'missing-column', column: published.header, seen: header.map(oneLine) })));
  }
  return {
    name: place('name'),
    beneficiary: place('beneficiary'),
    objective: place('objective'),
    purpose: place('purpose'),
    funding: place('funding'),
    start: place('start'),
    end: place('end'),
  };
}
