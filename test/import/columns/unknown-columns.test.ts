import { describe, expect, test } from 'vitest';
import { mapColumns } from '../../../src/import/columns/map-columns.ts';
import { profiled, withNames } from './small-table.ts';

describe('a column that nobody knows', () => {
  const days = ['1.2.2016', '3.4.2016', '5.6.2016', '7.8.2016'];

  test('is asked about where it may be a day that is missing, and may be none', () => {
    const table = withNames(['Beginn', 'Plugh'], [days, ['1.2.2018', '3.4.2018', '5.6.2018', '7.8.2018']]);
    const option = { column: 3, header: 'Plugh' };
    expect(mapColumns(profiled(table)).questions).toEqual([{ code: 'unknown-column', field: 'end', options: [option] }]);
    expect(mapColumns(profiled(table), { end: [] }).questions).toEqual([]);
    expect(mapColumns(profiled(table), { end: [3] }).columns.end).toEqual([3]);
  });

  test('is told where its field has another column', () => {
    const table = withNames(
      ['Beginn', 'Ende', 'Plugh', 'EU-Mittel', 'Xyzzy'],
      [days, days, days, ['1', '2', '3', '4'], ['1000,50', '2000,50', '3000,50', '']],
    );
    const { questions, unread } = mapColumns(profiled(table));
    expect(questions).toEqual([]);
    expect(unread).toEqual([
      { column: 4, header: 'Plugh', holds: 'days' },
      { column: 6, header: 'Xyzzy', holds: 'amounts' },
    ]);
  });

  test('of periods gives both days', () => {
    const table = withNames(['Plugh'], [['1.2.2016 - 3.4.2018', '1.3.2016 - 3.4.2019', '1.4.2016 - 3.4.2019', '1.5.2016 - 3.4.2020']]);
    expect(mapColumns(profiled(table)).questions.map(({ field }) => field)).toEqual(['start', 'end']);
    expect(mapColumns(profiled(table), { start: [2], end: [2] }).period).toBe(true);
  });
});
