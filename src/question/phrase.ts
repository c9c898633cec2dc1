import type { IsoDate, Period } from '../domain/date.ts';
import type { Locale } from '../domain/locale.ts';
import type { Currency } from '../domain/money.ts';
import type { AmountReading } from './amount/found-amount.ts';

export interface PhraseOptions {
  readonly today: IsoDate;
  readonly locale: Locale | null;
  readonly currency: Currency;
}

export interface PhraseReading {
  readonly period: Period | null;
  readonly amount: AmountReading | null;
}

/** What a phrase means as a whole, as typed: as a period and as an amount, null where it is none. */
export function readPhrase(_phrase: string, _options: PhraseOptions): PhraseReading {
  return { period: null, amount: null };
}
