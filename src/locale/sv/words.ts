import type { Words } from '../sections/words.ts';
import { formats } from './formats.ts';

const groupNames = {
  beneficiary: ['stödmottagare', 'stödmottagare'],
  objective: ['särskilt mål', 'särskilda mål'],
  'start-year': ['startår', 'startår'],
  'end-year': ['slutår', 'slutår'],
  state: ['status', 'statusar'],
} as const;

export const words = {
  projects: (count) => `${formats.whole(count)} projekt`,
  groups: (by, count) => `${formats.whole(count)} ${groupNames[by][count === 1 ? 0 : 1]}`,
  state: (state) => ({ ended: 'avslutat', running: 'pågår', upcoming: 'har inte börjat' })[state],
  unknownGroup: 'uppgift saknas',
  fields: {
    beneficiary: 'Stödmottagare',
    objective: 'Särskilt mål',
    purpose: 'Mål och resultat',
    funding: 'EU-finansiering',
    start: 'Startdatum',
    end: 'Slutdatum',
    state: 'Status',
  },
  facts: {
    position: 'Plats i listan',
    printedBeneficiary: 'Stödmottagare i listan',
    period: 'Period',
    total: 'EU-finansiering totalt',
    projects: 'Projekt',
    runningNow: 'Pågår i dag',
    organisations: 'Stödmottagare',
    objectives: 'Särskilda mål',
    updatedOn: 'Uppdaterad',
    publisher: 'Utgivare',
    meaning: 'Vad beloppet betyder',
    address: 'Adress',
    part: 'Del',
    whole: 'Totalt',
  },
  fundingMissing: 'finansieringen är inte angiven',
  fundingUnreadable: (asPrinted) => `finansieringen kunde inte läsas: ”${asPrinted}”`,
  dayMissing: 'datum saknas',
  dayUnreadable: (asPrinted) => `datumet kunde inte läsas: ”${asPrinted}”`,
  noProjects: 'inga projekt',
} satisfies Words;
