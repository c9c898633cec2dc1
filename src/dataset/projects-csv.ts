import { DatasetError } from './problem.ts';
import { type ColumnName, findColumns, type PublishedRow } from './published-row.ts';
import { projectsFileName, readRecords } from './read-records.ts';

/** A row with its number in the file, counted from 1 with the header. */
export interface NumberedRow extends PublishedRow {
  readonly row: number;
}

/**
 * Reads the published columns of a CSV file by their headers. Blank rows are passed over and still counted.
 *
 * @throws DatasetError if the file is no CSV, lacks a column or holds no project.
 */
export function readProjectsCsv(bytes: Uint8Array): readonly NumberedRow[] {
  return readPublishedRecords(readRecords(bytes));
}

export function readPublishedRecords([header = [], ...records]: readonly (readonly string[])[]): readonly NumberedRow[] {
  const places = findColumns(header);
  const rows = records.map((cells, index) => {
    const cell = (column: ColumnName): string => cells[places[column]] ?? '';
    return {
      row: index + 2,
      name: cell('name'),
      beneficiary: cell('beneficiary'),
      objective: cell('objective'),
      purpose: cell('purpose'),
      funding: cell('funding'),
      start: cell('start'),
      end: cell('end'),
    };
  });
  const filled = rows.filter(({ row, ...cells }) => Object.values(cells).some((text) => text.trim() !== ''));
  if (filled.length === 0) throw new DatasetError([{ code: 'no-projects', file: projectsFileName }]);
  return filled;
}
