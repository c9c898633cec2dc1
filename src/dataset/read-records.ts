import { readCsvRecords } from './csv-records.ts';
import { decodeText } from './decode-text.ts';
import { DatasetError } from './problem.ts';

export const projectsFileName = 'projects.csv';

/**
 * The records of `projects.csv`, the header first. Semicolons, commas and tabs separate cells; Excel's UTF-8 and Windows-1252 are both
 * read.
 *
 * @throws DatasetError if a quotation mark does not open or close a cell.
 */
export function readRecords(bytes: Uint8Array): readonly (readonly string[])[] {
  const text = decodeText(bytes);
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
