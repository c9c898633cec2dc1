import type { Locale } from '../../domain/locale.ts';
import type { Currency, Minor } from '../../domain/money.ts';
import type { Assumption } from '../../domain/understanding.ts';

export interface AmountOptions {
  /** Decides whether `1,500` has thousands (en) or decimals (fi, sv). */
  readonly locale: Locale | null;
  /** Words that are right as they are, and not to be taken for misspelt numbers; none where it is left out. */
  readonly isRight?: (word: string) => boolean;
  /** The list's currency: amounts in another one are named, never taken. `XXX` takes any: nobody states what it is. */
  readonly currency: Currency;
  /** Currencies that the list has amounts in besides its own; none where it is left out. */
  readonly others?: readonly Currency[];
}

export type AmountOp = 'gt' | 'gte' | 'lt' | 'lte' | 'eq' | 'between';

/** One amount, or two for `between`, the smaller first. */
export interface AmountReading {
  readonly op: AmountOp;
  readonly minor: readonly Minor[];
}

/** An amount that stands in a text. */
export interface FoundAmount {
  /** The characters [from, to) of the text, with the words that belong to the amount ("yli", "or more", "euroa"). */
  readonly from: number;
  readonly to: number;
  /** In {@link currency}; null where the amount is in a currency that the list does not have. */
  readonly range: AmountReading | null;
  /** One of the list's. */
  readonly currency: Currency;
  /** No currency was said. */
  readonly isBare: boolean;
  /** A currency, a magnitude (k, milj., tuhatta) or a comparison stood there, so that it is an amount for sure. */
  readonly explicit: boolean;
  /** "About", "noin", "cirka": people do not mean it to the cent. */
  readonly approximate: boolean;
  readonly assumptions: readonly Assumption[];
  /** The ISO code of the currency that stood there and that the list does not have, such as `USD` for `$`. */
  readonly otherCurrency: string | null;
}
