import type { RowSet } from './row-set.ts';

/**
 * What a column holds, counted in one pass: enough to tell what it can be, whatever its header says.
 *
 * {@link stated} and {@link fingerprint} are of all rows; of a long list, the counts are of every eighth row or so.
 */
export interface ColumnProfile {
  /** From 0. */
  readonly index: number;
  /** As printed. */
  readonly header: string;
  /** The heading that stands over several columns; empty for none. */
  readonly group: string;
  readonly isHidden: boolean;
  readonly rows: number;
  /** Cells that are not blank. */
  readonly filled: number;
  /** Rows whose cell states something: neither blank nor a dash nor zero. */
  readonly stated: RowSet;
  readonly amounts: number;
  readonly days: number;
  readonly periods: number;
  /** Four digits alone, 1950 to 2100: such a cell may be an amount too. */
  readonly years: number;
  readonly percents: number;
  readonly integers: number;
  /** Amounts of a thousand and more. */
  readonly large: number;
  /** Amounts with decimals, or with a currency beside them. */
  readonly exact: number;
  /** Cells with letters that are neither an amount nor a day. */
  readonly texts: number;
  /** Cells of one word with a digit in it: `2014-LV-07`, `SUBV00001`. */
  readonly codes: number;
  /** Cells that name a currency and nothing else: `EUR`, `kr`. */
  readonly currencyNames: number;
  /** Cells without any digit. */
  readonly wordsOnly: number;
  /** Different values, counted up to {@link distinctAtMost}. */
  readonly distinct: number;
  readonly averageLength: number;
  /** ISO 4217 codes that cells show. */
  readonly currencies: readonly string[];
  readonly isZeroThroughout: boolean;
  /** Equal for columns that hold the same in every row. */
  readonly fingerprint: number;
}

export const distinctAtMost = 200;

export function holdsDays(profile: ColumnProfile): boolean {
  return mostly(profile, profile.days + profile.years);
}

export function holdsPeriods(profile: ColumnProfile): boolean {
  return mostly(profile, profile.periods);
}

export function holdsAmounts(profile: ColumnProfile): boolean {
  return mostly(profile, profile.amounts) && !mostly(profile, profile.percents);
}

/** Shares of a hundred: percents, or amounts none of which is large. */
export function holdsRates(profile: ColumnProfile): boolean {
  return mostly(profile, profile.percents) || (mostly(profile, profile.amounts) && profile.large * 20 <= profile.filled);
}

export function holdsCodes({ codes, filled }: ColumnProfile): boolean {
  return filled > 0 && codes >= 0.9 * filled;
}

export function holdsCurrencies({ currencyNames, filled }: ColumnProfile): boolean {
  return filled > 0 && currencyNames >= 0.9 * filled;
}

export function holdsTexts({ texts, filled }: ColumnProfile): boolean {
  return filled > 0 && texts * 2 >= filled;
}

/** Sums of money by their looks alone: large, and no numbers of one length that count or name something. */
export function looksLikeMoney(profile: ColumnProfile): boolean {
  if (!holdsAmounts(profile) || mostly(profile, profile.years) || profile.large * 2 < profile.filled) return false;
  return profile.exact * 10 >= profile.filled;
}

/** At least half of what is filled in, words such as "ongoing" aside. */
function mostly({ filled, wordsOnly }: ColumnProfile, count: number): boolean {
  return count > 0 && count * 2 >= filled - wordsOnly && count * 10 >= filled;
}
