import { minorDigits } from '../domain/minor-digits.ts';
import type { Money } from '../domain/money.ts';

/** `-1533374,50`: no thousands, no currency; exact for every amount, as its digits are cut as text. */
export function decimalText({ minor, currency }: Money, decimal: ',' | '.'): string {
  const decimals = minorDigits(currency);
  const digits = String(Math.abs(minor)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  return `${minor < 0 ? '-' : ''}${whole}${decimals === 0 ? '' : `${decimal}${digits.slice(-decimals)}`}`;
}
