import type { Dataset } from '../domain/dataset.ts';
import { unknownGroup } from '../domain/project.ts';
import type { Conditions, StoreQuery } from '../domain/query.ts';
import type { UnknownResult } from '../domain/result.ts';

/** The keys that a list has. */
export interface KnownKeys {
  readonly beneficiary: ReadonlySet<string>;
  readonly objective: ReadonlySet<string>;
  readonly project: ReadonlySet<string>;
  readonly list: ReadonlySet<string>;
}

export function knownKeys({ description, lists, beneficiaries, projects }: Dataset): KnownKeys {
  const objectives = new Set<string>(description.objectives.map(({ key }) => key));
  for (const { objective } of projects) if (objective !== null) objectives.add(objective);
  return {
    beneficiary: new Set(beneficiaries.map(({ key }) => key)),
    objective: objectives,
    project: new Set(projects.map(({ key }) => key)),
    list: new Set(lists.map(({ key }) => key)),
  };
}

/** The first key in a query that the list does not have (any more); null where it has all of them. */
export function findUnknown(query: StoreQuery, known: KnownKeys): UnknownResult | null {
  switch (query.kind) {
    case 'list':
    case 'figure':
      return unknownInConditions(query.where, known);
    case 'share':
      return unknownInConditions(query.where, known) ?? unknownInConditions(query.base, known);
    case 'group':
      return unknownInConditions(query.where, known) ?? unknownAmong(query.by, query.among, known);
    case 'project':
      return firstUnknown('project', [query.project], known);
    case 'beneficiary':
      return firstUnknown('beneficiary', [query.beneficiary], known);
  }
}

function unknownInConditions(where: Conditions, known: KnownKeys): UnknownResult | null {
  return (
    firstUnknown('list', where.lists, known) ??
    firstUnknown('beneficiary', [...where.beneficiaries, ...where.exceptBeneficiaries], known) ??
    firstUnknown('objective', [...where.objectives, ...where.exceptObjectives], known) ??
    firstUnknown('project', where.projects, known)
  );
}

// Years and states are not looked up: a year without projects is a group with nothing in it.
function unknownAmong(by: string, among: readonly string[], known: KnownKeys): UnknownResult | null {
  if (by !== 'beneficiary' && by !== 'objective') return null;
  const keys = by === 'objective' ? among.filter((key) => key !== unknownGroup) : among;
  return firstUnknown(by, keys, known);
}

function firstUnknown(what: UnknownResult['what'], keys: readonly string[], known: KnownKeys): UnknownResult | null {
  const key = keys.find((candidate) => !known[what].has(candidate));
  return key === undefined ? null : { kind: 'unknown', what, key };
}
