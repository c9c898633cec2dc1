import { type Cell, cellText } from '../../table/cell.ts';
import type { SourceTable } from '../../table/source-table.ts';
import { looksLikeAmount, looksLikeDay } from '../format/looks-like.ts';
import { fittingRows, misfitOfCells } from './fitting-rows.ts';
import { mapRows } from './map-rows.ts';

/** A table of which the rows with unquoted separators were put together again where that can be done in one way alone. */
export interface AlignedTable {
  readonly table: SourceTable;
  /** Numbers of the rows that were put together. */
  readonly aligned: ReadonlySet<number>;
}

/** What a cell of a column must be; null where it may be any text. */
type ColumnTest = ((text: string) => boolean) | null;

/** A column whose cells are of one kind this often tells where a row's cells belong. */
const nearlyAlways = 0.95;

/** The most different words of a column of states, funds or codes. */
const fewWords = 40;

/** Below this many rows that fit, nothing is known of the columns. */
const fewestRows = 20;

/**
 * Puts rows together again whose text holds the separator without quotation marks: `Health, work and welfare,2015-01-01,…`.
 *
 * The columns of days, amounts and recurring words are anchors; what lies between two of them is one text. A row that fits in no way,
 * or in more than one, stays as it is: it is never shifted.
 */
export function alignRows(table: SourceTable, header: { readonly row: number; readonly width: number }): AlignedTable {
  const { delimiter } = table;
  const aligned = new Set<number>();
  if (delimiter === null || !hasMisfits(table, header)) return { table, aligned };
  const tests = columnTests(table, header);
  if (tests === null) return { table, aligned };
  const align = (cells: readonly Cell[], row: number): readonly Cell[] => {
    if (row <= header.row || misfitOfCells(table.format, cells, header.width) !== 'too-many-cells') return cells;
    return alignedCells(cells.map(cellText), tests, delimiter) ?? cells;
  };
  let row = 0;
  for (const cells of table.rows) {
    row += 1;
    if (align(cells, row) !== cells) aligned.add(row);
  }
  return { table: aligned.size === 0 ? table : mapRows(table, align), aligned };
}

function hasMisfits({ format, rows }: SourceTable, { width }: { readonly width: number }): boolean {
  for (const cells of rows) if (misfitOfCells(format, cells, width) === 'too-many-cells') return true;
  return false;
}

/** What each column holds in the rows that fit; null where too few do, or none would tell. */
function columnTests(table: SourceTable, header: { readonly row: number; readonly width: number }): readonly ColumnTest[] | null {
  const columns = Array.from({ length: header.width }, () => ({ days: 0, amounts: 0, filled: 0, words: new Map<string, number>() }));
  let rows = 0;
  for (const cells of fittingRows(table, header)) {
    rows += 1;
    for (const [index, column] of columns.entries()) {
      const text = cellText(cells[index]).trim();
      if (text === '') continue;
      column.filled += 1;
      if (looksLikeDay(text)) column.days += 1;
      if (looksLikeAmount(withoutEnd(text))) column.amounts += 1;
      if (column.words.size <= fewWords) column.words.set(text, (column.words.get(text) ?? 0) + 1);
    }
  }
  if (rows < fewestRows) return null;
  return columns.map(({ days, amounts, filled, words }): ColumnTest => {
    if (filled === 0) return (text) => text === '';
    if (days >= nearlyAlways * filled) return (text) => text === '' || looksLikeDay(text);
    // A word of several parts may itself have been cut apart.
    const isWords = words.size <= fewWords && words.size * 10 <= filled && [...words.keys()].every((word) => !/[\s,;]/u.test(word));
    // A code that the rows before did not have is one all the same: `4` after `1`, `2` and `3`.
    const areDigits = [...words.keys()].every((word) => /^\d{1,2}$/u.test(word));
    if (isWords) return (text) => words.has(text) || (areDigits && /^\d{1,2}$/u.test(text));
    return amounts >= nearlyAlways * filled ? (text) => text === '' || looksLikeAmount(withoutEnd(text)) : null;
  });
}

/** `54941;` at the end of a line. */
function withoutEnd(text: string): string {
  return text.replace(/[;,\s]+$/u, '');
}

/** A row with so many cells beyond the columns is not put together: its ways would be too many to look at. */
const cellsBeyondAtMost = 60;

/** The cells, one for each column, where they can be told in one way alone. Cells of separators at the end mean nothing. */
function alignedCells(cells: readonly string[], tests: readonly ColumnTest[], delimiter: string): readonly string[] | null {
  const end = cells.findLastIndex((cell) => withoutEnd(cell) !== '') + 1;
  if (end > tests.length + cellsBeyondAtMost) return null;
  const known = new Map<number, readonly Way[]>();
  const [only, second] = waysFrom(0, 0);
  return only === undefined || second !== undefined ? null : only.map(([from, to]) => cells.slice(from, to).join(delimiter));

  /** Up to two ways to give the cells from a place on to the columns from one on. */
  function waysFrom(from: number, column: number): readonly Way[] {
    const test = tests[column];
    if (test === undefined) return from >= end ? [[]] : [];
    const place = from * (tests.length + 1) + column;
    let ways = known.get(place);
    if (ways === undefined) {
      ways = stopsOf(from, column, test)
        .flatMap((to) => waysFrom(to, column + 1).map((way): Way => [[from, to], ...way]))
        .slice(0, 2);
      known.set(place, ways);
    }
    return ways;
  }

  /** Where the text of a column may end that begins at a place. */
  function stopsOf(from: number, column: number, test: ColumnTest): readonly number[] {
    if (test !== null) return test((cells[from] ?? '').trim()) ? [from + 1] : [];
    const stops: number[] = [];
    // A text takes as many cells as leave one for each column after it; one that is only a figure or a day is another column's.
    for (let to = from + 1; to <= Math.max(end, from + 1) && to <= cells.length; to += 1) {
      if (cells.length - to < tests.length - column - 1 && to > from + 1) break;
      if (looksLikeDay((cells[to - 1] ?? '').trim())) break;
      const isFigure = cells.slice(from, to).every((cell) => cell.trim() !== '' && looksLikeAmount(cell.trim()));
      if (!isFigure) stops.push(to);
    }
    return stops;
  }
}

/** For each column, its first cell and the cell after its last one. */
type Way = readonly (readonly [number, number])[];
