import type { FileSentences } from '../sections/file-sentences.ts';
import { formats } from './formats.ts';
import { words } from './words.ts';

export const files = {
  firstLine: (reading, count, total, title, updatedOn) =>
    `Haku: ${reading}, ${words.projects(count)}${total === null ? '' : `, EU-rahoitusta yhteensä ${total}`}. Lähde: ${title}, lista päivitetty ${updatedOn}`,
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
    funding: 'EU-rahoitus',
    currency: 'Valuutta',
    start: 'Alkamispäivä',
    end: 'Päättymispäivä',
    doubts: 'Epäilyttävää',
  },
  groupColumns: {
    group: 'Ryhmä',
    projects: 'Hankkeita',
    sum: 'EU-rahoitus yhteensä',
    average: 'EU-rahoituksen keskiarvo',
    median: 'EU-rahoituksen mediaani',
    currency: 'Valuutta',
  },
  share: 'Osuus',
} satisfies FileSentences;
