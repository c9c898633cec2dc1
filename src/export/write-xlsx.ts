import type { CellObject, WorkSheet } from '@e965/xlsx';
import type { Locale } from '../domain/locale.ts';
import { minorDigits } from '../domain/minor-digits.ts';
import type { Money } from '../domain/money.ts';
import { sentencesFor } from '../locale/sentences-for.ts';
import { type Cell, text } from './cell.ts';
import { excelDay } from './excel-day.ts';
import { cellLimit, fitCell } from './fit-cell.ts';
import { freezeHeader } from './freeze-header.ts';
import type { ProjectTable } from './project-table.ts';

/**
 * Writes a workbook: the projects in the first sheet, what they are in the second.
 *
 * Numbers are numbers and days are days; every text is a text, never a formula. A text that a cell cannot hold is cut at a word,
 * and says so.
 */
export async function writeXlsx(table: ProjectTable, about: readonly (readonly Cell[])[], locale: Locale): Promise<Uint8Array> {
  const xlsx = await import('@e965/xlsx');
  const { sheets } = sentencesFor(locale).files;
  const projectCells = [table.header.map(text), ...table.rows].map((row) => row.map((cell) => cellObject(cell, locale)));
  const aboutCells = about.map((row) => row.map((cell) => cellObject(cell, locale)));
  const filtered = rangeOf(projectCells);
  // Excel's own name for what a filter covers. The library fills the range in; where the name is missing, it adds a visible one.
  const filterName = { Name: '_xlnm._FilterDatabase', Sheet: 0, Ref: '', Hidden: true };
  const workbook = {
    SheetNames: [sheets.projects, sheets.about],
    Sheets: {
      [sheets.projects]: sheetOf(projectCells, table.widths, { '!autofilter': { ref: filtered } }),
      [sheets.about]: sheetOf(aboutCells, [26, 100], {}),
    },
    Workbook: { Names: [filterName] },
    SSF: formatTable([...projectCells, ...aboutCells].flat()),
  };
  const bytes: Uint8Array = xlsx.write(workbook, { type: 'buffer', bookType: 'xlsx', bookSST: true });
  return freezeHeader(bytes, xlsx.CFB);

  function sheetOf(cells: CellObject[][], widths: readonly number[], more: Partial<WorkSheet>): WorkSheet {
    return { '!data': cells, '!ref': rangeOf(cells), '!cols': widths.map((wch) => ({ wch })), ...more };
  }

  function rangeOf(cells: readonly (readonly CellObject[])[]): string {
    const columns = cells.reduce((most, row) => Math.max(most, row.length), 0);
    return xlsx.utils.encode_range({ r: 0, c: 0 }, { r: cells.length - 1, c: columns - 1 });
  }
}

/** The workbook's number formats. Left alone, the library gives them numbers below 164, which are Excel's own. */
function formatTable(cells: readonly CellObject[]): Readonly<Record<number, string>> {
  const formats = new Set(cells.flatMap(({ z }) => (z === undefined ? [] : [String(z)])));
  return { 0: 'General', 65535: 'General', ...Object.fromEntries([...formats].map((format, index) => [164 + index, format])) };
}

function cellObject(cell: Cell, locale: Locale): CellObject {
  const { formats } = sentencesFor(locale);
  switch (cell.type) {
    case 'text':
      return textObject(cell.value, locale);
    case 'whole':
      return { t: 'n', v: cell.value };
    case 'money':
      return isExact(cell.amount) ? moneyObject(cell.amount) : textObject(formats.money(cell.amount), locale);
    case 'day': {
      const serial = excelDay(cell.day);
      if (serial === null) return textObject(formats.date(cell.day), locale);
      return { t: 'n', v: serial, z: locale === 'fi' ? 'd\\.m\\.yyyy' : 'yyyy-mm-dd' };
    }
  }
}

/** Excel keeps 15 digits of a number; a longer one would not be right to the cent. */
function isExact({ minor }: Money): boolean {
  return Math.abs(minor) < 1e15;
}

function moneyObject({ minor, currency }: Money): CellObject {
  const decimals = minorDigits(currency);
  const digits = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  return { t: 'n', v: minor / 10 ** decimals, z: currency === 'XXX' ? digits : `${digits}\\ [$${currency}]` };
}

/**
 * A cell with a text; no cell where it is empty, so that a filter finds the blank ones.
 *
 * XLSX reads `_x0041_` as `A`: where a text has such letters itself, their first mark is written in the same way.
 */
function textObject(value: string, locale: Locale): CellObject {
  if (value === '') return { t: 'z' };
  const lines = value.replace(/\r\n?/g, '\n');
  const codes = lines.match(/_x[0-9a-f]{4}_/gi)?.length ?? 0;
  const fitted = fitCell(lines, locale, cellLimit - codes * '_x005F'.length);
  return { t: 's', v: fitted.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_') };
}
