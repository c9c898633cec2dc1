import { findFormat } from './find-format.ts';
import { readDelimited } from './read-delimited.ts';
import { readHtml } from './read-html.ts';
import { readJson } from './read-json.ts';
import { readSpreadsheetXml, readXls } from './read-xls.ts';
import { readZip } from './read-zip.ts';
import { RefusedFile } from './refused-file.ts';
import type { ReadingHelp, SourceTable, UnreadableFile } from './source-table.ts';
import { defaultLimits, type TableLimits } from './table-limits.ts';

export type TablesRead =
  | { readonly status: 'tables'; readonly tables: readonly SourceTable[] }
  | { readonly status: 'unreadable'; readonly why: UnreadableFile };

/**
 * Reads the tables of a published file, whatever its format: found by what is in it, the name being a hint at most.
 *
 * Never throws for what a file holds, and ends in bounded time: a file that gives no table says why.
 */
export async function readTables(
  bytes: Uint8Array,
  fileName: string,
  help: ReadingHelp,
  limits: TableLimits = defaultLimits,
): Promise<TablesRead> {
  try {
    const tables = await read(bytes, fileName, help, limits);
    return { status: 'tables', tables };
  } catch (error) {
    if (error instanceof RefusedFile) return { status: 'unreadable', why: error.why };
    // A reader's own fault, or the library's, over a file nobody thought of: for the person it is a file that cannot be read.
    return { status: 'unreadable', why: { code: 'broken-file', detail: error instanceof Error ? error.message.slice(0, 200) : '' } };
  }
}

async function read(bytes: Uint8Array, fileName: string, help: ReadingHelp, limits: TableLimits): Promise<readonly SourceTable[]> {
  if (bytes.length === 0) throw new RefusedFile('empty', '');
  if (bytes.length > limits.bytes) throw new RefusedFile('too-large', `${bytes.length} bytes`);
  const kind = findFormat(bytes);
  switch (kind) {
    case 'zip':
      return readZip(bytes, limits);
    case 'compound':
      return readXls(bytes, limits);
    case 'spreadsheet-xml':
      return readSpreadsheetXml(bytes, limits);
    case 'html':
      return readHtml(bytes, help, limits);
    case 'json':
      return readJson(bytes, help, limits);
    case 'delimited':
      // Whatever else calls itself JSON is broken JSON, not prose.
      if (/\.(?:geo|nd)?jsonl?$/i.test(fileName)) return readJson(bytes, help, limits);
      return [readDelimited(bytes, fileName, help, limits)];
    default:
      throw new RefusedFile('not-a-table', kind.foreign);
  }
}
