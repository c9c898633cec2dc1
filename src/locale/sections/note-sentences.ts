import type { Line } from '../../domain/answer.ts';
import type { Doubt } from '../../domain/project.ts';

/** What the reader must know about the figures. */
export interface NoteSentences {
  readonly doubt: (doubt: Doubt) => string;
  /** A doubt about a project that is counted but not shown. */
  readonly doubtOf: (project: string, doubt: string) => Line;
  readonly moreDoubts: (hidden: number) => Line;
  readonly withoutAmount: (count: number) => Line;
  readonly undated: (count: number) => Line;
  /** Projects that touch on the topic in passing only are not counted. */
  readonly touching: (count: number) => Line;
  readonly severalCurrencies: Line;
  readonly currencyNotStated: Line;
  /** Rows `from` to `to` of `total` are shown. */
  readonly shown: (from: number, to: number, total: number) => Line;
  readonly groupsShown: (shown: number, total: number) => Line;
  readonly tie: (rank: number, count: number) => Line;
  readonly groupTie: (rank: number, count: number) => Line;
  readonly mentions: (topic: string, count: number) => Line;
  /** What an amount means, as the list's description says it. */
  readonly amountMeaning: (phrase: string) => Line;
  /** All that match, where the answer shows a part; `groups` as words (`25 avustuksen saajaa`) where rows are groups. */
  readonly ofAll: (groups: string | null, count: number, money: Line | null) => Line;
  readonly notHeld: (phrase: string) => Line;
}
