import type { Words } from '../sections/words.ts';
import { formats } from './formats.ts';

const groupNames = {
  beneficiary: ['avustuksen saaja', 'avustuksen saajaa'],
  objective: ['erityistavoite', 'erityistavoitetta'],
  'start-year': ['alkamisvuosi', 'alkamisvuotta'],
  'end-year': ['päättymisvuosi', 'päättymisvuotta'],
  state: ['tilanne', 'tilannetta'],
} as const;

export const words = {
  projects: (count) => `${formats.whole(count)} ${count === 1 ? 'hanke' : 'hanketta'}`,
  groups: (by, count) => `${formats.whole(count)} ${groupNames[by][count === 1 ? 0 : 1]}`,
  state: (state) => ({ ended: 'päättynyt', running: 'käynnissä', upcoming: 'ei vielä alkanut' })[state],
  unknownGroup: 'ei tiedossa',
  fields: {
    beneficiary: 'Avustuksen saaja',
    objective: 'Erityistavoite',
    purpose: 'Tavoite ja tulokset',
    funding: 'EU-rahoitus',
    start: 'Alkamispäivä',
    end: 'Päättymispäivä',
    state: 'Tilanne',
  },
  facts: {
    position: 'Sija listalla',
    printedBeneficiary: 'Saaja listassa',
    period: 'Ajanjakso',
    total: 'EU-rahoitus yhteensä',
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
  fundingMissing: 'rahoitusta ei ole kerrottu',
  fundingUnreadable: (asPrinted) => `rahoitusta ei voitu lukea: ”${asPrinted}”`,
  dayMissing: 'päivää ei ole kerrottu',
  dayUnreadable: (asPrinted) => `päivää ei voitu lukea: ”${asPrinted}”`,
  noProjects: 'ei hankkeita',
} satisfies Words;
