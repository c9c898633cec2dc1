import { describe, expect, test } from 'vitest';
import { mapColumns } from '../../../src/import/columns/map-columns.ts';
import { profileColumns } from '../../../src/import/columns/profile-columns.ts';
import { looksLikeAmount, looksLikeDay } from '../../../src/import/format/looks-like.ts';
import { germanicLists } from './lists/germanic.ts';
import { type InventedColumn, type InventedList, inventedRows } from './lists/invented-list.ts';
import { nordicLists } from './lists/nordic.ts';
import { oddLists } from './lists/odd.ts';
import { otherLists } from './lists/others.ts';
import { registers } from './lists/registers.ts';
import { romanceLists } from './lists/romance.ts';
import { slavicLists } from './lists/slavic.ts';

function mapped(columns: readonly InventedColumn[], groups: readonly string[] = []) {
  const heads = { headers: columns.map(([header]) => header), groups, hiddenColumns: new Set<number>() };
  return mapColumns(profileColumns(heads, inventedRows(columns), { looksLikeAmount, looksLikeDay }));
}

/** What each column was taken for, in the words of the table: `''`, a field, or `?field`. */
function takenFor(columns: readonly InventedColumn[]): readonly string[] {
  const mapping = mapped(columns);
  return columns.map((_, index) => {
    const fields = Object.entries(mapping.columns).flatMap(([field, places]) => (places.includes(index) ? [field] : []));
    const asked = mapping.questions.flatMap(({ field, options }) => (options.some(({ column }) => column === index) ? [`?${field}`] : []));
    return [...fields, ...asked].join(' ');
  });
}

const all: readonly InventedList[] = [
  ...nordicLists,
  ...germanicLists,
  ...romanceLists,
  ...slavicLists,
  ...otherLists,
  ...registers,
  ...oddLists,
];

describe('each column of a list is taken for what its header says, or asked about', () => {
  test.each(all)('$list', ({ columns, amountKind, currency, notes }) => {
    expect(Object.fromEntries(columns.map(([header], index) => [header, takenFor(columns)[index]]))).toEqual(
      Object.fromEntries(columns.map(([header, , expected]) => [header, expected])),
    );
    const mapping = mapped(columns);
    if (amountKind !== undefined) expect(mapping.amountKind).toBe(amountKind);
    if (currency !== undefined) expect(mapping.currency?.code ?? 'unknown').toBe(currency);
    if (notes !== undefined) expect(mapping.notes.map(({ code }) => code)).toEqual(expect.arrayContaining([...notes]));
  });
});
