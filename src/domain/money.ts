declare const minor: unique symbol;
declare const currencyCode: unique symbol;

/** Whole minor units of one currency (cents for EUR). Negative means money paid back. */
export type Minor = number & { readonly [minor]: true };

/** An ISO 4217 code in capitals, or `XXX` where a list states no currency. */
export type Currency = string & { readonly [currencyCode]: true };

/** An exact amount in one currency. */
export interface Money {
  readonly currency: Currency;
  readonly minor: Minor;
}

/**
 * Turns a plain number into {@link Minor}.
 *
 * @param value - Whole cents, not euros: 12.50 € is `1250`.
 * @throws RangeError if `value` has a fraction or is too large to stay exact.
 */
export function toMinor(value: number): Minor {
  if (!Number.isSafeInteger(value)) throw new RangeError(`Expected whole minor units, got ${value}`);
  return value as Minor;
}

/** @throws RangeError if `code` is not three capital letters. */
export function toCurrency(code: string): Currency {
  if (!/^[A-Z]{3}$/.test(code)) throw new RangeError(`Expected a three-letter currency code, got "${code}"`);
  return code as Currency;
}

export function money(minorUnits: number, currency: Currency): Money {
  return { currency, minor: toMinor(minorUnits) };
}

/**
 * Adds amounts, each currency apart.
 *
 * @returns One total per currency, in the order of the currency codes; empty for no amounts.
 * @throws RangeError if a total is too large to stay exact.
 */
export function totals(amounts: Iterable<Money>): readonly Money[] {
  const sums = new Map<Currency, number>();
  for (const amount of amounts) sums.set(amount.currency, toMinor((sums.get(amount.currency) ?? 0) + amount.minor));
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([currency, sum]) => money(sum, currency));
}

/**
 * Divides whole minor units, rounding half up (towards plus infinity).
 *
 * @throws RangeError if `divisor` is not a positive whole number.
 */
export function divideHalfUp(dividend: Minor, divisor: number): Minor {
  if (!Number.isSafeInteger(divisor) || divisor <= 0) throw new RangeError(`Expected a positive whole divisor, got ${divisor}`);
  return toMinor(Number(quotientHalfUp(BigInt(dividend), BigInt(divisor))));
}

/** `part` of `whole` in hundredths of a percent (39.94 % is 3994), half up; null where the whole is zero. */
export function shareInBasisPoints(part: number, whole: number): number | null {
  if (whole === 0) return null;
  const sign = whole < 0 ? -1n : 1n;
  return Number(quotientHalfUp(BigInt(part) * 10_000n * sign, BigInt(whole) * sign));
}

/** Rounds towards plus infinity from the half; `divisor` is positive. BigInt division cuts towards zero. */
function quotientHalfUp(dividend: bigint, divisor: bigint): bigint {
  const doubled = 2n * dividend + divisor;
  const whole = 2n * divisor;
  const quotient = doubled / whole;
  return doubled % whole < 0n ? quotient - 1n : quotient;
}
