import { type Cell, cellText } from '../../table/cell.ts';
import { dayRole } from './day-role.ts';
import { languagesOf, meaningOf } from './header-meaning.ts';
import type { HeaderLanguage } from './header-words/all-header-words.ts';
import { moneyRole } from './money-role.ts';
import { textRole } from './text-role.ts';

/** A longer text is a title, a note or a summary. The official headings in three languages need 300. */
const headerAtMost = 400;

export function printed(cell: Cell | undefined): string {
  return cellText(cell).trim();
}

/** A figure or a day: what a list holds, and no header says. */
export function isTyped(cell: Cell | undefined): boolean {
  if (typeof cell === 'object') return cell.kind !== 'error';
  const text = printed(cell);
  return /\d/u.test(text) && text.replace(/[^\p{L}]/gu, '').length <= 3;
}

/** `2021`, `2022`, `EUR 2023` beside each other: a list's years head its columns. */
export function isYearOfSeries(cells: readonly Cell[], place: number): boolean {
  const own = yearIn(cells[place]);
  return own !== null && [place - 1, place + 1].some((beside) => Math.abs((yearIn(cells[beside]) ?? own) - own) === 1);
}

function yearIn(cell: Cell | undefined): number | null {
  const found = /^\D{0,12}((?:19|20)\d\d)\D{0,12}$/u.exec(printed(cell));
  return found === null ? null : Number(found[1]);
}

/** Whether a row can be a header at all: two texts or more, and hardly a figure. */
export function isHeaderLike(cells: readonly Cell[]): boolean {
  const filled = cells.filter((cell, place) => printed(cell) !== '' && !isYearOfSeries(cells, place));
  const typed = filled.filter(isTyped).length;
  const long = filled.filter((cell) => printed(cell).length > headerAtMost).length;
  return filled.length >= 2 && typed * 4 <= filled.length && long === 0;
}

/** The languages that a row's texts are written in. */
export function rowLanguages(cells: readonly Cell[]): ReadonlySet<HeaderLanguage> {
  return languagesOf(cells.map((cell) => (isTyped(cell) ? '' : printed(cell))).filter((text) => text.length <= headerAtMost));
}

/**
 * What each cell of a row would mean as a header, by the columns' roles joined; null where it is not known.
 *
 * @param coverage - How much of a cell's words must be known, from 0 to 1: half will do for a header, a value is seldom known wholly.
 */
export function rolesOf(cells: readonly Cell[], coverage = 0.5): readonly (string | null)[] {
  const texts = cells.map((cell) => (isTyped(cell) ? '' : printed(cell)));
  const languages = rowLanguages(cells);
  return texts.map((text) => {
    if (text === '' || text.length > headerAtMost) return null;
    const meaning = meaningOf(text, '', languages);
    if (meaning.coverage < coverage) return null;
    const role = textRole(meaning)?.role ?? null;
    const figures = moneyRole(meaning)?.role ?? dayRole(meaning)?.role ?? '';
    return role === null && figures === '' ? null : `${role === 'other' ? '' : role} ${figures}`;
  });
}
