import type { Dataset, DatasetDescription } from '../domain/dataset.ts';
import type { IsoDate } from '../domain/date.ts';
import type { Locale } from '../domain/locale.ts';
import type { Money } from '../domain/money.ts';
import type { BeneficiaryKey, ProjectKey } from '../domain/project.ts';
import type { Query } from '../domain/query.ts';
import type { Assumption } from '../domain/understanding.ts';
import type { ExampleNames } from '../locale/sections/help-sentences.ts';

/** What every answer needs to know, whatever was asked. */
export interface AnswerSetting {
  readonly locale: Locale;
  readonly today: IsoDate;
  /** Of the list, or of several lists together. */
  readonly description: DatasetDescription;
  /** Each list by itself. */
  readonly lists: Dataset['lists'];
  readonly projectsInList: (list: string) => number;
  /** Projects that stand in several lists and are counted once. */
  readonly sharedProjects: number;
  /** What the whole list holds. */
  readonly datasetFigures: { readonly projects: number; readonly beneficiaries: number; readonly money: readonly Money[] };
  /** Names for the examples of help. */
  readonly examples: ExampleNames;
  /** The short text form of a query. */
  readonly printQuery: (query: Query) => string;
  /** The canonical name; the key itself where the list has no such organisation. */
  readonly beneficiaryName: (key: BeneficiaryKey) => string;
  /** The name as published; the key itself where the list has no such project. */
  readonly projectName: (key: ProjectKey) => string;
}

/** What an answer to one query needs besides its result. The result holds all matches, not only a window. */
export interface AnswerContext extends AnswerSetting {
  readonly query: Query;
  readonly assumptions: readonly Assumption[];
  /** Other reasonable readings, likeliest first. */
  readonly alternatives: readonly Query[];
  /** The most project cards in one answer. */
  readonly pageSize: number;
  /** The most bars in one answer; more are counted aloud. Infinity for a program, which reads all groups in the text too. */
  readonly barLimit: number;
  /** How many projects come before the first card. */
  readonly offset: number;
  /** The text that asks for the same query's page from `offset` on. */
  readonly printPage: (query: Query, offset: number) => string;
}
