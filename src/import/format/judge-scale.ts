import type { AmountColumn } from './amount-column.ts';
import { decimalText } from './decimal-text.ts';
import type { AmountQuestion } from './question.ts';

/** Whether to multiply a column by what its header says. */
export type ScaleVerdict =
  | { readonly state: 'applies' }
  /** The amounts are whole euros already: multiplied, every second one would be ten thousand millions or more. */
  | { readonly state: 'contradicted' }
  | { readonly state: 'open'; readonly question: AmountQuestion };

/**
 * Holds a header's unit (1,000 or 1,000,000) against the size of the amount in the middle of the column.
 *
 * @param currency - ISO 4217: a million of one is a small grant in another. Null is taken as the size of a euro.
 */
export function judgeScale({ sizes, samples }: AmountColumn, factor: 1000 | 1_000_000, currency: string | null = null): ScaleVerdict {
  const zeros = factor === 1000 ? 3 : 6;
  const digits = middleSize(sizes) - (currency === null ? 0 : (digitsPerEuro.get(currency) ?? 0));
  // Up to 999 millions, or 9,999 thousands: a unit that is needed. From ten thousand millions on no list is of that size.
  if (digits <= (factor === 1000 ? 4 : 3)) return { state: 'applies' };
  if (digits + zeros >= 11) return { state: 'contradicted' };
  const sample = samples[0]?.decimal ?? '';
  const [whole = '', fraction = ''] = sample.replace('-', '').split('.');
  const readings = [1, factor].map((value) => ({
    value: String(value),
    shows: decimalText(sample.startsWith('-'), whole, fraction, value === 1 ? 0 : zeros),
  }));
  return {
    state: 'open',
    question: {
      code: 'scale',
      count: sizes.reduce((sum, count) => sum + count, 0),
      samples: samples.map(({ printed }) => printed),
      readings,
    },
  };
}

/** How many digits more an amount has than the same in euros, roughly. */
const digitsPerEuro: ReadonlyMap<string, number> = new Map(
  Object.entries({
    1: 'SEK NOK DKK CZK SKK EEK ATS BEF LUF UAH MDL FIM FRF',
    2: 'HUF ISK RSD JPY SIT ESP PTE GRD ALL',
    3: 'ITL',
    4: 'ROL',
  }).flatMap(([digits, codes]) => codes.split(' ').map((code) => [code, Number(digits)] as const)),
);

/** Digits before the decimal sign of the amount in the middle; 0 where there is none. */
function middleSize(sizes: readonly number[]): number {
  const half = sizes.reduce((sum, count) => sum + count, 0) / 2;
  let seen = 0;
  for (const [size, count] of sizes.entries()) {
    seen += count;
    if (seen >= half) return size;
  }
  return 0;
}
