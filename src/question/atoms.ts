import type { Locale } from '../domain/locale.ts';
import type { Currency } from '../domain/money.ts';
import type { BeneficiaryKey, ObjectiveKey, Project } from '../domain/project.ts';
import type { CountRange } from '../domain/query.ts';
import type { FoundAmount } from './amount/found-amount.ts';
import type { Concept } from './lexicon/concept.ts';
import type { FoundPeriod } from './period/found-period.ts';

/** A piece of a question with what it can mean. Tokens `first` to `last`, both included. */
export type Atom = { readonly first: number; readonly last: number; readonly text: string } & Meaning;

export type Meaning =
  | {
      readonly kind: 'organisation';
      /** Several where the name fits several. */
      readonly keys: readonly BeneficiaryKey[];
      readonly name: string;
      readonly faults: number;
      /** A town's name in the case of a place: "Turussa", "in Turku". */
      readonly isPlace: boolean;
    }
  | { readonly kind: 'project'; readonly projects: readonly Project[]; readonly name: string; readonly faults: number }
  | {
      readonly kind: 'objective';
      readonly keys: readonly ObjectiveKey[];
      readonly unknown: string | null;
      /** A number that several lists have, each for an objective of its own: one of the keys is meant. */
      readonly isOneOf?: true;
    }
  /** Lists, by their keys; none for all of them: "kaikista rahastoista". */
  | { readonly kind: 'list'; readonly keys: readonly string[]; readonly name: string; readonly faults: number }
  /** A currency that no amount stands beside: "in dollars". */
  | { readonly kind: 'currency'; readonly currency: Currency }
  | { readonly kind: 'period'; readonly period: FoundPeriod }
  | { readonly kind: 'amount'; readonly amount: FoundAmount }
  | { readonly kind: 'projects-per-beneficiary'; readonly range: CountRange }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'concept'; readonly concepts: ReadonlySet<Concept>; readonly corrected: string | null }
  /** A word that no part of the grammar knows: a topic, perhaps. */
  | { readonly kind: 'word' };

/** A message taken apart. */
export interface Parsed {
  readonly text: string;
  readonly locale: Locale;
  readonly atoms: readonly Atom[];
  /** Everyday words that are also a project's name, or a part of one: read as a project only where one is spoken of. */
  readonly weakProjects: readonly (Atom & { readonly kind: 'project' })[];
}
