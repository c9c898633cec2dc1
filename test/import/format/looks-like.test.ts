import { expect, test } from 'vitest';
import { toIsoDate } from '../../../src/domain/date.ts';
import { looksLikeAmount, looksLikeDay } from '../../../src/import/format/looks-like.ts';
import { type Cell, cellText } from '../../../src/table/cell.ts';

const number = (value: number, isPercent = false): Cell => ({ kind: 'number', value, text: String(value), currency: null, isPercent });
const day: Cell = { kind: 'day', day: toIsoDate('2024-03-01'), text: '1.3.2024' };

test.each(['12', '1.234,50 €', '€ 43,182', '-5913', '2014', '4 mio €', number(12.5)])('%o may be an amount', (cell) => {
  expect([looksLikeAmount(cell), looksLikeDay(cell)]).toEqual([true, false]);
});

test.each(['1.5.2023', '05/06/2014', '2014-01-31T00:00:00Z', '31. Dez 18', 'Aug 15', '09/2015', '1er janvier 2016', day])(
  '%o may be a day',
  (cell) => {
    expect([looksLikeAmount(cell), looksLikeDay(cell)]).toEqual([false, true]);
  },
);

test('eight digits may be either', () => {
  expect(['20190412', number(20_190_412)].map((cell) => [looksLikeAmount(cell), looksLikeDay(cell)])).toEqual([
    [true, true],
    [true, true],
  ]);
});

test.each([
  '',
  '-',
  'n/a',
  '45 %',
  '00100',
  '0301',
  'A70499',
  'Helsinki',
  'x'.repeat(1000),
  number(0.5, true),
  { kind: 'error', text: '#REF!' } as const,
])('%o is neither', (cell) => {
  expect([cellText(cell), looksLikeAmount(cell), looksLikeDay(cell)]).toEqual([cellText(cell), false, false]);
});
