import { type Conditions, type CountRange, noConditions, type Query } from '../domain/query.ts';
import type { Ask } from './reading/ask.ts';

/** Makes the query of what is asked and of which projects; null where the two do not go together. */
export function buildQuery(ask: Ask, where: Conditions, havingProjects: CountRange | null = null): Query | null {
  const [project] = where.projects;
  if (project !== undefined && where.projects.length === 1 && isOnly(where, 'projects')) {
    if (ask.kind === 'none') return { kind: 'project', project, field: null };
    if (ask.kind === 'list') return { kind: 'project', project, field: ask.field };
    if (ask.kind === 'figure' && ask.measure === 'sum') return { kind: 'project', project, field: 'funding' };
  }
  switch (ask.kind) {
    case 'about':
      return { kind: 'about' };
    case 'none':
      return bare(where);
    case 'list':
      return { kind: 'list', where, sort: ask.sort, ranks: ask.ranks, field: ask.field };
    case 'figure':
      return { kind: 'figure', measure: ask.measure, where, per: ask.per, sort: ask.sort, ranks: ask.ranks };
    case 'share':
      return share(ask, where);
    case 'group':
      return group(ask, where, havingProjects);
  }
}

function bare(where: Conditions): Query | null {
  const [beneficiary] = where.beneficiaries;
  if (beneficiary !== undefined && where.beneficiaries.length === 1 && isOnly(where, 'beneficiaries'))
    return { kind: 'beneficiary', beneficiary };
  return isNothing(where) ? null : { kind: 'list', where, sort: null, ranks: null, field: null };
}

/** The part is all that was named; the whole is what is left of it without the organisation, topic or amount that it is a part by. */
function share({ measure, sort, ranks, ofAll, whole }: Extract<Ask, { kind: 'share' }>, where: Conditions): Query | null {
  if (whole !== undefined && !isNothing({ ...where, [whole]: [] }))
    return { kind: 'share', measure, where, base: { ...noConditions, [whole]: where[whole] }, sort, ranks };
  if (ofAll === true) return isNothing(where) && ranks === null ? null : { kind: 'share', measure, where, base: noConditions, sort, ranks };
  if (ranks !== null) return { kind: 'share', measure, where, base: where, sort, ranks };
  if (isNothing(where)) return null;
  const parts = [
    { ...where, beneficiaries: [], exceptBeneficiaries: [], projects: [] },
    { ...where, topic: null },
    { ...where, amount: null },
    { ...where, starts: null, ends: null, active: null, notActive: null },
    noConditions,
  ];
  const base = parts.find((part) => JSON.stringify(part) !== JSON.stringify(where)) ?? noConditions;
  return { kind: 'share', measure, where, base, sort, ranks };
}

function group(ask: Extract<Ask, { kind: 'group' }>, where: Conditions, havingProjects: CountRange | null): Query {
  const { by, measure, sort, ranks, asks } = ask;
  const among = !ask.isComparison ? [] : by === 'beneficiary' ? where.beneficiaries : by === 'objective' ? where.objectives : [];
  // "Is THL the largest recipient": among all of them.
  const compared: Conditions = !ask.isComparison
    ? by === 'beneficiary' && ranks !== null
      ? { ...where, beneficiaries: [] }
      : where
    : by === 'beneficiary'
      ? { ...where, beneficiaries: [] }
      : { ...where, objectives: [] };
  return { kind: 'group', by, measure, where: compared, among, havingProjects, havingFunding: null, sort, ranks, asks };
}

export function isNothing(where: Conditions): boolean {
  return JSON.stringify(where) === JSON.stringify(noConditions);
}

/** Nothing but this kind of condition is stated. */
export function isOnly(where: Conditions, kind: 'projects' | 'beneficiaries'): boolean {
  return isNothing({ ...where, [kind]: [] });
}
