import type { Currency } from '../domain/money.ts';

/** As the report names it: `unknown` where the file does not say. */
export function currencyName(currency: Currency): string {
  return currency === 'XXX' ? 'unknown' : currency;
}
