import type { Conditions, Ranks, Sort } from '../../domain/query.ts';
import { sortOf } from '../default-sort.ts';
import type { FoundTopic } from './find-matches.ts';
import { cutRanks, sortByRank } from './ranking.ts';
import type { SortOrders } from './sort-orders.ts';

/** What a query says of the order of its projects and of the ranks in it. */
export interface AskedOrder {
  readonly where: Conditions;
  readonly sort: Sort | null;
  readonly ranks: Ranks | null;
}

/**
 * Projects in the asked order, or else in the one that the conditions suggest, cut to the asked ranks.
 *
 * @param indexes - In the published order, which ties keep.
 */
export function orderMatches(
  indexes: readonly number[],
  { where, sort, ranks }: AskedOrder,
  topic: FoundTopic | null,
  orders: SortOrders,
): readonly number[] {
  const { field, descending } = sortOf(where, sort);
  const rankOf = orders.rankBy(field, topic);
  return cutRanks(sortByRank(indexes, rankOf, descending), ranks, rankOf);
}

/** The same for a figure, which has no order of its own: the published one where neither order nor ranks are asked. */
export function pickMatches(
  indexes: readonly number[],
  asked: AskedOrder,
  topic: FoundTopic | null,
  orders: SortOrders,
): readonly number[] {
  return asked.sort === null && asked.ranks === null ? indexes : orderMatches(indexes, asked, topic, orders);
}
