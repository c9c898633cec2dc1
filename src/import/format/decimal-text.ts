/**
 * Plain decimal text with a dot: no exponent, no needless zeros, no `-0`.
 *
 * @param whole - Digits before the decimal sign; leading zeros are fine, and so is none.
 * @param fraction - Digits after it.
 * @param exponent - How many places the decimal sign moves to the right (to the left if negative): 6 for millions.
 */
export function decimalText(isNegative: boolean, whole: string, fraction: string, exponent = 0): string {
  const digits = whole + fraction;
  const point = whole.length + exponent;
  const before = (point <= 0 ? '' : digits.slice(0, point).padEnd(point, '0')).replace(/^0+/u, '') || '0';
  const after = (point <= 0 ? '0'.repeat(-point) + digits : digits.slice(point)).replace(/0+$/u, '');
  const text = after === '' ? before : `${before}.${after}`;
  return isNegative && text !== '0' ? `-${text}` : text;
}

/** The shortest decimal text that is this double: what its publisher typed. Null for what is no finite number. */
export function decimalOfNumber(value: number): string | null {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/u.exec(String(value));
  return match === null ? null : decimalText(match[1] === '-', match[2] ?? '', match[3] ?? '', Number(match[4] ?? 0));
}

/**
 * A plain decimal text in whole minor units, half up (towards plus infinity), by its digits: `626199.99999984` with 2 digits is 62620000.
 *
 * @returns Null where the text is no plain decimal, or the result is too large to stay exact.
 */
export function roundToMinor(decimal: string, digits: number): number | null {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/u.exec(decimal);
  if (match === null) return null;
  const [, sign = '', whole = '', fraction = ''] = match;
  const kept = Number(whole + fraction.slice(0, digits).padEnd(digits, '0'));
  const rest = fraction.slice(digits);
  // Half of a negative unit goes up as well, towards zero.
  const roundsOn = sign === '' ? rest >= '5' : rest > '5' && !/^50*$/u.test(rest);
  const minor = kept + (roundsOn ? 1 : 0);
  if (!Number.isSafeInteger(minor)) return null;
  return sign === '' || minor === 0 ? minor : -minor;
}
