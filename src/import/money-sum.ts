/** Adds exact decimal texts; amounts with a different number of decimals are added as they are. */
export function addDecimals(decimals: Iterable<string>): string {
  let scale = 0;
  let sum = 0n;
  for (const decimal of decimals) {
    const [whole = '0', fraction = ''] = decimal.split('.');
    if (fraction.length > scale) {
      sum *= 10n ** BigInt(fraction.length - scale);
      scale = fraction.length;
    }
    sum += BigInt(whole + fraction.padEnd(scale, '0'));
  }
  return printScaled(sum, scale);
}

/** @param scale - How many of the digits stand after the decimal sign. */
export function printScaled(value: bigint, scale: number): string {
  const digits = (value < 0n ? -value : value).toString().padStart(scale + 1, '0');
  const text = scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  return value < 0n ? `-${text}` : text;
}
