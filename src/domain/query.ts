import type { Period } from './date.ts';
import type { Currency, Minor } from './money.ts';
import type { BeneficiaryKey, ObjectiveKey, ProjectKey } from './project.ts';

/** Amounts between two bounds; null is an open end. `over` and `under` are strict, `at least` and `at most` are not. */
export interface AmountRange {
  readonly currency: Currency;
  readonly min: AmountBound | null;
  readonly max: AmountBound | null;
}

export interface AmountBound {
  readonly minor: Minor;
  readonly inclusive: boolean;
}

/** Whole numbers from `min` to `max`, both included; null is an open end. */
export interface CountRange {
  readonly min: number | null;
  readonly max: number | null;
}

/** Which projects count. All that is stated must hold; an empty list or null states nothing. */
export interface Conditions {
  /** Any of these lists, by their keys. */
  readonly lists: readonly string[];
  /** Any of these organisations. */
  readonly beneficiaries: readonly BeneficiaryKey[];
  readonly exceptBeneficiaries: readonly BeneficiaryKey[];
  readonly objectives: readonly ObjectiveKey[];
  readonly exceptObjectives: readonly ObjectiveKey[];
  readonly projects: readonly ProjectKey[];
  /** The first day lies in the period. */
  readonly starts: Period | null;
  /** The last day lies in the period. */
  readonly ends: Period | null;
  /** The project runs on at least one day of the period. */
  readonly active: Period | null;
  /** The project runs on no day of the period. Where the list does not tell, it is counted as undated and does not match. */
  readonly notActive: Period | null;
  readonly amount: AmountRange | null;
  /** Words to be found in names and goals. */
  readonly topic: string | null;
}

export const noConditions: Conditions = {
  lists: [],
  beneficiaries: [],
  exceptBeneficiaries: [],
  objectives: [],
  exceptObjectives: [],
  projects: [],
  starts: null,
  ends: null,
  active: null,
  notActive: null,
  amount: null,
  topic: null,
};

/** The published columns, and three more orders. */
export const sortFields = [
  'name',
  'beneficiary',
  'objective',
  'purpose',
  'funding',
  'start',
  'end',
  'duration',
  'position',
  'relevance',
] as const;
export type SortField = (typeof sortFields)[number];

/** Ties keep the published order in both directions. What has no value comes last in both. */
export interface Sort {
  readonly field: SortField;
  readonly descending: boolean;
}

/** Ranks `from` to `to` of what matches, counted from 1. With `ties`, also all that equal the last one. */
export interface Ranks {
  readonly from: number;
  readonly to: number;
  readonly ties: boolean;
}

export const projectFields = ['beneficiary', 'objective', 'purpose', 'funding', 'start', 'end', 'state'] as const;
export type ProjectField = (typeof projectFields)[number];

export const measures = ['sum', 'count', 'average', 'median'] as const;
export type Measure = (typeof measures)[number];

export const groupings = ['beneficiary', 'objective', 'start-year', 'end-year', 'state'] as const;
export type Grouping = (typeof groupings)[number];

/** Projects, one by one. `field` is the one thing that was asked of each, null for the whole. */
export interface ListQuery {
  readonly kind: 'list';
  readonly where: Conditions;
  readonly sort: Sort | null;
  readonly ranks: Ranks | null;
  readonly field: ProjectField | null;
}

/** One figure over all projects that match, or over those of them that hold the asked ranks: exactly what a list of the same shows. */
export interface FigureQuery {
  readonly kind: 'figure';
  readonly measure: Measure;
  /** Of what an average or a median is taken: the projects' amounts, or their organisations' totals. A sum and a count are per `project`. */
  readonly per: 'project' | 'beneficiary';
  readonly where: Conditions;
  readonly sort: Sort | null;
  readonly ranks: Ranks | null;
}

/** How large a part of `base` the projects of `where` are, by money or by number. */
export interface ShareQuery {
  readonly kind: 'share';
  readonly measure: 'sum' | 'count';
  readonly where: Conditions;
  /** The order and ranks pick the part among what matches both `where` and `base`; the base stays whole. */
  readonly sort: Sort | null;
  readonly ranks: Ranks | null;
  readonly base: Conditions;
}

/** One row per organisation, objective, year or state. */
export interface GroupQuery {
  readonly kind: 'group';
  readonly by: Grouping;
  /** The figure that each row shows first and that `by-value` sorts by. */
  readonly measure: Measure;
  readonly where: Conditions;
  /** Only these groups, in this order where none is asked, also where nothing matches: a comparison. Empty for all. */
  readonly among: readonly string[];
  readonly havingProjects: CountRange | null;
  readonly havingFunding: AmountRange | null;
  readonly sort: { readonly by: 'value' | 'key'; readonly descending: boolean };
  readonly ranks: Ranks | null;
  /** `number` asks only how many groups there are. */
  readonly asks: 'groups' | 'number';
}

/** One project's card, or one field of it. */
export interface ProjectQuery {
  readonly kind: 'project';
  readonly project: ProjectKey;
  readonly field: ProjectField | null;
}

/** An organisation: its total and its projects. */
export interface BeneficiaryQuery {
  readonly kind: 'beneficiary';
  readonly beneficiary: BeneficiaryKey;
}

/** About the list itself: how old, from where, what is in it. */
export interface AboutQuery {
  readonly kind: 'about';
}

/** What the list tells that its version before did not. */
export interface NewsQuery {
  readonly kind: 'news';
}

export interface HelpQuery {
  readonly kind: 'help';
}

/**
 * What is asked, as plain data: the only thing that a store ever sees.
 *
 * Relative periods have been turned into days, organisations into keys. {@link AboutQuery}, {@link NewsQuery} and {@link HelpQuery} never reach a store.
 */
export type Query =
  | ListQuery
  | FigureQuery
  | ShareQuery
  | GroupQuery
  | ProjectQuery
  | BeneficiaryQuery
  | AboutQuery
  | NewsQuery
  | HelpQuery;

/** A query that a store answers. `today` matters to `state` alone. */
export type StoreQuery = Exclude<Query, AboutQuery | NewsQuery | HelpQuery>;
