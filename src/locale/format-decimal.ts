/**
 * An exact decimal (`3286392.8`) as people write amounts (`3 286 392,80`); never through a number, which could not hold it.
 *
 * @param group - What stands between thousands.
 * @param sign - What stands before the decimals.
 */
export function formatDecimal(decimal: string, group: string, sign: string): string {
  const [whole = '', fraction = ''] = decimal.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, group);
  return `${decimal.startsWith('-') ? '\u2212' : ''}${grouped}${fraction === '' ? '' : `${sign}${fraction.padEnd(2, '0')}`}`;
}
