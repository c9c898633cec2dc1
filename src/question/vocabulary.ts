import type { Dataset } from '../domain/dataset.ts';
import type { Currency } from '../domain/money.ts';
import type { ObjectiveKey } from '../domain/project.ts';
import type { ListNames } from './names/lists.ts';
import type { NameIndex } from './names/name-index.ts';
import type { OrganisationName } from './names/organisations.ts';
import type { ProjectName } from './names/projects.ts';
import type { ListObjectives } from './objectives.ts';

/** Everything that a message's words are looked up in. */
export interface Vocabulary {
  readonly dataset: Dataset;
  readonly organisations: NameIndex<OrganisationName>;
  readonly projects: NameIndex<ProjectName>;
  readonly objectives: NameIndex<ObjectiveKey>;
  readonly lists: ListNames;
  /** Objectives by the numbers or codes that the lists print. */
  readonly numbered: ListObjectives;
  readonly isObjectiveIn: (objective: ObjectiveKey, lists: readonly string[]) => boolean;
  /** What the lists have amounts in, of some lists or of all; the main one first. */
  readonly currencies: (lists: readonly string[]) => readonly [Currency, ...Currency[]];
  /** Dictionary forms of a word. */
  readonly forms: (word: string) => readonly string[];
  /** The word, or a translation or synonym of it, occurs in the list. */
  readonly isTopicWord: (word: string) => boolean;
  /** The word names a topic of the field or a place by itself. */
  readonly isFieldWord: (word: string) => boolean;
  /** A search for the topic finds something. */
  readonly findsTopic: (topic: string) => boolean;
  /** A dictionary, the list or the glossary has the word. */
  readonly isWord: (word: string) => boolean;
}
