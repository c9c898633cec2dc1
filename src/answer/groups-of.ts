import { type Conditions, type Grouping, type GroupQuery, type Measure, noConditions } from '../domain/query.ts';

/** All groups, largest first: what an answer offers to ask. */
export function groupsOf(by: Grouping, measure: Measure, where: Conditions = noConditions): GroupQuery {
  return {
    kind: 'group',
    by,
    measure,
    where,
    among: [],
    havingProjects: null,
    havingFunding: null,
    sort: { by: 'value', descending: true },
    ranks: null,
    asks: 'groups',
  };
}
