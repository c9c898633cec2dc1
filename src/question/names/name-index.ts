import { misspelling } from '../spelling.ts';
import { type Token, tokenise, withoutDots } from '../tokens.ts';

/** Dictionary forms of a word, itself among them: `migrin` gives `migrin` and `migri`. */
export type WordForms = (word: string) => readonly string[];

/** A name as people may write it, and what it belongs to. */
export interface Name<T> {
  readonly text: string;
  readonly owner: T;
}

/** A name found in a message: tokens `[first, last]`, and everything that bears that name. */
export interface FoundName<T> {
  readonly first: number;
  readonly last: number;
  readonly owners: readonly T[];
  /** The name as the list or its alias file has it. */
  readonly name: string;
  /** Spelling faults that were overlooked. */
  readonly faults: number;
}

interface Entry<T> {
  readonly name: Name<T>;
  readonly words: readonly string[];
}

/** Finds names in messages whatever their case forms, dots, hyphens and spaces, and with a spelling fault or two. */
export interface NameIndex<T> {
  /** Names that begin at a token, longest first, then those with the fewest faults. */
  at(tokens: readonly Token[], first: number, isKnownWord: (token: Token) => boolean): readonly FoundName<T>[];
}

const mostTokens = 14;
const caseEnding =
  /^(?:[aeiouyäö]?n|[st]?ta|[st]?tä|a|ä|ja|jä|ia|iä|l[lt]a|l[lt]ä|lle|s[st]a|s[st]ä|i?ssa|i?ssä|i?stä|i?sta|i?lla|i?llä|i?lle|i?lta|i?ltä|ksi|t|ien|jen|den|s|'s|in|il|l|is|:\p{L}+)(?:kin|kaan|kään|ko|kö|han|hän)?$/u;

/** @param forms - The same word analysis as everywhere else; names and messages both go through it. */
export function createNameIndex<T>(names: readonly Name<T>[], forms: WordForms): NameIndex<T> {
  const joined = new Map<string, Entry<T>[]>();
  const byLetter = new Map<string, Entry<T>[]>();
  for (const name of names) {
    const words = wordsOf(name.text);
    const entry = { name, words };
    for (const key of new Set([words.join(''), words.map((word) => lemmaOf(word, forms)).join('')])) {
      put(joined, key, entry);
      put(joined, withoutDots(key), entry);
    }
    put(byLetter, withoutDots(words[0] ?? '')[0] ?? '', entry);
  }

  return {
    at(tokens, first, isKnownWord) {
      const found: FoundName<T>[] = [];
      for (let last = Math.min(tokens.length, first + mostTokens) - 1; last >= first; last -= 1) {
        const window = tokens.slice(first, last + 1);
        const entries = new Set(spellings(window, forms).flatMap((key) => joined.get(key) ?? []));
        if (entries.size > 0) found.push(toFound(first, last, [...entries], 0));
      }
      return found.length > 0 ? found : misspelt(tokens, first, isKnownWord);
    },
  };

  function misspelt(tokens: readonly Token[], first: number, isKnownWord: (token: Token) => boolean): readonly FoundName<T>[] {
    const token = tokens[first];
    if (token === undefined) return [];
    const found: (FoundName<T> & { readonly entry: Entry<T> })[] = [];
    for (const entry of byLetter.get(withoutDots(token.base)[0] ?? '') ?? []) {
      const window = tokens.slice(first, first + entry.words.length);
      if (window.length === entry.words.length) {
        const faults = faultsIn(window, entry.words, forms, isKnownWord);
        if (faults !== null) found.push({ ...toFound(first, first + window.length - 1, [entry], faults), entry });
      }
      if (entry.words.length > 1 && !isKnownWord(token)) {
        const faults = leastFaults(token, entry.words.join(''), forms);
        if (faults !== null) found.push({ ...toFound(first, first, [entry], faults), entry });
      }
    }
    return merge(found);
  }
}

/** Names of one length and as few faults as possible belong together: the message fits all their owners. */
function merge<T>(found: readonly (FoundName<T> & { readonly entry: Entry<T> })[]): readonly FoundName<T>[] {
  const sorted = [...found].sort((a, b) => b.last - a.last || a.faults - b.faults);
  const [best] = sorted;
  if (best === undefined) return [];
  const equal = sorted.filter((other) => other.last === best.last && other.faults === best.faults);
  return [
    toFound(
      best.first,
      best.last,
      equal.map(({ entry }) => entry),
      best.faults,
    ),
  ];
}

function toFound<T>(first: number, last: number, entries: readonly Entry<T>[], faults: number): FoundName<T> {
  return { first, last, owners: [...new Set(entries.map(({ name }) => name.owner))], name: entries[0]?.name.text ?? '', faults };
}

/** Faults over all words of a name; null where a word is none of it. A known word must be right, but for a long one in a longer name. */
function faultsIn(
  window: readonly Token[],
  words: readonly string[],
  forms: WordForms,
  isKnownWord: (token: Token) => boolean,
): number | null {
  let faults = 0;
  for (const [index, token] of window.entries()) {
    const word = words[index] ?? '';
    const right = wordSpellings(token, forms).some(
      (spelling) => withoutDots(spelling) === withoutDots(word) || spelling === lemmaOf(word, forms),
    );
    const isLong = word.length >= (window.length > 1 ? (window.every(isKnownWord) ? 7 : 6) : 99);
    const here = right ? 0 : isKnownWord(token) && !isLong ? null : leastFaults(token, word, forms);
    if (here === null) return null;
    faults += here;
  }
  return faults > 0 && faults <= Math.max(1, Math.min(2, words.join('').length / 5)) ? faults : null;
}

function leastFaults(token: Token, word: string, forms: WordForms): number | null {
  const known = [...new Set([withoutDots(word), withoutDots(lemmaOf(word, forms))])];
  const distances = [withoutDots(token.base), ...withoutEndings(withoutDots(token.base))].flatMap((typed) =>
    known.flatMap((right) => misspelling(typed, right) ?? []),
  );
  return distances.length === 0 ? null : Math.min(...distances);
}

/** All ways in which the tokens can stand for a name's key: as typed, without a case ending, in dictionary form. */
function spellings(window: readonly Token[], forms: WordForms): readonly string[] {
  let heads = new Set(['']);
  for (const [index, token] of window.entries()) {
    const own = index === window.length - 1 ? wordSpellings(token, forms) : innerSpellings(token, forms);
    const next = new Set<string>();
    for (const head of heads) for (const word of own) if (next.size < 48) next.add(head + plain(word));
    heads = next;
  }
  return [...new Set([...heads].flatMap((key) => (withoutDots(key) === key ? [key] : [key])))];
}

const innerSpellings = (token: Token, forms: WordForms): readonly string[] => [...new Set([token.base, ...forms(token.base)])].slice(0, 4);

const wordSpellings = (token: Token, forms: WordForms): readonly string[] =>
  [...new Set([token.base, ...forms(token.base), ...withoutEndings(token.base)])].map(plain);

/** The word with each possible Finnish or Swedish case ending taken away, down to two letters. */
function withoutEndings(word: string): readonly string[] {
  const stems: string[] = [];
  for (let length = Math.max(2, word.length - 9); length < word.length; length += 1) {
    if (caseEnding.test(word.slice(length))) stems.push(word.slice(0, length));
  }
  return stems;
}

/** A name's words in the form that messages have: lower case, no punctuation. */
export function wordsOf(name: string): readonly string[] {
  return tokenise(
    name
      .normalize('NFC')
      .toLowerCase()
      .replace(/[\u2010-\u2015]/gu, '-'),
  ).map(({ text }) => plain(text));
}

const plain = (word: string): string => word.replace(/[^\p{L}\p{N}]/gu, '');
const lemmaOf = (word: string, forms: WordForms): string => plain(forms(word).find((form) => form !== word) ?? word);

function put<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}
