import type { Line } from '../../domain/answer.ts';
import type { IsoDate, Period } from '../../domain/date.ts';
import type { Grouping, Measure, ProjectField, SortField } from '../../domain/query.ts';
import type { ListDay } from './held-sentences.ts';

/** What an answer is mainly about, so that its sentence can say so; the other conditions follow in brackets. */
export type Subject =
  | { readonly kind: 'all' }
  | { readonly kind: 'beneficiary'; readonly name: string }
  /** `past` where all days of the period are over. */
  | { readonly kind: 'ends' | 'starts' | 'active'; readonly period: Period; readonly past: boolean }
  | { readonly kind: 'topic'; readonly topic: string }
  | { readonly kind: 'objective'; readonly name: string }
  | { readonly kind: 'conditions' };

/** `rest`: the conditions that the subject does not say, as a phrase; empty where it says all. */
export interface Counted {
  readonly subject: Subject;
  readonly count: number;
  readonly rest: string;
}

export interface RankedProject {
  readonly name: string;
  /** Null where the list does not state it. */
  readonly beneficiary: string | null;
  readonly funding: Line;
  readonly period: Line;
}

/** A figure of one group. */
export interface GroupValue {
  readonly name: string;
  readonly value: Line;
}

/** What a grouped figure is: by what, which figure, and the conditions as a phrase (empty for none). */
export interface Grouped {
  readonly by: Grouping;
  readonly measure: Measure;
  readonly conditions: string;
}

export interface Shared {
  readonly of: 'sum' | 'count';
  /** What the part is; `rest` as in {@link Counted}. */
  readonly subject: Subject;
  readonly rest: string;
  /** The conditions of the whole; empty for the whole list. */
  readonly base: string;
  readonly percent: string;
  readonly part: Line;
  readonly whole: Line;
}

/** The first sentence of each kind of answer: the figure, and what it counts. */
export interface HeadlineSentences {
  /** `total` null where no amount could be read. */
  readonly list: (counted: Counted, total: Line | null) => Line;
  /** So many projects speak of the whole topic, and so many more of most of it: each of those lacks one or more of the words. */
  readonly nearest: (topic: string, whole: number, others: number, missing: readonly string[], rest: string) => Line;
  readonly count: (counted: Counted) => Line;
  readonly sum: (counted: Counted, total: Line) => Line;
  /** `organisations`: of how many organisations' totals it is taken; null where it is taken of projects. */
  readonly typical: (measure: 'average' | 'median', counted: Counted, value: Line, organisations: number | null) => Line;
  /** Projects match, but the list states no amount that could be added. */
  readonly noAmounts: (counted: Counted) => Line;
  /** One project at the top of an order; `rank` from 1. */
  readonly ranked: (field: SortField, descending: boolean, rank: number, project: RankedProject, rest: string) => Line;
  readonly top: (field: SortField, descending: boolean, from: number, count: number, rest: string, total: Line | null) => Line;
  /** One thing asked of several projects; their amounts have the list's sentence. */
  readonly fieldOfMany: (field: Exclude<ProjectField, 'funding'>, counted: Counted) => Line;
  readonly share: (shared: Shared) => Line;
  readonly groupCount: (by: Grouping, count: number, conditions: string) => Line;
  /** The first of the groups in an order by value; several names where they are equal. */
  readonly firstGroups: (grouped: Grouped, descending: boolean, names: readonly string[], value: Line) => Line;
  readonly groups: (grouped: Grouped, groups: number, count: number, total: Line | null) => Line;
  /** Two groups side by side, the larger first. */
  readonly compared: (grouped: Grouped, more: GroupValue, less: GroupValue, difference: Line | null) => Line;
  readonly equal: (grouped: Grouped, names: readonly string[], value: Line) => Line;
  readonly project: (name: string, beneficiary: string | null, funding: Line | null) => Line;
  readonly projectBeneficiary: (project: string, beneficiary: string) => Line;
  readonly projectObjective: (project: string, objective: string) => Line;
  readonly projectPurpose: (project: string) => Line;
  readonly projectFunding: (project: string, funding: Line) => Line;
  readonly projectDay: (which: 'start' | 'end', project: string, day: IsoDate, past: boolean) => Line;
  /** The list states only the month or the year. */
  readonly projectPeriod: (which: 'start' | 'end', project: string, period: Period, past: boolean) => Line;
  readonly projectState: (project: string, state: 'ended' | 'running' | 'upcoming', day: IsoDate | null, left: string | null) => Line;
  readonly about: (title: string, updated: ListDay, projects: string) => Line;
}
