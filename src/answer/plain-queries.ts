import {
  type Conditions,
  type FigureQuery,
  type Grouping,
  type GroupQuery,
  type ListQuery,
  type Measure,
  noConditions,
  type ShareQuery,
} from '../domain/query.ts';

// Queries in their plainest form: what an answer offers to ask next.

export function listOf(where: Conditions): ListQuery {
  return { kind: 'list', where, sort: null, ranks: null, field: null };
}

export function figureOf(measure: Measure, where: Conditions = noConditions): FigureQuery {
  return { kind: 'figure', measure, per: 'project', where, sort: null, ranks: null };
}

/** The share that `where` is of the whole list. */
export function shareOf(measure: 'sum' | 'count', where: Conditions): ShareQuery {
  return { kind: 'share', measure, where, sort: null, ranks: null, base: noConditions };
}

/** All groups, in the order that a question gets where it asks for none: organisations largest first, others from the first on. */
export function groupsOf(by: Grouping, measure: Measure, where: Conditions = noConditions): GroupQuery {
  const isByValue = by === 'beneficiary';
  return {
    kind: 'group',
    by,
    measure,
    where,
    among: [],
    havingProjects: null,
    havingFunding: null,
    sort: { by: isByValue ? 'value' : 'key', descending: isByValue },
    ranks: null,
    asks: 'groups',
  };
}
