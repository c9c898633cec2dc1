import { type Locale, locales } from '../../domain/locale.ts';
import { misspelling } from '../spelling.ts';
import { mayBeCompound, type Token, tokenise, withoutDots } from '../tokens.ts';
import { type Concept, concepts } from './concept.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import { isRightWord } from './right-words.ts';
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
    longest(starting.filter((phrase) => phrase.words.every((word, offset) => fits(tokens[index + offset], word))));
  const [exact, undotted] = [inFull(fitsAsTyped), inFull(fits)];
  return exact !== null && exact.length >= (undotted?.length ?? 0) ? exact : undotted === null ? null : { ...undotted, isExact: false };
}

/** What the words of the question's own language mean that an unknown token is one fault away from; null where they share no meaning. */
export function misspeltPhraseAt(tokens: readonly Token[], index: number, locale: Locale): PhraseMeaning | null {
  const token = tokens[index];
  if (token === undefined || token.base.length < 5 || isRightWord(token.base, locale)) return null;
  const typed = withoutDots(token.base);
  const words = nearWords(typed, locale);
  const [first, ...others] = words.length > 0 ? words : nearStems(typed, locale);
  if (first === undefined) return null;
  const shared = conceptsOf(first, locale).filter((concept) => others.every((other) => conceptsOf(other, locale).includes(concept)));
  if (shared.length === 0 || relations.test(first)) return null;
  return { length: 1, meanings: shared.map((concept) => ({ locale, concept })), corrected: first.replace('*', ''), isExact: true };
}

/** A misspelt "before" is no filler: without it the question would mean something else. */
const relations =
  /^(?:before|after|since|until|till|between|from|under|ennen|jalkeen|lahtien|asti|saakka|mennessa|alkaen|valilla|viimeistaan|fore|efter|mellan|innan|sedan|under|utom|paitsi|except|without)$/u;

function nearWords(typed: string, locale: Locale): readonly string[] {
  return (singleWords().get(typed[0] ?? '') ?? []).filter((word) => misspelling(typed, word) === 1 && conceptsOf(word, locale).length > 0);
}

/** Stems, written with a star, that the word begins with but for a fault: "hnakkeiden". */
function nearStems(typed: string, locale: Locale): readonly string[] {
  const isNear = (stem: string): boolean =>
    [-1, 0, 1].some(
      (more) =>
        typed.length - stem.length - Math.min(more, 0) <= longestEnding && misspelling(typed.slice(0, stem.length + more), stem) === 1,
    );
  return [...phraseIndex().stems.keys()]
    .filter((stem) => stem.length >= 5 && stem[0] === typed[0] && isNear(stem))
    .map((stem) => `${stem}*`)
    .filter((word) => conceptsOf(word, locale).length > 0);
}

function conceptsOf(word: string, locale: Locale): readonly Concept[] {
  const { folded, stems } = phraseIndex();
  const phrases = word.endsWith('*') ? stems.get(word.slice(0, -1)) : folded.get(word);
  return (phrases ?? []).flatMap((phrase) => (phrase.locale === locale && phrase.words.length === 1 ? [phrase.concept] : []));
}

function longest(found: readonly Phrase[]): PhraseMeaning | null {
  const length = Math.max(0, ...found.map((phrase) => phrase.words.length));
  const meanings = found.filter((phrase) => phrase.words.length === length).map(({ locale, concept }) => ({ locale, concept }));
  return meanings.length === 0 ? null : { length, meanings, corrected: null, isExact: true };
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
  // "Organisaatiottain" is no case of the noun.
  return typed.startsWith(stem) && typed.length - stem.length <= longestEnding && !/t[aä]in$/u.test(typed);
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
  text.split(' ').map((word) => (word.endsWith('*') || isToken(word) ? word : (tokenise(`${word} x`)[0]?.text ?? word)));

/** The word is one token as it stands, which is quick to tell of most. */
const isToken = (word: string): boolean => /^\p{L}+$/u.test(word) && !mayBeCompound(word);

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
