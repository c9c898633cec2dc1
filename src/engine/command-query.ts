import { toBeneficiaryKey, toObjectiveKey, toProjectKey } from '../domain/project.ts';
import { type Grouping, noConditions, type Query } from '../domain/query.ts';
import { defaultGroupSort } from '../query-text/group-defaults.ts';
import { printQuery } from '../query-text/print-query.ts';

/** What a command asks for with options that were chosen, not written: names are keys, as completion gives them. Null is left open. */
export type Command =
  | { readonly kind: 'totals'; readonly beneficiary: string | null; readonly objective: string | null; readonly by: Grouping | null }
  | { readonly kind: 'beneficiary'; readonly beneficiary: string }
  | { readonly kind: 'project'; readonly project: string }
  /** Two organisations or more. */
  | { readonly kind: 'compare'; readonly beneficiaries: readonly string[] };

/** The text of the query that a command is. @throws RangeError for a key that no completion gives. */
export function commandQuery(command: Command): string {
  return printQuery(queryOf(command));
}

function queryOf(command: Command): Query {
  switch (command.kind) {
    case 'totals': {
      const where = {
        ...noConditions,
        beneficiaries: command.beneficiary === null ? [] : [toBeneficiaryKey(command.beneficiary)],
        objectives: command.objective === null ? [] : [toObjectiveKey(command.objective)],
      };
      if (command.by === null) return { kind: 'figure', measure: 'sum', per: 'project', where, sort: null, ranks: null };
      return { ...groups, by: command.by, where, among: [], sort: defaultGroupSort(command.by, []) };
    }
    case 'beneficiary':
      return { kind: 'beneficiary', beneficiary: toBeneficiaryKey(command.beneficiary) };
    case 'project':
      return { kind: 'project', project: toProjectKey(command.project), field: null };
    case 'compare':
      return {
        ...groups,
        by: 'beneficiary',
        where: noConditions,
        among: command.beneficiaries.map(toBeneficiaryKey),
        sort: defaultGroupSort('beneficiary', command.beneficiaries),
      };
  }
}

const groups = { kind: 'group', measure: 'sum', havingProjects: null, havingFunding: null, ranks: null, asks: 'groups' } as const;
