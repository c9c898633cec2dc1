import { describe, expect, test } from 'vitest';
import { judgeList } from '../../src/refresh/judge-list.ts';
import { harbour, library, listOf, type Row, school } from './make-list.ts';

const many = (count: number, row: Row = library): readonly Row[] =>
  Array.from({ length: count }, (_, index) => ({ ...row, name: `${row.name} ${index}` }));

async function codes(before: readonly Row[], after: readonly Row[], force = false, updatedOn = '2024-07-05') {
  const refusals = judgeList(await listOf(before), await listOf(after, updatedOn), force);
  return refusals.map((refusal) => ('field' in refusal ? `${refusal.code} ${refusal.field}` : refusal.code));
}

test('a list with some projects more and some fewer is taken', async () => {
  expect(await codes(many(10), [...many(7), harbour])).toEqual([]);
});

test('a list of half as many projects or fewer is refused, one with more than half is taken', async () => {
  expect(await codes(many(10), many(5))).toEqual(['fewer-projects', 'smaller-total']);
  expect(await codes(many(10), many(6))).toEqual([]);
});

test('a list with half the money or less is refused, in each currency by itself', async () => {
  const dear = { ...library, funding: '90000' };
  expect(await codes([dear, harbour], [{ ...dear, funding: '45000' }, harbour])).toEqual([]);
  expect(await codes([dear, school], [{ ...dear, funding: '9000' }, school])).toEqual(['smaller-total']);
  expect(await codes([dear, { ...school, currency: 'SEK' }], [dear, { ...school, currency: 'SEK', funding: '7000' }])).toEqual([
    'smaller-total',
  ]);
});

test('an older list is refused, one of the same day is taken', async () => {
  expect(await codes([harbour], [harbour], false, '2024-03-04')).toEqual(['older']);
  expect(await codes([harbour], [harbour], false, '2024-03-05')).toEqual([]);
});

describe('a list that lost what it stated is refused', () => {
  const rows = [harbour, library, school];
  test.each([
    ['start', { start: '' }],
    ['end', { end: '', endAsPrinted: '31/31/2024' }],
    ['purpose', { purpose: '' }],
    ['beneficiary', { beneficiary: '' }],
  ])('%s', async (field, lost) => {
    expect(
      await codes(
        rows,
        rows.map((row) => ({ ...row, ...lost })),
      ),
    ).toEqual([`field-lost ${field}`]);
  });

  test('amounts, with the total', async () => {
    expect(
      await codes(
        rows,
        rows.map((row) => ({ ...row, funding: '' })),
      ),
    ).toEqual(['smaller-total', 'field-lost funding']);
  });

  test('where half of the projects lack it now, not where one does', async () => {
    const ten = many(10);
    const without = (count: number) => ten.map((row, index) => (index < count ? { ...row, end: '' } : row));
    expect(await codes(ten, without(5))).toEqual(['field-lost end']);
    expect(await codes(ten, without(4))).toEqual([]);
  });
});

test('who has looked may force all of it', async () => {
  expect(await codes(many(10), [harbour], true, '2020-01-01')).toEqual([]);
});
