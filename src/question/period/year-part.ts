import type { Span } from './calendar.ts';
import type { Precision } from './found-period.ts';
import type { Role, SeasonWord } from './vocabulary.ts';

/** A part of a year without the year: a month, a quarter, a season. */
export interface YearPart {
  readonly inYear: (year: number) => Span | null;
  readonly precision: Precision;
  readonly role: Role;
  readonly weak: boolean;
  readonly chosen: boolean;
  readonly isTurn: boolean;
  readonly pick: SeasonWord['pick'];
  /** It belongs to two years, so that "2025-2026" behind it names one of it. */
  readonly crossesYear: boolean;
  /** Makes no sense without a year: "viimeinen neljännes". */
  readonly needsYear: boolean;
  /** English writes the day behind it. */
  readonly dayFollows: boolean;
}

/** A part of which nothing special is to be said. */
export const plainPart = {
  role: 'in',
  weak: false,
  chosen: false,
  isTurn: false,
  pick: null,
  crossesYear: false,
  needsYear: false,
  dayFollows: false,
} as const;
