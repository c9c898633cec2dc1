import { readCsvRecords } from './csv-records.ts';
import { decodeText } from './decode-text.ts';
import { DatasetError } from './problem.ts';
import { type ColumnName, findColumns, type PublishedRow } from './published-row.ts';

export const projectsFileName = 'projects.csv';

/** A row with its number in the file, counted from 1 with the header. */
export interface NumberedRow extends PublishedRow {
  readonly row: number;
}

/**
 * Reads the published columns of a CSV file by their headers. Semicolons, commas and tabs separate cells; Excel's
 * UTF-8 and Windows-1252 are both read. Blank rows are passed over and still counted.
 *
 * @throws DatasetError if the file is no CSV, lacks a column or holds no project.
 */
export function readProjectsCsv(bytes: Uint8Array): readonly NumberedRow[] {
  const [header = [], ...records] = readRecords(decodeText(bytes));
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

function readRecords(text: string): readonly (readonly string[])[] {
  const records = readCsvRecords(text, delimiterOf(text));
  if ('record' in records) {
    throw new DatasetError([
      { code: 'bad-csv', file: projectsFileName, reason: `row ${records.record} has a quotation mark that does not open or close a cell` },
    ]);
  }
  return records;
}

/** The separator that the first line holds most often. */
function delimiterOf(text: string): string {
  const [firstLine = ''] = text.split(/[\r\n]/u, 1);
  const count = (separator: string): number => firstLine.split(separator).length;
  return [';', ',', '\t'].reduce((best, separator) => (count(separator) > count(best) ? separator : best));
}
