import { capital } from '../capital.ts';
import type { Words } from '../sections/words.ts';
import { formats } from './formats.ts';
import type { FundingTerm } from './funding-term.ts';

const groupNames = {
  beneficiary: ['stödmottagare', 'stödmottagare'],
  objective: ['särskilt mål', 'särskilda mål'],
  'start-year': ['startår', 'startår'],
  'end-year': ['slutår', 'slutår'],
  state: ['status', 'statusar'],
} as const;

/** The words that do not name the money. */
export const words = {
  projects: (count) => `${formats.whole(count)} projekt`,
  groups: (by, count) => `${formats.whole(count)} ${groupNames[by][count === 1 ? 0 : 1]}`,
  state: (state) => ({ ended: 'avslutat', running: 'pågår', upcoming: 'har inte börjat' })[state],
  unknownGroup: 'uppgift saknas',
  beneficiaryMissing: 'stödmottagaren anges inte',
  fundingMissing: 'finansieringen är inte angiven',
  fundingUnreadable: (asPrinted) => `finansieringen kunde inte läsas: ”${asPrinted}”`,
  dayMissing: 'datum saknas',
  dayUnreadable: (asPrinted) => `datumet kunde inte läsas: ”${asPrinted}”`,
  noProjects: 'inga projekt',
} satisfies Omit<Words, 'fields' | 'facts'>;

export function wordsOf(term: FundingTerm) {
  return {
    ...words,
    fields: {
      beneficiary: 'Stödmottagare',
      objective: 'Särskilt mål',
      purpose: 'Mål och resultat',
      funding: capital(term.name),
      start: 'Startdatum',
      end: 'Slutdatum',
      state: 'Status',
    },
    facts: {
      position: 'Plats i listan',
      printedBeneficiary: 'Stödmottagare i listan',
      period: 'Period',
      total: `${capital(term.name)} totalt`,
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
  } satisfies Words;
}
