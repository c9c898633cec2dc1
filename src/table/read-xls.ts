import { checkBiff } from './check-biff.ts';
import { checkSpreadsheetXml } from './check-sheet-xml.ts';
import { readCompoundFile } from './compound-file.ts';
import { readWorkbook } from './read-workbook.ts';
import { RefusedFile } from './refused-file.ts';
import type { SourceTable } from './source-table.ts';
import type { TableLimits } from './table-limits.ts';

/** Reads XLS: a compound file with a workbook in it, or the bare workbook of very old versions. */
export async function readXls(bytes: Uint8Array, limits: TableLimits): Promise<readonly SourceTable[]> {
  const workbook = bytes[0] === 0xd0 ? workbookOf(bytes) : Buffer.from(bytes);
  checkBiff(workbook, limits);
  return readWorkbook(workbook, 'xls', limits);
}

/** Reads Excel 2003's XML, which is called .xls too. */
export async function readSpreadsheetXml(bytes: Uint8Array, limits: TableLimits): Promise<readonly SourceTable[]> {
  const xml = Buffer.from(bytes);
  checkSpreadsheetXml(xml, limits);
  return readWorkbook(xml, 'xls', limits);
}

function workbookOf(bytes: Uint8Array): Buffer {
  const streams = readCompoundFile(bytes);
  if (streams.has('EncryptedPackage') || streams.has('encryption')) throw new RefusedFile('encrypted', '');
  const workbook = streams.get('Workbook') ?? streams.get('Book');
  if (streams.size === 0) throw new RefusedFile('broken-file', 'compound file');
  if (workbook === undefined) throw new RefusedFile('not-a-table', [...streams.keys()].slice(0, 3).join(', '));
  return workbook;
}
