import { capital } from '../capital.ts';
import type { Words } from '../sections/words.ts';
import { formats } from './formats.ts';
import type { FundingTerm } from './funding-term.ts';

const groupNames = {
  beneficiary: ['avustuksen saaja', 'avustuksen saajaa'],
  objective: ['erityistavoite', 'erityistavoitetta'],
  'start-year': ['alkamisvuosi', 'alkamisvuotta'],
  'end-year': ['päättymisvuosi', 'päättymisvuotta'],
  state: ['tilanne', 'tilannetta'],
} as const;

/** The words that do not name the money. */
export const words = {
  projects: (count) => `${formats.whole(count)} ${count === 1 ? 'hanke' : 'hanketta'}`,
  groups: (by, count) => `${formats.whole(count)} ${groupNames[by][count === 1 ? 0 : 1]}`,
  state: (state) => ({ ended: 'päättynyt', running: 'käynnissä', upcoming: 'ei vielä alkanut' })[state],
  unknownGroup: 'ei tiedossa',
  beneficiaryMissing: 'saajaa ei kerrota',
  fundingMissing: 'rahoitusta ei ole kerrottu',
  fundingUnreadable: (asPrinted) => `rahoitusta ei voitu lukea: ”${asPrinted}”`,
  dayMissing: 'päivää ei ole kerrottu',
  dayUnreadable: (asPrinted) => `päivää ei voitu lukea: ”${asPrinted}”`,
  noProjects: 'ei hankkeita',
} satisfies Omit<Words, 'fields' | 'facts'>;

export function wordsOf(term: FundingTerm) {
  return {
    ...words,
    fields: {
      beneficiary: 'Avustuksen saaja',
      objective: 'Erityistavoite',
      purpose: 'Tavoite ja tulokset',
      funding: capital(term.name),
      start: 'Alkamispäivä',
      end: 'Päättymispäivä',
      state: 'Tilanne',
    },
    facts: {
      position: 'Sija listalla',
      printedBeneficiary: 'Saaja listassa',
      period: 'Ajanjakso',
      total: `${capital(term.name)} yhteensä`,
      projects: 'Hankkeita',
      runningNow: 'Käynnissä tänään',
      organisations: 'Avustuksen saajia',
      objectives: 'Erityistavoitteet',
      updatedOn: 'Päivitetty',
      publisher: 'Julkaisija',
      meaning: 'Mitä summa tarkoittaa',
      address: 'Osoite',
      part: 'Osa',
      whole: 'Yhteensä',
    },
  } satisfies Words;
}
