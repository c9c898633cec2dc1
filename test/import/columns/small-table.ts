import { profileColumns } from '../../../src/import/columns/profile-columns.ts';
import { looksLikeAmount, looksLikeDay } from '../../../src/import/format/looks-like.ts';
import type { Cell } from '../../../src/table/cell.ts';

export const tests = { looksLikeAmount, looksLikeDay };

export const names = ['Neue Brücke', 'Neues Haus', 'Neuer Weg', 'Neuer Turm'];

/** The columns of a small table whose first row is the header. */
export function profiled(table: readonly (readonly Cell[])[], hidden: readonly number[] = [], groups: readonly string[] = []) {
  const [headers = [], ...rows] = table;
  return profileColumns({ headers: headers.map(String), groups, hiddenColumns: new Set(hidden) }, rows, tests);
}

/** Four projects with these columns beside their names and beneficiaries. */
export function withNames(headers: readonly string[], columns: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  return [
    ['Projekt', 'Begünstigter', ...headers],
    ...names.map((name, row) => [name, `Vellberg ${row} GmbH`, ...columns.map((column) => column[row] ?? '')]),
  ];
}
