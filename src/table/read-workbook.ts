import type { ColInfo, RowInfo, WorkBook } from '@e965/xlsx';
import { createFaultLog, noticeWrongLetters } from './fault-log.ts';
import { RefusedFile } from './refused-file.ts';
import type { Formatter } from './sheet-cell.ts';
import { sheetRows } from './sheet-rows.ts';
import type { SourceTable } from './source-table.ts';
import type { TableLimits } from './table-limits.ts';

/**
 * Reads the sheets of an Excel workbook (XLSX, XLS, XML of 2003), once it has been looked over. Sheets without any value are left out.
 *
 * @throws RefusedFile whatever the library stumbles over.
 */
export async function readWorkbook(bytes: Buffer, format: 'xlsx' | 'xls', limits: TableLimits): Promise<readonly SourceTable[]> {
  const xlsx = await import('@e965/xlsx');
  // Old workbooks (before Excel 97) have one byte a letter, in the encoding of their country.
  if (format === 'xls') xlsx.set_cptable(await import('@e965/xlsx/dist/cpexcel.full.mjs'));
  const workbook = parse();
  const is1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const tables = workbook.SheetNames.map((name, index): SourceTable => {
    const sheet = workbook.Sheets[name];
    // The library leaves a sheet out, without a word, that it stumbled over.
    if (sheet === undefined) throw new RefusedFile('broken-file', name);
    const rows = sheetRows(sheet, is1904, print, limits);
    const log = createFaultLog();
    for (const [place, row] of rows.entries()) noticeWrongLetters(log, place + 1, row);
    const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
    return {
      format,
      encoding: null,
      delimiter: null,
      name,
      rows,
      keys: null,
      hiddenColumns: new Set(hiddenPlaces(sheet['!cols'], width)),
      hiddenRows: new Set(hiddenPlaces(sheet['!rows'], rows.length).map((place) => place + 1)),
      isHidden: (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0,
      repeatedCells: new Map(),
      faults: log.faults,
      faultCounts: log.faultCounts,
    };
  });
  const filled = tables.filter(({ rows }) => [...rows].length > 0);
  if (filled.length === 0) throw new RefusedFile('empty', '');
  return filled;

  function parse(): WorkBook {
    try {
      return xlsx.read(bytes, {
        type: 'buffer',
        dense: true,
        // Days are numbers here: the library's Date would have a zone.
        cellDates: false,
        cellNF: true,
        cellText: false,
        cellFormula: false,
        cellHTML: false,
        // For hidden rows and columns.
        cellStyles: true,
        nodim: true,
      });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (/password|encrypt/i.test(message)) throw new RefusedFile('encrypted', '');
      throw new RefusedFile('broken-file', message.slice(0, 200));
    }
  }

  function print(...[code, value, date1904]: Parameters<Formatter>): string | null {
    try {
      return String(xlsx.SSF.format(code, value, { date1904 })).trim();
    } catch {
      return null;
    }
  }
}

function hiddenPlaces(infos: readonly (ColInfo | RowInfo | undefined)[] | undefined, length: number): readonly number[] {
  return [...(infos ?? []).slice(0, length).entries()].flatMap(([place, info]) => (info?.hidden === true ? [place] : []));
}
