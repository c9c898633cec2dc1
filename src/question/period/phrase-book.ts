import { fold, spells, type Token, tokenise } from './tokens.ts';

/** What was read, and the token after it. */
export interface Hit<T> {
  readonly value: T;
  readonly next: number;
}

/** Phrases of one meaning in one text, apart by `|`, and what they mean. `=` before one demands its dots. */
export type Phrases<T> = readonly (readonly [string, T])[];

/** The longest phrase of the book that stands at a token. */
export type PhraseBook<T> = (tokens: readonly Token[], at: number) => Hit<T> | null;

interface Entry<T> {
  readonly words: readonly string[];
  readonly exact: boolean;
  readonly value: T;
}

export function phraseBook<T>(phrases: Phrases<T>): PhraseBook<T> {
  const byFirstWord = new Map<string, Entry<T>[]>();
  for (const [texts, value] of phrases) {
    for (const text of texts.split('|')) {
      const exact = text.startsWith('=');
      const words = tokenise(exact ? text.slice(1) : text).map((token) => (token.kind === 'word' ? token.plain : token.word));
      const first = fold(words[0] ?? '');
      byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { words, exact, value }]);
    }
  }
  for (const entries of byFirstWord.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return (tokens, at) => {
    const entry = byFirstWord.get(tokens[at]?.word ?? '')?.find(({ words, exact }) => stands(tokens, at, words, exact));
    return entry === undefined ? null : { value: entry.value, next: at + entry.words.length };
  };
}

/** The words of phrases that are long enough to be corrected. */
export function wordsOf(phrases: Phrases<unknown>): readonly string[] {
  return phrases.flatMap(([texts]) => texts.split(/[|= ]/u)).filter((word) => /^\p{L}{6,}$/u.test(word));
}

function stands(tokens: readonly Token[], at: number, words: readonly string[], exact: boolean): boolean {
  return words.every((word, index) => {
    const token = tokens[at + index];
    if (token === undefined) return false;
    if (token.kind !== 'word') return token.word === word;
    return exact ? token.plain === word : spells(token.plain, word);
  });
}
