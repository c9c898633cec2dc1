import { joinTexts } from '../line.ts';
import type { QuestionSentences } from '../sections/question-sentences.ts';
import { formats } from './formats.ts';

const { during, whole } = formats;

const by = {
  beneficiary: 'saajittain',
  objective: 'erityistavoitteittain',
  'start-year': 'alkamisvuosittain',
  'end-year': 'päättymisvuosittain',
  state: 'tilanteen mukaan',
} as const;

const measures = {
  sum: 'EU-rahoitus',
  count: 'Hankkeiden määrä',
  average: 'Keskimääräinen EU-rahoitus',
  median: 'EU-rahoituksen mediaani',
} as const;

export const questions = {
  beneficiaryTotal: (name) => `Kuinka paljon ${name} on saanut?`,
  beneficiaryProjects: (name) => `Mitä hankkeita ${name} toteuttaa?`,
  beneficiaryCount: (name) => `Kuinka monta hanketta ${name} toteuttaa?`,
  beneficiaryShare: (name) => `Kuinka monta prosenttia rahoituksesta ${name} on saanut?`,
  beneficiarySummary: (name) => name,
  project: (name) => name,
  projectField(field, name) {
    switch (field) {
      case 'beneficiary':
        return `Kuka toteuttaa hankkeen ${name}?`;
      case 'objective':
        return `Mihin erityistavoitteeseen hanke ${name} kuuluu?`;
      case 'purpose':
        return `Mitkä ovat hankkeen ${name} tavoitteet?`;
      case 'funding':
        return `Kuinka paljon hanke ${name} on saanut?`;
      case 'start':
        return `Milloin hanke ${name} alkaa?`;
      case 'end':
        return `Milloin hanke ${name} päättyy?`;
      case 'state':
        return `Onko hanke ${name} käynnissä?`;
    }
  },
  ending: (period, past) => `Mitkä hankkeet ${past ? 'päättyivät' : 'päättyvät'} ${during(period)}?`,
  starting: (period, past) => `Mitkä hankkeet ${past ? 'alkoivat' : 'alkavat'} ${during(period)}?`,
  active: (period, past) => `Mitkä hankkeet ${past ? 'olivat käynnissä' : 'ovat käynnissä'} ${during(period)}?`,
  topic: (topic) => `Mitkä hankkeet liittyvät aiheeseen ${topic}?`,
  objectiveProjects: (key) => `Erityistavoitteen ${key} hankkeet`,
  objectiveTotal: (key) => `Kuinka paljon rahoitusta on myönnetty erityistavoitteelle ${key}?`,
  allProjects: 'Näytä kaikki hankkeet',
  total: 'Kuinka paljon rahoitusta on myönnetty yhteensä?',
  howMany: 'Kuinka monta hanketta on?',
  average: 'Mikä on keskimääräinen EU-rahoitus?',
  median: 'Mikä on EU-rahoituksen mediaani?',
  largest: (count) => (count === 1 ? 'Suurin hanke' : `${whole(count)} suurinta hanketta`),
  grouped: (grouping, measure) => `${measures[measure]} ${by[grouping]}`,
  topGroups(grouping, measure, count, descending) {
    const most = descending ? 'eniten' : 'vähiten';
    const what = measure === 'count' ? 'hankkeita' : 'rahoitusta';
    if (grouping === 'beneficiary' && count === 1) return `Kuka on saanut ${most} ${what}?`;
    if (grouping === 'beneficiary') return `${whole(count)} ${most} ${what} saanutta organisaatiota`;
    return `${measures[measure]} ${by[grouping]}, ${whole(count)} ${descending ? 'suurinta' : 'pienintä'}`;
  },
  groupNumber: (grouping) =>
    ({
      beneficiary: 'Kuinka monta avustuksen saajaa on?',
      objective: 'Kuinka monta erityistavoitetta on?',
      'start-year': 'Kuinka monta alkamisvuotta on?',
      'end-year': 'Kuinka monta päättymisvuotta on?',
      state: 'Kuinka monta eri tilannetta on?',
    })[grouping],
  compare: (names) =>
    names.length === 2 ? `Kumpi on saanut enemmän, ${names[0]} vai ${names[1]}?` : `Vertaa: ${joinTexts(names, formats.and)}`,
  about: 'Mistä tiedot ovat peräisin?',
  help: 'Mitä voin kysyä?',
  head: {
    list: 'Hankkeet',
    measure: {
      sum: 'Myönnetty rahoitus',
      count: 'Kuinka monta hanketta',
      average: 'Keskimääräinen rahoitus',
      median: 'Rahoituksen mediaani',
    },
    share: { sum: 'Osuus rahoituksesta', count: 'Osuus hankkeista' },
  },
  more: (count) => `Näytä lisää (${whole(count)})`,
  previous: 'Edelliset',
  exported: 'Vie taulukkona',
  runningOfThese: 'Mitkä niistä ovat käynnissä?',
  largestFirst: 'Suurin ensin',
  endingFirst: 'Järjestä päättymispäivän mukaan',
  shareOfAll: 'Kuinka suuri osuus kaikesta?',
} satisfies QuestionSentences;
