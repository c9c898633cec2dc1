import { capital } from '../capital.ts';
import type { Words } from '../sections/words.ts';
import { formats } from './formats.ts';
import type { FundingTerm } from './funding-term.ts';

const groupNames = {
  beneficiary: ['beneficiary', 'beneficiaries'],
  objective: ['specific objective', 'specific objectives'],
  'start-year': ['start year', 'start years'],
  'end-year': ['end year', 'end years'],
  state: ['status', 'statuses'],
} as const;

/** The words that do not name the money. */
export const words = {
  projects: (count) => `${formats.whole(count)} ${count === 1 ? 'project' : 'projects'}`,
  groups: (by, count) => `${formats.whole(count)} ${groupNames[by][count === 1 ? 0 : 1]}`,
  state: (state) => ({ ended: 'ended', running: 'running', upcoming: 'not yet started' })[state],
  unknownGroup: 'not known',
  beneficiaryMissing: 'beneficiary not stated',
  fundingMissing: 'funding not stated',
  fundingUnreadable: (asPrinted) => `funding could not be read: “${asPrinted}”`,
  dayMissing: 'date not stated',
  dayUnreadable: (asPrinted) => `date could not be read: “${asPrinted}”`,
  noProjects: 'no projects',
} satisfies Omit<Words, 'fields' | 'facts'>;

export function wordsOf(term: FundingTerm) {
  return {
    ...words,
    fields: {
      beneficiary: 'Beneficiary',
      objective: 'Specific objective',
      purpose: 'Goals and results',
      funding: capital(term.name),
      start: 'Start date',
      end: 'End date',
      state: 'Status',
    },
    facts: {
      position: 'Position in the list',
      printedBeneficiary: 'Beneficiary as printed',
      period: 'Period',
      total: `${capital(term.name)} in total`,
      projects: 'Projects',
      runningNow: 'Running today',
      organisations: 'Beneficiaries',
      objectives: 'Specific objectives',
      updatedOn: 'Updated',
      publisher: 'Publisher',
      meaning: 'What an amount means',
      address: 'Address',
      part: 'Part',
      whole: 'Total',
    },
  } satisfies Words;
}
