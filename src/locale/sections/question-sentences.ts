import type { Period } from '../../domain/date.ts';
import type { Grouping, Measure, ProjectField, SortField } from '../../domain/query.ts';
import type { AmountWords } from './reading-sentences.ts';

/** Questions as people type them, and as they are understood when they are typed. Names stand in their basic form. */
export interface QuestionSentences {
  readonly beneficiaryTotal: (name: string) => string;
  readonly beneficiaryProjects: (name: string) => string;
  readonly beneficiaryCount: (name: string) => string;
  readonly beneficiaryShare: (name: string) => string;
  readonly beneficiarySummary: (name: string) => string;
  readonly project: (name: string) => string;
  readonly projectField: (field: ProjectField, name: string) => string;
  /** `past` where all days of the period are over. */
  readonly ending: (period: Period, past: boolean) => string;
  readonly starting: (period: Period, past: boolean) => string;
  readonly active: (period: Period, past: boolean) => string;
  readonly topic: (topic: string) => string;
  /** By the objective's key: `1`. */
  readonly objectiveProjects: (key: string) => string;
  readonly objectiveTotal: (key: string) => string;
  readonly allProjects: string;
  readonly total: string;
  readonly howMany: string;
  readonly average: string;
  readonly median: string;
  /** The first `count` of an order; null where people have no words for them, or where `ties` is not what the words mean. */
  readonly top: (field: SortField, descending: boolean, count: number, ties: boolean) => string | null;
  /** One project at a rank from 2 on; null where people have no words for it. */
  readonly atRank: (field: SortField, descending: boolean, rank: number) => string | null;
  /** What the first of an order have received together. */
  readonly together: (top: string) => string;
  readonly grouped: (by: Grouping, measure: Measure) => string;
  readonly topGroups: (by: Grouping, measure: Measure, count: number, descending: boolean) => string;
  readonly groupNumber: Readonly<Record<'beneficiary' | 'objective', string>>;
  readonly compare: (measure: 'sum' | 'count', names: readonly string[]) => string;
  /** By their keys. */
  readonly compareObjectives: (measure: 'sum' | 'count', keys: readonly string[]) => string;
  /** One thing of each project; conditions follow after a comma. */
  readonly fieldOfEach: Readonly<Record<'beneficiary' | 'start' | 'end', string>>;
  readonly about: string;
  readonly help: string;
  /** The first words of a question whose conditions follow after a comma. */
  readonly head: {
    readonly list: string;
    readonly measure: Readonly<Record<Measure, string>>;
    readonly perBeneficiary: Readonly<Record<'average' | 'median', string>>;
    readonly share: Readonly<Record<'sum' | 'count', string>>;
  };
  /** What follows after the head, piece by piece. An organisation is its name alone. */
  readonly conditions: {
    readonly except: (what: string) => string;
    readonly projects: (names: string) => string;
    readonly topic: (topic: string) => string;
    /** By their codes, or their names where they have none. */
    readonly objectives: (keys: readonly string[]) => string;
    readonly starts: (period: Period) => string;
    readonly ends: (period: Period) => string;
    readonly active: (period: Period) => string;
    readonly notActive: (period: Period) => string;
    readonly amount: (words: AmountWords) => string;
    readonly lists: (names: string) => string;
  };
  /** An order behind the conditions; null where people have no words for it. */
  readonly order: (field: SortField, descending: boolean) => string | null;
  /** Short labels of buttons. */
  readonly more: string;
  readonly previous: string;
  readonly exported: string;
  readonly runningOfThese: string;
  readonly largestFirst: string;
  readonly endingFirst: string;
  /** Of all funding, or of all projects. */
  readonly shareOfAll: Readonly<Record<'sum' | 'count', string>>;
}
