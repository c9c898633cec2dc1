import { expect, test } from 'vitest';
import type { Dataset } from '../../src/domain/dataset.ts';
import { toIsoDate } from '../../src/domain/date.ts';
import type { DaySpan } from '../../src/domain/day-span.ts';
import type { StoreQuery } from '../../src/domain/query.ts';
import type { Result } from '../../src/domain/result.ts';
import { parseQuery } from '../../src/query-text/parse-query.ts';
import { createMemoryStore } from '../../src/store/memory/create-memory-store.ts';
import { liesWithin, runsOutside, runsWithin, stateOn } from '../../src/store/runs-within.ts';
import { writtenList, writtenLists } from '../dataset/written-list.ts';

const today = toIsoDate('2024-06-30');

async function run(list: Dataset, text: string): Promise<Result> {
  return createMemoryStore(list, { topics: { search: () => [], touching: () => [] } }).run(
    parseQuery(text) as StoreQuery,
    { offset: 0, size: null },
    today,
  );
}

const span = (from: string, to = from): DaySpan => ({ from: toIsoDate(from), to: toIsoDate(to) });
const year = span('2014-01-01', '2014-12-31');
const period = (from: string | null, to: string | null) => ({
  from: from === null ? null : toIsoDate(from),
  to: to === null ? null : toIsoDate(to),
});

test.each([
  ['the year itself', period('2014-01-01', '2014-12-31'), 'yes'],
  ['a longer time', period('2013-06-01', null), 'yes'],
  ['a part of it', period('2014-01-01', '2014-06-30'), 'unknown'],
  ['another year', period('2015-01-01', '2015-12-31'), 'no'],
])('a day of which only the year is known lies in %s: %s → %s', (_, when, expected) => {
  expect(liesWithin(year, when)).toBe(expected);
});

test.each([
  ['2014 to 2014', year, year, period('2014-01-01', '2014-12-31'), 'yes'],
  ['2014 to 2014, in March', year, year, period('2014-03-01', '2014-03-31'), 'unknown'],
  ['2014 to 30 June 2014, on 30 June', year, span('2014-06-30'), period('2014-06-30', '2014-06-30'), 'yes'],
  ['2014 to 2016, in 2015', year, span('2016-01-01', '2016-12-31'), period('2015-01-01', '2015-12-31'), 'yes'],
  ['2014 to nobody knows, before 2014', year, null, period(null, '2013-12-31'), 'no'],
  ['2014 to nobody knows, in 2014', year, null, period('2014-01-01', '2014-12-31'), 'yes'],
  ['2014 to 2013', year, span('2013-12-31'), period('2013-12-31', '2014-12-31'), 'no'],
])('whether a project runs is told only where every possible day agrees: %s', (_, start, end, when, expected) => {
  expect(runsWithin(start, end, when)).toBe(expected);
  expect(runsOutside(start, end, when)).toBe(expected === 'unknown' ? expected : expected === 'yes' ? 'no' : 'yes');
});

test('every day that a month or a year may mean decides as the whole does, or the whole is undecided', () => {
  const days = ['2014-01-01', '2014-03-15', '2014-06-30', '2014-12-31'].map((day) => span(day));
  const ends = [span('2014-02-01'), span('2014-06-30'), span('2015-01-01'), span('2013-12-31')];
  const periods = [
    period('2014-01-01', '2014-03-31'),
    period('2014-06-30', '2014-06-30'),
    period(null, '2014-02-01'),
    period('2015-01-01', null),
  ];
  for (const end of ends) {
    for (const when of periods) {
      // A first day behind the last one is none that was meant, where another is possible.
      const possible = days.filter((start) => start.from <= end.to);
      const answers = new Set((possible.length === 0 ? days : possible).map((start) => runsWithin(start, end, when)));
      const whole = runsWithin(year, end, when);
      if (whole !== 'unknown') expect([...answers]).toEqual([whole]);
    }
  }
});

test('where a project stands today is told by a year alone only if the year is another', () => {
  expect(stateOn(year, span('2023-01-01', '2023-12-31'), today)).toBe('ended');
  expect(stateOn(year, span('2024-01-01', '2024-12-31'), today)).toBe('unknown');
  expect(stateOn(year, span('2025-01-01', '2025-12-31'), today)).toBe('running');
  expect(stateOn(span('2025-01-01', '2025-12-31'), null, today)).toBe('upcoming');
});

test('a project that may end in a period is counted aloud, and grouped under its year', async () => {
  const list = await writtenList({
    rows: [
      { name: 'A', end: '2014' },
      { name: 'B', end: '2014-06' },
      { name: 'C', end: '2014-06-15' },
    ],
  });
  expect(await run(list, 'count ends:2014')).toMatchObject({ figures: { count: 3 }, undated: 0 });
  expect(await run(list, 'count ends:2014-06')).toMatchObject({ figures: { count: 2 }, undated: 1 });
  expect(await run(list, 'group by:end-year measure:count sort:key')).toMatchObject({ groups: [{ key: '2014', figures: { count: 3 } }] });
});

test('projects without an organisation are the last group, hold no rank, and are no organisation', async () => {
  const list = await writtenList({
    rows: [
      { name: 'A', funding: '900' },
      { name: 'B', beneficiary: 'Unknown', funding: '5' },
      { name: 'C', beneficiary: 'Town', funding: '10' },
      { name: 'D', beneficiary: 'Town', funding: '20' },
    ],
  });
  const keys = (result: Result) => (result.kind === 'group' ? result.groups.map(({ key }) => key) : []);
  const all = await run(list, 'group by:beneficiary measure:sum sort:-value');
  expect(keys(all)).toEqual(['town', 'beneficiary', 'unknown']);
  expect(all).toMatchObject({ groupCount: 2, withoutBeneficiary: 1 });
  expect(keys(await run(list, 'group by:beneficiary measure:count sort:value'))).toEqual(['beneficiary', 'town', 'unknown']);
  expect(keys(await run(list, 'group by:beneficiary measure:sum sort:-value top:1..5'))).toEqual(['town', 'beneficiary']);
  expect(await run(list, 'number by:beneficiary')).toMatchObject({ groupCount: 2 });
  // (30 + 5) / 2: the 900 of nobody belong to no organisation.
  expect(await run(list, 'average per:beneficiary')).toMatchObject({ value: [{ minor: 1750 }] });
});

const shares = {
  json: { rowsAre: 'participations' },
  rows: [
    { name: 'Sea', identifier: 'P1', beneficiary: 'Uni', funding: '100', end: '2024-12-31' },
    { name: 'Sea', identifier: 'P1', beneficiary: 'Town', funding: '50.50', end: '2024-12-31' },
    { name: 'Sea', identifier: 'P1', beneficiary: 'Firm', end: '2024-12-31' },
    { name: 'Sun', identifier: 'P2', beneficiary: 'Uni', funding: '10', end: '2025-12-31' },
    { name: 'Alone', beneficiary: 'Uni', end: '2025-12-31' },
  ],
};

test('participants’ shares add up, and their project counts once', async () => {
  const list = await writtenList(shares);
  const all = { count: 3, withoutAmount: 1, money: [{ minor: 16_050 }], participations: { rows: 5, withoutAmount: 2 } };
  expect(await run(list, 'sum')).toMatchObject({ figures: all });
  // Two projects with money: 150.50 and 10.
  expect(await run(list, 'average')).toMatchObject({ value: [{ minor: 8025 }] });
  expect(await run(list, 'count ends:2024')).toMatchObject({ figures: { count: 1, participations: { rows: 3 } } });
  expect(await run(list, 'group by:beneficiary measure:sum sort:-value')).toMatchObject({
    groups: [
      { key: 'uni', figures: { count: 3 } },
      { key: 'town', figures: { count: 1 } },
      { key: 'firm', figures: { count: 1, withoutAmount: 1 } },
    ],
    figures: { count: 3 },
  });
  // The two organisations have three projects, not the four of their groups.
  expect(await run(list, 'group by:beneficiary among:uni,town')).toMatchObject({ covered: { count: 3, money: [{ minor: 16_050 }] } });
});

test('a question may name lists, and a shared project counts in each of them and once in all', async () => {
  const list = await writtenLists({
    a: { rows: [{ name: 'Bridge', identifier: '2021FI01', funding: '10' }] },
    b: {
      json: { currency: 'SEK' },
      rows: [
        { name: 'Bridge', identifier: '2021FI01', funding: '99' },
        { name: 'Road', funding: '7' },
      ],
    },
  });
  expect(await run(list, 'count')).toMatchObject({ figures: { count: 2 } });
  expect(await run(list, 'count list:a')).toMatchObject({ figures: { count: 1 } });
  expect(await run(list, 'count list:b')).toMatchObject({ figures: { count: 2 } });
  expect(await run(list, 'sum')).toMatchObject({
    value: [
      { currency: 'EUR', minor: 1000 },
      { currency: 'SEK', minor: 700 },
    ],
  });
  expect(await run(list, 'count list:c')).toEqual({ kind: 'unknown', what: 'list', key: 'c' });
});
