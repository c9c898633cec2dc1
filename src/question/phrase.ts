import { type IsoDate, intersect, type Period } from '../domain/date.ts';
import type { Locale } from '../domain/locale.ts';
import type { Currency } from '../domain/money.ts';
import { findAmounts } from './amount/find-amounts.ts';
import type { AmountReading, FoundAmount } from './amount/found-amount.ts';
import { normalise } from './normalise.ts';
import { findPeriods } from './period/find-periods.ts';
import type { FoundPeriod } from './period/found-period.ts';

export interface PhraseOptions {
  readonly today: IsoDate;
  readonly locale: Locale | null;
  readonly currency: Currency;
}

export interface PhraseReading {
  readonly period: Period | null;
  readonly amount: AmountReading | null;
}

/** Words of a question about time that say nothing of the days: a year beside other words is part of a name. */
const timeWords =
  /^(?:(?:the|ending|ends?|starting|starts?|beginning|running|active|p[aä]{1,2}tty\p{L}*|alka\p{L}*|slutar|börjar|projects?|projekt\p{L}*|hank\p{L}*)\s?)*$/u;
/** "Starting January 2025" by itself is an open end. */
const startingBefore = /^(?:starting|beginning|commencing|effective)(?: (?:in|on))?$/u;

/** What a phrase means as a whole, as typed: as a period and as an amount, null where it is none. */
export function readPhrase(phrase: string, { today, locale, currency }: PhraseOptions): PhraseReading {
  const text = normalise(phrase);
  const amounts = findAmounts(text, { locale, currency });
  return {
    period: wholePeriod(text, findPeriods(text, { today, locale, tense: null })),
    amount: wholeAmount(amounts),
  };
}

/** One amount, or "at least" and "at most" together; strict bounds on both sides have no such form. */
function wholeAmount(found: readonly FoundAmount[]): AmountReading | null {
  const [first, second, ...others] = found;
  if (second === undefined) return first?.range ?? null;
  const [low] = first?.range?.minor ?? [];
  const [high] = second.range?.minor ?? [];
  const bounded = first?.range?.op === 'gte' && second.range?.op === 'lte' && others.length === 0;
  return bounded && low !== undefined && high !== undefined && low <= high ? { op: 'between', minor: [low, high] } : null;
}

function wholePeriod(text: string, found: readonly FoundPeriod[]): Period | null {
  const [first, ...others] = found;
  if (first === undefined) return null;
  if (others.length > 0) {
    return others.reduce<Period | null>((period, next) => (period === null ? null : intersect(period, next.period)), first.period);
  }
  const before = text.slice(0, first.from).trim();
  const rest = `${before} ${text.slice(first.to)}`.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  if (first.bareYear && !timeWords.test(rest)) return null;
  return first.relation === 'in' && startingBefore.test(before) && first.to === text.length
    ? { from: first.period.from, to: null }
    : first.period;
}
