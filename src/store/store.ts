import type { IsoDate } from '../domain/date.ts';
import type { StoreQuery } from '../domain/query.ts';
import type { Result, Window } from '../domain/result.ts';

/** Answers queries over one loaded list. Every store gives the same results, to the cent and in the same order. */
export interface Store {
  /**
   * @param window - The part of a long list that is wanted; figures always cover all that matches.
   * @param today - Only a grouping by `state` depends on it.
   * @returns Never rejects for what a query names: an unknown key gives an `unknown` result.
   */
  run(query: StoreQuery, window: Window, today: IsoDate): Promise<Result>;
  close(): Promise<void>;
}
