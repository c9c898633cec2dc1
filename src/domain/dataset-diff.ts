import type { IsoDate } from './date.ts';
import type { Money } from './money.ts';
import type { Funding, Project, ProjectDay } from './project.ts';

export const textFields = [
  'identifier',
  'name',
  'beneficiary',
  'objective',
  'purpose',
  'fund',
  'programme',
  'location',
  'intervention',
] as const;
export type TextField = (typeof textFields)[number];

export const amountFields = ['funding', 'totalCost'] as const;
export type AmountField = (typeof amountFields)[number];

export const dayFields = ['start', 'end'] as const;
export type DayField = (typeof dayFields)[number];

/** What is compared between two versions of a list. */
export type ComparedField = TextField | AmountField | DayField;

/**
 * One field of a project that differs between two lists. A text that a list does not state is empty; an organisation is its canonical
 * name, an objective its key.
 */
export type FieldChange =
  | { readonly field: TextField; readonly from: string; readonly to: string }
  | { readonly field: AmountField; readonly from: Funding; readonly to: Funding }
  | { readonly field: DayField; readonly from: ProjectDay; readonly to: ProjectDay };

/** A project of the earlier list and the same one of the later list, with what changed: at least one field. */
export interface ChangedProject {
  readonly before: Project;
  readonly after: Project;
  readonly changes: readonly FieldChange[];
}

/** An organisation whose projects stand under another name. */
export interface RenamedOrganisation {
  readonly from: string;
  readonly to: string;
}

/** A list in figures. */
export interface ListFigures {
  /** The day of the list: when it was updated, else when it was fetched; null where neither is known. */
  readonly day: IsoDate | null;
  readonly projects: number;
  readonly organisations: number;
  /** Per currency, over the projects whose amount could be read. */
  readonly money: readonly Money[];
}

/** What a later version of a list tells that an earlier one did not. */
export interface DatasetDiff {
  readonly before: ListFigures;
  readonly after: ListFigures;
  /** In the later list alone, in its order. */
  readonly added: readonly Project[];
  /** In the earlier list alone, in its order. */
  readonly gone: readonly Project[];
  /** In both, with something else in a field; in the later list's order. A new place in the list is no change. */
  readonly changed: readonly ChangedProject[];
  /** In both, running or still to come on the day of the earlier list, and over on the day of the later one. Null where a list has no day. */
  readonly ended: readonly Project[] | null;
  /** Told here once, and not as a change of each project. */
  readonly renamedOrganisations: readonly RenamedOrganisation[];
}
