import { describe, expect, test } from 'vitest';
import { problems, questions, read, readAnswered, workbook } from './reading.ts';

const listOf = (rows: readonly string[]): string[] => [
  'Project;Beneficiary;Start date;End date;EU grant (EUR)',
  ...rows.map((days, index) => `Project ${index};Town ${index};${days};${index}00,50`),
];

test('the order of day and month is the column’s: a German list may write the month first', async () => {
  const list = await read(listOf(['1/2/2016;12/31/2018', '3/4/2016;6/30/2018']));
  expect(list.projects.map(({ start, end }) => [start, end])).toEqual([
    ['2016-01-02', '2018-12-31'],
    ['2016-03-04', '2018-06-30'],
  ]);
});

test('an order that nothing decides is asked about, and read as answered', async () => {
  const lines = listOf(['1/2/2016;3/4/2018', '5/6/2016;7/8/2018']);
  const list = await read(lines);
  expect(list.report.questions).toMatchObject([{ about: 'date-order', count: 4, samples: ['1/2/2016', '5/6/2016', '3/4/2018'] }]);
  expect(list.projects).toEqual([]);
  expect((await readAnswered(lines, () => 'dmy')).projects[0]).toMatchObject({ start: '2016-02-01', end: '2018-04-03' });
  expect((await readAnswered(lines, () => 'mdy')).projects[0]).toMatchObject({ start: '2016-01-02', end: '2018-03-04' });
});

test('days that the calendar does not have are not rolled over: the project stays without', async () => {
  const list = await read(listOf(['01.02.2023;31.04.2023', '29.02.2023;30.06.2024', '29.02.2024;30.06.2024']));
  expect(list.projects.map(({ start, end }) => [start, end])).toEqual([
    ['2023-02-01', null],
    [null, '2024-06-30'],
    ['2024-02-29', '2024-06-30'],
  ]);
  expect(list.projects[0]?.endAsPrinted).toBe('31.04.2023');
  expect(problems(list)).toContain('bad-day 2');
  expect(problems(list)).toContain('bad-day 3');
});

test('a month stays a month, a year a year, and what is not known yet is no fault', async () => {
  const list = await read(listOf(['09/2015;2017', '01.02.2016;n/a', '03.02.2016;ongoing', '15.03.2016;31.12.2018']));
  expect(list.projects.map(({ start, end }) => [start, end])).toEqual([
    ['2015-09', '2017'],
    ['2016-02-01', null],
    ['2016-02-03', null],
    ['2016-03-15', '2018-12-31'],
  ]);
  expect(list.report.without).toMatchObject({ start: 1, end: 3 });
  expect(list.report.notes).toContainEqual({ code: 'partial-days', column: 'Start date', years: 0, months: 1 });
});

test('an end before the start is said', async () => {
  expect(problems(await read(listOf(['01.02.2023;31.12.2022', '13.02.2023;31.12.2023'])))).toContain('end-before-start 2');
});

describe('a workbook’s days', () => {
  const rows = (start: unknown, end: unknown) => [
    ['Project', 'Beneficiary', 'Start date', 'End date', 'EU grant (EUR)'],
    ['Bridge', 'Town', start, end, 1000.5],
    ['School', 'Town', start, end, 2000.5],
  ];

  test('bare numbers are days since 1900, and that is said', async () => {
    // 45352 is 1 March 2024: 2024-01-01 is 45292, and 31 + 29 days follow.
    const list = await read(workbook({ List: rows(45352, 45657) as never }), { name: 'list.xlsx' });
    expect(list.projects[0]).toMatchObject({ start: '2024-03-01', end: '2024-12-31' });
    expect(list.report.notes).toContainEqual({ code: 'serial-days', column: 'Start date' });
  });
});

test('both days in one column', async () => {
  const lines = [
    'Project;Beneficiary;Period;EU grant (EUR)',
    'Bridge;Town;01.02.2021 - 31.12.2022;100',
    'School;Town;15.03.2021 - 30.06.2022;200',
  ];
  const list = await read(lines);
  expect(list.projects.map(({ start, end }) => [start, end])).toEqual([
    ['2021-02-01', '2022-12-31'],
    ['2021-03-15', '2022-06-30'],
  ]);
  const again = await read(lines, { mapping: list.taken });
  expect(again.projects).toEqual(list.projects);
});

test('the day of a list is that of its file’s name or heading; two days are none', async () => {
  const lines = listOf(['01.02.2021;31.12.2022', '13.02.2021;31.12.2022']);
  expect((await read(lines, { name: 'list_2024-03-05.csv' })).updatedOn).toBe('2024-03-05');
  expect((await read(['List of operations, 30.01.2017;;;;', ...lines])).updatedOn).toBe('2017-01-30');
  expect((await read(['Period 01.01.2014 to 31.12.2020;;;;', ...lines])).updatedOn).toBeNull();
});

test('years of two digits are said', async () => {
  const list = await read(listOf(['01.02.21;31.12.22', '13.02.21;31.12.22']));
  expect(questions(list)).toEqual([]);
  expect(list.report.notes).toContainEqual({ code: 'short-years', column: 'Start date' });
});
