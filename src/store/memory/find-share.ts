import { shareInBasisPoints } from '../../domain/money.ts';
import type { ShareQuery } from '../../domain/query.ts';
import type { Figures, ShareResult } from '../../domain/result.ts';
import type { TopicSearch } from '../topic-search.ts';
import type { Columns } from './columns.ts';
import { figuresOf } from './figures.ts';
import { findMatches } from './find-matches.ts';
import { pickMatches } from './order-matches.ts';
import type { SortOrders } from './sort-orders.ts';

/**
 * The part are the projects that match both conditions, and of these the asked ranks: it always lies within the whole.
 *
 * Relevance is to the topic of the part, or else to that of the whole.
 */
export function findShare(query: ShareQuery, columns: Columns, topics: TopicSearch, orders: SortOrders): ShareResult {
  const { where, base, measure } = query;
  const whole = findMatches(columns, base, topics);
  const inWhole = new Set(whole.indexes);
  const matching = findMatches(columns, where, topics);
  const inBoth = matching.indexes.filter((index) => inWhole.has(index));
  const part = figuresOf(columns, pickMatches(inBoth, query, matching.topic ?? whole.topic, orders));
  const wholeFigures = figuresOf(columns, whole.indexes);
  const countInWhole = (indexes: readonly number[]): number => indexes.filter((index) => inWhole.has(index)).length;
  return {
    kind: 'share',
    part,
    whole: wholeFigures,
    basisPoints: measure === 'count' ? shareInBasisPoints(part.count, wholeFigures.count) : shareOfMoney(part, wholeFigures),
    undated: whole.undatedIndexes.length + countInWhole(matching.undatedIndexes),
    touching: whole.touchingIndexes.length + countInWhole(matching.touchingIndexes),
  };
}

function shareOfMoney(part: Figures, whole: Figures): number | null {
  const [total, another] = whole.money;
  if (total === undefined || another !== undefined) return null;
  return shareInBasisPoints(part.money[0]?.minor ?? 0, total.minor);
}
