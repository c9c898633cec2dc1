import type { AmountOptions, FoundAmount } from './found-amount.ts';

/** The amounts in a normalised text, in its order; they never overlap. */
export function findAmounts(_text: string, _options: AmountOptions): readonly FoundAmount[] {
  return [];
}
