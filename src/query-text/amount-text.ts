import { minorDigits } from '../domain/minor-digits.ts';
import { type Currency, type Minor, toCurrency, toMinor } from '../domain/money.ts';
import type { AmountBound, AmountRange } from '../domain/query.ts';
import type { QueryTextProblem } from './query-text-problem.ts';

const ownCurrency = toCurrency('EUR');

/**
 * `>1000000`, `<=12.50`, `300000` (exactly), `300000..400000` (both included), `>300000..<400000` (both strict); `..` for any amount.
 * The currency's code follows where it is not the euro: `>1000000SEK`.
 */
export function printAmount({ currency, min, max }: AmountRange): string {
  const suffix = currency === ownCurrency ? '' : currency;
  return `${printBounds(min, max, minorDigits(currency))}${suffix}`;
}

function printBounds(min: AmountBound | null, max: AmountBound | null, decimals: number): string {
  const printMinor = (minor: Minor): string => printDecimal(minor, decimals);
  if (min !== null && max === null) return `${min.inclusive ? '>=' : '>'}${printMinor(min.minor)}`;
  if (min === null && max !== null) return `${max.inclusive ? '<=' : '<'}${printMinor(max.minor)}`;
  if (min === null || max === null) return '..';
  if (min.minor === max.minor && min.inclusive && max.inclusive) return printMinor(min.minor);
  return `${min.inclusive ? '' : '>'}${printMinor(min.minor)}..${max.inclusive ? '' : '<'}${printMinor(max.minor)}`;
}

/** `1000000`, `12.50`: the smallest units are written where there are any. */
function printDecimal(minor: Minor, decimals: number): string {
  const digits = String(Math.abs(minor)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const rest = digits.slice(digits.length - decimals);
  return `${minor < 0 ? '-' : ''}${whole}${/^0*$/.test(rest) ? '' : `.${rest}`}`;
}

/**
 * Reads what {@link printAmount} prints; also `500k`, `1.5M`, `12,50`, `€` and open ranges as `300000..`.
 * A separator of thousands is no amount here: `1.500` could be meant either way.
 */
export function readAmount(text: string): AmountRange | QueryTextProblem {
  const match = /^(.*?)(?:(€)|([a-z]{3}))?$/is.exec(text);
  const currency: Currency = match?.[3] === undefined ? ownCurrency : toCurrency(match[3].toUpperCase());
  const bounds = match?.[1] ?? '';
  const dots = bounds.indexOf('..');
  if (dots < 0) return readSingle(bounds, currency);
  const min = readEnd(bounds.slice(0, dots), '>', currency);
  const max = readEnd(bounds.slice(dots + 2), '<', currency);
  if (min === 'not-an-amount' || max === 'not-an-amount') return 'not-an-amount';
  if (min !== null && max !== null && min.minor > max.minor) return 'backwards';
  return { currency, min, max };
}

function readSingle(text: string, currency: Currency): AmountRange | QueryTextProblem {
  const sign = /^[<>]?=?/.exec(text)?.[0] ?? '';
  const minor = readMinor(text.slice(sign.length), currency);
  if (minor === null) return 'not-an-amount';
  const bound = { minor, inclusive: sign.endsWith('=') || sign === '' };
  return { currency, min: sign.startsWith('<') ? null : bound, max: sign.startsWith('>') ? null : bound };
}

function readEnd(text: string, strictSign: '<' | '>', currency: Currency): AmountBound | 'not-an-amount' | null {
  if (text === '') return null;
  const strict = text.startsWith(strictSign) && !text.startsWith(`${strictSign}=`);
  const sign = text.startsWith(`${strictSign}=`) ? 2 : strict ? 1 : 0;
  const minor = readMinor(text.slice(sign), currency);
  return minor === null ? 'not-an-amount' : { minor, inclusive: !strict };
}

const scales = new Map([
  ['', 0],
  ['k', 3],
  ['m', 6],
]);

function readMinor(text: string, currency: Currency): Minor | null {
  const match = /^(-?)(\d{1,16})(?:[.,](\d{1,4}))?([km]?)$/i.exec(text);
  if (match === null) return null;
  const digits = minorDigits(currency);
  const decimals = match[3] ?? '';
  if (decimals.length > digits) return null;
  const zeros = '0'.repeat(scales.get((match[4] ?? '').toLowerCase()) ?? 0);
  const value = Number(`${match[2]}${decimals.padEnd(digits, '0')}${zeros}`);
  if (!Number.isSafeInteger(value)) return null;
  return toMinor(match[1] === '-' && value !== 0 ? -value : value);
}
