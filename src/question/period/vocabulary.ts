import type { Phrases } from './phrase-book.ts';

export type UnitName = 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'half' | 'year';

/** What a case ending says: `maaliskuusta` is from March, `maaliskuuhun` is to March. */
export type Role = 'in' | 'from' | 'to';

/**
 * How sure a word means time. `weak`: only with a year, a day or a word such as "in" beside it (`may`, `jan`, `summer`);
 * `stem`: only before a hyphen (`maalis-huhtikuussa`).
 */
export type Strength = 'sure' | 'weak' | 'stem';

export interface MonthWord {
  readonly month: number;
  readonly role: Role;
  readonly strength: Strength;
  /** English writes the day after the month: `march 26` is a day there, a month of 2026 in the other two. */
  readonly dayFollows: boolean;
}

export type Season = 'winter' | 'spring' | 'summer' | 'autumn' | 'christmas' | 'midsummer' | 'turn';

export interface SeasonWord {
  readonly season: Season;
  readonly role: Role;
  readonly strength: Strength;
  /** `i somras`: the last one; `i sommar`: this one. */
  readonly pick: 'this' | 'next' | 'last' | null;
  /** `alkukesä`: only the beginning of it. */
  readonly edge: Edge | null;
}

export interface UnitWord {
  readonly unit: UnitName;
  readonly role: Role;
  readonly plural: boolean;
}

/**
 * Which one: `ahead` and `back` count from today ("the coming year"), `next` and `last` by the calendar ("next year");
 * "the next" and "the last" count weeks, months and years from today, and quarters by the calendar.
 */
export type Pick = 'this' | 'next' | 'last' | 'before-last' | 'ahead' | 'back' | 'the-next' | 'the-last';

/** Which part of a longer period. */
export type Edge = 'start' | 'end' | 'middle' | 'early' | 'late' | 'first-day' | 'last-day';

export interface EdgeWord {
  readonly edge: Edge;
  readonly role: Role;
}

/**
 * `in` says only that time is meant; `until-or-since` is "asti", which says "since" after `vuodesta`; `on` is the English
 * word, which says "since" after "from 2024" alone.
 */
export type RelationWord = 'before' | 'after' | 'since' | 'until' | 'by' | 'in' | 'until-or-since' | 'on';

interface FixedWord {
  readonly unit: UnitName;
  readonly offset: number;
  readonly role: Role;
}

/** One language's words for time. */
export interface Vocabulary {
  readonly months: Phrases<MonthWord>;
  readonly seasons: Phrases<SeasonWord>;
  readonly units: Phrases<UnitWord>;
  readonly picks: Phrases<Pick>;
  /** "Tomorrow", "i fjol": what needs no other word. */
  readonly fixed: Phrases<FixedWord>;
  /** 1 to 4; -1 for the last. */
  readonly ordinals: Phrases<number>;
  readonly weekdays: Phrases<number>;
  /** Words for the halves of a longer period: "alkuvuonna", "first half of". */
  readonly halves: Phrases<{ readonly half: 1 | 2; readonly role: Role }>;
  readonly before: Phrases<RelationWord>;
  readonly behind: Phrases<RelationWord>;
  readonly edgesBefore: Phrases<EdgeWord>;
  readonly edgesBehind: Phrases<EdgeWord>;
  /** Edges that need a preposition before them: "by end 2025"; elsewhere "end" is a verb. */
  readonly edgesAfterPreposition: Phrases<EdgeWord>;
  /** Edges behind a unit without a number: "year end". */
  readonly edgesBehindUnit: Phrases<EdgeWord>;
  /** Days ahead that "soon" takes in. */
  readonly soon: Phrases<number>;
  readonly betweenBefore: Phrases<true>;
  readonly betweenBehind: Phrases<true>;
  readonly and: Phrases<true>;
  readonly to: Phrases<true>;
  /** Words before a number of days or months from today: "within", "inom"; `back` for "för … sedan". */
  readonly within: Phrases<true>;
  /** Words behind a number of days or months. */
  readonly withinBehind: Phrases<'either' | 'ahead' | 'back' | 'ago'>;
  /** Words that may stand between a preposition and the period, and change nothing. */
  readonly fillers: Phrases<true>;
}
