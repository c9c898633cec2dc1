import type { Conditions, Sort } from '../domain/query.ts';

/**
 * The order of a list: the asked one, or else what its conditions suggest.
 *
 * A topic by relevance; a period by its day (the last day for `ends`, `active` and `notActive`, the first for `starts`); an amount largest
 * first; else the published order.
 */
export function sortOf(where: Conditions, asked: Sort | null): Sort {
  if (asked !== null) return asked;
  if (where.topic !== null) return { field: 'relevance', descending: false };
  if (where.ends !== null) return { field: 'end', descending: false };
  if (where.starts !== null) return { field: 'start', descending: false };
  if (where.active !== null || where.notActive !== null) return { field: 'end', descending: false };
  if (where.amount !== null) return { field: 'funding', descending: true };
  return { field: 'position', descending: false };
}
