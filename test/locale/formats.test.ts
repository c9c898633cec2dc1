import { expect, test } from 'vitest';
import { calendarPeriod, type Period, toIsoDate } from '../../src/domain/date.ts';
import { locales } from '../../src/domain/locale.ts';
import { sentencesFor } from '../../src/locale/sentences-for.ts';

const days = (from: string | null, to: string | null): Period => ({
  from: from === null ? null : toIsoDate(from),
  to: to === null ? null : toIsoDate(to),
});

const periods: readonly (readonly [period: Period, fi: string, en: string, sv: string])[] = [
  [calendarPeriod(2025), 'vuonna 2025', 'in 2025', 'år 2025'],
  [days('2024-01-01', '2026-12-31'), 'vuosina 2024–2026', 'in 2024–2026', 'åren 2024–2026'],
  [calendarPeriod(2026, 3), 'maaliskuussa 2026', 'in March 2026', 'i mars 2026'],
  [calendarPeriod(2024, 2), 'helmikuussa 2024', 'in February 2024', 'i februari 2024'],
  [
    days('2024-02-01', '2024-02-28'),
    'aikavälillä 1.2.2024–28.2.2024',
    'between 1 February 2024 and 28 February 2024',
    'mellan den 1 februari 2024 och den 28 februari 2024',
  ],
  [
    days('2024-03-05', '2024-06-03'),
    'aikavälillä 5.3.2024–3.6.2024',
    'between 5 March 2024 and 3 June 2024',
    'mellan den 5 mars 2024 och den 3 juni 2024',
  ],
  [days('2024-03-05', '2024-03-05'), '5.3.2024', 'on 5 March 2024', 'den 5 mars 2024'],
  [days('2024-03-05', null), '5.3.2024 tai sen jälkeen', 'on or after 5 March 2024', 'den 5 mars 2024 eller senare'],
  [days(null, '2025-12-31'), '31.12.2025 tai sitä ennen', 'on or before 31 December 2025', 'den 31 december 2025 eller tidigare'],
];

test.each(periods)('a period is named as people name it: %#', (period, fi, en, sv) => {
  expect(locales.map((locale) => sentencesFor(locale).formats.during(period))).toEqual([fi, en, sv]);
});

test.each([
  [days('2024-03-05', '2024-06-03'), '5.3.2024–3.6.2024', '5 March 2024 – 3 June 2024', '5 mars 2024–3 juni 2024'],
  [days('2024-03-05', '2024-03-05'), '5.3.2024', '5 March 2024', '5 mars 2024'],
  [days('2024-03-05', null), '5.3.2024–', '5 March 2024 –', '5 mars 2024–'],
] as const)('a period can be said in days alone: %#', (period, fi, en, sv) => {
  expect(locales.map((locale) => sentencesFor(locale).formats.span(period))).toEqual([fi, en, sv]);
});

test.each([
  [26, '26 päivää jäljellä', '26 days left', '26 dagar kvar'],
  [1, '1 päivä jäljellä', '1 day left', '1 dag kvar'],
  [0, 'päättyy tänään', 'ends today', 'slutar i dag'],
  [-1, 'päättyi eilen', 'ended yesterday', 'slutade i går'],
  [-12, 'päättyi 12 päivää sitten', 'ended 12 days ago', 'slutade för 12 dagar sedan'],
])('%d days left reads as a phrase', (count, fi, en, sv) => {
  expect(locales.map((locale) => sentencesFor(locale).formats.daysLeft(count))).toEqual([fi, en, sv]);
});

test.each([
  [0, '0 hanketta', '0 projects', '0 projekt'],
  [1, '1 hanke', '1 project', '1 projekt'],
  [2, '2 hanketta', '2 projects', '2 projekt'],
  [12, '12 hanketta', '12 projects', '12 projekt'],
  [21, '21 hanketta', '21 projects', '21 projekt'],
])('%d projects have the right number and case', (count, fi, en, sv) => {
  expect(locales.map((locale) => sentencesFor(locale).words.projects(count))).toEqual([fi, en, sv]);
});

test('a percentage has two decimals, with the space that the language puts', () => {
  expect(locales.map((locale) => sentencesFor(locale).formats.percent(3994))).toEqual(['39,94\u00a0%', '39.94%', '39,94\u00a0%']);
  expect(locales.map((locale) => sentencesFor(locale).formats.percent(5))).toEqual(['0,05\u00a0%', '0.05%', '0,05\u00a0%']);
});
