import { line } from '../line.ts';
import type { NoteSentences } from '../sections/note-sentences.ts';
import { formats } from './formats.ts';
import { words } from './words.ts';

const { whole, quote } = formats;

export const notes = {
  doubt(doubt) {
    switch (doubt.code) {
      case 'start-unlike-neighbours':
        return `Startdatumet är tveksamt: i listan står ${formats.date(doubt.printed)}, på raderna intill ${formats.date(doubt.neighbours)}.`;
      case 'end-before-start':
        return 'Slutdatumet är tveksamt: det infaller före startdatumet.';
      case 'zero-amount':
        return 'EU-finansieringen är tveksam: i listan står noll.';
    }
  },
  doubtOf: (project, doubt) => line`Projektet ${quote(project)}: ${doubt}`,
  moreDoubts: (hidden) => line`Ytterligare ${words.projects(hidden)} har tveksamma uppgifter.`,
  withoutAmount: (count) =>
    line`EU-finansieringen för ${words.projects(count)} kunde inte läsas: ${count === 1 ? 'projektet' : 'projekten'} räknas med i antalet men inte i någon summa.`,
  undated: (count) => line`${words.projects(count)} lämnades utanför, eftersom listan inte anger det datum som frågan gäller.`,
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
    return line`Totalt ${rows}${words.projects(count)}${money === null ? line`` : line`, ${money} i EU-finansiering`}.`;
  },
  notHeld: (phrase) => line`Av listan framgår inte ${phrase}.`,
} satisfies NoteSentences;
