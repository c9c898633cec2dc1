import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localeOf } from '../../../adapters/discord/locale.ts';
import { presses, printChoice, printPress, readChoice, readPress } from '../../../adapters/discord/press.ts';
import { readText } from '../../../adapters/discord/read-text.ts';
import { locales } from '../../../src/domain/locale.ts';

const press = fc.record({
  kind: fc.constantFrom(...presses),
  locale: fc.constantFrom(...locales),
  number: fc.integer({ min: 0, max: 24 }),
  owner: fc.option(fc.bigInt({ min: 10n ** 16n, max: 10n ** 19n }).map(String)),
  query: fc.option(fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' })),
});

test('what a button’s id says is read again, and is never longer than Discord takes', () => {
  fc.assert(
    fc.property(press, (one) => {
      const id = printPress(one);
      expect([...id].length).toBeLessThanOrEqual(100);
      const read = readPress(id);
      expect(read).toMatchObject({ kind: one.kind, number: one.number, locale: one.locale, owner: one.owner });
      // A query that the id has no room for is left out whole, never cut.
      if (read !== null && read !== 'old' && read.query !== null) expect(read.query).toBe(one.query);
    }),
  );
});

test('a short query stands in the id', () => {
  const one = { kind: 'page', number: 1, locale: 'sv', owner: '200000000000000001', query: 'beneficiary:migri page:2' } as const;
  expect(readPress(printPress(one))).toEqual(one);
});

test.each(['', 'x', '2', '2|nothing|0|fi|-|list', '2|page|x|fi|-|list', '2|page|1|de|-|list', '2|page|1|fi|-', '|||||'])(
  '%j is no button of ours',
  (id) => {
    expect(readPress(id)).toBeNull();
  },
);

test('an id of another version is known as such', () => {
  expect(readPress('1|page|1|-|list')).toBe('old');
});

test('a menu’s choice is its query, or its place where there is no room for it', () => {
  expect(readChoice(printChoice('sort:-funding', 3))).toEqual({ query: 'sort:-funding' });
  expect(readChoice(printChoice('x'.repeat(101), 3))).toEqual({ number: 3 });
  expect(readChoice(printChoice('#4', 3))).toEqual({ number: 3 });
});

test.each([
  ['<@42> paljonko thl sai', 'paljonko thl sai'],
  ['<@!42>   paljonko\tthl  sai', 'paljonko thl sai'],
  ['paljonko <@7> <@&8> <#9> <:x:10> sai', 'paljonko sai'],
  ['katso <https://example.org/a>', 'katso https://example.org/a'],
  ['yli 5 < 6', 'yli 5 < 6'],
])('%j is read as %j', (written, read) => {
  expect(readText(written, '42')).toBe(read);
});

test('a Discord in a language that the bot does not speak is answered in English', () => {
  expect(['fi', 'sv-SE', 'en-US', 'en-GB', 'de', ''].map(localeOf)).toEqual(['fi', 'sv', 'en', 'en', 'en', 'en']);
});
