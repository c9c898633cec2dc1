import { describe, expect, test } from 'vitest';
import { toIsoDate } from '../../../src/domain/date.ts';
import { normalise } from '../../../src/question/normalise.ts';
import { findPeriods } from '../../../src/question/period/find-periods.ts';
import type { PeriodOptions } from '../../../src/question/period/found-period.ts';
import { tables, without } from './tables.ts';

const march = { today: toIsoDate('2024-03-05'), locale: null, tense: null } as const;

function find(text: string, options: PeriodOptions = march) {
  return findPeriods(normalise(text), options);
}

function taken(text: string, options: PeriodOptions = march): string {
  const normalised = normalise(text);
  return findPeriods(normalised, options)
    .map(({ from, to }) => normalised.slice(from, to))
    .join(' | ');
}

describe.each(tables)('on $today, in the $tense tense', ({ today, tense, lines }) => {
  const cases = lines
    .trim()
    .split('\n')
    .map((line) => line.split(' = '));
  test.each(cases)('"%s" means %s', (phrase = '', days = '') => {
    const found = find(phrase, { today: toIsoDate(today), locale: null, tense });
    expect(found.map(({ period }) => `${period.from ?? ''}..${period.to ?? ''}`)).toEqual([days]);
  });
});

test.each(without.trim().split('\n'))('"%s" names no time', (text) => {
  expect(find(text)).toEqual([]);
});

describe('the words that belong to a period', () => {
  test.each([
    ['mitkä hankkeet päättyvät ennen vuoden 2025 loppua?', 'ennen vuoden 2025 loppua'],
    ['how many projects end by the end of march 2026', 'by the end of march 2026'],
    ['hankkeet jotka päättyvät vuoden 2025 loppuun mennessä', 'vuoden 2025 loppuun mennessä'],
    ['projekt som slutar mellan mars och juni 2026, tack', 'mellan mars och juni 2026'],
    ['päättyy maaliskuun ja kesäkuun 2026 välillä', 'maaliskuun ja kesäkuun 2026 välillä'],
    ['which started after 1 January 2023 and end before 30 June 2025', 'after 1 january 2023 | before 30 june 2025'],
    ['hankkeet jotka alkoivat keväällä 2023 ja päättyvät syksyllä 2025', 'keväällä 2023 | syksyllä 2025'],
    ['in March and June 2025', 'in march | june 2025'],
    ['missä on vuoden 2025 hankkeet', 'vuoden 2025'],
    ['how much sai Migri tänä vuonna', 'tänä vuonna'],
    ['migri projects over 1 million ending in 2025', 'in 2025'],
  ])('in "%s" are "%s"', (text, words) => {
    expect(taken(text)).toBe(words);
  });
});

describe('what was taken for granted', () => {
  const codes = (text: string, options: PeriodOptions = march) =>
    find(text, options).flatMap(({ assumptions }) => assumptions.map(({ code }) => code));

  test('a month without a year is said with its days', () => {
    expect(find('huhtikuussa')[0]?.assumptions).toEqual([{ code: 'year-assumed', period: { from: '2024-04-01', to: '2024-04-30' } }]);
    expect(codes('huhtikuussa 2025')).toEqual([]);
  });
  test('soon is said with its days', () => {
    expect(find('snart')[0]?.assumptions).toEqual([{ code: 'soon', period: { from: '2024-03-05', to: '2024-06-03' } }]);
  });
  test('a slashed date that could be read both ways was read day first', () => {
    expect(find('1/4/2024')[0]?.assumptions).toEqual([{ code: 'day-first', date: '2024-04-01' }]);
    expect(codes('4/4/2024')).toEqual([]);
    expect(codes('31/12/2025')).toEqual([]);
    expect(codes('1.4.2024')).toEqual([]);
  });
  test('an open beginning is said', () => {
    expect(codes('by the end of 2025')).toEqual(['open-beginning']);
    expect(codes('since 2024')).toEqual([]);
  });
  test('two readings of winter are said', () => {
    expect(codes('talvella 2025')).toEqual(['year-assumed']);
    expect(codes('talvella 2025-26')).toEqual([]);
  });
  test.each([
    ['maaliskusa 2025', 'maaliskusa', 'maaliskuussa', '2025-03-01'],
    ['janaury 2025', 'janaury', 'january', '2025-01-01'],
    ['septemer 2025', 'septemer', 'september', '2025-09-01'],
    ['febuari 2025', 'febuari', 'februari', '2025-02-01'],
    ['huhtikkuussa 2025', 'huhtikkuussa', 'huhtikuussa', '2025-04-01'],
    ['kesäkussa 2025', 'kesäkussa', 'kesäkuussa', '2025-06-01'],
  ])('"%s" is corrected, and that is said', (text, typed, word, from) => {
    const [found] = find(text);
    expect(found?.assumptions).toEqual([{ code: 'corrected', typed, taken: word }]);
    expect(found?.period.from).toBe(from);
  });
  test('missing dots are no fault', () => {
    expect(codes('heinakuussa 2025')).toEqual([]);
  });
});

describe('a year in digits alone', () => {
  test.each(['integration 2022', 'päättyy 2025', '2024-2025', 'amif 2021-2027', '2024 and 2025'])(
    'in "%s" may be part of a name',
    (text) => {
      expect(find(text).map(({ bareYear }) => bareYear)).toEqual([true]);
    },
  );
  test.each(['in 2025', 'vuonna 2025', 'before 2024', 'vuosina 2024-2025', 'maaliskuu 2025', '1.4.2025', '2025 alkaen'])(
    'in "%s" it is not alone',
    (text) => {
      expect(find(text).map(({ bareYear }) => bareYear)).toEqual([false]);
    },
  );
});

test('the relation and the precision are told', () => {
  const told = (text: string) => find(text).map(({ relation, precision }) => `${relation} ${precision}`)[0];
  expect(told('in march 2025')).toBe('in month');
  expect(told('ennen vuotta 2024')).toBe('before year');
  expect(told('vuoden 2025 jälkeen')).toBe('after year');
  expect(told('since March 2024')).toBe('since month');
  expect(told('t.o.m. 31.12.2025')).toBe('until day');
  expect(told('by the end of 2025')).toBe('by year');
  expect(told('Q3 2025')).toBe('in quarter');
  expect(told('H1 2025')).toBe('in half');
  expect(told('kesällä 2025')).toBe('in season');
  expect(told('viikolla 12')).toBe('in week');
  expect(told('pian')).toBe('in soon');
  expect(told('1.1.2024-31.3.2025')).toBe('in range');
});

test('Swedish and Finnish read "mars 26" and "maaliskuussa 26" as a month, English as a day', () => {
  const of = (text: string, locale: 'en' | 'sv') => find(text, { ...march, locale }).map(({ period }) => `${period.from}..${period.to}`)[0];
  expect(of('april 26', 'sv')).toBe('2026-04-01..2026-04-30');
  expect(of('april 26', 'en')).toBe('2024-04-26..2024-04-26');
  expect(of('maaliskuussa 26', 'en')).toBe('2026-03-01..2026-03-31');
});
