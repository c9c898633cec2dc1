import { stringify } from 'csv-stringify/sync';
import { type PublishedRow, publishedColumns } from './published-row.ts';

/**
 * Writes the published table as a CSV that Excel opens by itself in Finland: a byte order mark, so that it reads UTF-8, and
 * semicolons, because its decimals have commas. Values stay as printed; goals keep their line breaks.
 */
export function writeProjectsCsv(rows: readonly PublishedRow[]): string {
  const columns = publishedColumns.map(({ column, header }) => ({ key: column, header }));
  return stringify([...rows], { bom: true, delimiter: ';', header: true, columns, record_delimiter: '\n', quote_record_delimiter: true });
}
