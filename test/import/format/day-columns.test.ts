import { describe, expect, test } from 'vitest';
import { toIsoDate } from '../../../src/domain/date.ts';
import { type DayHelp, readDayColumns } from '../../../src/import/format/day-columns.ts';
import type { Cell } from '../../../src/table/cell.ts';

const noHelp: DayHelp = { order: null };

/** The cells as a person would note them down: the day, month or year, or why there is none. */
function readAll(columns: readonly (readonly Cell[])[], help = noHelp): readonly (readonly string[])[] {
  const found = readDayColumns(columns, help);
  return columns.map((cells, index) =>
    cells.map((cell) => {
      const value = found.columns[index]?.read(cell);
      if (value === undefined) return '';
      if (value.state === 'day') return value.day;
      if (value.state === 'month') return value.month;
      if (value.state === 'year') return value.year;
      return value.state === 'unreadable' ? value.reason : value.state;
    }),
  );
}

function number(value: number): Cell {
  return { kind: 'number', value, text: value.toLocaleString('en'), currency: null, isPercent: false };
}

describe('a cell that can mean only one day is that day', () => {
  test.each([
    ['28.2.2017', '2017-02-28'],
    ['01.05.2023', '2023-05-01'],
    ['1. 5. 2023', '2023-05-01'],
    ['1.5.2023.', '2023-05-01'],
    ['01.05.18', '2018-05-01'],
    ['31.12.98', '1998-12-31'],
    ['2015-03-01', '2015-03-01'],
    ['2015/3/1', '2015-03-01'],
    ['2015.03.01.', '2015-03-01'],
    ['2015. 03. 01.', '2015-03-01'],
    ['20190412', '2019-04-12'],
    ['2017-11-21T00:00:00.000Z', '2017-11-21'],
    ['2017-11-21T23:30:00-05:00', '2017-11-21'],
    ['31.05.2024 00:00', '2024-05-31'],
    ['31/05/2024 12:00:00 AM', '2024-05-31'],
    ['31. Dez 18', '2018-12-31'],
    ['10-Mrz-2016', '2016-03-10'],
    ['25-Jan-2016', '2016-01-25'],
    ['31-Dec-99', '1999-12-31'],
    ['1er janvier 2016', '2016-01-01'],
    ['den 1 april 2016', '2016-04-01'],
    ['1st of April 2016', '2016-04-01'],
    ['April 1, 2016', '2016-04-01'],
    ['Fri, 1 April 2016', '2016-04-01'],
    ['Fr, 1.5.2015', '2015-05-01'],
    ['1.05.2015 г.', '2015-05-01'],
    ['perjantai 1. huhtikuuta 2016', '2016-04-01'],
    ['1 de enero de 2016', '2016-01-01'],
    ['1º de março de 2016', '2016-03-01'],
    ['2016. március 1.', '2016-03-01'],
    ['2016 m. kovo 1 d.', '2016-03-01'],
    ['2016. gada 1. martā', '2016-03-01'],
    ['1 marca 2016 r.', '2016-03-01'],
    ['1. října 2016', '2016-10-01'],
    ['1. srpnja 2016.', '2016-07-01'],
    ['1. novembra 2016', '2016-11-01'],
    ['1 octombrie 2016', '2016-10-01'],
    ['1. detsember 2016', '2016-12-01'],
    ['1 октомври 2016 г.', '2016-10-01'],
    ['1η Ιανουαρίου 2016', '2016-01-01'],
    ['15 Μαΐου 2016', '2016-05-15'],
    ['1 ta’ Jannar 2016', '2016-01-01'],
    ['1 Meán Fómhair 2016', '2016-09-01'],
    ['1. ágúst 2016', '2016-08-01'],
    ['1 XII 2016', '2016-12-01'],
    ['05/05/2014', '2014-05-05'],
    ['31/12/2014', '2014-12-31'],
    ['12/31/2014', '2014-12-31'],
    ['09/2015', '2015-09'],
    ['9.2015', '2015-09'],
    ['2015-08', '2015-08'],
    ['August 2015', '2015-08'],
    ['elokuu 2015', '2015-08'],
    ['2014', '2014'],
  ])('%s is %s', (printed, day) => {
    expect(readAll([[printed]])).toEqual([[day]]);
  });
});

describe('a cell that is no day is not made one', () => {
  test.each([
    ['', 'empty'],
    ['-', 'not-stated'],
    ['N/A', 'not-stated'],
    ['0000-00-00', 'not-stated'],
    ['00.00.0000', 'not-stated'],
    ['1900-01-01', 'not-stated'],
    ['01/01/1900', 'not-stated'],
    ['31.12.9999', 'not-stated'],
    ['9999-12-31', 'not-stated'],
    ['31/04/2014', 'no-such-day'],
    ['31-Nov-18', 'no-such-day'],
    ['29.2.2023', 'no-such-day'],
    ['2015-02-30', 'no-such-day'],
    ['12.31.2015x', 'not-a-day'],
    ['7560', 'not-a-day'],
    ['1800-01-01', 'not-a-day'],
    ['2014/2015', 'not-a-day'],
    ['2009+2010', 'not-a-day'],
    ['2015-16', 'not-a-day'],
    ['Yet to commence', 'not-a-day'],
    ['Q1 2015', 'not-a-day'],
    ['1.1.2015 - 31.12.2015', 'not-a-day'],
    ['bis 31.12.2015', 'not-a-day'],
    ['15/8', 'not-a-day'],
    ['15 August', 'ambiguous'],
    ['Aug 15', 'ambiguous'],
    ['May 2015 June', 'not-a-day'],
  ])('%j is %s', (printed, outcome) => {
    expect(readAll([[printed, '1 January 2020']])[0]?.[0]).toBe(outcome);
  });
});

test('a spreadsheet’s day is itself, but for numbers that were shown as days', () => {
  const cell = (day: string): Cell => ({ kind: 'day', day: toIsoDate(day), text: day });
  expect(readAll([[cell('2019-04-12'), cell('1905-07-07'), cell('1900-01-01'), { kind: 'error', text: '#N/A' }]])).toEqual([
    ['2019-04-12', 'not-a-day', 'not-stated', 'not-a-day'],
  ]);
});

test('a spreadsheet’s days are in doubt where it seems to have swapped day and month, and left as text what it could not swap', () => {
  const cell = (day: string): Cell => ({ kind: 'day', day: toIsoDate(day), text: day });
  const column = [cell('2015-06-05'), cell('2015-03-03'), '6/29/2015', '12/31/2015', '10/19/2015'];
  expect(readAll([column])).toEqual([['ambiguous', '2015-03-03', '2015-06-29', '2015-12-31', '2015-10-19']]);
  expect(readAll([[...column, cell('2015-06-30')]])[0]?.[0]).toBe('2015-06-05');
  expect(readAll([column], { order: 'mdy' })[0]?.[0]).toBe('2015-06-05');
});

describe('numbers without a date format', () => {
  test('are years among days, never days of 1905', () => {
    expect(readAll([[number(2015), number(20_190_412), '1.5.2016']])).toEqual([['2015', '2019-04-12', '2016-05-01']]);
  });

  test('are months only as text', () => {
    expect(readAll([['9.2015', number(9.2015)]])).toEqual([['2015-09', 'not-a-day']]);
  });

  test('are days since 1900 where the whole column is so, and that is said', () => {
    const found = readDayColumns([['45352', number(42_005), '45352.75', '', 'n/a']], noHelp);
    expect(found.columns[0]?.isSerial).toBe(true);
    expect(readAll([['45352', number(42_005), '45352.75', '', 'n/a']])).toEqual([
      ['2024-03-01', '2015-01-01', '2024-03-01', 'empty', 'not-stated'],
    ]);
  });

  test('are left unread among days that are printed', () => {
    expect(readAll([['45352', '1.5.2016', number(9.2015)]])).toEqual([['ambiguous', '2016-05-01', 'not-a-day']]);
  });
});

describe('05/06/2014 is what the columns prove', () => {
  test('day first', () => {
    expect(readAll([['05/06/2014', '22/07/2014']])).toEqual([['2014-06-05', '2014-07-22']]);
  });

  test('month first', () => {
    expect(readAll([['05/06/2014', '6/29/2015']])).toEqual([['2014-05-06', '2015-06-29']]);
    expect(readDayColumns([['05/06/2014', '6/29/2015']], noHelp).order).toBe('mdy');
  });

  test('the end proves it for the start', () => {
    expect(readAll([['05/06/2014'], ['12/31/2015']])).toEqual([['2014-05-06'], ['2015-12-31']]);
  });

  test('each column for itself, where they prove different things', () => {
    expect(
      readAll([
        ['05/06/2014', '22/07/2014'],
        ['05/06/2015', '12/31/2015'],
      ]),
    ).toEqual([
      ['2014-06-05', '2014-07-22'],
      ['2015-05-06', '2015-12-31'],
    ]);
  });

  test('one slip among many does not shake it', () => {
    const many = Array.from({ length: 30 }, (_, index) => `${String(13 + (index % 15))}/12/2014`);
    expect(readAll([[...many, '12/31/2015', '05/06/2014']])[0]?.slice(-2)).toEqual(['no-such-day', '2014-06-05']);
  });

  test('a question where nothing proves it, and no day until it is answered', () => {
    const columns = [['05/06/2014', '04/12/2014'], ['05/05/2015']];
    expect(readDayColumns(columns, noHelp)).toMatchObject({
      order: null,
      questions: [
        {
          code: 'date-order',
          // 5 May 2015 is the same day in both orders.
          count: 2,
          samples: ['05/06/2014', '04/12/2014'],
          readings: [
            { value: 'dmy', shows: '2014-06-05' },
            { value: 'mdy', shows: '2014-05-06' },
          ],
        },
      ],
    });
    expect(readAll(columns)).toEqual([['ambiguous', 'ambiguous'], ['2015-05-05']]);
    expect(readAll(columns, { order: 'dmy' })).toEqual([['2014-06-05', '2014-12-04'], ['2015-05-05']]);
    expect(readAll(columns, { order: 'mdy' })).toEqual([['2014-05-06', '2014-04-12'], ['2015-05-05']]);
    expect(readDayColumns(columns, { order: 'dmy' }).questions).toEqual([]);
  });

  test('a question where the cells of a column contradict each other; those that leave no doubt are read', () => {
    const column = ['05/06/2014', '22/07/2014', '6/29/2015'];
    expect(readDayColumns([column], noHelp).questions.map(({ code }) => code)).toEqual(['date-order']);
    expect(readAll([column])).toEqual([['ambiguous', '2014-07-22', '2015-06-29']]);
  });

  test('no question where it does not matter', () => {
    expect(readDayColumns([['05/05/2014', '31/04/2014', '2014-06-05']], noHelp).questions).toEqual([]);
  });
});

test('dots put the day first, unless cells deny it', () => {
  expect(readAll([['05.06.2014']])).toEqual([['2014-06-05']]);
  expect(readAll([['05.06.2014', '12.31.2014']])).toEqual([['ambiguous', '2014-12-31']]);
  expect(readDayColumns([['05.06.2014'], ['12.31.2014']], noHelp).questions.map(({ code }) => code)).toEqual(['date-order']);
});

describe('years of two digits', () => {
  test('stand last, where the first number covers more years than any list', () => {
    expect(readAll([['01/03/15', '31/12/18', '30/06/16']])).toEqual([['2015-03-01', '2018-12-31', '2016-06-30']]);
    expect(readDayColumns([['01/03/15', '31/12/18']], noHelp).columns[0]?.hasShortYears).toBe(true);
  });

  test('stand last where the second number is a day', () => {
    expect(readAll([['12/31/18', '01/03/15', '11/28/16']])).toEqual([['2018-12-31', '2015-01-03', '2016-11-28']]);
  });

  test('stand first where the first number can be nothing else', () => {
    expect(readAll([['98-03-01', '01-06-30', '05-12-31']])).toEqual([['1998-03-01', '2001-06-30', '2005-12-31']]);
  });

  test('one year out of the way is no proof that they stand first', () => {
    const starts = ['01/03/15', '01/06/16', '01/09/99'];
    expect(readAll([starts])).toEqual([['ambiguous', 'ambiguous', 'ambiguous']]);
    expect(readDayColumns([starts], noHelp).questions).toHaveLength(1);
  });

  test('stand last among years of four digits', () => {
    expect(readAll([['31/12/2015', '30/06/2016', '15/03/16']])).toEqual([['2015-12-31', '2016-06-30', '2016-03-15']]);
  });

  test('beside a month’s name stand last, but for the writing with a final dot', () => {
    expect(readAll([['1. Jan 15', '1. Mrz 16', '31. Dez 99']])).toEqual([['2015-01-01', '2016-03-01', '1999-12-31']]);
    expect(readAll([['16. jan. 03.', '17. márc. 31.']])).toEqual([['2016-01-03', '2017-03-31']]);
    expect(readAll([['16. jan. 15.', '17. márc. 16.']])).toEqual([['ambiguous', 'ambiguous']]);
  });

  test('are asked about where they may stand first or last', () => {
    const { questions } = readDayColumns([['15/03/16']], noHelp);
    expect(questions[0]?.readings).toEqual([
      { value: 'dmy', shows: '2016-03-15' },
      { value: 'ymd', shows: '2015-03-16' },
    ]);
    expect(readAll([['15/03/16']], { order: 'ymd' })).toEqual([['2015-03-16']]);
  });
});

describe('a month and a number', () => {
  test('are a month and its year where years have two digits', () => {
    expect(readAll([['31. Dez 18', 'Aug 15', 'Mrz 16']])).toEqual([['2018-12-31', '2015-08', '2016-03']]);
    expect(readAll([['Aug-15', 'Mar-16', 'Dec-17']])).toEqual([['2015-08', '2016-03', '2017-12']]);
  });

  test('are left unread where years have four', () => {
    expect(readAll([['31 December 2018', '1 Mar 2016', 'Aug 15']])).toEqual([['2018-12-31', '2016-03-01', 'ambiguous']]);
  });
});

test('2010-11 is a month, but not among school years', () => {
  expect(readAll([['2010-11', '2010-12']])).toEqual([['2010-11', '2010-12']]);
  expect(readAll([['2010-11', '2012-13']])).toEqual([['ambiguous', 'not-a-day']]);
});

test('a name that means two months is settled by the language of the others', () => {
  expect(readAll([['1. listopada 2016', '1. prosinca 2016']])).toEqual([['2016-10-01', '2016-12-01']]);
  expect(readAll([['1 listopada 2016', '1 grudnia 2016']])).toEqual([['2016-11-01', '2016-12-01']]);
  expect(readAll([['1 listopada 2016', '1 maja 2016']])).toEqual([['2016-11-01', '2016-05-01']]);
  expect(readAll([['1 listopada 2016']])).toEqual([['ambiguous']]);
});
