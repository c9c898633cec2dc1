import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '../../../src/domain/locale.ts';
import { toCurrency } from '../../../src/domain/money.ts';
import { findAmounts } from '../../../src/question/amount/find-amounts.ts';
import type { AmountOptions } from '../../../src/question/amount/found-amount.ts';
import { messageLimit, normalise } from '../../../src/question/normalise.ts';
import { phrases, without } from './tables.ts';

const euros: AmountOptions = { locale: null, currency: toCurrency('EUR') };
const find = (text: string, options: AmountOptions = euros) => findAmounts(normalise(text), options);
const read = (text: string, options: AmountOptions = euros) =>
  find(text, options).map(({ range }) => (range === null ? 'none' : [range.op, ...range.minor.map((minor) => minor / 100)].join(' ')));

test.each(
  phrases
    .trim()
    .split('\n')
    .map((line) => line.split(/ = (?=eq|gt|lt|between)/)),
)('"%s" means %s', (phrase = '', meaning = '') => {
  expect(read(phrase)).toEqual([meaning]);
});

test.each(without.trim().split('\n'))('"%s" is no amount', (text) => {
  expect(find(text)).toEqual([]);
});

describe('a comma before three digits', () => {
  test.each([
    ['fi', '500,000', 50_000, 50_000_000],
    ['sv', '1,500', 150, 150_000],
  ] as const)('has decimals in %s, and the thousands are offered', (locale, text, taken, other) => {
    const [found] = find(text, { ...euros, locale });
    expect(found?.range?.minor).toEqual([taken]);
    expect(found?.assumptions).toEqual([
      { code: 'number-style', taken: { currency: 'EUR', minor: taken }, other: { currency: 'EUR', minor: other } },
    ]);
  });
  test('has thousands in English, and nothing is to be said', () => {
    const [found] = find('over 500,000', { ...euros, locale: 'en' });
    expect(found?.range).toEqual({ op: 'gt', minor: [50_000_000] });
    expect(found?.assumptions).toEqual([]);
  });
  test('has decimals before a million, and nothing is to be said', () => {
    const [found] = find('1,250 milj. €', { ...euros, locale: 'fi' });
    expect(found?.range?.minor).toEqual([125_000_000]);
    expect(found?.assumptions).toEqual([]);
  });
});

describe('another currency', () => {
  test.each([
    ['$500k', 'USD'],
    ['500 000 kr', 'SEK'],
    ['över 500 000 kronor', 'SEK'],
    ['yli 500 000 dollaria', 'USD'],
    ['£1m', 'GBP'],
    ['puoli miljoonaa puntaa', 'GBP'],
    ['10 mnkr', 'SEK'],
    ['between $300k and $400k', 'USD'],
  ])('in "%s" is named and never taken', (text, code) => {
    expect(find(text).map(({ otherCurrency, range }) => [otherCurrency, range])).toEqual([[code, null]]);
  });
  test("is what is not the list's own", () => {
    const crowns = { ...euros, currency: toCurrency('SEK') };
    expect(read('över 500 000 kr', crowns)).toEqual(['gt 500000']);
    expect(find('500 000 €', crowns)[0]?.otherCurrency).toBe('EUR');
  });
});

describe('how sure an amount is', () => {
  test.each(['500 €', '500k', 'yli 500000', 'puoli miljoonaa', 'between 300 000 and 400 000'])('"%s" is one for sure', (text) => {
    expect(find(text)[0]?.explicit).toBe(true);
  });
  test.each(['500000', '1.500.000', '300 000 - 400 000'])('"%s" could be something else', (text) => {
    expect(find(text)[0]?.explicit).toBe(false);
  });
  test.each(['noin 500 000', 'about half a million', '~500k', 'cirka 1 miljon', 'suunnilleen miljoona'])(
    '"%s" is not meant to the cent',
    (text) => {
      expect(find(text)[0]?.approximate).toBe(true);
    },
  );
});

test.each([
  ['yli puoli miljonaa', 'miljonaa', 'miljoonaa'],
  ['over 500 thousnad', 'thousnad', 'thousand'],
  ['yli 2 milijoonaa', 'milijoonaa', 'miljoonaa'],
])('in "%s" the word is corrected, and that is said', (text, typed, taken) => {
  expect(find(text)[0]?.assumptions).toEqual([{ code: 'corrected', typed, taken }]);
});

test('a thousand people are counted, and the euros beside them are read', () => {
  expect(read('1000 osallistujaa ja yli 500 000 euroa')).toEqual(['gt 500000']);
  expect(read('vuonna 2025 500 000 euroa')).toEqual(['eq 500000']);
  expect(read('migri projects over 1 million ending in 2025')).toEqual(['gt 1000000']);
  expect(read('over 500k and under 1M')).toEqual(['gt 500000', 'lt 1000000']);
});

test('Swedish "under 2000" is during that year, English "under 2000" an amount', () => {
  expect(read('under 2000', { ...euros, locale: 'sv' })).toEqual([]);
  expect(read('under 2000', { ...euros, locale: 'en' })).toEqual(['lt 2000']);
});

test('an amount means the same in every style that it can be written in', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2101, max: 99_999_999 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
      const grouped = (sign: string) => String(whole).replace(/\B(?=(?:\d{3})+$)/g, sign);
      const decimals = String(cents).padStart(2, '0');
      const minor = whole * 100 + cents;
      for (const text of [
        `${grouped(' ')},${decimals} €`,
        `${grouped('.')},${decimals} €`,
        `${grouped(',')}.${decimals} €`,
        `€${grouped(' ')}.${decimals}`,
        `${whole},${decimals} euroa`,
      ]) {
        expect([text, ...find(text).map(({ range }) => range?.minor[0])]).toEqual([text, minor]);
      }
      expect(read(`yli ${grouped(' ')} euron`)).toEqual([`gt ${whole}`]);
    }),
    { numRuns: 300 },
  );
});

const words = 'yli alle 500 000 500k between and ja puoli miljoonaa a en half of million 1.5 , . - € $ kr 2025 tai enemmän'.split(' ');
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => parts.join(' ')),
);

test('whatever is typed, what is found lies in the text, in order and apart, the smaller amount first', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(...locales, null), (typed, locale) => {
      const text = normalise(typed);
      let end = 0;
      for (const { from, to, range } of findAmounts(text, { ...euros, locale })) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(text.length);
        expect(range?.minor.length ?? 0).toBe(range === null ? 0 : range.op === 'between' ? 2 : 1);
        expect([...(range?.minor ?? [])].sort((a, b) => a - b)).toEqual(range?.minor ?? []);
        end = to;
      }
    }),
    { numRuns: 1500 },
  );
});

test('the longest message is read at once', () => {
  for (const part of ['500 000 ', 'satatuhatta', 'en och en halv ', 'yli 500k and ', '1,2,3. ', 'a ', 'one hundred and ']) {
    const text = normalise(part.repeat(messageLimit)).slice(0, messageLimit);
    const times = Array.from({ length: 5 }, () => {
      const started = performance.now();
      findAmounts(text, euros);
      return performance.now() - started;
    });
    // Under 1 ms on an idle machine.
    expect(Math.min(...times)).toBeLessThan(20);
  }
});
