import type { Ranks } from '../../domain/query.ts';

/** A value's place in an order: equal values have the same rank; null where there is no value. */
export type RankOf = (item: number) => number | null;

/**
 * Sorts by rank. Ties keep their order in both directions, and what has no value comes last in both.
 *
 * @param items - In the order that ties keep.
 */
export function sortByRank(items: readonly number[], rankOf: RankOf, descending: boolean): readonly number[] {
  const ranks = items.map(rankOf);
  const last = ranks.reduce<number>((most, rank) => Math.max(most, rank ?? 0), 0);
  // One number holds the rank and the place before sorting: numbers sort many times faster than items with a comparison.
  const keys = Float64Array.from(ranks, (rank, place) => {
    const order = rank === null ? last + 1 : descending ? last - rank : rank;
    return order * items.length + place;
  });
  return Array.from(keys.sort(), (key) => items[key % items.length] ?? 0);
}

/**
 * The asked ranks of a sorted list. With ties also everything that equals the last one, wherever it stands; two missing values are
 * not equal.
 */
export function cutRanks(sorted: readonly number[], ranks: Ranks | null, rankOf: RankOf): readonly number[] {
  if (ranks === null) return sorted;
  let from = ranks.from - 1;
  let to = Math.min(ranks.to, sorted.length);
  if (ranks.ties && from < to) {
    const lastRank = rankAt(sorted, to - 1, rankOf);
    while (lastRank !== null && rankAt(sorted, to, rankOf) === lastRank) to += 1;
    while (lastRank !== null && rankAt(sorted, from, rankOf) === lastRank && rankAt(sorted, from - 1, rankOf) === lastRank) from -= 1;
  }
  return sorted.slice(from, to);
}

function rankAt(sorted: readonly number[], at: number, rankOf: RankOf): number | null {
  const item = sorted[at];
  return item === undefined ? null : rankOf(item);
}

/** Ranks items by a comparison: those that it calls equal share a rank. `missing` items have none. */
export function rankItems(count: number, isMissing: (item: number) => boolean, compare: (a: number, b: number) => number): RankOf {
  const present = Array.from({ length: count }, (_, item) => item).filter((item) => !isMissing(item));
  const sorted = present.sort(compare);
  const ranks = new Int32Array(count).fill(-1);
  let rank = 0;
  sorted.forEach((item, at) => {
    const previous = sorted[at - 1];
    if (previous !== undefined && compare(previous, item) !== 0) rank += 1;
    ranks[item] = rank;
  });
  return (item) => {
    const found = ranks[item];
    return found === undefined || found < 0 ? null : found;
  };
}
