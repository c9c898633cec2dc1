import type { Money } from './money.ts';
import type { Project } from './project.ts';

/** What a set of projects adds up to. */
export interface Figures {
  readonly count: number;
  /** Funding per currency; empty where no project has a readable amount. */
  readonly money: readonly Money[];
  /** Projects that count in `count` and in no total, because their amount is missing or unreadable. */
  readonly withoutAmount: number;
  /** Stands there where rows are participants' shares: how many rows there are, and how many of them state no readable amount. */
  readonly participations?: { readonly rows: number; readonly withoutAmount: number };
}

/** A project that matched, with the sentence in which a searched topic was found. */
export interface Match {
  readonly project: Project;
  readonly passage: string | null;
}

/** Which part of a long result is wanted: `size` null for all. */
export interface Window {
  readonly offset: number;
  readonly size: number | null;
}

/** Projects that match all else and count in no figure; an answer says how many they are. */
export interface LeftOut {
  /** The list states no readable day for them. */
  readonly undated: number;
  /** They touch on the topic in passing only. */
  readonly touching: number;
}

export const nothingLeftOut: LeftOut = { undated: 0, touching: 0 };

export interface ListResult extends LeftOut {
  readonly kind: 'list';
  /** Over all that match (inside the asked ranks), not only the window. */
  readonly figures: Figures;
  readonly offset: number;
  readonly matches: readonly Match[];
  /** Some of the projects speak of most of the topic only: how many speak of all of it, and the words that the others lack. */
  readonly nearest: { readonly whole: number; readonly missing: readonly string[] } | null;
}

export interface FigureResult extends LeftOut {
  readonly kind: 'figure';
  readonly figures: Figures;
  /** The asked average or median per currency, or the sum; empty for a count. */
  readonly value: readonly Money[];
  readonly offset: number;
  /** What the figure is made of: in the asked order, else in the published one. */
  readonly matches: readonly Match[];
}

export interface ShareResult extends LeftOut {
  readonly kind: 'share';
  readonly part: Figures;
  readonly whole: Figures;
  /** Hundredths of a percent, half up; null where the whole is nothing, or holds several currencies. */
  readonly basisPoints: number | null;
}

export interface Group {
  /** A beneficiary's or objective's key, a year as `2025`, `unknown`, or `ended`, `running`, `upcoming`. */
  readonly key: string;
  /** A beneficiary's canonical name; otherwise the key. */
  readonly name: string;
  readonly figures: Figures;
  /** The asked sum, average or median per currency; empty for a count. */
  readonly value: readonly Money[];
}

export interface GroupResult extends LeftOut {
  readonly kind: 'group';
  /** In the asked order and ranks; all of them, not only a window. */
  readonly groups: readonly Group[];
  /** How many groups there are before ranks cut them; projects without an organisation make none. */
  readonly groupCount: number;
  /** Projects whose organisation the list does not state, where groups are organisations: the last group, or left out where ranks or the number of groups are asked. */
  readonly withoutBeneficiary: number;
  /** Over the projects of the groups above. */
  readonly covered: Figures;
  /** Over all projects that match, shown or not. */
  readonly figures: Figures;
}

export interface ProjectResult {
  readonly kind: 'project';
  readonly project: Project;
}

export interface BeneficiaryResult {
  readonly kind: 'beneficiary';
  readonly name: string;
  readonly figures: Figures;
  readonly offset: number;
  readonly matches: readonly Match[];
}

/** The query names a project or an organisation that this list does not have (any more). */
export interface UnknownResult {
  readonly kind: 'unknown';
  readonly what: 'project' | 'beneficiary' | 'objective' | 'list';
  readonly key: string;
}

export type Result = ListResult | FigureResult | ShareResult | GroupResult | ProjectResult | BeneficiaryResult | UnknownResult;
