import type { Period } from '../domain/date.ts';
import { type Conditions, noConditions, type Query } from '../domain/query.ts';
import type { Ask } from './reading/ask.ts';

/** The conditions of an earlier query: what "those" and "and in 2026?" build on. */
export function conditionsOf(query: Query): Conditions {
  switch (query.kind) {
    case 'project':
      return { ...noConditions, projects: [query.project] };
    case 'beneficiary':
      return { ...noConditions, beneficiaries: [query.beneficiary] };
    case 'about':
    case 'news':
    case 'help':
      return noConditions;
    default:
      return query.where;
  }
}

/** What an earlier query asked. */
export function askOf(query: Query): Ask {
  switch (query.kind) {
    case 'list':
      return { kind: 'list', field: query.field, sort: query.sort, ranks: query.ranks };
    case 'figure':
      return { kind: 'figure', measure: query.measure, per: query.per, sort: query.sort, ranks: query.ranks };
    case 'share':
      return { kind: 'share', measure: query.measure, sort: query.sort, ranks: query.ranks };
    case 'group':
      return {
        kind: 'group',
        by: query.by,
        measure: query.measure,
        sort: query.sort,
        ranks: query.ranks,
        asks: query.asks,
        isComparison: query.among.length > 0,
      };
    case 'project':
      return query.field === null ? { kind: 'none' } : { kind: 'list', field: query.field, sort: null, ranks: null };
    default:
      return { kind: 'none' };
  }
}

/** The earlier conditions with those that are said anew in the place of their kind. */
export function mergeConditions(earlier: Conditions, now: Conditions): Conditions {
  const names = (kind: 'beneficiaries' | 'objectives'): boolean => now[kind].length > 0;
  const subjectChanged = names('beneficiaries') || now.projects.length > 0;
  const datesChanged = now.starts !== null || now.ends !== null || now.active !== null || now.notActive !== null;
  return {
    lists: now.lists.length > 0 ? now.lists : earlier.lists,
    beneficiaries: subjectChanged || now.exceptBeneficiaries.length > 0 ? now.beneficiaries : earlier.beneficiaries,
    exceptBeneficiaries: subjectChanged || now.exceptBeneficiaries.length > 0 ? now.exceptBeneficiaries : earlier.exceptBeneficiaries,
    objectives: names('objectives') || now.exceptObjectives.length > 0 ? now.objectives : earlier.objectives,
    exceptObjectives: names('objectives') || now.exceptObjectives.length > 0 ? now.exceptObjectives : earlier.exceptObjectives,
    projects: subjectChanged ? now.projects : earlier.projects,
    starts: now.starts ?? (datesChanged && now.ends === null ? null : earlier.starts),
    ends: now.ends ?? (datesChanged && now.starts === null ? null : earlier.ends),
    active: now.active ?? (datesChanged ? null : earlier.active),
    notActive: now.notActive ?? (datesChanged ? null : earlier.notActive),
    amount: now.amount ?? earlier.amount,
    topic: now.topic ?? earlier.topic,
  };
}

/** A period without a verb, as the earlier query would have meant it: "and in 2026?" behind "ending in 2025". */
export function tieToEarlier(period: Period, earlier: Conditions): Partial<Conditions> {
  if (earlier.ends !== null) return { ends: period };
  if (earlier.starts !== null) return { starts: period };
  return { active: period };
}
