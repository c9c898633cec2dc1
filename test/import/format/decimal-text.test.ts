import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundToMinor } from '../../../src/import/format/decimal-text.ts';

test.each([
  ['626199.99999984', 2, 62_620_000],
  ['470773.975', 2, 47_077_398],
  ['470773.9749999', 2, 47_077_397],
  ['2200120.8', 2, 220_012_080],
  ['1.005', 2, 101],
  ['0', 2, 0],
  ['100', 0, 100],
  ['12.345', 3, 12_345],
  ['-12.5', 2, -1250],
  ['-0.004', 2, 0],
  ['-0.005', 2, 0],
  ['-0.006', 2, -1],
])('%s is %i decimals of %i minor units, half up', (decimal, digits, minor) => {
  expect(roundToMinor(decimal, digits)).toBe(minor);
});

test.each(['', '12,5', '1e5', '90071992547409.93', '1.', 'Infinity'])(
  '%j is not rounded: no plain decimal, or too large to stay exact',
  (decimal) => {
    expect(roundToMinor(decimal, 2)).toBeNull();
  },
);

test('whole cents keep their value', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
      expect(roundToMinor((cents / 100).toFixed(2), 2)).toBe(cents === 0 ? 0 : cents);
    }),
  );
});
