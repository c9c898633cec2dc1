import type { IsoDate } from './date.ts';
import type { Locale, Localised } from './locale.ts';
import type { Currency } from './money.ts';
import type { Beneficiary, ObjectiveKey, Project } from './project.ts';

/** A specific objective with its name in each language; `aliases` are shorter names that people use. */
export interface Objective {
  readonly key: ObjectiveKey;
  readonly name: Localised;
  /** A name that fits a line; null where the name itself does. */
  readonly shortName: Localised | null;
  readonly aliases: readonly string[];
}

/** What a list is and what it does not hold: everything that an answer says of its source. */
export interface DatasetDescription {
  /** Short name in paths and queries: `amif-fi`. */
  readonly key: string;
  readonly title: Localised;
  readonly publisher: Localised;
  /** Where the list was published; null where it is unknown. */
  readonly sourceUrl: string | null;
  readonly updatedOn: IsoDate;
  readonly currency: Currency;
  /** The language of the names and goals. */
  readonly language: Locale;
  /** What an amount means: granted EU funding for a project's whole life. */
  readonly amountMeaning: Localised;
  /** What the list does not tell, as one phrase that completes "The list does not tell …". */
  readonly notHeld: Localised;
  /** A word in each language that the list speaks of, for examples; null where nobody has chosen one. */
  readonly exampleTopic: Localised | null;
  readonly objectives: readonly Objective[];
}

/** A published list, read and checked. */
export interface Dataset {
  readonly description: DatasetDescription;
  readonly beneficiaries: readonly Beneficiary[];
  /** In the published order. */
  readonly projects: readonly Project[];
}
