import { createFinnishWords, type FinnishWords } from './finnish-words.ts';
import { foldDots } from './fold-dots.ts';
import { createForeignWords, type ForeignVocabulary, type ForeignWords } from './foreign-words.ts';
import { type Lexeme, partsOf, splitsOf } from './lexeme.ts';
import { createNearSpellings, shortestCorrected } from './near-spellings.ts';
import { once } from './once.ts';
import type { Voikko } from './voikko.ts';
import type { WordSnapshot } from './word-snapshot.ts';

/** What a word is made of, in lower-case NFC. */
export interface WordAnalysis {
  /** The dictionary forms that the word can be; the word itself where it is not known. */
  readonly lemmas: readonly string[];
  /** Compounds inside it and the words it is derived from, none of them among `lemmas`. */
  readonly parts: readonly string[];
  /** Those of `parts` that the whole word is derived from; empty for a compound. */
  readonly bases: readonly string[];
  /** Each way to cut a compound in two words in base form; empty for a simple word. */
  readonly splits: readonly (readonly [string, string])[];
  /** False: no dictionary, list or glossary has it. */
  readonly known: boolean;
  /** The word that it was taken for where a spelling was corrected; null where it was read as typed, missing dots apart. */
  readonly corrected: string | null;
}

/** One analysis of words for search, names and every store. */
export interface WordAnalyser {
  /**
   * Analyses one word; never throws. A word over 64 characters comes back as itself, unknown.
   *
   * @param word - Lower case, NFC, no white space.
   */
  analyse(word: string): WordAnalysis;
}

export interface WordAnalyserOptions {
  /** The dictionary of Finnish where the machine has one. */
  readonly voikko: Voikko | null;
  /** Words of the list and the glossary with their analyses; the dictionary is only asked for other words. */
  readonly snapshot: WordSnapshot | null;
  /** English and Swedish words; none where left out. */
  readonly foreign?: ForeignVocabulary;
}

const longestWord = 64;

/** The most analyses that are kept; then all are forgotten and it begins anew. */
const cacheSize = 20_000;

/**
 * Reads a word as Finnish, English or Swedish, in this order: as typed, without its dots (`tyollistyminen`), one
 * spelling fault away from a word as the list or the glossary has it (`maahanmuutaja`), as a compound of known words,
 * one fault away from another form of a known word. The first that finds something counts.
 */
export function createWordAnalyser(options: WordAnalyserOptions): WordAnalyser {
  const snapshot = options.snapshot ?? { lexemes: new Map(), forms: new Map() };
  const vocabulary = options.foreign ?? { en: [], sv: [] };
  const readers = {
    typed: once(() => reader(createFinnishWords(snapshot, options.voikko), createForeignWords(vocabulary))),
    folded: once(() => reader(createFinnishWords(snapshot, null, foldDots), createForeignWords(vocabulary, foldDots))),
  };
  const cache = new Map<string, WordAnalysis>();

  const analyse = (word: string): WordAnalysis => {
    if (word.length > longestWord || !/\p{L}.*\p{L}/u.test(word)) return unknown(word);
    const typed = readers.typed();
    const bare = word.replace(/[:'’].*$/u, '') || word;
    const folded = bare === foldDots(bare) ? readers.folded() : null;
    const known = typed.known(word);
    if (known !== null) return isDoubtful(known, snapshot) ? (corrected(word, typed.listedNear) ?? known) : known;
    return (
      (bare === word ? null : typed.known(bare)) ??
      folded?.known(bare) ??
      corrected(bare, typed.listedNear) ??
      typed.compound(bare) ??
      folded?.compound(bare) ??
      corrected(bare, typed.inflectedNear) ??
      unknown(word)
    );
  };

  return {
    analyse(word) {
      const before = cache.get(word);
      if (before !== undefined) return before;
      if (cache.size >= cacheSize) cache.clear();
      const analysis = analyse(word);
      cache.set(word, analysis);
      return analysis;
    },
  };
}

/** A dictionary reads `vastanottokeskus` as a compound: a long one that nobody has used before may be misspelt. */
const isDoubtful = ({ lemmas, splits }: WordAnalysis, snapshot: WordSnapshot): boolean =>
  splits.length > 0 && lemmas.every((lemma) => lemma.length >= shortestDoubtful && !snapshot.lexemes.has(lemma));

const shortestDoubtful = 10;

const unknown = (word: string): WordAnalysis => ({ lemmas: [word], parts: [], bases: [], splits: [], known: false, corrected: null });

interface Reader {
  known(word: string): WordAnalysis | null;
  compound(word: string): WordAnalysis | null;
  /** Words one spelling fault away, as the list or the glossary has them. */
  listedNear(word: string): readonly WordAnalysis[];
  /** Words one spelling fault away, in any form. */
  inflectedNear(word: string): readonly WordAnalysis[];
}

function reader(finnish: FinnishWords, foreign: ForeignWords): Reader {
  const nearSpellings = createNearSpellings((letter) => [...finnish.beginningsFrom(letter), ...foreign.wordsFrom(letter)]);
  const analysed = (lexemes: readonly Lexeme[], others: readonly string[]): WordAnalysis[] =>
    lexemes.length === 0 && others.length === 0 ? [] : [toAnalysis(lexemes, others, [])];
  return {
    known(word) {
      // The snapshot has every Finnish word that matters beside an English or Swedish one.
      const isForeign = foreign.has(word);
      const lexemes = isForeign ? finnish.listed(word) : finnish.find(word);
      const isBare = lexemes.every(({ lemma, members }) => lemma === word && members.length === 0);
      return analysed(lexemes, isForeign || isBare ? foreign.find(word) : [])[0] ?? null;
    },
    compound(word) {
      const lexemes = finnish.compound(word);
      const splits = lexemes.length === 0 ? foreign.splits(word) : [];
      return lexemes.length === 0 && splits.length === 0 ? null : toAnalysis(lexemes, splits.length === 0 ? [] : [word], splits);
    },
    listedNear: (word) =>
      nearSpellings(word).flatMap((candidate) =>
        analysed(finnish.listed(candidate), foreign.has(candidate) ? foreign.find(candidate) : []),
      ),
    inflectedNear: (word) => nearSpellings(word).flatMap((candidate) => analysed(finnish.inflected(candidate), foreign.find(candidate))),
  };
}

function toAnalysis(lexemes: readonly Lexeme[], foreign: readonly string[], splits: readonly (readonly [string, string])[]): WordAnalysis {
  const lemmas = new Set([...lexemes.map(({ lemma }) => lemma), ...foreign]);
  const parts = new Set([...lexemes.flatMap(partsOf), ...splits.flat()].filter((part) => !lemmas.has(part)));
  const bases = new Set(lexemes.filter(({ members }) => members.length === 0).flatMap((lexeme) => lexeme.bases));
  return {
    lemmas: [...lemmas],
    parts: [...parts],
    bases: [...bases],
    splits: [...lexemes.flatMap(splitsOf), ...splits],
    known: true,
    corrected: null,
  };
}

/** Only where all that it can be meant as are forms of one word: between two it does not choose. */
function corrected(word: string, near: (word: string) => readonly WordAnalysis[]): WordAnalysis | null {
  if (word.length < shortestCorrected) return null;
  const [first, ...others] = near(word);
  const lemma = first?.lemmas.find((shared) => others.every(({ lemmas }) => lemmas.includes(shared)));
  return first === undefined || lemma === undefined ? null : { ...first, corrected: lemma };
}
