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
          return `Alkamispäivä on epäilyttävä: listassa on ${formats.date(doubt.printed)}, viereisillä riveillä ${formats.date(doubt.neighbours)}.`;
        case 'end-before-start':
          return 'Päättymispäivä on epäilyttävä: se on ennen alkamispäivää.';
        case 'zero-amount':
          return `${capital(term.name)} on epäilyttävä: listassa on nolla.`;
        case 'funding-over-total-cost':
          return `${capital(term.name)} on epäilyttävä: se on suurempi kuin kokonaiskustannukset.`;
        case 'outlier-amount':
          return `${capital(term.name)} on epäilyttävä: se on vähintään sata kertaa suurempi kuin seuraavaksi suurin.`;
        case 'duplicate-row':
          return `Rivi on epäilyttävä: listan rivillä ${whole(doubt.row)} lukee aivan sama.`;
      }
    },
    doubtOf: (project, doubt) => line`Hanke ${quote(project)}: ${doubt}`,
    moreDoubts: (hidden) => line`Epäilyttäviä tietoja on lisäksi ${whole(hidden)} muussa hankkeessa.`,
    withoutAmount: (count) =>
      count === 1
        ? line`1 hankkeen ${term.some} ei voitu lukea: hanke on mukana määrässä mutta ei missään summassa.`
        : line`${whole(count)} hankkeen ${term.some} ei voitu lukea: ne ovat mukana määrässä mutta eivät missään summassa.`,
    undated: (count) => line`${words.projects(count)} jäi pois, koska lista ei kerro päivää, jota kysymys koskee.`,
    touching: (count) =>
      count === 1
        ? line`Lisäksi 1 hanke sivuaa aihetta vain ohimennen. Se ei ole mukana luvuissa.`
        : line`Lisäksi ${words.projects(count)} sivuaa aihetta vain ohimennen. Ne eivät ole mukana luvuissa.`,
    severalCurrencies: line`Summat ovat eri valuutoissa: kukin on laskettu erikseen, eikä niitä ole laskettu yhteen.`,
    currencyNotStated: line`Lista ei kerro summien valuuttaa.`,
    shown: (from, to, total) =>
      line`Näkyvissä ${from === to ? `hanke ${whole(from)}` : `hankkeet ${whole(from)}–${whole(to)}`}, kaikkiaan ${words.projects(total)}.`,
    groupsShown: (shown, total) => line`Näkyvissä ${whole(shown)} riviä, kaikkiaan ${whole(total)}.`,
    tie: (rank, count) => line`Sija ${whole(rank)} on jaettu, joten mukana on ${words.projects(count)}.`,
    groupTie: (rank, count) => line`Sija ${whole(rank)} on jaettu, joten rivejä on ${whole(count)}.`,
    mentions: (topic, count) =>
      count === 1
        ? line`Mukana on hanke, jonka nimessä tai tavoitteissa mainitaan ${quote(topic)}.`
        : line`Mukana ovat hankkeet, joiden nimessä tai tavoitteissa mainitaan ${quote(topic)}.`,
    amountMeaning: (phrase) => line`Mitä summa tarkoittaa: ${phrase}.`,
    ofAll(groups, count, money) {
      const rows = groups === null ? '' : `${groups}, `;
      return line`Kaikkiaan ${rows}${words.projects(count)}${money === null ? line`` : line`, ${term.some} ${money}`}.`;
    },
    notHeld: (phrase) => line`Lista ei kerro ${phrase}.`,
  } satisfies NoteSentences;
}
