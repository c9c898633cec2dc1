import type { WordAnalyser } from './analysis.ts';
import type { PhraseBook } from './phrases.ts';
import { completeSuspended } from './suspended-word.ts';
import { wordsOf } from './text-words.ts';

/** What a text can be found by, in its order, each as often as it stands there. */
export interface TextTerms {
  /** Base forms of its words, and phrases of several words. */
  readonly wholes: readonly string[];
  /** Compounds inside its words and what they are derived from. */
  readonly parts: readonly string[];
}

/** Reads a text for the index and for passages alike. */
export function readTerms(text: string, analyser: WordAnalyser, phrases: PhraseBook<unknown>): TextTerms {
  const words = wordsOf(text);
  const wholes: string[] = [];
  const parts: string[] = [];
  const add = (word: string, besides: readonly string[] = []): readonly string[] => {
    const analysis = analyser.analyse(word);
    wholes.push(...analysis.lemmas);
    parts.push(...analysis.parts.filter((part) => !besides.includes(part)));
    return [...analysis.lemmas, ...analysis.parts];
  };
  words.forEach((word, index) => {
    if (word.endsWith('-')) {
      const mentioned = add(word.slice(0, -1));
      const whole = completeSuspended(words, index, (next) => analyser.analyse(next).splits);
      // The whole word's first part is the same mention.
      if (whole !== null) add(whole, mentioned);
      return;
    }
    // "Vapaaehtoinen paluu" speaks of no volunteers.
    if (phrases.longest(words, index)?.values.includes(true) !== true) add(word);
    wholes.push(...phrases.namesAt(words, index));
  });
  return { wholes, parts };
}
