import type { Line } from '../../domain/answer.ts';
import type { HeldField } from '../../domain/dataset.ts';
import type { Currency } from '../../domain/money.ts';

/** Names out of the loaded list, so that every example gets an answer; null where the list has none. */
export interface ExampleNames {
  readonly beneficiary: string | null;
  readonly otherBeneficiary: string | null;
  readonly project: string | null;
  /** A word in the list's own language that is in names or goals. */
  readonly topic: string | null;
  readonly year: number;
  /** What no project of the list states: no example asks for it. */
  /** The list's own currency, where it is not the euro: no example asks for euros. */
  readonly currency?: Currency;
  readonly lacks?: readonly HeldField[];
}

export interface HelpGroup {
  readonly title: string;
  readonly examples: readonly string[];
}

export interface HelpSentences {
  readonly greeting: (title: string) => Line;
  readonly thanks: Line;
  readonly headline: (title: string) => Line;
  readonly groups: (names: ExampleNames) => readonly HelpGroup[];
  /** Three that show the breadth. */
  readonly examples: (names: ExampleNames) => readonly [string, string, string];
  readonly queryText: Line;
}
