import type { Line } from '../../domain/answer.ts';
import type { Period } from '../../domain/date.ts';
import type { Money } from '../../domain/money.ts';
import type { Grouping, Measure, ProjectField, SortField } from '../../domain/query.ts';
import type { Assumption } from '../../domain/understanding.ts';
import type { ListDay } from './held-sentences.ts';

/** An amount condition with its bounds as text. */
export type AmountWords =
  | { readonly kind: 'over' | 'under' | 'at-least' | 'at-most' | 'exactly'; readonly amount: string }
  /** Of one currency alone. */
  | { readonly kind: 'any'; readonly currency: string }
  /** `exact` where both ends are included. */
  | {
      readonly kind: 'between';
      readonly min: string;
      readonly max: string;
      readonly minInclusive: boolean;
      readonly maxInclusive: boolean;
    };

/** How a query is said in words, piece by piece; the pieces stand in a row with commas. */
export interface ReadingSentences {
  /** `Luin kysymyksen näin: …` */
  readonly line: (pieces: string) => string;
  readonly measure: Readonly<Record<Measure, string>>;
  /** An average or a median of what each organisation has received in all. */
  readonly perBeneficiary: Readonly<Record<'average' | 'median', string>>;
  readonly list: string;
  readonly fieldOfEach: Readonly<Record<ProjectField, string>>;
  readonly share: Readonly<Record<'sum' | 'count', string>>;
  readonly base: (pieces: string | null) => string;
  readonly grouped: Readonly<Record<Grouping, string>>;
  readonly groupNumber: Readonly<Record<Grouping, string>>;
  readonly among: (names: string) => string;
  readonly havingProjects: (min: number | null, max: number | null) => string;
  readonly havingFunding: (words: AmountWords) => string;
  readonly groupOrder: (by: 'value' | 'key', descending: boolean) => string;
  readonly ranks: (from: number, to: number, ties: boolean) => string;
  /** An order as a choice: `EU-rahoitus, suurin ensin`. */
  readonly orderName: (field: SortField, descending: boolean) => string;
  readonly order: (field: SortField, descending: boolean) => string;
  readonly project: (name: string) => string;
  readonly projectField: (field: ProjectField, name: string) => string;
  readonly organisation: (name: string) => string;
  readonly about: string;
  readonly help: string;
  readonly beneficiaries: (names: string) => string;
  readonly exceptBeneficiaries: (names: string) => string;
  readonly objectives: (names: string) => string;
  readonly exceptObjectives: (names: string) => string;
  readonly projects: (names: string) => string;
  readonly starts: (period: Period) => string;
  readonly ends: (period: Period) => string;
  readonly active: (period: Period) => string;
  readonly notActive: (period: Period) => string;
  readonly amount: (words: AmountWords) => string;
  readonly topic: (topic: string) => string;
  /** What was taken for granted, as a whole sentence each; a premise has its own note. */
  readonly assumption: (assumption: Exclude<Assumption, { code: 'premise' }>) => Line;
  readonly premise: (stated: Money, truth: Line | null) => Line;
  readonly source: (title: string, updated: ListDay, old: boolean) => Line;
}
