import { capital } from '../capital.ts';
import type { CommandSentences } from '../sections/command-sentences.ts';
import type { FundingTerm } from './funding-term.ts';

export function commands(term: FundingTerm) {
  return {
    command: { name: 'projekt', description: 'Fråga om finansierade projekt' },
    subcommands: {
      ask: { name: 'fråga', description: 'Fråga med egna ord' },
      totals: { name: 'summor', description: 'Finansieringen totalt, för en stödmottagare eller ett mål, eller per grupp' },
      search: { name: 'sök', description: 'Projekt om ett ämne: ett ord i namnet eller målen' },
      beneficiary: { name: 'stödmottagare', description: 'Vad en organisation har fått, och dess projekt' },
      ending: { name: 'slutar', description: 'Projekt som slutar snart eller under en viss tid' },
      running: { name: 'pågår', description: 'Projekt som pågår nu eller under en viss tid' },
      list: { name: 'lista', description: 'Projekt efter stödmottagare, mål, ämne och belopp, i valfri ordning' },
      project: { name: 'ett-projekt', description: 'Ett projekt: finansiering, datum och mål' },
      compare: { name: 'jämför', description: 'Organisationer sida vid sida' },
      export: { name: 'exportera', description: 'En fil med just de projekt som du frågar efter' },
      about: { name: 'om', description: 'Vilken lista det är, hur gammal och varifrån' },
      help: { name: 'hjälp', description: 'Vad man kan fråga, med exempel' },
    },
    options: {
      question: { name: 'fråga', description: 'Till exempel: hur mycket fick Migrationsverket' },
      beneficiary: { name: 'stödmottagare', description: 'Organisationen som har fått finansieringen' },
      objective: { name: 'mål', description: 'Det särskilda målet' },
      by: { name: 'gruppering', description: 'En siffra för var och en av dessa' },
      topic: { name: 'ämne', description: 'Ett ord, till exempel rasism' },
      when: { name: 'när', description: 'Till exempel: år 2026, nästa månad, före utgången av juni' },
      'at-least': { name: 'minst', description: `${capital(term.name)} minst, till exempel 500000` },
      'at-most': { name: 'högst', description: `${capital(term.name)} högst, till exempel 1 miljon` },
      sort: { name: 'ordning', description: 'I vilken ordning' },
      project: { name: 'projekt', description: 'Projektets namn eller början av det' },
      first: { name: 'första', description: 'En organisation' },
      second: { name: 'andra', description: 'En annan organisation' },
      third: { name: 'tredje', description: 'En tredje organisation' },
      format: { name: 'format', description: 'CSV eller Excel' },
      private: { name: 'privat', description: 'Bara du ser svaret' },
    },
    notOnList: (typed) => `Listan har inget namn ”${typed}”. Välj något av dem som kommandot föreslår medan du skriver.`,
    fitsSeveral: (typed, names, more) =>
      `”${typed}” passar flera namn: ${names.join(' · ')}${more === 0 ? '' : ` och ${more} till`}. Välj ett av dem.`,
    notATime: (typed) => `Jag känner inte igen tiden ”${typed}”. Skriv till exempel: år 2026, nästa månad, före utgången av juni.`,
    askAboutThis: 'Fråga om det här',
    by: { beneficiary: 'stödmottagare', objective: 'särskilt mål', 'start-year': 'startår', 'end-year': 'slutår', state: 'läge' },
  } satisfies CommandSentences;
}
