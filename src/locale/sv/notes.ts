import { capital } from '../capital.ts';
import { line } from '../line.ts';
import type { NoteSentences } from '../sections/note-sentences.ts';
import { formats } from './formats.ts';
import type { FundingTerm } from './funding-term.ts';
import { words } from './words.ts';

const { whole, quote } = formats;

export function notes(term: FundingTerm) {
  return {
    doubt(doubt) {
      switch (doubt.code) {
        case 'start-unlike-neighbours':
          return `Startdatumet är tveksamt: i listan står ${formats.date(doubt.printed)}, på raderna intill ${formats.date(doubt.neighbours)}.`;
        case 'end-before-start':
          return 'Slutdatumet är tveksamt: det infaller före startdatumet.';
        case 'zero-amount':
          return `${capital(term.the)} är tveksam: i listan står noll.`;
        case 'funding-over-total-cost':
          return `${capital(term.the)} är tveksam: den är större än totalkostnaderna.`;
        case 'outlier-amount':
          return `${capital(term.the)} är tveksam: den är minst hundra gånger större än den näst största.`;
        case 'duplicate-row':
          return `Raden är tveksam: på rad ${whole(doubt.row)} i listan står exakt detsamma.`;
      }
    },
    doubtOf: (project, doubt) => line`Projektet ${quote(project)}: ${doubt}`,
    moreDoubts: (hidden) => line`Ytterligare ${words.projects(hidden)} har tveksamma uppgifter.`,
    withoutAmount: (count) =>
      line`${capital(term.the)} för ${words.projects(count)} kunde inte läsas: ${count === 1 ? 'projektet' : 'projekten'} räknas med i antalet men inte i någon summa.`,
    undated: (count) => line`${words.projects(count)} lämnades utanför, eftersom listan inte anger det datum som frågan gäller.`,
    touching: (count) => line`Dessutom berör ${words.projects(count)} ämnet bara i förbigående och räknas inte med.`,
    severalCurrencies: line`Beloppen är i olika valutor: varje valuta har summerats för sig, och de har inte lagts ihop.`,
    currencyNotStated: line`Listan anger inte beloppens valuta.`,
    shown: (from, to, total) => line`Visar projekt ${from === to ? whole(from) : `${whole(from)}–${whole(to)}`} av ${whole(total)}.`,
    groupsShown: (shown, total) => line`Visar ${whole(shown)} rader av ${whole(total)}.`,
    tie: (rank, count) => line`Plats ${whole(rank)} delas, så ${words.projects(count)} är med.`,
    groupTie: (rank, count) => line`Plats ${whole(rank)} delas, så antalet rader är ${whole(count)}.`,
    mentions: (topic, count) =>
      count === 1
        ? line`Det här projektet nämner ${quote(topic)} i namnet eller målen.`
        : line`De här projekten nämner ${quote(topic)} i namnet eller målen.`,
    amountMeaning: (phrase) => line`Vad beloppet betyder: ${phrase}.`,
    ofAll(groups, count, money) {
      const rows = groups === null ? '' : `${groups}, `;
      return line`Totalt ${rows}${words.projects(count)}${money === null ? line`` : line`, ${money} i ${term.name}`}.`;
    },
    notHeld: (phrase) => line`Av listan framgår inte ${phrase}.`,
  } satisfies NoteSentences;
}
