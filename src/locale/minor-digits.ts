import type { Currency } from '../domain/money.ts';

// ISO 4217, checked on 25.11.2025: every currency that is not listed here has two decimals.
const withoutDecimals = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' ');
const withThree = 'BHD IQD JOD KWD LYD OMR TND'.split(' ');

/** How many decimals one currency unit has: 2 for EUR, 0 for JPY, 3 for KWD. `XXX` (not stated) is read with two. */
export function minorDigits(currency: Currency): number {
  if (withoutDecimals.includes(currency)) return 0;
  return withThree.includes(currency) ? 3 : 2;
}
