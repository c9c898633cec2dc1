import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsOf, toIsoDate } from '../../../src/domain/date.ts';
import { readDayColumns } from '../../../src/import/format/day-columns.ts';
import { readPeriodColumn } from '../../../src/import/format/period-column.ts';

const days = fc
  .date({ min: new Date('1990-01-01T12:00:00Z'), max: new Date('2040-12-31T12:00:00Z'), noInvalidDate: true })
  .map((date) => toIsoDate(date.toISOString().slice(0, 10)));

/** Days of one list: within 15 years. */
const daysOfList = fc
  .date({ min: new Date('2010-01-01T12:00:00Z'), max: new Date('2024-12-31T12:00:00Z'), noInvalidDate: true })
  .map((date) => toIsoDate(date.toISOString().slice(0, 10)));

const padded = (number: number): string => String(number).padStart(2, '0');

function print(day: string, style: string): string {
  const parts = partsOf(toIsoDate(day));
  const isPadded = style.includes('0');
  const pad = (number: number): string => (isPadded ? padded(number) : String(number));
  const sign = style.at(-1) ?? '';
  const year = style.includes('yyyy') ? String(parts.year) : padded(parts.year % 100);
  const [d, m] = [pad(parts.day), pad(parts.month)];
  if (style.startsWith('dmy')) return [d, m, year].join(sign);
  return style.startsWith('mdy') ? [m, d, year].join(sign) : [year, m, d].join(sign);
}

const styles = ['dmy', 'mdy', 'ymd'].flatMap((order) =>
  ['/', '-', '.'].flatMap((sign) => ['0', '1'].flatMap((pad) => ['yyyy', 'yy'].map((year) => `${order} ${pad} ${year} ${sign}`))),
);
// Dots put the day first, unless a cell denies it; and a short year stands first with padded numbers alone.
const written = styles.filter((style) => !/^mdy .*\.$|^ymd . yy \.$|^ymd 1 yy/u.test(style));

test('days of a list in any one style are read back exactly, or not at all: never as another day', () => {
  fc.assert(
    fc.property(fc.array(daysOfList, { minLength: 1, maxLength: 30 }), fc.constantFrom(...written), (list, style) => {
      const cells = list.map((day) => print(day, style));
      const found = readDayColumns([cells], { order: null });
      for (const [index, cell] of cells.entries()) {
        const value = found.columns[0]?.read(cell);
        if (value?.state === 'day') expect(value.day).toBe(list[index]);
        else expect([value, found.questions.length]).toEqual([{ state: 'unreadable', text: cell, reason: 'ambiguous' }, 1]);
      }
    }),
    { numRuns: 1000 },
  );
});

test('with the order stated, every day is read', () => {
  const fourDigits = written.filter((style) => style.includes('yyyy'));
  fc.assert(
    fc.property(fc.array(days, { minLength: 1 }), fc.constantFrom(...fourDigits), (list, style) => {
      const order = style.startsWith('dmy') ? 'dmy' : style.startsWith('mdy') ? 'mdy' : 'ymd';
      const cells = list.map((day) => print(day, style));
      const { columns } = readDayColumns([cells], { order });
      expect(cells.map((cell) => columns[0]?.read(cell))).toEqual(list.map((day) => ({ state: 'day', day })));
    }),
  );
});

const locales = 'bg cs da de el en-GB en-US es et fi fr hr hu is it lt lv nb nl pl pt-PT ro sk sl sv'.split(' ');

test('days that a computer writes out in a language of the EU are read back exactly, or not at all', () => {
  const cases = fc.record({
    locale: fc.constantFrom(...locales),
    list: fc.array(days, { minLength: 1, maxLength: 20 }),
    month: fc.constantFrom('long', 'short') as fc.Arbitrary<'long' | 'short'>,
  });
  let read = 0;
  let unread = 0;
  fc.assert(
    fc.property(cases, ({ locale, list, month }) => {
      const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' });
      const cells = list.map((day) => format.format(new Date(`${day}T00:00:00Z`)));
      const { columns } = readDayColumns([cells], { order: null });
      for (const [index, cell] of cells.entries()) {
        const value = columns[0]?.read(cell);
        if (value?.state === 'day') {
          read += 1;
          expect([locale, value.day]).toEqual([locale, list[index]]);
        } else {
          unread += 1;
          expect([locale, value]).toEqual([locale, { state: 'unreadable', text: cell, reason: 'ambiguous' }]);
        }
      }
    }),
    { numRuns: 300 },
  );
  expect(unread).toBeLessThan(read / 20);
});

test('both ends of a printed period are read back exactly, or not at all', () => {
  const between = fc.constantFrom(' - ', '–', ' – ', ' bis ', ' to ', '-');
  fc.assert(
    fc.property(
      fc.array(fc.tuple(daysOfList, daysOfList), { minLength: 1 }),
      between,
      fc.constantFrom('dmy 0 yyyy .', 'dmy 0 yyyy /', 'mdy 1 yyyy /'),
      (list, sign, style) => {
        const cells = list.map(([start, end]) => `${print(start, style)}${sign}${print(end, style)}`);
        const column = readPeriodColumn(cells, { order: null });
        for (const [index, cell] of cells.entries()) {
          const { start, end } = column?.read(cell) ?? {};
          if (start?.state === 'day') expect(start.day).toBe(list[index]?.[0]);
          else expect(start).toMatchObject({ reason: 'ambiguous' });
          if (end?.state === 'day') expect(end.day).toBe(list[index]?.[1]);
          else expect(end).toMatchObject({ reason: 'ambiguous' });
        }
      },
    ),
  );
});

test('no text makes the reader fail', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\d./ -]{0,20}$/u))), (cells) => {
      const { columns } = readDayColumns([cells], { order: null });
      for (const cell of cells) expect(columns[0]?.read(cell)).toBeDefined();
      readPeriodColumn(cells, { order: null });
    }),
  );
});
