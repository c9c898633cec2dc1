import { dirname } from 'node:path';
import { embeddedFolder } from '../dataset/embedded-folder.ts';
import type { Dataset } from '../domain/dataset.ts';
import { createWordAnalyser } from '../search/analysis.ts';
import { readSearchWords } from '../search/search-words.ts';
import { createTopicSearch, type TopicSearch } from '../search/topic-search.ts';
import { loadVoikko } from '../search/voikko.ts';

/** What the bot knows of words: their forms, and what the list says about them. */
export interface Words {
  readonly topics: TopicSearch;
  readonly forms: (word: string) => readonly string[];
  /** The same, and a compound's parts in dictionary form as one word: "punaisenristin" is also "punainenristi", as a name has it. */
  readonly nameForms: (word: string) => readonly string[];
  readonly isTopicWord: (word: string) => boolean;
  /** The word names a topic of the field or a place by itself: the glossary has it. */
  readonly isFieldWord: (word: string) => boolean;
  /** A search for the topic finds something. */
  readonly findsTopic: (topic: string) => boolean;
  /** A dictionary word. Compounds do not count: almost any misspelling can be taken for one. */
  readonly isWord: (word: string) => boolean;
  /** Finnish is analysed with libvoikko, not with the words of the list alone. */
  readonly hasDictionary: boolean;
}

/** A shorter part of a compound does not tell its topic: "maa" in "raumaa". */
const shortestPart = 6;

/** @param wantsDictionary - False leaves libvoikko aside where it is present. */
export function openWords(dataset: Dataset, wantsDictionary: boolean): Words {
  const voikko = wantsDictionary ? loadVoikko() : null;
  const { glossary, analyserOptions } = readSearchWords(dirname(embeddedFolder()));
  const analyser = createWordAnalyser({ ...analyserOptions, voikko });
  const topics = createTopicSearch(dataset.projects, analyser, glossary, dataset.description.language);
  let known: ReadonlySet<string> | null = null;
  const fieldWords = (): ReadonlySet<string> => {
    known ??= new Set(
      [...glossary.topics, ...glossary.places]
        .flatMap(({ fi, en, sv }) => [...fi, ...en, ...sv])
        .flatMap((phrase) => phrase.replace(/^=/u, '').split(' ')),
    );
    return known;
  };
  // A corrected spelling is a guess: names and questions make their own.
  const isAsTyped = (word: string): boolean => analyser.analyse(word).corrected === null;
  return {
    topics,
    findsTopic: (topic) => topics.search(topic).length > 0,
    forms: (word) => (isAsTyped(word) ? analyser.analyse(word).lemmas : [word]),
    nameForms: (word) => {
      const { lemmas, splits, corrected } = analyser.analyse(word);
      return corrected === null ? [...lemmas, ...splits.map((parts) => parts.join(''))] : [word];
    },
    isTopicWord: (word) => isAsTyped(word) && topics.knows(word),
    isFieldWord: (word) => {
      const { lemmas, parts } = analyser.analyse(word);
      return [word, ...lemmas, ...parts.filter((part) => part.length >= shortestPart)].some((form) => fieldWords().has(form));
    },
    isWord: (word) => {
      const { known, splits } = analyser.analyse(word);
      return known && splits.length === 0 && isAsTyped(word);
    },
    hasDictionary: voikko !== null,
  };
}
