import type { Line } from '../../domain/answer.ts';
import type { ProjectField } from '../../domain/query.ts';
import type { NotHeld, UnclearReason } from '../../domain/understanding.ts';

/** What can be wrong with a piece of a query's text. */
export type QueryTextTrouble =
  | 'unknown-word'
  | 'not-one-of'
  | 'not-a-period'
  | 'not-an-amount'
  | 'not-a-count'
  | 'not-ranks'
  | 'not-a-key'
  | 'no-text'
  | 'no-closing-quote'
  | 'backwards'
  | 'repeated'
  | 'misplaced'
  | 'missing';

/** What is said where no figure is stated. */
export interface NoticeSentences {
  readonly nothing: (conditions: string) => Line;
  readonly nothingOfTopic: (topic: string, rest: string) => Line;
  readonly emptyList: Line;
  readonly outsideRanks: (from: number, total: number | null) => Line;
  readonly searched: (projects: number) => Line;
  readonly unknownKey: (what: 'project' | 'beneficiary' | 'objective' | 'list', key: string) => Line;
  readonly unknownKeyHint: Line;
  readonly unknownName: (name: string, what: 'beneficiary' | 'objective') => Line;
  readonly nearest: Line;
  readonly unclear: (reason: UnclearReason) => Line;
  readonly notHeld: (reason: NotHeld) => Line;
  readonly fieldMissing: (field: ProjectField, project: string) => Line;
  readonly asPrinted: (text: string) => Line;
  /** A short query text that cannot be read: what, where (`at` as typed, empty at the end), and what could stand there. */
  readonly badQueryText: (trouble: QueryTextTrouble, at: string, options: readonly string[]) => Line;
  readonly shareOfSeveralCurrencies: Line;
  readonly shareOfNothing: Line;
}
