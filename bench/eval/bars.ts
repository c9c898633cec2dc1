import type { ScoredBank } from './ask-bank.ts';
import { countOf, exactShare, recallByLocale } from './tally.ts';

/** What a file must reach; shares are 0 to 1. */
export interface Bars {
  readonly minExact: number;
  readonly maxWrong: number;
  /** In each language, for a file of topics. */
  readonly minRecall: number;
}

/** The bars of the files in test/questions, and those of any other. */
export function barsFor(name: string, hasDictionary: boolean): Bars {
  const given = name === 'questions.jsonl' || name === 'phrases.jsonl' || name === 'topics.json';
  if (given) return { minExact: 1, maxWrong: 0, minRecall: hasDictionary ? 0.92 : 0.85 };
  return { minExact: 0.98, maxWrong: 0, minRecall: hasDictionary ? 0.9 : 0.82 };
}

/** The bars that a scored file misses, as sentences. */
export function missedBars(bank: ScoredBank, bars: Bars): readonly string[] {
  if (bank.kind === 'topics') {
    return [...recallByLocale(bank.items)]
      .filter(([, recall]) => recall < bars.minRecall)
      .map(([locale, recall]) => `${bank.name}: recall ${recall.toFixed(3)} in ${locale}, ${bars.minRecall} wanted`);
  }
  const wrong = countOf(bank.items, 'WRONG');
  const exact = exactShare(bank.items);
  return [
    ...(exact < bars.minExact ? [`${bank.name}: ${(100 * exact).toFixed(1)} % exact, ${100 * bars.minExact} % wanted`] : []),
    ...(wrong > bars.maxWrong ? [`${bank.name}: ${wrong} WRONG, at most ${bars.maxWrong} wanted`] : []),
  ];
}
