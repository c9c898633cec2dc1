import type { Cell } from '../../table/cell.ts';
import { currencyWords } from '../format/currency-words.ts';
import { foldWord } from '../format/fold-word.ts';
import { distinctAtMost } from './column-profile.ts';
import { currencyInCell } from './currency-in-header.ts';
import { type RowSet, rowSetBuilder } from './row-set.ts';

/** Tests of one cell, from the room's own knowledge of amounts and days. */
export interface CellTests {
  readonly looksLikeAmount: (cell: Cell) => boolean;
  readonly looksLikeDay: (cell: Cell) => boolean;
}

/** What is counted of one column while its cells go by. */
export interface Counts {
  filled: number;
  amounts: number;
  days: number;
  periods: number;
  years: number;
  percents: number;
  integers: number;
  large: number;
  exact: number;
  texts: number;
  codes: number;
  currencyNames: number;
  wordsOnly: number;
  letters: number;
  fingerprint: number;
  readonly stated: { add: (row: number) => void; build: () => RowSet };
  readonly distinct: Set<string>;
  readonly currencies: Set<string>;
}

export function newCounts(): Counts {
  return {
    filled: 0,
    amounts: 0,
    days: 0,
    periods: 0,
    years: 0,
    percents: 0,
    integers: 0,
    large: 0,
    exact: 0,
    texts: 0,
    codes: 0,
    currencyNames: 0,
    wordsOnly: 0,
    letters: 0,
    fingerprint: 0,
    stated: rowSetBuilder(),
    distinct: new Set(),
    currencies: new Set(),
  };
}

const year = /^(?:19[5-9]\d|20\d\d|2100)$/u;
const period = /(?:19|20)\d\d.{0,12}?(?:[-–—/]|\p{L}).{0,12}?(?:19|20)\d\d|\d\.\d{2}\s*[-–—]\s*\d{1,2}\.\d{1,2}\.\d{2}/u;

const codeShape = /^\S{1,40}$/u;

/** Two days or years with a dash or a word between them, and few letters besides. */
function isPeriod(text: string): boolean {
  return text.length <= 60 && text.replace(/\P{L}/gu, '').length <= 20 && period.test(text);
}

/** @param text - What the cell shows, without blanks around it; never empty. */
export function countCell(column: Counts, cell: Cell, text: string, { looksLikeAmount, looksLikeDay }: CellTests): void {
  const isPercent = typeof cell === 'string' ? /^[\d.,\s]+%$/u.test(text) : cell.kind === 'number' && cell.isPercent;
  const hasDigit = /\d/u.test(text);
  const isDay = hasDigit && looksLikeDay(cell);
  const isAmount = hasDigit && !isPercent && looksLikeAmount(cell);
  column.filled += 1;
  column.letters += text.length;
  if (column.distinct.size < distinctAtMost) column.distinct.add(text.slice(0, 120));
  if (isPercent) column.percents += 1;
  if (isDay) column.days += 1;
  if (year.test(text)) column.years += 1;
  if (!isAmount && hasDigit && isPeriod(text)) column.periods += 1;
  if (isAmount) countAmount(column, cell, text);
  if (hasDigit && !isDay && codeShape.test(text)) column.codes += 1;
  if (!hasDigit && text.length <= 12 && currencyWords.has(foldWord(text))) column.currencyNames += 1;
  if (!hasDigit) column.wordsOnly += 1;
  if (!isAmount && !isDay && !isPercent && /\p{L}/u.test(text)) column.texts += 1;
}

function countAmount(column: Counts, cell: Cell, text: string): void {
  column.amounts += 1;
  const currency = typeof cell === 'object' && cell.kind === 'number' ? cell.currency : currencyInCell(text);
  if (currency !== null && column.currencies.size < 10) column.currencies.add(currency);
  const isWhole = typeof cell === 'object' && cell.kind === 'number' ? Number.isInteger(cell.value) : /^[-+]?\d+$/u.test(text);
  if (isWhole) column.integers += 1;
  if (!isWhole || currency !== null) column.exact += 1;
  if (wholeDigits(cell, text) >= 4) column.large += 1;
}

/** Digits before the decimals, as well as one cell tells. */
function wholeDigits(cell: Cell, text: string): number {
  if (typeof cell === 'object' && cell.kind === 'number') return String(Math.trunc(Math.abs(cell.value))).length;
  return text.replace(/[.,]\d{1,2}(?!\d)\D*$/u, '').replace(/\D/gu, '').length;
}

/** Whether a cell says anything: a dash does not, nor does zero. */
export function isStated(cell: Cell, text: string): boolean {
  if (typeof cell === 'object' && cell.kind === 'number') return cell.value !== 0;
  if (typeof cell === 'object' && cell.kind === 'error') return false;
  if (/[1-9]/u.test(text)) return true;
  return text.includes('0') ? /\p{L}{4}/u.test(text) : /\p{L}/u.test(text) && !/^n\.?\/?[adrc]\.?$/iu.test(text);
}

/** Goes on with a column's fingerprint. The row counts too: the same values in other rows are another column. */
export function fingerprintOf(text: string, before: number, row: number): number {
  let value = Math.imul(before ^ row, 0x01000193);
  for (let place = 0; place < Math.min(text.length, 200); place += 1) value = Math.imul(value ^ text.charCodeAt(place), 0x01000193);
  return value;
}
