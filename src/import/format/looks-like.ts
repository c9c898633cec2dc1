import type { Cell } from '../../table/cell.ts';
import { readAmountText } from './amount-text.ts';
import { readDayCell } from './read-day-text.ts';

/** What is longer is told to be text without a closer look. */
const longest = 40;

/** Whether a cell may be an amount, years and counts included; no codes with a leading zero, no shares, no days. Cheap. */
export function looksLikeAmount(cell: Cell): boolean {
  if (typeof cell !== 'string') return cell.kind === 'number' && !cell.isPercent;
  if (cell.length > longest || !/\d/u.test(cell)) return false;
  const text = readAmountText(cell);
  return text.state === 'number' && !(text.isBare && /^0\d/u.test(text.shape.whole));
}

/** Whether a cell may be a day or a month: `1.5.2023`, `31. Dez 18`, `09/2015`, `20190412`, `1529020800000`. A year alone is a number as well, and is not. Cheap. */
export function looksLikeDay(cell: Cell): boolean {
  if (typeof cell === 'object' && cell.kind === 'day') return true;
  if (typeof cell === 'string' && (cell.length > longest || !/\d/u.test(cell))) return false;
  const text = readDayCell(cell);
  if (text.kind === 'epoch') return text.isLong && text.time % 60 === 0;
  return ['day', 'numbers', 'month', 'month-and-number', 'moment'].includes(text.kind);
}
