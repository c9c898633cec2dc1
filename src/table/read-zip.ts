import { checkTags, countCells, harmlessSheet } from './check-sheet-xml.ts';
import { packZip } from './pack-zip.ts';
import { readOds } from './read-ods.ts';
import { readWorkbook } from './read-workbook.ts';
import { RefusedFile } from './refused-file.ts';
import type { SourceTable } from './source-table.ts';
import type { TableLimits } from './table-limits.ts';
import { unpackZip } from './unpack-zip.ts';

/** Reads an archive that is a workbook: XLSX (XLSM) or ODS, by what is in it. */
export async function readZip(bytes: Uint8Array, limits: TableLimits): Promise<readonly SourceTable[]> {
  const entries = unpackZip(bytes, limits);
  checkTags(entries.values(), limits);
  const mimeType = entries.get('mimetype')?.toString('latin1') ?? '';
  const content = entries.get('content.xml');
  if (content !== undefined && (mimeType === '' || mimeType.includes('spreadsheet'))) {
    if (entries.get('META-INF/manifest.xml')?.includes('encryption-data') === true) throw new RefusedFile('encrypted', '');
    return readOds(content, limits);
  }
  const names = [...entries.keys()];
  if (!names.some((name) => /^xl\/workbook\.xml$/i.test(name)))
    throw new RefusedFile('not-a-table', `ZIP: ${names.slice(0, 3).join(', ')}`);
  const sheets = names.filter((name) => /^xl\/worksheets\/[^/]+\.xml$/i.test(name));
  const cells = sheets.reduce((total, name) => total + countCells(entries.get(name) ?? Buffer.alloc(0)), 0);
  if (cells > limits.workbookCells) throw new RefusedFile('too-many-cells', `${cells}`);
  const harmless = new Map([...entries].map(([name, xml]) => [name, sheets.includes(name) ? harmlessSheet(xml, limits) : xml]));
  return readWorkbook(packZip(harmless), 'xlsx', limits);
}
