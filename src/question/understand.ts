import type { Dataset } from '../domain/dataset.ts';
import type { IsoDate } from '../domain/date.ts';
import type { Locale } from '../domain/locale.ts';
import type { Query } from '../domain/query.ts';
import type { Understanding } from '../domain/understanding.ts';
import { annotate } from './annotate.ts';
import { currenciesOf } from './currencies-of.ts';
import { createListNames } from './names/lists.ts';
import { createNameIndex, type WordForms } from './names/name-index.ts';
import { createOrganisationIndex } from './names/organisations.ts';
import { createProjectIndex } from './names/projects.ts';
import { messageLimit, normalise } from './normalise.ts';
import { numberObjectives, objectivesOfLists } from './objectives.ts';
import { readQuestion } from './read-question.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface MessageContext {
  readonly today: IsoDate;
  /** The platform's or conversation's language: decides where the words do not show one. */
  readonly locale: Locale | null;
  /** The last query of the conversation. */
  readonly previous: Query | null;
}

export interface UnderstanderOptions {
  readonly dataset: Dataset;
  /** Dictionary forms of a word. */
  readonly forms: WordForms;
  /** The same, and a compound's parts in dictionary form as one word. */
  readonly nameForms: WordForms;
  /** The word, or a translation or synonym of it, occurs in the list. */
  readonly isTopicWord: (word: string) => boolean;
  /** The word names a topic of the field or a place by itself. */
  readonly isFieldWord: (word: string) => boolean;
  /** A search for the topic finds something. */
  readonly findsTopic: (topic: string) => boolean;
  /** A dictionary, the list or the glossary has the word. */
  readonly isWord: (word: string) => boolean;
}

/** Reads messages in Finnish, English and Swedish as queries over one list. Never throws, whatever is typed. */
export function createUnderstander(options: UnderstanderOptions): (message: string, context: MessageContext) => Understanding {
  const { dataset } = options;
  const vocabulary = createVocabulary(options);
  return (message, context) => {
    const locale = context.locale ?? dataset.description.language;
    if (message.length > messageLimit && [...message.slice(0, 2 * messageLimit + 1)].length > messageLimit)
      return { status: 'unclear', locale, reason: { code: 'too-long', limit: messageLimit }, candidates: [] };
    const text = normalise(message);
    if (text === '') return { status: 'unclear', locale, reason: { code: 'empty' }, candidates: [] };
    return readQuestion(annotate(text, vocabulary, context), vocabulary, context);
  };
}

export function createVocabulary({ dataset, forms, nameForms, ...words }: UnderstanderOptions): Vocabulary {
  return {
    dataset,
    organisations: createOrganisationIndex(dataset, nameForms),
    projects: createProjectIndex(dataset, nameForms),
    objectives: createNameIndex(
      dataset.description.objectives.flatMap(({ key, name, aliases }) =>
        // A bare number is no name: "5 suurinta" are five.
        [...Object.values(name), ...aliases].filter((text) => /\p{L}{3}/u.test(text)).map((text) => ({ text, owner: key })),
      ),
      nameForms,
    ),
    lists: createListNames(dataset, nameForms),
    numbered: numberObjectives(dataset),
    isObjectiveIn: objectivesOfLists(dataset),
    currencies: currenciesOf(dataset),
    forms,
    ...words,
  };
}
