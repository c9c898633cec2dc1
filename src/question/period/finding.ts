import type { IsoDate, Period } from '../../domain/date.ts';
import type { Assumption } from '../../domain/understanding.ts';
import type { FoundPeriod, Precision, Relation } from './found-period.ts';
import type { Scan } from './scan.ts';

/** A period that was read from tokens [at, next). */
export interface Finding {
  readonly at: number;
  readonly next: number;
  readonly period: Period;
  readonly relation: Relation;
  readonly precision: Precision;
  readonly bareYear: boolean;
  /** The year, or one of several readings, was taken for granted. */
  readonly assumed: boolean;
  readonly dayFirst: readonly IsoDate[];
}

/** The finding with its characters and everything that was taken for granted. */
export function toFoundPeriod(scan: Scan, { at, next, period, relation, precision, bareYear, assumed, dayFirst }: Finding): FoundPeriod {
  const tokens = scan.tokens.slice(at, next);
  const assumptions: Assumption[] = tokens.flatMap(({ raw, corrected }) =>
    corrected === null ? [] : [{ code: 'corrected', typed: raw, taken: corrected } as const],
  );
  if (precision === 'soon') assumptions.push({ code: 'soon', period });
  else if (assumed) assumptions.push({ code: 'year-assumed', period });
  for (const date of dayFirst) assumptions.push({ code: 'day-first', date });
  if (period.from === null) assumptions.push({ code: 'open-beginning' });
  return { from: tokens[0]?.from ?? 0, to: tokens.at(-1)?.to ?? 0, period, relation, assumptions, precision, bareYear };
}
