import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDayColumns } from '../../../src/import/format/day-columns.ts';
import { looksLikeDay } from '../../../src/import/format/looks-like.ts';
import { readPeriodColumn } from '../../../src/import/format/period-column.ts';
import type { Cell } from '../../../src/table/cell.ts';

function columnOf(cells: readonly Cell[]) {
  const [column] = readDayColumns([cells], { order: null }).columns;
  if (column === undefined) throw new Error('one column was given');
  return column;
}

function readAll(cells: readonly Cell[]): readonly string[] {
  const { read } = columnOf(cells);
  return cells.map(read).map((value) => (value.state === 'day' ? value.day : value.state === 'unreadable' ? value.reason : value.state));
}

function number(value: number): Cell {
  return { kind: 'number', value, text: String(value), currency: null, isPercent: false };
}

describe('a moment in UTC is the local day', () => {
  test('of Lisbon, where all are midnight there', () => {
    const cells = ['2015-04-30T23:00:00Z', '2016-01-01T00:00:00Z', '2021-09-29T23:00:00Z'];
    expect(readAll(cells)).toEqual(['2015-05-01', '2016-01-01', '2021-09-30']);
    expect(columnOf(cells).zone).toBe('WET');
  });

  test('of Berlin and of Helsinki, in every writing of UTC', () => {
    expect(readAll(['2015-04-30T22:00:00.000Z', '2015-12-31T23:00:00+00:00', '2019-06-30 22:00:00+00'])).toEqual([
      '2015-05-01',
      '2016-01-01',
      '2019-07-01',
    ]);
    expect(readAll(['2015-04-30T21:00Z', '2015-12-31T22:00:00 UTC', '2015-12-31T22:00:00+0000'])).toEqual([
      '2015-05-01',
      '2016-01-01',
      '2016-01-01',
    ]);
  });

  test('where clocks change: the last Sundays of March and October', () => {
    expect(readAll(['2015-03-28T23:00:00Z', '2015-03-29T22:00:00Z', '2015-10-24T22:00:00Z', '2015-10-25T23:00:00Z'])).toEqual([
      '2015-03-29',
      '2015-03-30',
      '2015-10-25',
      '2015-10-26',
    ]);
  });

  test('whose last minute it is', () => {
    expect(readAll(['2015-04-30T21:59:59Z', '2015-12-31T22:59:59.999Z'])).toEqual(['2015-04-30', '2015-12-31']);
    expect(readAll(['2015-04-30T23:59:59Z', '2015-12-31T00:00:00Z'])).toEqual(['2015-04-30', '2015-12-31']);
  });

  test('that is printed, where all are midnight in UTC, and nothing must be said', () => {
    const cells = ['2015-05-01T00:00:00Z', '2016-01-01T00:00:00Z'];
    expect(readAll(cells)).toEqual(['2015-05-01', '2016-01-01']);
    expect(columnOf(cells).zone).toBeNull();
  });

  test('that is printed, for times of day at which all clocks of Europe show the same; late ones stay unread', () => {
    expect(readAll(['2015-05-01T10:34:12Z', '2015-05-01T20:59:59Z', '2015-05-01T22:17:00Z'])).toEqual([
      '2015-05-01',
      '2015-05-01',
      'ambiguous',
    ]);
    // Midnight in no one zone: summer time in winter.
    expect(readAll(['2015-01-01T22:00:00Z', '2015-07-01T23:00:00Z'])).toEqual(['ambiguous', 'ambiguous']);
  });

  test('that is printed, where the offset or no zone is', () => {
    expect(readAll(['2015-04-30T23:00:00', '2015-04-30T23:00:00+01:00', '2015-04-30 23:00:00+02'])).toEqual([
      '2015-04-30',
      '2015-04-30',
      '2015-04-30',
    ]);
  });

  test('and none where programs write a day for "none", or there is no such day', () => {
    expect(readAll(['9999-12-31T23:59:59Z', '1900-01-01T00:00:00Z', '0001-01-01T00:00:00Z', '2015-02-30T00:00:00Z'])).toEqual([
      'not-stated',
      'not-stated',
      'not-stated',
      'no-such-day',
    ]);
  });

  test('in a period as well', () => {
    const period = readPeriodColumn(['2015-04-30T23:00:00Z / 2016-01-31T00:00:00Z'], { order: null });
    expect(period?.read('2015-04-30T23:00:00Z / 2016-01-31T00:00:00Z')).toEqual({
      start: { state: 'day', day: '2015-05-01' },
      end: { state: 'day', day: '2016-01-31' },
    });
  });
});

describe('milliseconds and seconds since 1970', () => {
  // `date -u -d @1529020800` is Fri Jun 15 00:00:00 UTC 2018, and @1577750400 is Tue Dec 31 00:00:00 UTC 2019.
  test('are days where the whole column is so, and that must be said', () => {
    expect(readAll([number(1_529_020_800_000), '1577750400000', ''])).toEqual(['2018-06-15', '2019-12-31', 'empty']);
    expect(readAll([number(1_529_020_800), '1577750400'])).toEqual(['2018-06-15', '2019-12-31']);
    expect(columnOf([number(1_529_020_800_000)]).isEpoch).toBe(true);
    expect(columnOf(['2015-05-01T00:00:00Z', '45352']).isEpoch).toBe(false);
  });

  test('are local days where they are local midnights', () => {
    // 14 June 2018 22:00 UTC, and 30 December 2019 23:00 UTC.
    expect(readAll([number(1_529_013_600_000), number(1_577_746_800_000)])).toEqual(['2018-06-15', '2019-12-31']);
  });

  test('are left unread among days that are printed, and where seconds are no midnights: they may be any number', () => {
    expect(readAll([number(1_529_020_800_000), '1.5.2016'])).toEqual(['not-a-day', '2016-05-01']);
    expect(readAll([number(1_529_020_817), number(1_577_750_403)])).toEqual(['not-a-day', 'not-a-day']);
    expect(readAll(['1529020800', '1577750400000'])).toEqual(['not-a-day', 'not-a-day']);
  });

  test('are days as OData wraps them, with the offset of the place where it is named', () => {
    expect(readAll(['/Date(1529020800000)/', '/Date(1577750400000)/'])).toEqual(['2018-06-15', '2019-12-31']);
    expect(readAll(['/Date(1529013600000+0200)/'])).toEqual(['2018-06-15']);
  });

  test('look like days, and other long numbers do not', () => {
    expect([number(1_529_020_800_000), '/Date(1529020800000)/', '2015-04-30T23:00:00Z'].map(looksLikeDay)).toEqual([true, true, true]);
    expect([number(1_529_020_800), number(4_006_381_333_931), '1529020800'].map(looksLikeDay)).toEqual([false, false, false]);
  });
});

/** Written anew, by the time zones that the system knows. */
function midnightOf(day: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  const start = new Date(`${day}T00:00:00Z`).getTime();
  const moment = [0, 1, 2, 3].map((hours) => new Date(start - hours * 3_600_000)).find((each) => format.format(each) === `${day} 00:00:00`);
  return moment?.toISOString() ?? '';
}

test.each(['Europe/Lisbon', 'Europe/Dublin', 'Europe/Berlin', 'Europe/Stockholm', 'Europe/Helsinki', 'Europe/Athens'])(
  'midnights of %s are read back as its days',
  (timeZone) => {
    // Portugal kept Central European time until September 1996.
    const days = fc
      .date({ min: new Date('1997-01-01T12:00:00Z'), max: new Date('2035-12-31T12:00:00Z'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(days, { minLength: 1, maxLength: 20 }), (list) => {
        expect(readAll(list.map((day) => midnightOf(day, timeZone)))).toEqual(list);
      }),
    );
  },
);
