import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAmountColumn } from '../../../src/import/format/amount-column.ts';

const noHelp = { decimal: null, damaged: null } as const;

interface Style {
  readonly decimalSign: string;
  readonly grouping: string;
  readonly currency: string;
}

/** Prints cents in a style, written anew here: with two decimals throughout, or as few as the amount needs. */
function print(cents: number, { decimalSign, grouping, currency }: Style, fixed: boolean): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/\B(?=(?:\d{3})+$)/gu, grouping);
  const fraction = fixed ? digits.slice(-2) : digits.slice(-2).replace(/0+$/u, '');
  return `${cents < 0 ? '-' : ''}${whole}${fraction === '' ? '' : decimalSign + fraction}${currency}`;
}

/** The same cents as plain text, by division. */
function plain(cents: number): string {
  const [whole = '', fraction = ''] = (Math.abs(cents) / 100).toFixed(2).split('.');
  const short = fraction.replace(/0+$/u, '');
  return `${cents < 0 ? '-' : ''}${whole}${short === '' ? '' : `.${short}`}`;
}

const styles = fc
  .record({
    decimalSign: fc.constantFrom(',', '.'),
    grouping: fc.constantFrom('', ' ', '\u00a0', '\u202f', '.', ',', "'"),
    currency: fc.constantFrom('', ' €', '€', ' EUR'),
  })
  .filter(({ decimalSign, grouping }) => decimalSign !== grouping);

const cents = fc.oneof(
  fc.integer({ min: -9_999_999_999, max: 9_999_999_999 }),
  fc.integer({ min: 0, max: 99_999 }),
  fc.integer({ min: 0, max: 99_999 }).map((n) => n * 1000),
);

test('amounts in any one style are read back exactly, or not at all: never as another amount', () => {
  fc.assert(
    fc.property(fc.array(cents, { minLength: 1, maxLength: 30 }), styles, fc.boolean(), (amounts, style, fixed) => {
      const cells = amounts.map((amount) => print(amount, style, fixed));
      const column = readAmountColumn(cells, noHelp);
      for (const [index, cell] of cells.entries()) {
        const value = column.read(cell);
        if (value.state === 'amount') expect(value.decimal).toBe(plain(amounts[index] ?? Number.NaN));
        else expect(value).toMatchObject({ state: 'unreadable', reason: expect.stringMatching(/^(?:ambiguous|damaged)$/u) });
      }
    }),
    { numRuns: 1000 },
  );
});

test('with two decimals and thousands grouped, every amount is read', () => {
  const grouped = styles.filter(({ grouping }) => grouping !== '');
  fc.assert(
    fc.property(fc.array(cents, { minLength: 1, maxLength: 30 }), grouped, (amounts, style) => {
      const cells = [...amounts, 123_456_789].map((amount) => print(amount, style, true));
      const { read, questions } = readAmountColumn(cells, noHelp);
      expect(questions).toEqual([]);
      expect(cells.map(read)).toEqual([...amounts, 123_456_789].map((amount) => expect.objectContaining({ decimal: plain(amount) })));
    }),
  );
});

test('thousands that lost their zeros are never read as the small numbers that they seem', () => {
  const thousands = fc.array(fc.integer({ min: 1000, max: 999_999 }), { minLength: 3, maxLength: 40 });
  fc.assert(
    fc.property(thousands, fc.constantFrom(',', '.'), (amounts, sign) => {
      // A program took `158.870` for a number, and wrote 158.87 again with the sign of its language.
      const cells = amounts.map((amount) => String(amount / 1000).replace('.', sign));
      const column = readAmountColumn([...cells, `1${sign}234${sign}567`, `9${sign}5`], noHelp);
      for (const [index, cell] of cells.entries()) {
        const value = column.read(cell);
        if (value.state === 'amount') expect(value.decimal).toBe(String(amounts[index]));
        else expect(value).toMatchObject({ reason: 'damaged' });
      }
    }),
  );
});

test('no text makes the reader fail', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[-+(]?[\d.,' €mEe%()]{0,20}$/u))), (cells) => {
      const { read } = readAmountColumn(cells, noHelp);
      for (const cell of cells) {
        const value = read(cell);
        if (value.state === 'amount') expect(value.decimal).toMatch(/^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/u);
      }
    }),
  );
});
