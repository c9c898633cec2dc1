import { isClosing, isFinnishEnding } from './finnish-endings.ts';
import { possibleStems } from './finnish-stems.ts';
import { createFinnishWords } from './finnish-words.ts';
import { type Lexeme, partsOf, splitsOf, type WordKind } from './lexeme.ts';
import { completeSuspended } from './suspended-word.ts';
import type { Voikko } from './voikko.ts';
import { lexemesOf } from './voikko-lexemes.ts';
import type { SnapshotLexeme, WordSnapshot } from './word-snapshot.ts';

export interface SnapshotSources {
  /** Finnish texts as lists of their words in order, lower case: see {@link wordsOf}. All their words are kept, known or not. */
  readonly texts: readonly (readonly string[])[];
  /** Words in their base form, of which some are too new or too spoken for the dictionary. */
  readonly baseForms: readonly string[];
  /** Names in several languages: only what the dictionary knows of them is kept. */
  readonly names: readonly string[];
  /** Words of the field that the dictionary lacks, each in its base form. */
  readonly fieldWords: readonly Lexeme[];
}

/**
 * Analyses every word of the texts, every compound inside them, and the stems that each takes before endings.
 *
 * Each possible stem is tried with endings against the dictionary, and only those stay that it reads as this word.
 */
export function makeWordSnapshot(voikko: Voikko, sources: SnapshotSources): WordSnapshot {
  const analyse = (word: string): Lexeme[] => lexemesOf(word, voikko.readings(word));
  const lexemes = new Map<string, SnapshotLexeme>();
  const forms = new Map<string, readonly string[]>();

  for (const lexeme of sources.fieldWords) {
    lexemes.set(lexeme.lemma, { ...lexeme, stems: possibleStems(lexeme.lemma, lexeme.kind) });
    forms.set(lexeme.lemma, [lexeme.lemma]);
  }
  const inTexts = sources.texts.flatMap((words) =>
    words.flatMap((word, index) => [
      word.replace(/-$/u, ''),
      completeSuspended(words, index, (next) => analyse(next).flatMap(splitsOf)) ?? '',
    ]),
  );
  const waiting = [...inTexts, ...sources.names, ...sources.fieldWords.flatMap(partsOf)];

  for (let word = waiting.pop(); word !== undefined; word = waiting.pop()) {
    if (!isWord.test(word) || forms.has(word)) continue;
    const found = analyse(word);
    if (found.length === 0) continue;
    forms.set(
      word,
      found.map(({ lemma }) => lemma),
    );
    for (const lexeme of found) {
      const before = lexemes.get(lexeme.lemma);
      // One form shows the members that another hides: `perheenyhdistämisen`, but `perheenyhdistää`.
      if (before !== undefined && (before.members.length > 0 || lexeme.members.length === 0)) continue;
      lexemes.set(lexeme.lemma, { ...lexeme, stems: lexeme.members.length > 0 ? [] : checkedStems(lexeme, analyse) });
      waiting.push(lexeme.lemma, ...partsOf(lexeme));
    }
  }
  for (const lemma of sources.baseForms) {
    if (forms.has(lemma) || !/^\p{L}{4,}$/u.test(lemma)) continue;
    forms.set(lemma, [lemma]);
    if (!lexemes.has(lemma)) lexemes.set(lemma, { lemma, kind: 'noun', members: [], bases: [], stems: possibleStems(lemma, 'noun') });
  }
  addGuesses(voikko, inTexts, lexemes, forms);
  return { lexemes, forms };
}

/** Words that the dictionary lacks: compounds of known words, else words of their own, so that none is looked for again. */
function addGuesses(
  voikko: Voikko,
  inTexts: readonly string[],
  lexemes: Map<string, SnapshotLexeme>,
  forms: Map<string, readonly string[]>,
): void {
  const words = createFinnishWords({ lexemes: new Map(lexemes), forms: new Map(forms) }, voikko);
  for (const word of new Set(inTexts)) {
    if (forms.has(word) || !isWord.test(word)) continue;
    const guessed =
      [words.find(word), words.compound(word), [{ lemma: word, kind: 'noun', members: [], bases: [] } as const]].find(
        (found) => found.length > 0,
      ) ?? [];
    forms.set(
      word,
      guessed.map(({ lemma }) => lemma),
    );
    for (const lexeme of guessed) if (!lexemes.has(lexeme.lemma)) lexemes.set(lexeme.lemma, { ...lexeme, stems: [] });
  }
}

const isWord = /^\p{L}.*[\p{L}\p{N}]$/u;

const probes: Readonly<Record<WordKind, readonly string[]>> = {
  noun: ['', 'n', 'ssa', 'ssä', 'lle', 'ta', 'tä', 'a', 'ä', 'ten', 'na', 'nä', 'jen', 'den', 'en', 'in', 'ksi', 'ista', 'ien'],
  verb: ['minen', 'n', 'vat', 'vät', 'taan', 'tään', 'nut', 'nyt', 'i', 'isi', 'mme', 'sin', 'ttu', 'tty', 'dään', 'daan'],
};

function checkedStems({ lemma, kind }: Lexeme, analyse: (word: string) => Lexeme[]): string[] {
  const reads = (word: string): boolean => analyse(word).some((lexeme) => lexeme.lemma === lemma || lexeme.bases.includes(lemma));
  const checked: string[] = [];
  for (const stem of possibleStems(lemma, kind)) {
    const endings = probes[kind].filter((ending) => isFinnishEnding(stem, ending, kind) && reads(stem + ending));
    if (endings.length > 0) checked.push(endings.some((ending) => isClosing(ending, kind)) ? stem : `${stem}!`);
  }
  return checked;
}
