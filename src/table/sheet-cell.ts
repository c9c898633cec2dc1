import type { CellObject } from '@e965/xlsx';
import type { Cell } from './cell.ts';
import { readNumberFormat } from './number-format.ts';
import { serialDay } from './serial-day.ts';

/** Prints a value by a number format, as a spreadsheet does; null where the format is beyond it. */
export type Formatter = (code: string, value: number, is1904: boolean) => string | null;

const errors: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
  43: '#GETTING_DATA',
};

/** Excel's own short date: it has the order of the country that Windows is set to, which a file does not say. */
const shortDates = new Set(['m/d/yy', 'm/d/yy h:mm']);

/** What a workbook's cell holds: the exact number, never what its format rounds it to. Formulas are their last result. */
export function sheetCell({ t, v, z }: CellObject, is1904: boolean, print: Formatter): Cell {
  if (v === undefined || v === null) return '';
  if (t === 'e') return { kind: 'error', text: errors[Number(v)] ?? '#ERROR!' };
  if (t === 'b') return v === true ? 'TRUE' : 'FALSE';
  if (typeof v !== 'number') return typeof v === 'string' ? v : String(v);
  const format = readNumberFormat(typeof z === 'string' ? z : 'General');
  const printed = print(format.code, v, is1904);
  if (!format.isDay) {
    return { kind: 'number', value: v, text: printed ?? String(v), currency: format.currency, isPercent: format.isPercent };
  }
  const day = serialDay(v, is1904);
  // A number that is no day stays what the sheet shows: it is neither a day nor an amount.
  if (day === null) return printed || String(v);
  return { kind: 'day', day, text: shortDates.has(format.code) ? day : (printed ?? day) };
}
