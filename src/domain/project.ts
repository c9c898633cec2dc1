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

/** What the list says of a project's money. Each state carries only what is true in it. */
export type Funding =
  | { readonly state: 'granted'; readonly amount: Money; readonly asPrinted: string }
  | { readonly state: 'unreadable'; readonly asPrinted: string }
  | { readonly state: 'missing' };

/** What the list says of a project's first or last day. */
export type ProjectDay =
  | { readonly state: 'stated'; readonly day: IsoDate; readonly asPrinted: string }
  | { readonly state: 'unreadable'; readonly asPrinted: string }
  | { readonly state: 'missing' };

/** A printed value that a careful reader would question. It is kept as printed and shown with the project. */
export type Doubt =
  | { readonly code: 'start-unlike-neighbours'; readonly printed: IsoDate; readonly neighbours: IsoDate }
  | { readonly code: 'end-before-start' }
  | { readonly code: 'zero-amount' };

/** One organisation under its canonical name, with every name that people call it by. */
export interface Beneficiary {
  readonly key: BeneficiaryKey;
  readonly name: string;
  /** Each spelling that the list prints. */
  readonly printedNames: readonly string[];
  /** Other names and abbreviations, in any language. */
  readonly aliases: readonly string[];
}

/** One row of a published list. */
export interface Project {
  readonly key: ProjectKey;
  /** The 1-based position in the published list. */
  readonly position: number;
  readonly name: string;
  readonly beneficiary: BeneficiaryKey;
  readonly beneficiaryName: string;
  readonly beneficiaryAsPrinted: string;
  readonly objective: ObjectiveKey | null;
  /** Goals and expected results as published; paragraphs are separated by a blank line. */
  readonly purpose: string;
  readonly funding: Funding;
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
