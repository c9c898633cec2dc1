import type { WordAnalyser } from './analysis.ts';

/** Finds known phrases of one or more words in a row of words, whatever the words' forms. */
export interface PhraseBook<T> {
  /** The longest phrase that begins at `index`, with all that it was added for; null where none does. */
  longest(words: readonly string[], index: number): { readonly length: number; readonly values: readonly T[] } | null;
  /** The names of all phrases of two or more words that begin at `index`. */
  namesAt(words: readonly string[], index: number): readonly string[];
}

/** Forms of one word that are followed; few words have more. */
const mostLemmas = 4;
const longestPhrase = 6;

/** @param entries - Each name of a phrase, its words in base form, with what it stands for. */
export function createPhraseBook<T>(analyser: WordAnalyser, entries: Iterable<readonly [name: string, value: T]>): PhraseBook<T> {
  const values = new Map<string, T[]>();
  /** Each beginning of a phrase, so that a row of words is followed only where it can become one. */
  const beginnings = new Set<string>();
  for (const [name, value] of entries) {
    const others = values.get(name);
    if (others === undefined) values.set(name, [value]);
    else others.push(value);
    for (let space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) beginnings.add(name.slice(0, space));
  }

  /** Calls `found` with each known phrase from `index` on, shorter ones first. */
  const follow = (words: readonly string[], index: number, found: (name: string, length: number) => void): void => {
    let rows: readonly string[] = [''];
    for (let length = 1; length <= longestPhrase && index + length <= words.length && rows.length > 0; length += 1) {
      const lemmas = lemmasOf(words[index + length - 1] ?? '', analyser);
      const names = rows.flatMap((row) => lemmas.map((lemma) => (row === '' ? lemma : `${row} ${lemma}`)));
      for (const name of names) if (values.has(name)) found(name, length);
      rows = names.filter((name) => beginnings.has(name));
    }
  };

  return {
    longest(words, index) {
      let best: { length: number; values: Set<T> } | null = null;
      follow(words, index, (name, length) => {
        if (best === null || best.length < length) best = { length, values: new Set() };
        for (const value of values.get(name) ?? []) best.values.add(value);
      });
      const found = best as { length: number; values: Set<T> } | null;
      return found === null ? null : { length: found.length, values: [...found.values] };
    },
    namesAt(words, index) {
      const names: string[] = [];
      follow(words, index, (name, length) => {
        if (length > 1) names.push(name);
      });
      return names;
    },
  };
}

/** A phrase's names: its words in base form, several where a word can be several. */
export function phraseNames(words: readonly string[], analyser: WordAnalyser): string[] {
  let names = [''];
  for (const word of words.slice(0, longestPhrase)) {
    const lemmas = lemmasOf(word, analyser);
    names = names.flatMap((name) => lemmas.map((lemma) => (name === '' ? lemma : `${name} ${lemma}`)));
  }
  return names;
}

const lemmasOf = (word: string, analyser: WordAnalyser): readonly string[] =>
  analyser.analyse(word.endsWith('-') ? word.slice(0, -1) : word).lemmas.slice(0, mostLemmas);
