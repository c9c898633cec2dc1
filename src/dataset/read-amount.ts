import { type Currency, type Money, money } from '../domain/money.ts';

/**
 * Reads an amount as printed: `2200120,8`, `2 200 120,80 €`, `2200120.8`.
 *
 * The digits become whole cents as text, so nothing is rounded on the way. A dot or comma before three digits could stand
 * for thousands as well as for decimals: such a text is no amount here.
 *
 * @returns Null where the text is no amount, has more than two decimals, or is too large to stay exact.
 */
export function readAmount(text: string, currency: Currency): Money | null {
  const match = /^([-\u2212]?)(\d+|\d{1,3}(?: \d{3})+)(?:[.,](\d{1,2}))?(?: ?(?:€|EUR|euroa?))?$/iu.exec(text.trim().replace(/\s/gu, ' '));
  if (match === null) return null;
  const [, sign = '', whole = '', decimals = ''] = match;
  const cents = Number(whole.replaceAll(' ', '') + decimals.padEnd(2, '0'));
  if (!Number.isSafeInteger(cents)) return null;
  return money(sign === '' || cents === 0 ? cents : -cents, currency);
}
