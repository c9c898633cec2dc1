import { misspelling } from '../spelling.ts';
import { longestQuestion, type Token, tokenise, withoutDots } from '../tokens.ts';
import { obliqueStems } from './oblique-stems.ts';
import { createTokenForms, type TokenForms, type WordForms } from './token-forms.ts';

export type { WordForms } from './token-forms.ts';

/** A name as people may write it, and what it belongs to. */
export interface Name<T> {
  readonly text: string;
  readonly owner: T;
}

/** A name found in a message: tokens `first` to `last`, both included, and everything that bears that name. */
export interface FoundName<T> {
  readonly first: number;
  readonly last: number;
  readonly owners: readonly T[];
  /** The name as the list or its alias file has it. */
  readonly name: string;
  /** Spelling faults that were overlooked. */
  readonly faults: number;
}

/** Finds names in messages whatever their case forms, dots, hyphens and spaces, and with a spelling fault or two. */
export interface NameIndex<T> {
  /** Names that begin at a token, longest first, then those with the fewest faults. */
  at(tokens: readonly Token[], first: number, isKnownWord: (token: Token) => boolean): readonly FoundName<T>[];
}

interface Entry<T> {
  readonly name: Name<T>;
  readonly words: readonly Word[];
  /** All words as one, for names that are typed without their spaces. */
  readonly whole: Word;
}

/** A word of a name as it is compared: without its dots, as written, in dictionary form, and as it stands before case endings. */
interface Word {
  readonly length: number;
  readonly spellings: readonly string[];
}

const mostTokens = 14;
const prefixLength = 4;

/** @param forms - The same word analysis as everywhere else; names and messages both go through it. */
export function createNameIndex<T>(names: readonly Name<T>[], forms: WordForms): NameIndex<T> {
  const formsOf = createTokenForms(forms);
  const byLetter = new Map<string, Name<T>[]>();
  for (const name of names) put(byLetter, letterOf(name.text), name);
  const made = new Map<string, Shelf<T>>();
  /** Where names stand that begin as the word does. A dictionary form begins as its word does, so a name stands on one shelf. */
  const shelfFor = (word: string): Shelf<T> => {
    const letter = letterOf(word);
    const shelf = made.get(letter) ?? makeShelf(byLetter.get(letter) ?? [], forms);
    if (byLetter.has(letter)) made.set(letter, shelf);
    return shelf;
  };

  return {
    at(tokens, first, isKnownWord) {
      const found = findSpelt(tokens, first);
      return found.length > 0 || tokens.length > longestQuestion ? found : findMisspelt(tokens, first, isKnownWord);
    },
  };

  /** Grows the window word by word for as long as some name begins so. */
  function findSpelt(tokens: readonly Token[], first: number): readonly FoundName<T>[] {
    const found: FoundName<T>[] = [];
    let heads: readonly string[] = [''];
    for (let last = first; last < Math.min(tokens.length, first + mostTokens) && heads.length > 0; last += 1) {
      const token = tokens[last];
      if (token === undefined) break;
      const { ending, inner } = formsOf(token);
      const entries = new Set(heads.flatMap((head) => ending.flatMap((word) => shelfFor(head + word).byKey.get(head + word) ?? [])));
      // "Turku, %": a sign is no end of a name.
      if (entries.size > 0 && /[\p{L}\p{N}]/u.test(token.base)) found.unshift(toFound(first, last, [...entries], 0));
      heads = [...new Set(heads.flatMap((head) => inner.map((word) => head + word)))].filter(begins);
    }
    return found;
  }

  function begins(head: string): boolean {
    if (head.length < prefixLength) return true;
    return (shelfFor(head).byPrefix.get(head.slice(0, prefixLength)) ?? []).some((key) => key.length > head.length && key.startsWith(head));
  }

  function findMisspelt(tokens: readonly Token[], first: number, isKnownWord: (token: Token) => boolean): readonly FoundName<T>[] {
    const token = tokens[first];
    if (token === undefined) return [];
    const found: (FoundName<T> & { readonly entry: Entry<T> })[] = [];
    for (const entry of shelfFor(token.base).entries) {
      const window = tokens.slice(first, first + entry.words.length);
      const faults = window.length === entry.words.length ? faultsIn(window, entry.words, formsOf, isKnownWord) : null;
      if (faults !== null) found.push({ ...toFound(first, first + window.length - 1, [entry], faults), entry });
      const joined = entry.words.length > 1 && !isKnownWord(token) ? leastFaults(formsOf(token), entry.whole) : null;
      if (joined !== null) found.push({ ...toFound(first, first, [entry], joined), entry });
    }
    return merge(found);
  }
}

/** The names of one first letter, ready to be compared. Made when a message has a word of that letter: many never are. */
interface Shelf<T> {
  readonly byKey: ReadonlyMap<string, readonly Entry<T>[]>;
  readonly byPrefix: ReadonlyMap<string, readonly string[]>;
  readonly entries: readonly Entry<T>[];
}

function makeShelf<T>(names: readonly Name<T>[], forms: WordForms): Shelf<T> {
  const byKey = new Map<string, Entry<T>[]>();
  const byPrefix = new Map<string, string[]>();
  const entries = names.map((name): Entry<T> => {
    const words = wordsOf(name.text);
    const lemmas = words.map((word) => lemmaOf(word, forms));
    const wordOf = (text: string, lemma: string): Word => ({
      length: text.length,
      spellings: [...new Set([text, lemma, ...obliqueStems(text), ...obliqueStems(lemma)].map(withoutDots))],
    });
    const entry = { name, words: words.map((word, at) => wordOf(word, lemmas[at] ?? word)), whole: wordOf(words.join(''), words.join('')) };
    for (const key of new Set([words, lemmas].flatMap((each) => [each.join(''), withoutDots(each.join(''))]))) {
      if (!byKey.has(key)) put(byPrefix, key.slice(0, prefixLength), key);
      put(byKey, key, entry);
    }
    return entry;
  });
  return { byKey, byPrefix, entries };
}

/** The first letter or digit, without its dots. */
function letterOf(name: string): string {
  return withoutDots(/[\p{L}\p{N}]/u.exec(name.normalize('NFC').toLowerCase())?.[0] ?? '');
}

/** Names of one length and as few faults as possible belong together: the message fits all their owners. */
function merge<T>(found: readonly (FoundName<T> & { readonly entry: Entry<T> })[]): readonly FoundName<T>[] {
  const [best] = [...found].sort((a, b) => b.last - a.last || a.faults - b.faults);
  if (best === undefined) return [];
  const equal = found.filter((other) => other.last === best.last && other.faults === best.faults);
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
  words: readonly Word[],
  formsOf: (token: Token) => TokenForms,
  isKnownWord: (token: Token) => boolean,
): number | null {
  const longEnough = window.length > 1 ? (window.every(isKnownWord) ? 7 : 6) : Number.POSITIVE_INFINITY;
  let faults = 0;
  for (const [index, token] of window.entries()) {
    const word = words[index];
    if (word === undefined) return null;
    const forms = formsOf(token);
    if (word.spellings.some((spelling) => forms.undotted.has(spelling))) continue;
    const right = isKnownWord(token) && word.length < longEnough ? null : leastFaults(forms, word);
    const here = right ?? (window.length > 1 && !isKnownWord(token) ? faultsBesideDoubling(forms, word) : null);
    if (here === null) return null;
    faults += here;
  }
  const letters = words.reduce((sum, { length }) => sum + length, 0);
  return faults > 0 && faults <= Math.max(1, Math.min(2, letters / 5)) ? faults : null;
}

function leastFaults({ stems }: TokenForms, word: Word): number | null {
  const distances = stems.flatMap((typed) => word.spellings.flatMap((right) => misspelling(typed, right) ?? []));
  return distances.length === 0 ? null : Math.min(...distances);
}

/** "Röda krosset": a doubled letter is one fault more than what is left without it. */
function faultsBesideDoubling(forms: TokenForms, word: Word): number | null {
  const single = (text: string): string => text.replace(/(\p{L})\1/gu, '$1');
  const stems = forms.stems.map(single).filter((stem) => !forms.stems.includes(stem));
  const faults = stems.length === 0 ? null : leastFaults({ ...forms, stems }, word);
  return faults === null ? null : faults + 1;
}

/** A name's words in the form that messages have: lower case, no punctuation. */
export function wordsOf(name: string): readonly string[] {
  return tokenise(
    name
      .normalize('NFC')
      .toLowerCase()
      .replace(/[\u2010-\u2015]/gu, '-'),
  ).map(({ text }) => lettersOf(text));
}

const lettersOf = (word: string): string => word.replace(/[^\p{L}\p{N}]/gu, '');
// A dictionary form begins as the word does: a part of a compound is another word.
const lemmaOf = (word: string, forms: WordForms): string =>
  lettersOf(forms(word).find((form) => form !== word && form.slice(0, 3) === word.slice(0, 3)) ?? word);

/** Nobody puts a value under one key twice: a search for it would make a list of 100,000 names slow. */
function put<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
