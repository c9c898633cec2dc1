import type { IsoDate } from './date.ts';
import type { Money } from './money.ts';

declare const projectKey: unique symbol;
declare const beneficiaryKey: unique symbol;
declare const objectiveKey: unique symbol;

/** Names a project in a query's text: lower-case ASCII words joined by hyphens, unique in its list and stable from list to list. */
export type ProjectKey = string & { readonly [projectKey]: true };

/** Names an organisation in a query's text, whatever its spelling in the list; the same form as {@link ProjectKey}. */
export type BeneficiaryKey = string & { readonly [beneficiaryKey]: true };

/** The number or code of a specific objective, as the list prints it: `1`. */
export type ObjectiveKey = string & { readonly [objectiveKey]: true };

/** The key of the projects of which a list does not tell the group: no organisation and no objective has it. */
export const unknownGroup = 'unknown';

/** What the list says of a project's money. Each state carries only what is true in it. */
export type Funding =
  | { readonly state: 'granted'; readonly amount: Money; readonly asPrinted: string }
  | { readonly state: 'unreadable'; readonly asPrinted: string }
  | { readonly state: 'missing' };

/** What the list says of a project's first or last day. */
export type ProjectDay =
  | { readonly state: 'stated'; readonly day: IsoDate; readonly asPrinted: string }
  /** The list states a year (`2014`) or a month (`2015-08`) and no day: it may be any day of it. */
  | { readonly state: 'partial'; readonly period: string; readonly asPrinted: string }
  | { readonly state: 'unreadable'; readonly asPrinted: string }
  | { readonly state: 'missing' };

/** A printed value that a careful reader would question. It is kept as printed and shown with the project. */
export type Doubt =
  | { readonly code: 'start-unlike-neighbours'; readonly printed: IsoDate; readonly neighbours: IsoDate }
  | { readonly code: 'end-before-start' }
  | { readonly code: 'zero-amount' }
  /** The funding is larger than what the project costs in all. */
  | { readonly code: 'funding-over-total-cost' }
  /** The funding is at least a hundred times larger than any other in the list: digits may have slipped. */
  | { readonly code: 'outlier-amount' }
  /** An earlier row says the very same: its number in the published file. */
  | { readonly code: 'duplicate-row'; readonly row: number };

/** One organisation under its canonical name, with every name that people call it by. */
export interface Beneficiary {
  readonly key: BeneficiaryKey;
  readonly name: string;
  /** Each spelling that the list prints. */
  readonly printedNames: readonly string[];
  /** Other names and abbreviations, in any language. */
  readonly aliases: readonly string[];
}

/** One row of a published list. Null is what the list does not state. */
export interface Project {
  readonly key: ProjectKey;
  /** The 1-based position in the published list; where several lists stand together, in all of them one after the other. */
  readonly position: number;
  /** The key of the list that it stands in. */
  readonly list: string;
  /** The keys of later lists that have the same project: it is counted once. */
  readonly alsoIn: readonly string[];
  /** The row of the published file, counted from 1. */
  readonly row: number;
  /** The list's own number or code of the project. */
  readonly identifier: string | null;
  readonly name: string;
  readonly beneficiary: BeneficiaryKey | null;
  readonly beneficiaryName: string | null;
  readonly beneficiaryAsPrinted: string | null;
  readonly objective: ObjectiveKey | null;
  /** Goals and expected results as published; paragraphs are separated by a blank line. */
  readonly purpose: string;
  readonly funding: Funding;
  /** What the project costs in all, by all who pay for it. */
  readonly totalCost: Funding;
  readonly fund: string | null;
  readonly programme: string | null;
  readonly location: string | null;
  readonly intervention: string | null;
  readonly start: ProjectDay;
  readonly end: ProjectDay;
  readonly doubts: readonly Doubt[];
}

export const toProjectKey = (text: string): ProjectKey => checkedKey(text) as ProjectKey;
export const toBeneficiaryKey = (text: string): BeneficiaryKey => checkedKey(text) as BeneficiaryKey;
export const toObjectiveKey = (text: string): ObjectiveKey => checkedKey(text) as ObjectiveKey;

/** @throws RangeError if `text` could not stand in a query's text. */
function checkedKey(text: string): string {
  if (!/^[a-z0-9][a-z0-9.-]*$/.test(text)) throw new RangeError(`Expected lower-case letters, digits, dots and hyphens, got "${text}"`);
  return text;
}
