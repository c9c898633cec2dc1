import type { Line } from '../../domain/answer.ts';
import type { ComparedField } from '../../domain/dataset-diff.ts';
import type { IsoDate } from '../../domain/date.ts';
import type { RefreshSource, RefreshTrouble } from '../../domain/refresh-report.ts';

/** How much a newer version of a list differs, in projects. */
export interface NewsCounts {
  readonly added: number;
  readonly gone: number;
  readonly changed: number;
}

/** What is said of a list and its versions: to whoever keeps it, and to who asks what is new. */
export interface ListSentences {
  /** Labels of what is compared; the funding has the list's own name. */
  readonly fields: Readonly<Record<Exclude<ComparedField, 'funding'>, string>>;
  /** `2 new, 1 gone, 5 changed`. */
  readonly counts: (counts: NewsCounts) => string;
  /** For the log; `counts` is null for a list that was not there before. */
  readonly taken: (title: string, source: RefreshSource, counts: NewsCounts | null) => string;
  /** For the log: what came, why it is not taken, and that the old list goes on. */
  readonly refused: (title: string, source: RefreshSource, trouble: RefreshTrouble) => string;

  /** What a published file leaves open is answered by hand. */
  readonly answerByImport: (folder: string) => string;

  /** Two versions, by their days. */
  readonly versions: (before: IsoDate | null, after: IsoDate | null) => string;
  readonly sameLists: string;
  /** Headings with the number of what follows. */
  readonly added: (count: number) => string;
  readonly gone: (count: number) => string;
  readonly changed: (count: number) => string;
  readonly ended: (count: number) => string;
  readonly renamed: (count: number) => string;
  /** Instead of what ended: a list has no day. */
  readonly endedUnknown: string;
  /** A field that a list does not state. */
  readonly notStated: string;

  /** A list, where it lies. */
  readonly listAt: (title: string, folder: string) => string;
  readonly updatedOn: (day: IsoDate | null, isOld: boolean) => string;
  readonly notStatedFor: (field: string, count: number, all: number) => string;
  readonly unreadable: (count: number) => string;
  readonly doubts: (count: number) => string;
  readonly row: (row: number) => string;
  readonly lookAlike: (count: number) => string;
  readonly andMore: (count: number) => string;
  readonly previous: (day: IsoDate | null, counts: NewsCounts) => string;
  readonly noPrevious: string;
  readonly previousUnreadable: (reason: string) => string;
  readonly lastRefused: (day: IsoDate, source: RefreshSource, trouble: RefreshTrouble) => string;
  readonly unreadableList: (folder: string, reason: string) => string;
  readonly clean: string;
  readonly problems: (count: number) => string;
  /** `diff` needs two folders. */
  readonly missingFolders: string;

  /** The answer to what is new. A day is null where the list has none. */
  readonly news: (title: string, before: IsoDate | null, after: IsoDate | null, counts: NewsCounts) => Line;
  readonly noNews: (title: string, before: IsoDate | null, after: IsoDate | null) => Line;
  readonly noEarlier: (title: string) => Line;
  readonly noEarlierHint: string;
  /** Before the projects that are shown. */
  readonly newsAdded: Line;
  readonly newsChanged: Line;
  readonly newsGone: Line;
  /** How the question was read. */
  readonly newsReading: string;
  readonly whatIsNew: string;
}
