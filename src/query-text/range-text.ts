import type { CountRange, Ranks } from '../domain/query.ts';
import type { QueryTextProblem } from './query-text-problem.ts';

/** `2..`, `..3`, `2..5`, or `2` for exactly two. */
export function printCounts({ min, max }: CountRange): string {
  return min !== null && min === max ? String(min) : `${min ?? ''}..${max ?? ''}`;
}

/** Reads what {@link printCounts} prints; also `>2`, `>=2`, `<5`, `<=5`. */
export function readCounts(text: string): CountRange | QueryTextProblem {
  const range = readRange(text);
  if (range !== null) return range.min !== null && range.max !== null && range.min > range.max ? 'backwards' : range;
  const match = /^([<>])(=?)(\d{1,15})$/.exec(text);
  if (match === null) return 'not-a-count';
  const step = match[2] === '=' ? 0 : 1;
  const count = Number(match[3]);
  if (match[1] === '>') return { min: count + step, max: null };
  return count < step ? 'not-a-count' : { min: null, max: count - step };
}

/** `5` for the first five, `2..4` for the second to the fourth. Ties are a word of their own. */
export function printRanks({ from, to }: Ranks): string {
  return from === 1 ? String(to) : `${from}..${to}`;
}

/** Reads what {@link printRanks} prints. */
export function readRanks(text: string): { readonly from: number; readonly to: number } | QueryTextProblem {
  const range = readRange(text);
  if (range === null || range.max === null || range.max < 1) return 'not-ranks';
  const from = text.includes('..') ? range.min : 1;
  if (from === null || from < 1) return 'not-ranks';
  return from > range.max ? 'backwards' : { from, to: range.max };
}

function readRange(text: string): CountRange | null {
  if (/^\d{1,15}$/.test(text)) return { min: Number(text), max: Number(text) };
  const match = /^(\d{0,15})\.\.(\d{0,15})$/.exec(text);
  return match === null ? null : { min: toCount(match[1]), max: toCount(match[2]) };
}

function toCount(digits: string | undefined): number | null {
  return digits === undefined || digits === '' ? null : Number(digits);
}
