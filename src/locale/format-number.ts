import { minorDigits } from '../domain/minor-digits.ts';
import type { Money } from '../domain/money.ts';

/** How a language writes numbers. */
export interface NumberStyle {
  readonly group: string;
  readonly decimal: string;
  /** The unit before the number (`€1`) or after it (`1 €`). */
  readonly unitFirst: boolean;
  /** Said of an amount whose currency the list does not state. */
  readonly currencyNotStated: string;
}

const noBreakSpace = '\u00a0';
const minus = '\u2212';
const symbols: ReadonlyMap<string, string> = new Map([
  ['EUR', '€'],
  ['GBP', '£'],
  ['USD', '$'],
]);

/** Exact for every safe integer: the digits are cut as text, nothing is divided. */
export function formatMoney(amount: Money, style: NumberStyle): string {
  const number = formatMinor(Math.abs(amount.minor), minorDigits(amount.currency), style);
  const sign = amount.minor < 0 ? minus : '';
  if (amount.currency === 'XXX') return `${sign}${number} (${style.currencyNotStated})`;
  const symbol = symbols.get(amount.currency);
  if (!style.unitFirst) return `${sign}${number}${noBreakSpace}${symbol ?? amount.currency}`;
  return symbol === undefined ? `${sign}${amount.currency}${noBreakSpace}${number}` : `${sign}${symbol}${number}`;
}

/** As {@link formatMoney}, without decimals where they are all zero. */
export function formatRoundMoney(amount: Money, style: NumberStyle): string {
  const text = formatMoney(amount, style);
  const digits = minorDigits(amount.currency);
  return digits > 0 && amount.minor % 10 ** digits === 0 ? text.replace(style.decimal + '0'.repeat(digits), '') : text;
}

/** `39,94 %` of 3994. */
export function formatPercent(basisPoints: number, style: NumberStyle): string {
  const sign = basisPoints < 0 ? minus : '';
  return `${sign}${formatMinor(Math.abs(basisPoints), 2, style)}${style.unitFirst ? '' : noBreakSpace}%`;
}

export function formatWhole(value: number, style: NumberStyle): string {
  return `${value < 0 ? minus : ''}${formatMinor(Math.abs(value), 0, style)}`;
}

function formatMinor(minor: number, decimals: number, style: NumberStyle): string {
  const digits = String(minor).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, style.group);
  return decimals === 0 ? whole : `${whole}${style.decimal}${digits.slice(-decimals)}`;
}
