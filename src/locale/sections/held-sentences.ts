import type { Line } from '../../domain/answer.ts';
import type { HeldField, RowKind } from '../../domain/dataset.ts';
import type { IsoDate } from '../../domain/date.ts';

/** How old a list is, as far as anybody says. */
export type ListDay = { readonly kind: 'updated' | 'retrieved'; readonly day: IsoDate } | { readonly kind: 'unknown' };

/** What a list states of a project beyond what every list of the first kind does. */
export const extraFields = [
  'identifier',
  'totalCost',
  'fund',
  'programme',
  'location',
  'intervention',
] as const satisfies readonly HeldField[];
export type ExtraField = (typeof extraFields)[number];

/** What a question can need of a list that does not hold it. */
export type NeededField = 'funding' | 'beneficiary' | 'objective' | 'start' | 'end';

/** What lists hold, what they do not, and how several of them stand together. */
export interface HeldSentences {
  readonly fields: Readonly<Record<ExtraField | 'list', string>>;
  readonly costUnreadable: (asPrinted: string) => string;
  /** What the list tells of each project, besides its name. */
  readonly held: (fields: readonly HeldField[]) => Line;
  /** What it does not tell, as one phrase that completes "The list does not tell …". */
  readonly notHeldPhrase: (fields: readonly HeldField[]) => string;
  /** The question needs what no project of the list states. */
  readonly notHeldField: (field: NeededField) => Line;
  /** Not added up or searched, but shown with each project. */
  readonly onCard: Readonly<Record<'total-cost' | 'place' | 'fund', Line>>;
  /** Another fund was asked for, where several lists are loaded, and where the only one does not tell its fund. */
  readonly otherFund: Readonly<Record<'several' | 'unknown', Line>>;
  /** A topic is sought in the locations too, where the list prints them. */
  readonly locationsSearched: Line;
  /** What an amount means, where the list's description does not say it. */
  readonly amountMeaning: (rowsAre: RowKind) => string;
  readonly withoutBeneficiary: (count: number) => Line;
  /** Amounts in several currencies have no common order. */
  readonly orderedByCurrency: Line;
  /** Each row is a participant's share; `withoutAmount` of the rows state none. */
  readonly participations: (rows: number, withoutAmount: number) => Line;
  readonly sharedProjects: (count: number) => Line;
  /** Of so many projects only a month or a year is known: they stand where it begins. */
  readonly partialDays: (count: number) => Line;
  /** `lista päivitetty 5.3.2024` */
  readonly listDay: (day: ListDay) => Line;
  /** `listalla X`, as a condition. */
  readonly lists: (names: string) => string;
  readonly retrievedOn: string;
  /** One list's line among several: how many projects of it count. */
  readonly listOfSeveral: (projects: string, day: ListDay) => Line;
}
