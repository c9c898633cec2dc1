import { expect, test } from 'vitest';
import { type DoubtableRow, findDoubts } from '../../src/dataset/doubts.ts';
import { toIsoDate } from '../../src/domain/date.ts';
import { toMinor } from '../../src/domain/money.ts';

function row(start: string | null, end: string | null, minor = 100): DoubtableRow {
  return { start: start === null ? null : toIsoDate(start), end: end === null ? null : toIsoDate(end), minor: toMinor(minor) };
}

const before = row('2024-01-01', '2026-12-31');
const after = row('2024-01-01', '2025-12-31');

test('a start years away from that of both neighbours, on the same day and with the end of one, is doubtful', () => {
  const expected = [{ code: 'start-unlike-neighbours', printed: '2026-01-01', neighbours: '2024-01-01' }];
  expect(findDoubts([before, row('2026-01-01', '2026-12-31'), after])).toEqual([[], expected, []]);
});

test.each([
  ['one year away, as calls a year apart are', [before, row('2025-01-01', '2026-12-31'), after]],
  ['on another day', [before, row('2026-01-02', '2026-12-31'), after]],
  ['with an end of its own', [before, row('2026-01-01', '2028-12-31'), after]],
  ['between neighbours that differ', [row('2023-01-01', '2026-12-31'), row('2026-01-01', '2026-12-31'), after]],
  ['at the end of the list', [before, row('2026-01-01', '2026-12-31')]],
  ['beside a row without a start', [row(null, '2026-12-31'), row('2026-01-01', '2026-12-31'), row(null, '2026-12-31')]],
])('a start %s is not doubtful', (_what, rows) => {
  expect(findDoubts(rows).flat()).toEqual([]);
});

test('an end before the start and an amount of nothing are doubtful', () => {
  expect(findDoubts([row('2024-01-02', '2024-01-01'), row('2024-01-01', '2024-01-01', 0)])).toEqual([
    [{ code: 'end-before-start' }],
    [{ code: 'zero-amount' }],
  ]);
});
