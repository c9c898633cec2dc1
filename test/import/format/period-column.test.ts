import { expect, test } from 'vitest';
import type { DayValue } from '../../../src/import/format/day-value.ts';
import { readPeriodColumn } from '../../../src/import/format/period-column.ts';

function shown(value: DayValue): string {
  if (value.state === 'day') return value.day;
  if (value.state === 'month') return value.month;
  if (value.state === 'year') return value.year;
  return value.state === 'unreadable' ? value.reason : value.state;
}

function readAll(cells: readonly string[], order: 'dmy' | 'mdy' | null = null): readonly (readonly [string, string])[] | null {
  const column = readPeriodColumn(cells, { order });
  if (column === null) return null;
  return cells.map((cell) => {
    const { start, end } = column.read(cell);
    return [shown(start), shown(end)];
  });
}

test.each([
  ['01/01/2014 - 31/12/2015', '2014-01-01', '2015-12-31'],
  ['01.11.2008 – 31.10.2011', '2008-11-01', '2011-10-31'],
  ['01.11.2008-31.10.2011', '2008-11-01', '2011-10-31'],
  ['01-01-2014 - 31-12-2015', '2014-01-01', '2015-12-31'],
  ['2010 - 2013', '2010', '2013'],
  ['2010–2013', '2010', '2013'],
  ['von 1.3.2015 bis 30.6.2016', '2015-03-01', '2016-06-30'],
  ['from 1 March 2015 to 30 June 2016', '2015-03-01', '2016-06-30'],
  ['du 1er mars 2015 au 30 juin 2016', '2015-03-01', '2016-06-30'],
  ['od 1. března 2015 do 30. června 2016', '2015-03-01', '2016-06-30'],
  ['2014-01-01/2015-12-31', '2014-01-01', '2015-12-31'],
  ['2014-01-01T00:00:00Z/2015-12-31T00:00:00Z', '2014-01-01', '2015-12-31'],
  ['01/2014 - 12/2015', '2014-01', '2015-12'],
  ['1.3.–30.6.2015', '2015-03-01', '2015-06-30'],
  ['1 March - 30 June 2015', '2015-03-01', '2015-06-30'],
  ['Jan – Jun 2015', '2015-01', '2015-06'],
  ['1.1.2015 –', '2015-01-01', 'not-stated'],
  ['since 2015', '2015', 'not-stated'],
  ['– 31.12.2015', 'not-stated', '2015-12-31'],
  ['bis 31.12.2015', 'not-stated', '2015-12-31'],
])('"%s" begins %s and ends %s', (printed, start, end) => {
  expect(readAll([printed])).toEqual([[start, end]]);
});

test('a column of days alone is no column of periods', () => {
  for (const cells of [
    ['1.1.2015', '31.12.2016'],
    ['2015-01-01', '2015-12-31'],
    ['09/2015'],
    [''],
    ['Brüssel - Paris', 'A - B'],
    ['15-03-2016', '16-03-2016'],
  ]) {
    expect(readAll(cells)).toBeNull();
  }
});

test('a column in which few cells are periods is none', () => {
  expect(readAll(['1.1.2015 - 2.2.2016', '1.1.2015', '1.2.2015'])).toBeNull();
});

test('a day alone among periods is neither start nor end, and blank stays blank', () => {
  expect(readAll(['2010 - 2013', '2011', '', 'n/a', 'soon', '2012 - 2014', '2012 - 2013'])).toEqual([
    ['2010', '2013'],
    ['ambiguous', 'ambiguous'],
    ['empty', 'empty'],
    ['not-stated', 'not-stated'],
    ['not-a-day', 'not-a-day'],
    ['2012', '2014'],
    ['2012', '2013'],
  ]);
});

test('a start that would lie after its end in that year is not given the year', () => {
  expect(readAll(['1.12.–31.1.2016'])).toEqual([['ambiguous', 'ambiguous']]);
});

test('the order of day and month is found from both ends of all cells, or asked', () => {
  expect(readAll(['01/02/2014 - 31/12/2015', '05/06/2014 - 07/08/2015'])).toEqual([
    ['2014-02-01', '2015-12-31'],
    ['2014-06-05', '2015-08-07'],
  ]);
  expect(readPeriodColumn(['05/06/2014 - 07/08/2015'], { order: null })?.questions.map(({ code }) => code)).toEqual(['date-order']);
  expect(readAll(['05/06/2014 - 07/08/2015'], 'mdy')).toEqual([['2014-05-06', '2015-07-08']]);
});
