import type { Currency } from './money.ts';

// ISO 4217: a currency that is not listed here has two decimals.
const exceptions: ReadonlyMap<number, string> = new Map([
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [4, 'CLF UYW'],
]);
const digitsOf = new Map([...exceptions].flatMap(([digits, codes]) => codes.split(' ').map((code) => [code, digits] as const)));

/** How many decimals one currency unit has: 2 for EUR, 0 for JPY, 3 for KWD. `XXX` (not stated) is read with two. */
export function minorDigits(currency: Currency): number {
  return digitsOf.get(currency) ?? 2;
}
