import type { DatasetDiff, FieldChange, Money, Project } from '../../src/index.ts';

/** Two lists compared, for a program: amounts in whole minor units, days as printed in `YYYY-MM-DD`, null where a list states none readably. */
export function machineDiff({ before, after, added, gone, changed, ended, renamedOrganisations }: DatasetDiff) {
  return {
    before,
    after,
    added: added.map(machineProject),
    gone: gone.map(machineProject),
    changed: changed.map((each) => ({
      ...machineProject(each.after),
      rowBefore: each.before.row,
      changes: each.changes.map(({ field, from, to }) => ({ field, from: machineValue(from), to: machineValue(to) })),
    })),
    ended: ended?.map(machineProject) ?? null,
    renamedOrganisations,
  };
}

function machineProject({ key, row, identifier, name, beneficiaryName, funding, start, end }: Project) {
  return {
    key,
    row,
    identifier,
    name,
    beneficiary: beneficiaryName,
    funding: machineValue(funding),
    start: machineValue(start),
    end: machineValue(end),
  };
}

function machineValue(value: FieldChange['from']): string | Money | null {
  if (typeof value === 'string') return value === '' ? null : value;
  switch (value.state) {
    case 'granted':
      return value.amount;
    case 'stated':
      return value.day;
    case 'partial':
      return value.period;
    case 'unreadable':
    case 'missing':
      return null;
  }
}
