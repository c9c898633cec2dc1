import fc from 'fast-check';
import { expect, test } from 'vitest';
import { presses, pressId, pressKindOf, printPress, readPress } from '../../../adapters/slack/press.ts';
import { locales } from '../../../src/domain/locale.ts';

const locale = fc.constantFrom(...locales);
const owner = fc.option(fc.stringMatching(/^[UW][A-Z0-9]{2,20}$/));
const query = fc.string({ unit: 'binary', minLength: 1, maxLength: 1_950 }).filter((text) => text !== '');

test('a button carries its language, its asker and its query, whatever is in them', () => {
  fc.assert(
    fc.property(fc.record({ locale, owner, query }), (press) => {
      expect(readPress(printPress(press))).toEqual(press);
    }),
  );
});

test('a query of 1,950 characters fits into a button', () => {
  expect(printPress({ locale: 'fi', owner: 'U'.padEnd(20, '0'), query: 'x'.repeat(1_950) }).length).toBeLessThanOrEqual(2_000);
});

test.each(['', 'fi', 'fi U0ALICE', 'fi U0ALICE ', 'xx U0ALICE thl', 'FI U0ALICE thl', 'finnish', '\u0000'])(
  '%j is no button of ours',
  (value) => {
    expect(readPress(value)).toBeNull();
  },
);

test('any text at all is read without harm', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (value) => {
      const read = readPress(value);
      if (read !== null) expect(locales).toContain(read.locale);
    }),
  );
});

test('what a button does is read from its id', () => {
  for (const kind of presses) expect(pressKindOf(pressId(kind, 12))).toBe(kind);
  for (const id of ['', 'home-search', 'pages:0', ':page']) expect(pressKindOf(id)).toBeNull();
});
