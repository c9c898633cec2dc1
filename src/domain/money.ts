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
  const doubled = 2n * BigInt(dividend) + BigInt(divisor);
  const whole = 2n * BigInt(divisor);
  const quotient = doubled / whole;
  return toMinor(Number(doubled % whole < 0n ? quotient - 1n : quotient));
}

/** `part` of `whole` in hundredths of a percent (39.94 % is 3994), half up; null where the whole is zero. */
export function shareInBasisPoints(part: number, whole: number): number | null {
  if (whole === 0) return null;
  const numerator = BigInt(part) * 20_000n + BigInt(whole);
  return Number(numerator / (2n * BigInt(whole)));
}
