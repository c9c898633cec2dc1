import type { Bot } from '../../src/index.ts';
import type { PhraseItem } from './read-bank.ts';
import type { Outcome } from './score-question.ts';

/** What the bot takes a phrase for; null where it is no period, or no amount. */
export type PhraseReading = ReturnType<Bot['readPhrase']>;

/** A phrase that is read as something else is WRONG; one that should be something and is read as nothing is not. */
export function scorePhrase(item: PhraseItem, { period, amount }: PhraseReading): Outcome {
  switch (item.type) {
    case 'date':
      return compare(item.expected, period, (expected, found) => found.from === expected.from && found.to === expected.to);
    case 'amount':
      return compare(
        item.expected,
        amount,
        ({ op, minor }, found) =>
          found.op === op && found.minor.length === minor.length && found.minor.every((each, index) => each === minor[index]),
      );
  }
}

function compare<E, F>(expected: E | null, found: F | null, isSame: (expected: E, found: F) => boolean): Outcome {
  if (expected === null) return found === null ? 'exact' : 'WRONG';
  if (found === null) return 'asked back';
  return isSame(expected, found) ? 'exact' : 'WRONG';
}
