import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAmount } from '../../src/dataset/read-amount.ts';
import { toCurrency } from '../../src/domain/money.ts';

const eur = toCurrency('EUR');

test.each([
  ['2200120,8', 220_012_080],
  ['85333,5', 8_533_350],
  ['981772,01', 98_177_201],
  ['2200120', 220_012_000],
  ['2200120.8', 220_012_080],
  ['26 057 656,23', 2_605_765_623],
  ['26\u00a0057\u202f656,23 €', 2_605_765_623],
  ['1,10 EUR', 110],
  ['-12,5', -1250],
  ['0', 0],
  ['0,29', 29],
  ['1,15', 115],
])('"%s" is %i cents', (text, minor) => {
  expect(readAmount(text, eur)).toEqual({ currency: 'EUR', minor });
});

test.each(['', 'ei tiedossa', '500.000', '1,500', '1,2,3', '12,345', '1 00', '12 0000', '1e6', '90071992547409,93', '12 USD', '1.000,5'])(
  '"%s" is no amount that is certain',
  (text) => {
    expect(readAmount(text, eur)).toBeNull();
  },
);

test('every amount that is printed with cents is read to the cent', () => {
  fc.assert(
    fc.property(fc.nat({ max: 2 ** 31 - 1 }), fc.nat({ max: 99 }), (euros, cents) => {
      const expected = Number(BigInt(euros) * 100n + BigInt(cents));
      expect(readAmount(`${euros},${String(cents).padStart(2, '0')}`, eur)?.minor).toBe(expected);
      if (cents % 10 === 0) expect(readAmount(`${euros},${cents / 10}`, eur)?.minor).toBe(expected);
    }),
  );
});
