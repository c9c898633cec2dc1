import type { FileSentences } from '../sections/file-sentences.ts';
import { formats } from './formats.ts';
import { words } from './words.ts';

export const files = {
  firstLine: (reading, count, total, title, updatedOn) =>
    `Sökning: ${reading}, ${words.projects(count)}${total === null ? '' : `, EU-finansiering totalt ${total}`}. Källa: ${title}, listan uppdaterad den ${updatedOn}`,
  withoutAmount: (count) => `${words.projects(count)} utan läsbar finansiering: räknas inte i summan`,
  cut: (hidden) => `… [Texten är avkortad, eftersom mer inte ryms i cellen: ${formats.whole(hidden)} tecken utelämnades.]`,
  query: 'Sökning',
  askedOn: 'Sökdatum',
  sheets: { projects: 'Projekt', about: 'Om listan' },
  columns: {
    position: 'Plats i listan',
    name: 'Projektets namn',
    beneficiary: 'Stödmottagare',
    beneficiaryAsPrinted: 'Stödmottagare i listan',
    objective: 'Särskilt mål',
    purpose: 'Mål och resultat',
    funding: 'EU-finansiering',
    currency: 'Valuta',
    start: 'Startdatum',
    end: 'Slutdatum',
    doubts: 'Tveksamt',
  },
  groupColumns: {
    group: 'Grupp',
    projects: 'Projekt',
    sum: 'EU-finansiering totalt',
    average: 'EU-finansiering i medeltal',
    median: 'Median för EU-finansieringen',
    currency: 'Valuta',
  },
  share: 'Andel',
} satisfies FileSentences;
