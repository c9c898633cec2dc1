import type { Locale } from '../domain/locale.ts';
import type { WordAnalyser } from './analysis.ts';
import type { Glossary, GlossaryEntry } from './glossary.ts';
import { once } from './once.ts';
import { createPhraseBook, type PhraseBook, phraseNames } from './phrases.ts';
import { completeSuspended } from './suspended-word.ts';
import { wordsOf } from './text-words.ts';

/** A word or phrase in base form that a concept can be found by. */
export interface ConceptTerm {
  readonly term: string;
  /** 1 for the word and its translations, less for what is only near to it. */
  readonly weight: number;
  /** Not to be looked for inside compounds. */
  readonly isWhole: boolean;
}

/** One thing that a topic asks for: a word or phrase with its translations and synonyms. */
export interface Concept {
  /** As typed. */
  readonly typed: string;
  readonly terms: readonly ConceptTerm[];
  /** Other ways to find it: all concepts of one way together, as the members of a compound. */
  readonly ways: readonly (readonly Concept[])[];
  /** It says little beside other concepts. */
  readonly isGeneral: boolean;
  readonly isPlace: boolean;
}

export interface ConceptReader {
  /**
   * The concepts of a topic as typed, in any of the three languages; words that say nothing of a topic are left out.
   *
   * @param occurs - Whether one of a concept's terms occurs in the list. A phrase that does not is read word by word.
   */
  read(topic: string, occurs: (concept: Concept) => boolean): Concept[];
  /** All phrases of two or more words that a text has to be searched for; true where the first word means nothing by itself there. */
  readonly phrases: PhraseBook<boolean>;
}

type Role = 'topic' | 'place' | 'general' | 'filler';

interface Sense {
  readonly entry: GlossaryEntry;
  readonly role: Role;
}

const nearWeight = 0.4;
const longestTopic = 40;

/** @param language - The list's own: the phrases of this language are looked for in its texts. */
export function createConceptReader(analyser: WordAnalyser, glossary: Glossary, language: Locale): ConceptReader {
  const senses: Sense[] = [
    ...glossary.topics.map((entry): Sense => ({ entry, role: 'topic' })),
    ...glossary.places.map((entry): Sense => ({ entry, role: 'place' })),
    ...glossary.general.map((entry): Sense => ({ entry, role: 'general' })),
    ...glossary.fillers.map((entry): Sense => ({ entry, role: 'filler' })),
  ];
  const phrases = once(() =>
    createPhraseBook(
      analyser,
      senses.flatMap((sense) => namesOf(sense.entry).map((name): [string, Sense] => [name, sense])),
    ),
  );
  const longPhrases = senses.flatMap(({ entry }) => [...entry[language], ...entry.near].filter((phrase) => phrase.includes(' ')));
  const texts = createPhraseBook(
    analyser,
    longPhrases.flatMap((phrase) =>
      phraseNames(wordsOf(phrase), analyser).map((name): [string, boolean] => [name, phrase.startsWith('!')]),
    ),
  );
  /** The English and Swedish words of the glossary are their own base forms. */
  const namesOf = ({ en, sv, fi }: GlossaryEntry): string[] => [
    ...fi.flatMap((phrase) => phraseNames(wordsOf(phrase), analyser)),
    ...[...en, ...sv].map((phrase) => (/^[\p{L} ]+$/u.test(phrase) ? phrase : wordsOf(phrase.replaceAll('- ', ' ')).join(' '))),
  ];
  const targets = new Map<GlossaryEntry, readonly ConceptTerm[]>();

  const termsOf = (entry: GlossaryEntry): readonly ConceptTerm[] => {
    const known = targets.get(entry);
    if (known !== undefined) return known;
    const terms = [
      ...phrasesOf(entry).flatMap((phrase) => toTerms(phrase, 1, analyser)),
      ...entry.near.flatMap((phrase) => toTerms(phrase, nearWeight, analyser)),
    ];
    targets.set(entry, terms);
    return terms;
  };

  const readWord = (word: string, depth: number): Concept | null => {
    const all = phrases().longest([word], 0)?.values ?? [];
    const role = roleOf(all);
    const found = all.filter((sense) => sense.role !== 'filler');
    if (role === 'filler') return null;
    const analysis = analyser.analyse(word);
    const own = found.length > 0 ? [] : analysis.lemmas.map((term) => ({ term, weight: 1, isWhole: false }));
    const bases = found.length > 0 ? [] : analysis.bases.map((term) => ({ term, weight: nearWeight, isWhole: false }));
    const ways =
      depth === 0
        ? []
        : analysis.splits.map((split) => split.map((member) => readWord(member, depth - 1)).filter((concept) => concept !== null));
    return {
      typed: word,
      terms: merge([...found.flatMap(({ entry }) => termsOf(entry)), ...own, ...bases]),
      ways: ways.filter((way) => way.length > 0),
      isGeneral: role === 'general',
      isPlace: role === 'place',
    };
  };

  const readPhrase = (words: readonly string[], found: readonly Sense[]): Concept => ({
    typed: words.join(' '),
    terms: merge(found.flatMap(({ entry }) => termsOf(entry))),
    ways: [words.map((word) => readWord(word, 1)).filter((concept) => concept !== null)].filter((way) => way.length > 0),
    isGeneral: roleOf(found) === 'general',
    isPlace: roleOf(found) === 'place',
  });

  return {
    phrases: texts,
    read(topic, occurs) {
      const words = wordsOf(topic).slice(0, longestTopic);
      const concepts: Concept[] = [];
      for (let index = 0; index < words.length; index += 1) {
        const found = phrases().longest(words, index);
        if (found !== null && found.length > 1) {
          const concept = readPhrase(words.slice(index, index + found.length), found.values);
          if (roleOf(found.values) === 'filler' || occurs(concept)) {
            if (roleOf(found.values) !== 'filler') concepts.push(concept);
            index += found.length - 1;
            continue;
          }
        }
        const word = words[index] ?? '';
        const whole = completeSuspended(words, index, (next) => analyser.analyse(next).splits);
        const concept = readWord(whole ?? word.replace(/-$/u, ''), 2);
        if (concept !== null) concepts.push(concept);
      }
      return concepts;
    },
  };
}

const phrasesOf = (entry: GlossaryEntry): readonly string[] => [...entry.fi, ...entry.en, ...entry.sv];

/** A word that is general in one sense is general; one that means a topic in any sense is no filler. */
function roleOf(senses: readonly Sense[]): Role | null {
  const roles = new Set(senses.map(({ role }) => role));
  if (roles.has('general')) return roles.has('filler') ? 'filler' : 'general';
  if (roles.has('topic')) return 'topic';
  return senses[0]?.role ?? null;
}

function toTerms(phrase: string, weight: number, analyser: WordAnalyser): ConceptTerm[] {
  const isWhole = phrase.startsWith('=');
  const words = wordsOf(phrase);
  if (words.length > 1) return phraseNames(words, analyser).map((term) => ({ term, weight, isWhole: true }));
  return analyser.analyse(words[0] ?? '').lemmas.map((term) => ({ term, weight, isWhole }));
}

function merge(terms: readonly ConceptTerm[]): ConceptTerm[] {
  const merged = new Map<string, ConceptTerm>();
  for (const term of terms) {
    const other = merged.get(term.term);
    if (other === undefined) merged.set(term.term, term);
    else merged.set(term.term, { term: term.term, weight: Math.max(term.weight, other.weight), isWhole: term.isWhole || other.isWhole });
  }
  return [...merged.values()];
}
