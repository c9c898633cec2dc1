import { capital } from '../capital.ts';
import type { FileSentences } from '../sections/file-sentences.ts';
import { formats } from './formats.ts';
import type { FundingTerm } from './funding-term.ts';
import { words } from './words.ts';

export function files(term: FundingTerm) {
  return {
    firstLine: (reading, count, total, title, updated) =>
      `Sökning: ${reading}, ${words.projects(count)}${total === null ? '' : `, ${term.name} totalt ${total}`}. Källa: ${title}, ${updated}`,
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
      funding: capital(term.name),
      currency: 'Valuta',
      start: 'Startdatum',
      end: 'Slutdatum',
      doubts: 'Tveksamt',
    },
    groupColumns: {
      group: 'Grupp',
      projects: 'Projekt',
      sum: `${capital(term.name)} totalt`,
      average: `${capital(term.name)} i medeltal`,
      median: `Median för ${term.the}`,
      currency: 'Valuta',
    },
    share: 'Andel',
  } satisfies FileSentences;
}
