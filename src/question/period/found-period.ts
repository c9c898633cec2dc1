import type { IsoDate, Period } from '../../domain/date.ts';
import type { Locale } from '../../domain/locale.ts';
import type { Assumption } from '../../domain/understanding.ts';

export interface PeriodOptions {
  readonly today: IsoDate;
  /** Breaks ties only: words of all three languages are read whatever it says. */
  readonly locale: Locale | null;
  /** Words that are right as they are, and not to be taken for misspelt words of time; none where it is left out. */
  readonly isRight?: (word: string) => boolean;
  /** The tense of the question's verb: which year a month without one belongs to. */
  readonly tense: 'past' | 'future' | null;
}

/** How the words tie the period to a day: `before 2024`, `since March`, or plainly `in` it. */
export type Relation = 'in' | 'before' | 'after' | 'since' | 'until' | 'by';

/** How exactly the period was said. */
export type Precision = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'range' | 'soon';

/** A period that stands in a text. */
export interface FoundPeriod {
  /** The characters [from, to) of the text, with the words that belong to the period ("ennen", "by the end of"). */
  readonly from: number;
  readonly to: number;
  /** The days, with the relation's effect: "before 2024" ends on 2023-12-31. */
  readonly period: Period;
  readonly relation: Relation;
  readonly assumptions: readonly Assumption[];
  readonly precision: Precision;
  /** Only a year in digits, such as `2025` or `2024-2025`, and no word: it may be part of a project's name. */
  readonly bareYear: boolean;
}
