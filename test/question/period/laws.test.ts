import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type IsoDate, toIsoDate } from '../../../src/domain/date.ts';
import { locales } from '../../../src/domain/locale.ts';
import { messageLimit, normalise } from '../../../src/question/normalise.ts';
import { findPeriods } from '../../../src/question/period/find-periods.ts';

/** The month's days by JavaScript's own calendar. */
function monthDays(year: number, month: number): string {
  const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  return `${last.slice(0, 8)}01..${last}`;
}

const stems = 'tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu'.split(' ');
const inForms = ['kuu', 'kuun', 'kuuta', 'kuussa', 'kuus', 'kuulla', 'kuulta', 'kuulle', 'kuuna', 'kuuksi'];
const english = 'january february march april may june july august september october november december'.split(' ');
const swedish = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');
const dotless = (text: string) => text.replaceAll('ä', 'a').replaceAll('ö', 'o');
const days = (text: string, today: IsoDate = toIsoDate('2024-03-05')) =>
  findPeriods(normalise(text), { today, locale: null, tense: null }).map(({ period }) => `${period.from ?? ''}..${period.to ?? ''}`);

const everyMonth = Array.from({ length: 12 }, (_, index) => index + 1);

test.each([1999, 2024, 2025, 2026, 2100])('a month in any form with the year %i is that month of that year', (year) => {
  for (const month of everyMonth) {
    const stem = stems[month - 1] ?? '';
    const en = english[month - 1] ?? '';
    const sv = swedish[month - 1] ?? '';
    const finnish = inForms.flatMap((form) => [
      `${stem}${form} ${year}`,
      dotless(`${stem}${form} ${year}`),
      `vuoden ${year} ${stem}${form}`,
    ]);
    const others = [
      `${en} ${year}`,
      `in ${en} ${year}`,
      `${en}, ${year}`,
      `${en} of ${year}`,
      `${sv} ${year}`,
      `i ${sv} ${year}`,
      `under ${sv} ${year}`,
      `${sv} månad ${year}`,
    ];
    const digits = [`${month}/${year}`, `${year}-${String(month).padStart(2, '0')}`, `${String(month).padStart(2, '0')}.${year}`];
    for (const text of [...finnish, ...others, ...digits]) expect([text, ...days(text)]).toEqual([text, monthDays(year, month)]);
    const [from, to] = monthDays(year, month).split('..');
    expect(days(`${stem}kuusta ${year} alkaen`)).toEqual([`${from}..`]);
    expect(days(`${stem}kuuhun ${year} mennessä`)).toEqual([`..${to}`]);
    expect(days(`until ${en} ${year}`)).toEqual([`..${to}`]);
    expect(days(`från och med ${sv} ${year}`)).toEqual([`${from}..`]);
  }
});

test('a month without a year is the running one or the next, and in the past tense the last one that began', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2001-01-01'), max: new Date('2090-12-31'), noInvalidDate: true }),
      fc.integer({ min: 1, max: 12 }),
      (date, month) => {
        const today = toIsoDate(date.toISOString().slice(0, 10));
        const [year, running] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
        const next = monthDays(month >= running ? year : year + 1, month);
        const last = monthDays(month <= running ? year : year - 1, month);
        for (const text of [`${stems[month - 1]}kuussa`, `in ${english[month - 1]}`, `i ${swedish[month - 1]}`]) {
          const read = (tense: 'past' | null) =>
            findPeriods(text, { today, locale: null, tense }).map(({ period }) => `${period.from}..${period.to}`);
          expect(read(null)).toEqual([next]);
          expect(read('past')).toEqual([last]);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('every day is read in all its forms', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(0, 10);
      const [year, month, dayOfMonth] = day.split('-').map(Number);
      const index = (month ?? 1) - 1;
      const forms = [
        day,
        `${dayOfMonth}.${month}.${year}`,
        `${dayOfMonth}/${month}/${year}`,
        `${dayOfMonth}. ${stems[index]}kuuta ${year}`,
        `${stems[index]}kuun ${dayOfMonth}. päivänä ${year}`,
        `${dayOfMonth} ${english[index]} ${year}`,
        `${english[index]} ${dayOfMonth}, ${year}`,
        `den ${dayOfMonth} ${swedish[index]} ${year}`,
      ];
      for (const text of forms) expect([text, ...days(text)]).toEqual([text, `${day}..${day}`]);
      expect(days(`ennen ${dayOfMonth}.${month}.${year}`)).toEqual([`..${addDays(toIsoDate(day), -1)}`]);
      expect(days(`efter den ${dayOfMonth} ${swedish[index]} ${year}`)).toEqual([`${addDays(toIsoDate(day), 1)}..`]);
    }),
    { numRuns: 200 },
  );
});

test('quarters, halves and years are what the calendar says', () => {
  for (let year = 1990; year <= 2060; year += 1) {
    for (const [quarter, words] of [
      ['ensimmäisellä', 'first', 'första'],
      ['toisella', 'second', 'andra'],
      ['kolmannella', 'third', 'tredje'],
      ['neljännellä', 'fourth', 'fjärde'],
    ].entries()) {
      const first = quarter * 3 + 1;
      const expected = `${monthDays(year, first).slice(0, 10)}..${monthDays(year, first + 2).slice(12)}`;
      const [fi, en, sv] = words;
      for (const text of [
        `Q${quarter + 1} ${year}`,
        `${year}/Q${quarter + 1}`,
        `vuoden ${year} ${fi} neljänneksellä`,
        `the ${en} quarter of ${year}`,
        `${sv} kvartalet ${year}`,
      ]) {
        expect([text, ...days(text)]).toEqual([text, expected]);
      }
    }
    expect(days(`H1 ${year}`)).toEqual([`${year}-01-01..${year}-06-30`]);
    expect(days(`andra halvåret ${year}`)).toEqual([`${year}-07-01..${year}-12-31`]);
    expect(days(`vuonna ${year}`)).toEqual([`${year}-01-01..${year}-12-31`]);
    expect(days(`vuosina ${year}-${year + 2}`)).toEqual([`${year}-01-01..${year + 2}-12-31`]);
  }
});

const words =
  'ennen vuotta 2024 jälkeen maaliskuusta between and march 1.4. 500 000 the next of from to by end q3 i vår v. - / , 31.12.2025 "'.split(
    ' ',
  );
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => parts.join(' ')),
);

test('whatever is typed, what is found lies in the text, in order, apart, and ends after it begins', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(...locales, null), fc.constantFrom('past', 'future', null), (typed, locale, tense) => {
      const text = normalise(typed);
      let end = 0;
      for (const { from, to, period } of findPeriods(text, { today: toIsoDate('2024-02-29'), locale, tense })) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(text.length);
        expect(period.from === null || period.to === null || period.from <= period.to).toBe(true);
        expect(period.from !== null || period.to !== null).toBe(true);
        end = to;
      }
    }),
    { numRuns: 1500 },
  );
});

test('the longest message is read at once', () => {
  const nasty = [
    'between 2024 and ',
    'tammi-, helmi- ja ',
    'the next ',
    'maaliskusa janaury ',
    'vuoden ',
    '1. ',
    'by the end of the ',
    '1.-',
    'a ',
  ];
  for (const part of nasty) {
    const text = normalise(part.repeat(messageLimit)).slice(0, messageLimit);
    const options = { today: toIsoDate('2024-03-05'), locale: null, tense: null };
    const times = Array.from({ length: 5 }, () => {
      const started = performance.now();
      findPeriods(text, options);
      return performance.now() - started;
    });
    // Some 3 ms on an idle machine; the bound leaves room for a busy one, and catches what grows with the square.
    expect(Math.min(...times)).toBeLessThan(40);
  }
});
