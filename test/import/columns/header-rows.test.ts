import { describe, expect, test } from 'vitest';
import { mapColumns } from '../../../src/import/columns/map-columns.ts';
import { profileColumns } from '../../../src/import/columns/profile-columns.ts';
import { looksLikeAmount, looksLikeDay } from '../../../src/import/format/looks-like.ts';
import { headerRows } from './lists/header-rows.ts';
import { type InventedColumn, inventedRows, type Values } from './lists/invented-list.ts';

const valuesOf: Readonly<Record<string, Values>> = {
  name: 'project',
  beneficiary: 'organisation',
  start: 'day',
  end: 'later-day',
  funding: 'amount',
  totalCost: 'amount',
  identifier: 'code',
  location: 'place',
  currency: 'currency',
};

function columnIn(text: string): InventedColumn {
  const [, header = '', values, expected = ''] = /^(.*?)(?: \[([\w-]+)\])? ->(.*)$/u.exec(text.trim()) ?? [];
  const [first = ''] = expected.replaceAll('?', '').trim().split(' ');
  return [header, (values as Values | undefined) ?? valuesOf[first] ?? 'word', expected.trim()];
}

function takenFor(columns: readonly InventedColumn[]): readonly string[] {
  const heads = { headers: columns.map(([header]) => header), groups: [], hiddenColumns: new Set<number>() };
  const mapping = mapColumns(profileColumns(heads, inventedRows(columns), { looksLikeAmount, looksLikeDay }));
  return columns.map(([header], index) => {
    const fields = Object.entries(mapping.columns).flatMap(([field, places]) => (places.includes(index) ? [field] : []));
    const asked = mapping.questions.flatMap(({ field, options }) => (options.some(({ column }) => column === index) ? [`?${field}`] : []));
    return `${header} -> ${[...fields, ...asked].join(' ')}`.trim();
  });
}

describe('a row of headers is read as its readers read it', () => {
  test.each(Object.entries(headerRows))('%s', (_, row) => {
    const columns = row.split(' | ').map(columnIn);
    expect(takenFor(columns)).toEqual(columns.map(([header, , expected]) => `${header} -> ${expected}`.trim()));
  });
});
