import type { IsoDate } from '../domain/date.ts';
import type { Conditions, Query } from '../domain/query.ts';
import type { Assumption, UnclearReason, Understanding } from '../domain/understanding.ts';
import { buildQuery, isNothing } from './build-query.ts';
import { type Ask, figureAsk, listAsk } from './reading/ask.ts';
import type { ReadConditions } from './reading/read-conditions.ts';
import type { Reader } from './reading/reader.ts';

export interface ReadOptions {
  readonly today: IsoDate;
  /** The last query of the conversation; null at its beginning. */
  readonly previous: Query | null;
}

/** A question read so far: what it asks, of which projects, and how it belongs to what was asked before. */
export interface Draft {
  readonly reader: Reader;
  readonly read: ReadConditions;
  readonly asked: Ask;
  readonly where: Conditions;
  readonly wants: 'answer' | 'next-page' | 'csv' | 'xlsx';
  /** Its words point back: "what about", "those", "only". */
  readonly pointsBack: boolean;
  readonly assumptions: readonly Assumption[];
  /** Other conditions that it may mean. */
  readonly alternatives: readonly Conditions[];
  readonly options: ReadOptions;
}

/** Questions near one that cannot be answered; none where it names nothing that the list has. */
export function nearest(where: Conditions): readonly Query[] {
  const asks: readonly Ask[] = [figureAsk('sum'), listAsk()];
  return isNothing(where) ? [] : asks.flatMap((ask) => buildQuery(ask, where) ?? []);
}

export function unclear(reader: Reader, reason: UnclearReason, candidates: readonly Query[] = []): Understanding {
  return { status: 'unclear', locale: reader.parsed.locale, reason, candidates };
}
