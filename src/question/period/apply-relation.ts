import { addDays, dayOf, type IsoDate, type Period, partsOf } from '../../domain/date.ts';
import type { Span } from './calendar.ts';
import type { Relation } from './found-period.ts';
import type { Anchor } from './match-anchor.ts';
import { partOf } from './named.ts';

/**
 * The days that a relation to a period takes in.
 *
 * "Before 2024" ends the day before it begins; "before the end of 2024" still has its last day; "by" and "until" have
 * all of it; "after 2025" begins the day after it ends. A year's turn ends with the year.
 */
export function applyRelation(relation: Relation, { named, edge }: Pick<Anchor, 'named' | 'edge'>, whole: Span): Period {
  if (named.isTurn && relation !== 'in') return aroundTurn(relation, whole.from);
  if (relation === 'in') return edge === null ? whole : partOf(whole, edge);
  const span = edge === null || edge === 'start' || edge === 'end' ? whole : partOf(whole, edge);
  switch (relation) {
    case 'before':
      return { from: null, to: edge === 'end' ? span.to : addDays(span.from, -1) };
    case 'after':
      return { from: edge === 'start' ? span.from : addDays(span.to, 1), to: null };
    case 'since':
      return { from: edge === 'end' ? span.to : span.from, to: null };
    case 'until':
    case 'by':
      return { from: null, to: edge === 'start' ? span.from : span.to };
  }
}

/** The first and the last day that an anchor of a range takes in. */
export function rangeEnds(from: Anchor, fromSpan: Span, to: Anchor, toSpan: Span): Span {
  const first =
    from.edge === 'end' ? fromSpan.to : from.edge === null || from.edge === 'start' ? fromSpan.from : partOf(fromSpan, from.edge).from;
  const last = to.edge === 'start' ? toSpan.from : to.edge === null || to.edge === 'end' ? toSpan.to : partOf(toSpan, to.edge).to;
  return first <= last ? { from: first, to: last } : { from: toSpan.from, to: fromSpan.to };
}

function aroundTurn(relation: Exclude<Relation, 'in'>, inDecember: IsoDate): Period {
  const { year } = partsOf(inDecember);
  return relation === 'after' || relation === 'since' ? { from: dayOf(year + 1, 1, 1), to: null } : { from: null, to: dayOf(year, 12, 31) };
}
