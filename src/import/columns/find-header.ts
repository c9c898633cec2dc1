import type { Cell } from '../../table/cell.ts';
import { isHeaderLike, isTyped, isYearOfSeries, printed, rolesOf } from './header-cells.ts';
import { type HeaderLines, joinLines } from './header-lines.ts';

export interface FoundHeader extends HeaderLines {
  /** The first row that may hold data, from 1: under the header and under a row that numbers its columns (1, 2, 3 …). */
  readonly firstDataRow: number;
}

type Row = readonly Cell[];

/** The share of a header's cells that must be known. */
const knownShare = 0.3;

/**
 * Finds the row that names the columns, among titles, notes and blank rows.
 *
 * A header whose words nobody knows is still found where a row of different texts stands over figures or days; null where no row is one.
 *
 * @param firstRows - The first rows of the table; 60 of them are looked at.
 * @param hiddenRows - Numbers of rows, from 1, that the workbook hides: none of them is the header.
 */
export function findHeader(firstRows: readonly Row[], hiddenRows: ReadonlySet<number>): FoundHeader | null {
  const rows = firstRows.slice(0, 60);
  const places = rows.flatMap((cells, index) => (isHeaderLike(cells) && !hiddenRows.has(index + 1) ? index : []));
  const index = best(places, (place) => knownWorth(rows, place)) ?? best(places, (place) => unknownWorth(rows, place));
  if (index === null) return null;
  const lines = joinLines(rows, index);
  const columnNumbers = rows[lines.row];
  return { ...lines, firstDataRow: lines.row + (columnNumbers !== undefined && numbersColumns(columnNumbers) ? 2 : 1) };
}

/** The first place with the highest worth above 0. */
function best(places: readonly number[], worthOf: (place: number) => number): number | null {
  let found: number | null = null;
  let most = 0;
  for (const place of places) {
    const worth = worthOf(place);
    if (worth > most) [found, most] = [place, worth];
  }
  return found;
}

/** How many cells are headers that are known. A text that its column holds again below is a value. */
function knownWorth(rows: readonly Row[], place: number): number {
  const cells = rows[place] ?? [];
  const filled = cells.filter((cell, column) => printed(cell) !== '' && !isYearOfSeries(cells, column)).length;
  const known = rolesOf(cells).filter((role, column) => role !== null && !isRepeated(rows, place, column)).length;
  return known >= 2 && known >= knownShare * filled ? known : 0;
}

function isRepeated(rows: readonly Row[], place: number, column: number): boolean {
  const own = rows[place] ?? [];
  const text = printed(own[column]);
  return rows.some((cells, index) => index > place && printed(cells[column]) === text && !isSameRow(cells, own));
}

function isSameRow(one: Row, other: Row): boolean {
  return one.length === other.length && one.every((cell, column) => printed(cell) === printed(other[column]));
}

/** How many different texts stand over rows that are as wide and hold figures or days. */
function unknownWorth(rows: readonly Row[], place: number): number {
  const cells = rows[place] ?? [];
  const texts = cells.map(printed).filter((text) => text !== '');
  if (cells.some(isTyped) || new Set(texts).size < texts.length || texts.some((text) => text.length > 100)) return 0;
  const below = rows.slice(place + 1, place + 11).filter((row) => row.filter((cell) => printed(cell) !== '').length * 2 >= texts.length);
  const isOverFigures = cells.some((cell, column) => {
    const values = below.flatMap((row) => (printed(row[column]) === '' ? [] : isTyped(row[column])));
    return printed(cell) !== '' && values.length > 0 && values.filter(Boolean).length >= 0.6 * values.length;
  });
  return isOverFigures ? texts.length : 0;
}

/** `1`, `(2)`, `3.`, `c`, `6=4+5`: each different. */
function numbersColumns(cells: Row): boolean {
  const texts = cells.map(printed).filter((text) => text !== '');
  const isNumbering = (text: string) => /^\(?(?:\d{1,2}|\p{L})[.)]?(?:\s*=[\s\d+\-*/=()]+)?$/u.test(text);
  return texts.length >= 2 && texts.every(isNumbering) && new Set(texts).size === texts.length;
}
