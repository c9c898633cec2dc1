import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDayColumns } from '../../../src/import/format/day-columns.ts';
import { readPeriodColumn } from '../../../src/import/format/period-column.ts';

function readAll(starts: readonly string[], ends: readonly string[]): readonly (readonly string[])[] {
  const { columns } = readDayColumns([starts, ends], { order: null });
  return [starts, ends].map((cells, index) =>
    cells.map((cell) => {
      const value = columns[index]?.read(cell);
      return value?.state === 'day' ? value.day : value?.state === 'unreadable' ? value.reason : '';
    }),
  );
}

describe('years of two digits, where start and end together tell', () => {
  test('the order in which every project ends after it starts', () => {
    // With the day first: 2005 to 2003, 2009 to 2001, 2011 to 2008.
    expect(readAll(['12/03/05', '13/06/09', '14/02/11'], ['13/05/03', '14/08/01', '15/01/08'])).toEqual([
      ['2012-03-05', '2013-06-09', '2014-02-11'],
      ['2013-05-03', '2014-08-01', '2015-01-08'],
    ]);
  });

  test('the year first where the last number is the first or the last of a month', () => {
    expect(readAll(['19-11-01', '22-02-01', '21-06-01'], ['22-07-31', '24-05-31', '23-11-30'])).toEqual([
      ['2019-11-01', '2022-02-01', '2021-06-01'],
      ['2022-07-31', '2024-05-31', '2023-11-30'],
    ]);
  });

  test('nothing where several orders do', () => {
    const { questions } = readDayColumns([['03/04/09'], ['05/06/11']], { order: null });
    expect(questions[0]?.readings.map(({ value }) => value)).toEqual(['dmy', 'mdy', 'ymd']);
  });

  test('nothing where one row speaks against an order: it may be a slip', () => {
    expect(
      readDayColumns(
        [
          ['12/03/05', '03/04/09'],
          ['13/05/03', '05/06/11'],
        ],
        { order: null },
      ).questions,
    ).toHaveLength(1);
  });

  test('only the orders that are left are asked about', () => {
    const { questions } = readDayColumns(
      [
        ['10/05/09', '06/08/10', '07/03/08', '08/01/09'],
        ['04/05/10', '05/02/11', '11/04/09', '03/02/10'],
      ],
      { order: null },
    );
    expect(questions[0]?.readings.map(({ value }) => value)).toEqual(['dmy', 'mdy']);
  });

  test('in one column of periods too', () => {
    const cells = ['12/03/05 - 13/05/03', '13/06/09 - 14/08/01', '14/02/11 - 15/01/08'];
    expect(readPeriodColumn(cells, { order: null })?.read(cells[0])).toEqual({
      start: { state: 'day', day: '2012-03-05' },
      end: { state: 'day', day: '2013-05-03' },
    });
  });
});

test('a month that comes first shows in the rows that would end before they start', () => {
  expect(readAll(['09/10/2014', '08/11/2014', '07/12/2015'], ['10/01/2014', '11/02/2014', '12/03/2015'])).toEqual([
    ['2014-09-10', '2014-08-11', '2015-07-12'],
    ['2014-10-01', '2014-11-02', '2015-12-03'],
  ]);
});

test('rows whose start and end do not stand side by side are not compared', () => {
  const { questions } = readDayColumns(
    [
      ['12/03/05', '13/06/09', '14/02/11', '11/01/07'],
      ['13/05/03', '14/08/01', '15/01/08'],
    ],
    { order: null },
  );
  expect(questions).toHaveLength(1);
});

const padded = (value: number): string => String(value).padStart(2, '0');
const project = fc.record({
  year: fc.integer({ min: 0, max: 14 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.constantFrom(1, 1, 1, 2, 5, 10, 12, 15, 20, 28),
  months: fc.integer({ min: 6, max: 47 }),
  lastDay: fc.constantFrom(31, 31, 31, 5, 12, 20),
});

test('days of projects with years of two digits are read back exactly, or not at all', () => {
  fc.assert(
    fc.property(
      fc.array(project, { minLength: 4, maxLength: 40 }),
      fc.constantFrom('dmy', 'mdy', 'ymd'),
      fc.integer({ min: 2000, max: 2020 }),
      (list, order, firstYear) => {
        const print = (iso: string): string => {
          const [year = '', month = '', day = ''] = iso.slice(2).split('-');
          return order === 'dmy' ? `${day}/${month}/${year}` : order === 'mdy' ? `${month}/${day}/${year}` : `${year}/${month}/${day}`;
        };
        const starts = list.map(({ year, month, day }) => `${firstYear + year}-${padded(month)}-${padded(day)}`);
        const ends = list.map(({ year, month, months, lastDay }) => {
          const place = month - 1 + months;
          const [endYear, endMonth] = [firstYear + year + Math.floor(place / 12), (place % 12) + 1];
          const last = new Date(Date.UTC(endYear, endMonth, 0)).getUTCDate();
          return `${endYear}-${padded(endMonth)}-${padded(Math.min(last, lastDay))}`;
        });
        const read = readAll(starts.map(print), ends.map(print));
        for (const [index, days] of [starts, ends].entries()) {
          for (const [row, day] of days.entries()) expect([day, 'ambiguous']).toContain(read[index]?.[row]);
        }
      },
    ),
    { numRuns: 2000 },
  );
});
