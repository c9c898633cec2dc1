import { type CanonicalColumn, type CanonicalRow, canonicalColumns, canonicalHeaders, emptyRow } from './canonical-row.ts';
import { oneLine } from './paragraphs.ts';
import { DatasetError, type Problem } from './problem.ts';
import { projectsFileName } from './read-records.ts';

/** A row with its number in `projects.csv`, counted from 1 with the header. */
export interface NumberedCanonicalRow extends CanonicalRow {
  readonly row: number;
}

export interface CanonicalRecords<Value> {
  readonly rows: readonly Value[];
  /** Columns that the format does not have: nothing in them is read. */
  readonly problems: readonly Problem[];
}

/** Whether a header row is of the canonical form: `name` is the one column that it must have. */
export function isCanonicalHeader(header: readonly string[]): boolean {
  return header.some((cell) => headerText(cell) === canonicalHeaders.name);
}

/**
 * Reads records with canonical headers, in any order. Blank rows are passed over and still counted.
 *
 * @param read - What becomes of each row: of a long list, all rows as text at once would fill the memory.
 * @throws DatasetError if a column stands there twice, a row has more cells than the header, or there is no project.
 */
export function readCanonicalRecords<Value>(
  [header = [], ...records]: readonly (readonly string[])[],
  read: (row: NumberedCanonicalRow) => Value,
): CanonicalRecords<Value> {
  const columns = header.map(columnOf);
  refuseTwice(columns);
  const rows: Value[] = [];
  records.forEach((cells, index) => {
    if (cells.every((cell) => cell.trim() === '')) return;
    const row = index + 2;
    if (cells.slice(header.length).some((cell) => cell.trim() !== '')) {
      throw new DatasetError([{ code: 'bad-csv', file: projectsFileName, reason: `row ${row} has more cells than the header` }]);
    }
    const values: { -readonly [Column in CanonicalColumn]: string } & { row: number } = { ...emptyRow, row };
    columns.forEach((column, place) => {
      if (column !== null) values[column] = cells[place] ?? '';
    });
    rows.push(read(values));
  });
  if (rows.length === 0) throw new DatasetError([{ code: 'no-projects', file: projectsFileName }]);
  const unknown = header.filter((cell, place) => columns[place] === null && cell.trim() !== '');
  return { rows, problems: unknown.map((column) => ({ code: 'unknown-column', column: oneLine(column) })) };
}

/** The file's text: commas between cells, and quotation marks around a cell that needs them. */
export function writeCanonicalCsv(rows: readonly CanonicalRow[]): string {
  const columns = canonicalColumns.filter((column) => column === 'name' || rows.some((row) => row[column] !== ''));
  const lines = [columns.map((column) => canonicalHeaders[column]), ...rows.map((row) => columns.map((column) => row[column]))];
  return lines.map((cells) => `${cells.map(printCell).join(',')}\n`).join('');
}

function columnOf(header: string): CanonicalColumn | null {
  const text = headerText(header);
  return canonicalColumns.find((column) => canonicalHeaders[column] === text) ?? null;
}

function headerText(cell: string): string {
  return oneLine(cell).toLowerCase();
}

function refuseTwice(columns: readonly (CanonicalColumn | null)[]): void {
  const twice = columns.filter((column, place) => column !== null && columns.indexOf(column) !== place);
  if (twice.length === 0) return;
  throw new DatasetError(twice.map((column) => ({ code: 'duplicate-column', column: column === null ? '' : canonicalHeaders[column] })));
}

// A lone carriage return ends a record too.
function printCell(text: string): string {
  return /[",;\t\r\n]/u.test(text) || text.startsWith('\ufeff') ? `"${text.replaceAll('"', '""')}"` : text;
}
