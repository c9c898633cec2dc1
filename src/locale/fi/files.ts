import { capital } from '../capital.ts';
import type { FileSentences } from '../sections/file-sentences.ts';
import { formats } from './formats.ts';
import type { FundingTerm } from './funding-term.ts';
import { words } from './words.ts';

export function files(term: FundingTerm) {
  return {
    firstLine: (reading, count, total, title, updated) =>
      `Haku: ${reading}, ${words.projects(count)}${total === null ? '' : `, ${term.some} yhteensä ${total}`}. Lähde: ${title}, ${updated}`,
    withoutAmount: (count) => `${words.projects(count)} ilman luettavaa rahoitusta: ei mukana summassa`,
    cut: (hidden) => `… [Teksti on katkaistu, koska soluun ei mahdu enempää: ${formats.whole(hidden)} merkkiä jäi pois.]`,
    query: 'Haku',
    askedOn: 'Hakupäivä',
    sheets: { projects: 'Hankkeet', about: 'Tietoja' },
    columns: {
      position: 'Sija listalla',
      name: 'Hankkeen nimi',
      beneficiary: 'Avustuksen saaja',
      beneficiaryAsPrinted: 'Avustuksen saaja listassa',
      objective: 'Erityistavoite',
      purpose: 'Tavoite ja tulokset',
      funding: capital(term.name),
      currency: 'Valuutta',
      start: 'Alkamispäivä',
      end: 'Päättymispäivä',
      doubts: 'Epäilyttävää',
    },
    groupColumns: {
      group: 'Ryhmä',
      projects: 'Hankkeita',
      sum: `${capital(term.name)} yhteensä`,
      average: `${capital(term.of)} keskiarvo`,
      median: `${capital(term.of)} mediaani`,
      currency: 'Valuutta',
    },
    share: 'Osuus',
  } satisfies FileSentences;
}
