import { money } from '../domain/money.ts';
import type { AmountRange } from '../domain/query.ts';
import type { Formats } from '../locale/formats.ts';
import type { AmountWords } from '../locale/sections/reading-sentences.ts';

/** An amount condition in the shape that sentences need. Without bounds it says the currency. */
export function amountWords({ currency, min, max }: AmountRange, formats: Formats): AmountWords {
  const spell = (minor: number): string => formats.roundMoney(money(minor, currency));
  if (min === null)
    return max === null ? { kind: 'any', currency } : { kind: max.inclusive ? 'at-most' : 'under', amount: spell(max.minor) };
  if (max === null) return { kind: min.inclusive ? 'at-least' : 'over', amount: spell(min.minor) };
  if (min.minor === max.minor && min.inclusive && max.inclusive) return { kind: 'exactly', amount: spell(min.minor) };
  return { kind: 'between', min: spell(min.minor), max: spell(max.minor), minInclusive: min.inclusive, maxInclusive: max.inclusive };
}
