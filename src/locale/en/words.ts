import type { Words } from '../sections/words.ts';
import { formats } from './formats.ts';

const groupNames = {
  beneficiary: ['beneficiary', 'beneficiaries'],
  objective: ['specific objective', 'specific objectives'],
  'start-year': ['start year', 'start years'],
  'end-year': ['end year', 'end years'],
  state: ['status', 'statuses'],
} as const;

export const words = {
  projects: (count) => `${formats.whole(count)} ${count === 1 ? 'project' : 'projects'}`,
  groups: (by, count) => `${formats.whole(count)} ${groupNames[by][count === 1 ? 0 : 1]}`,
  state: (state) => ({ ended: 'ended', running: 'running', upcoming: 'not yet started' })[state],
  unknownGroup: 'not known',
  fields: {
    beneficiary: 'Beneficiary',
    objective: 'Specific objective',
    purpose: 'Goals and results',
    funding: 'EU funding',
    start: 'Start date',
    end: 'End date',
    state: 'Status',
  },
  facts: {
    position: 'Position in the list',
    printedBeneficiary: 'Beneficiary as printed',
    period: 'Period',
    total: 'EU funding in total',
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
  fundingMissing: 'funding not stated',
  fundingUnreadable: (asPrinted) => `funding could not be read: “${asPrinted}”`,
  dayMissing: 'date not stated',
  dayUnreadable: (asPrinted) => `date could not be read: “${asPrinted}”`,
  noProjects: 'no projects',
} satisfies Words;
