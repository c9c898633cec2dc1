import type { IsoDate } from './date.ts';
import type { Locale, Localised } from './locale.ts';
import type { Currency } from './money.ts';
import type { Beneficiary, ObjectiveKey, Project } from './project.ts';

/** A specific objective with its name in each language; `aliases` are shorter names that people use. */
export interface Objective {
  readonly key: ObjectiveKey;
  /** The number or code that stands before the name where it is shown: `1`; null where the list has names alone. */
  readonly code: string | null;
  readonly name: Localised;
  /** A name that fits a line; null where the name itself does. */
  readonly shortName: Localised | null;
  readonly aliases: readonly string[];
}

/** Whose money the amounts are: the EU's, or any public or private grant. */
export const amountKinds = ['eu-funding', 'funding'] as const;
export type AmountKind = (typeof amountKinds)[number];

/** `participations`: a row is one participant's share in a project, and rows with one identifier are one project. */
export const rowKinds = ['projects', 'participations'] as const;
export type RowKind = (typeof rowKinds)[number];

/** What a list may state of its projects besides their names. */
export const heldFields = [
  'beneficiary',
  'objective',
  'purpose',
  'funding',
  'totalCost',
  'start',
  'end',
  'identifier',
  'fund',
  'programme',
  'location',
  'intervention',
] as const;
export type HeldField = (typeof heldFields)[number];

/** The fund that a list is of; `aliases` are what people call it: `AMIF`. */
export interface Fund {
  readonly name: Localised;
  readonly aliases: readonly string[];
}

/** What a list is and what it does not hold: everything that an answer says of its source. */
export interface DatasetDescription {
  /** Short name in paths and queries: `amif-fi`. */
  readonly key: string;
  readonly title: Localised;
  /** Null where it is not stated. */
  readonly publisher: Localised | null;
  /** Where the list was published; null where it is unknown. */
  readonly sourceUrl: string | null;
  /** Null where neither the list nor whoever keeps it states a day. */
  readonly updatedOn: IsoDate | null;
  /** The day on which the file was fetched; null where it is not known. */
  readonly retrievedOn: IsoDate | null;
  /** Of the rows that state none themselves; `XXX` where the list does not tell. */
  readonly currency: Currency;
  /** The language of the names and goals. */
  readonly language: Locale;
  readonly amountKind: AmountKind;
  readonly rowsAre: RowKind;
  readonly fund: Fund | null;
  /** What at least one of its projects states. */
  readonly fields: readonly HeldField[];
  /** What an amount means: granted EU funding for a project's whole life. Null where nobody has written it down. */
  readonly amountMeaning: Localised | null;
  /** What the list does not tell, as one phrase that completes "The list does not tell …". Null where nobody has written it down. */
  readonly notHeld: Localised | null;
  /** A word in each language that the list speaks of, for examples; null where nobody has chosen one. */
  readonly exampleTopic: Localised | null;
  readonly objectives: readonly Objective[];
}

/** A published list, read and checked; or several lists together. */
export interface Dataset {
  /** Of several lists together, what holds for all of them. */
  readonly description: DatasetDescription;
  /** Each list by itself; one for a single list. */
  readonly lists: readonly [DatasetDescription, ...DatasetDescription[]];
  /** Projects that a later list has too, by their identifiers: they are left out there and counted once. */
  readonly sharedProjects: number;
  readonly beneficiaries: readonly Beneficiary[];
  /** In the published order. */
  readonly projects: readonly Project[];
}
