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
  return `${printBounds(min, max)}${suffix}`;
}

function printBounds(min: AmountBound | null, max: AmountBound | null): string {
  if (min !== null && max === null) return `${min.inclusive ? '>=' : '>'}${printMinor(min.minor)}`;
  if (min === null && max !== null) return `${max.inclusive ? '<=' : '<'}${printMinor(max.minor)}`;
  if (min === null || max === null) return '..';
  if (min.minor === max.minor && min.inclusive && max.inclusive) return printMinor(min.minor);
  return `${min.inclusive ? '' : '>'}${printMinor(min.minor)}..${max.inclusive ? '' : '<'}${printMinor(max.minor)}`;
}

function printMinor(minor: Minor): string {
  const digits = String(Math.abs(minor)).padStart(3, '0');
  const cents = digits.slice(-2);
  return `${minor < 0 ? '-' : ''}${digits.slice(0, -2)}${cents === '00' ? '' : `.${cents}`}`;
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
  const min = readEnd(bounds.slice(0, dots), '>');
  const max = readEnd(bounds.slice(dots + 2), '<');
  if (min === 'not-an-amount' || max === 'not-an-amount') return 'not-an-amount';
  if (min !== null && max !== null && min.minor > max.minor) return 'backwards';
  return { currency, min, max };
}

function readSingle(text: string, currency: Currency): AmountRange | QueryTextProblem {
  const sign = /^[<>]?=?/.exec(text)?.[0] ?? '';
  const minor = readMinor(text.slice(sign.length));
  if (minor === null) return 'not-an-amount';
  const bound = { minor, inclusive: sign.endsWith('=') || sign === '' };
  return { currency, min: sign.startsWith('<') ? null : bound, max: sign.startsWith('>') ? null : bound };
}

function readEnd(text: string, strictSign: '<' | '>'): AmountBound | 'not-an-amount' | null {
  if (text === '') return null;
  const strict = text.startsWith(strictSign) && !text.startsWith(`${strictSign}=`);
  const sign = text.startsWith(`${strictSign}=`) ? 2 : strict ? 1 : 0;
  const minor = readMinor(text.slice(sign));
  return minor === null ? 'not-an-amount' : { minor, inclusive: !strict };
}

const scales = new Map([
  ['', 0],
  ['k', 3],
  ['m', 6],
]);

function readMinor(text: string): Minor | null {
  const match = /^(-?)(\d{1,16})(?:[.,](\d{1,2}))?([km]?)$/i.exec(text);
  if (match === null) return null;
  const decimals = (match[3] ?? '').padEnd(2, '0');
  const zeros = '0'.repeat(scales.get((match[4] ?? '').toLowerCase()) ?? 0);
  const value = Number(`${match[2]}${decimals}${zeros}`);
  if (!Number.isSafeInteger(value)) return null;
  return toMinor(match[1] === '-' && value !== 0 ? -value : value);
}
