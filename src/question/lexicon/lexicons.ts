import { type Locale, locales } from '../../domain/locale.ts';
import { misspelling } from '../spelling.ts';
import { type Token, tokenise, withoutDots } from '../tokens.ts';
import { type Concept, concepts } from './concept.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import { sv } from './sv.ts';

/** What a phrase of `length` tokens can mean, language by language. */
export interface PhraseMeaning {
  readonly length: number;
  readonly meanings: readonly { readonly locale: Locale; readonly concept: Concept }[];
  /** The word that a misspelt one was taken for; null where it stands in the lexicon as typed. */
  readonly corrected: string | null;
  /** It stands in the lexicon with its dots, as typed: without them it may be a word of another language. */
  readonly isExact: boolean;
}

interface Phrase {
  readonly words: readonly string[];
  readonly locale: Locale;
  readonly concept: Concept;
}

const longestEnding = 8;

/** Finds the longest phrase of the lexicons that begins at a token; null where none does. */
export function phraseAt(tokens: readonly Token[], index: number): PhraseMeaning | null {
  const token = tokens[index];
  if (token === undefined) return null;
  const starting = phrasesStartingWith(token);
  const inFull = (fits: (token: Token | undefined, word: string) => boolean): PhraseMeaning | null =>
    longest(
      starting.filter((phrase) => phrase.words.every((word, offset) => fits(tokens[index + offset], word))),
      null,
    );
  const [exact, undotted] = [inFull(fitsAsTyped), inFull(fits)];
  return exact !== null && exact.length >= (undotted?.length ?? 0) ? exact : undotted === null ? null : { ...undotted, isExact: false };
}

/** The word of a lexicon that an unknown token is a misspelling of, nearest first; null where none is near, or two are. */
export function misspeltPhraseAt(tokens: readonly Token[], index: number): PhraseMeaning | null {
  const token = tokens[index];
  if (token === undefined || token.base.length < 5) return null;
  const typed = withoutDots(token.base);
  let best: Near | null = null;
  for (const known of singleWords().get(typed[0] ?? '') ?? []) {
    const distance = misspelling(typed, known);
    if (distance !== 1) continue;
    if (best === null || distance < best.distance) best = { distance, words: new Set([known]) };
    else if (distance === best.distance) best.words.add(known);
  }
  best = nearestStem(typed, best);
  if (best === null) return null;
  const found = [...best.words].flatMap((word) =>
    (phraseIndex().folded.get(word) ?? phraseIndex().stems.get(word) ?? []).filter((phrase) => phrase.words.length === 1),
  );
  const [first] = found;
  if (first === undefined || found.some((phrase) => phrase.locale === first.locale && phrase.concept !== first.concept)) return null;
  return longest(found, [...best.words][0] ?? null);
}

/** A misspelt word with any ending: "hnakkeiden". */
function nearestStem(typed: string, best: Near | null): Near | null {
  if (best !== null) return best;
  for (const [stem, phrases] of phraseIndex().stems) {
    if (stem.length < 5 || stem[0] !== typed[0] || !phrases.some((phrase) => phrase.words.length === 1)) continue;
    const isNear = [-1, 0, 1].some(
      (more) => typed.length - stem.length - more <= longestEnding && misspelling(typed.slice(0, stem.length + more), stem) === 1,
    );
    if (isNear) return { distance: 1, words: new Set([stem]) };
  }
  return null;
}

interface Near {
  readonly distance: number;
  readonly words: Set<string>;
}

function longest(found: readonly Phrase[], corrected: string | null): PhraseMeaning | null {
  const length = Math.max(0, ...found.map((phrase) => phrase.words.length));
  const meanings = found.filter((phrase) => phrase.words.length === length).map(({ locale, concept }) => ({ locale, concept }));
  return meanings.length === 0 ? null : { length, meanings, corrected, isExact: true };
}

function fitsAsTyped(token: Token | undefined, word: string): boolean {
  return token !== undefined && [token.text, token.base].some((typed) => fitsWord(typed, word));
}

/** Also where a question leaves the dots out. */
function fits(token: Token | undefined, word: string): boolean {
  if (token === undefined) return false;
  return [token.text, token.base].some((typed) => fitsWord(typed, word) || (isUndotted(typed) && fitsWord(typed, withoutDots(word))));
}

function fitsWord(typed: string, word: string): boolean {
  if (!word.endsWith('*')) return typed === word;
  const stem = word.slice(0, -1);
  return typed.startsWith(stem) && typed.length - stem.length <= longestEnding;
}

const isUndotted = (word: string): boolean => withoutDots(word) === word;

function phrasesStartingWith(token: Token): readonly Phrase[] {
  const { exact, folded, stems } = phraseIndex();
  const found = new Set<Phrase>();
  for (const typed of new Set([token.text, token.base])) {
    for (const phrase of (isUndotted(typed) ? folded : exact).get(typed) ?? []) found.add(phrase);
    for (let length = Math.max(1, typed.length - longestEnding); length <= typed.length; length += 1) {
      for (const phrase of stems.get(withoutDots(typed.slice(0, length))) ?? []) found.add(phrase);
    }
  }
  return [...found];
}

interface PhraseIndex {
  readonly exact: ReadonlyMap<string, readonly Phrase[]>;
  readonly folded: ReadonlyMap<string, readonly Phrase[]>;
  readonly stems: ReadonlyMap<string, readonly Phrase[]>;
}

let builtIndex: PhraseIndex | null = null;
let builtWords: ReadonlyMap<string, readonly string[]> | null = null;

/** Made at the first question, not at start. */
function phraseIndex(): PhraseIndex {
  if (builtIndex !== null) return builtIndex;
  const exact = new Map<string, Phrase[]>();
  const folded = new Map<string, Phrase[]>();
  const stems = new Map<string, Phrase[]>();
  for (const phrase of allPhrases()) {
    const [first = ''] = phrase.words;
    if (first.endsWith('*')) put(stems, withoutDots(first.slice(0, -1)), phrase);
    else {
      put(exact, first, phrase);
      put(folded, withoutDots(first), phrase);
    }
  }
  builtIndex = { exact, folded, stems };
  return builtIndex;
}

function allPhrases(): readonly Phrase[] {
  const lexicons = { fi, en, sv };
  return locales.flatMap((locale) =>
    concepts.flatMap((concept) =>
      (lexicons[locale][concept] ?? '')
        .split('|')
        .filter((text) => text !== '')
        .map((text) => ({ words: wordsOf(text), locale, concept })),
    ),
  );
}

const wordsOf = (text: string): readonly string[] =>
  text.split(' ').map((word) => (word.endsWith('*') ? word : (tokenise(`${word} x`)[0]?.text ?? word)));

/** Words of one-word phrases without their dots, by first letter: what a misspelling is compared with. */
function singleWords(): ReadonlyMap<string, readonly string[]> {
  if (builtWords !== null) return builtWords;
  const words = new Map<string, string[]>();
  for (const [word, phrases] of phraseIndex().folded) {
    if (word.length >= 4 && phrases.some((phrase) => phrase.words.length === 1)) put(words, word[0] ?? '', word);
  }
  builtWords = words;
  return words;
}

function put<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
