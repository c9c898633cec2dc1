import type { SortField } from '../../domain/query.ts';
import { capital } from '../capital.ts';
import { joinTexts } from '../line.ts';
import type { QuestionSentences } from '../sections/question-sentences.ts';
import { formats } from './formats.ts';
import type { FundingTerm } from './funding-term.ts';
import { rankBefore } from './ordinals.ts';
import { reading } from './reading.ts';

const { during, whole } = formats;

const by = {
  beneficiary: 'saajittain',
  objective: 'erityistavoitteittain',
  'start-year': 'alkamisvuosittain',
  'end-year': 'päättymisvuosittain',
  state: 'tilanteen mukaan',
} as const;

const orders: Readonly<Partial<Record<SortField, string>>> = {
  start: 'alkamispäivän mukaan',
  end: 'päättymispäivän mukaan',
  beneficiary: 'avustuksen saajan mukaan järjestettynä',
};

export function questions(term: FundingTerm) {
  const measures = {
    sum: `Hankkeiden ${term.name}`,
    count: 'Hankkeiden määrä',
    average: `Hankkeiden keskimääräinen ${term.name}`,
    median: `Hankkeiden ${term.of} mediaani`,
  } as const;
  const { amount } = reading(term);
  return {
    beneficiaryTotal: (name) => `Kuinka paljon ${name} on saanut?`,
    beneficiaryProjects: (name) => `Mitä hankkeita ${name} toteuttaa?`,
    beneficiaryCount: (name) => `Kuinka monta hanketta ${name} toteuttaa?`,
    beneficiaryShare: (name) => `Kuinka monta prosenttia rahoituksesta ${name} on saanut?`,
    beneficiarySummary: (name) => `Kerro lisää: ${name}`,
    project: (name) => `Kerro lisää hankkeesta ${name}`,
    projectField(field, name) {
      switch (field) {
        case 'beneficiary':
          return `Kuka toteuttaa hankkeen ${name}?`;
        case 'objective':
          return `Mihin erityistavoitteeseen hanke ${name} kuuluu?`;
        case 'purpose':
          return `Mikä on hankkeen ${name} tarkoitus?`;
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
    average: `Mikä on ${term.of} keskiarvo hanketta kohti?`,
    median: `Mikä on hankkeiden ${term.of} mediaani?`,
    top(field, descending, count, ties) {
      const one = count === 1;
      const number = one ? '' : `${whole(count)} `;
      if (ties !== (one && field !== 'funding')) return null;
      const size = descending ? (one ? 'suurin' : 'suurinta') : one ? 'pienin' : 'pienintä';
      const length = descending ? (one ? 'pisin' : 'pisintä') : one ? 'lyhin' : 'lyhintä';
      const place = descending ? 'viimeisenä' : 'ensimmäisenä';
      const what = one ? 'hanke' : 'hanketta';
      if (field === 'funding') return capital(`${number}${size} ${what}`);
      if (field === 'duration') return capital(`${number}${length} ${what}`);
      if (field === 'end') return capital(`${number}${place} ${one ? 'päättyvä' : 'päättyvää'} ${what}`);
      return field === 'start' ? capital(`${number}${place} ${one ? 'alkava' : 'alkavaa'} ${what}`) : null;
    },
    atRank: (field, descending, rank) =>
      field === 'funding' && rank <= 5 ? capital(`${rankBefore(rank)}${descending ? 'suurin' : 'pienin'} hanke`) : null,
    together: (top) => `${top} yhteensä`,
    grouped: (grouping, measure) => `${measures[measure]} ${by[grouping]}`,
    topGroups(grouping, measure, count, descending) {
      const most = descending ? 'eniten' : 'vähiten';
      if (grouping === 'beneficiary' && count === 1)
        return measure === 'count' ? `Kenellä on ${most} hankkeita?` : `Kuka on saanut ${most} rahoitusta?`;
      if (grouping === 'beneficiary')
        return measure === 'count'
          ? `${whole(count)} organisaatiota, joilla on ${most} hankkeita`
          : `${whole(count)} ${most} rahoitusta saanutta organisaatiota`;
      return `${measures[measure]} ${by[grouping]}, ${whole(count)} ${descending ? 'suurinta' : 'pienintä'}`;
    },
    groupNumber: { beneficiary: 'Kuinka monta avustuksen saajaa on?', objective: 'Kuinka monta erityistavoitetta on?' },
    compare(measure, names) {
      if (measure === 'count') return `Vertaa hankkeiden määrää: ${joinTexts(names, formats.and)}`;
      return names.length === 2 ? `Kumpi on saanut enemmän, ${names[0]} vai ${names[1]}?` : `Vertaa: ${joinTexts(names, formats.and)}`;
    },
    compareObjectives: (measure, keys) =>
      measure === 'count'
        ? `Vertaa hankkeiden määrää: erityistavoitteet ${joinTexts(keys, formats.and)}`
        : `Vertaa erityistavoitteita ${joinTexts(keys, formats.and)}`,
    fieldOfEach: { beneficiary: 'Kuka toteuttaa hankkeet?', start: 'Hankkeiden alkamispäivät', end: 'Hankkeiden päättymispäivät' },
    about: 'Mistä tiedot ovat peräisin?',
    help: 'Mitä voin kysyä?',
    head: {
      list: 'Hankkeet',
      measure: {
        sum: `Hankkeiden ${term.name} yhteensä`,
        count: 'Kuinka monta hanketta yhteensä',
        average: `Hankkeiden keskimääräinen ${term.name}`,
        median: `Hankkeiden ${term.of} mediaani`,
      },
      perBeneficiary: { average: `Keskimääräinen ${term.name} saajaa kohti`, median: `${capital(term.of)} mediaani saajaa kohti` },
      share: { sum: `Osuus hankkeiden ${term.from}`, count: 'Osuus hankkeista' },
    },
    conditions: {
      except: (what) => `paitsi ${what}`,
      projects: (names) => `hanke ${names}`,
      topic: (topic) => `aiheena ${topic}`,
      objectives: (keys) => `${keys.length === 1 ? 'erityistavoite' : 'erityistavoitteet'} ${joinTexts(keys, formats.and)}`,
      starts: (period) => `${during(period)} alkavat`,
      ends: (period) => `${during(period)} päättyvät`,
      active: (period) => `${during(period)} käynnissä olevat`,
      notActive: (period) => `ei käynnissä ${during(period)}`,
      amount: (words) => amount(words),
      lists: (names) => `listalla ${names}`,
    },
    order(field, descending) {
      if (field === 'funding') return descending ? 'suurin ensin' : 'pienin ensin';
      if (field === 'name') return descending ? null : 'aakkosjärjestyksessä';
      const by = orders[field];
      return by === undefined ? null : `${by}${descending ? ', laskevasti' : ''}`;
    },
    more: 'Näytä lisää',
    previous: 'Edelliset',
    exported: 'Vie taulukkona',
    runningOfThese: 'Mitkä niistä ovat käynnissä?',
    largestFirst: 'Suurin ensin',
    endingFirst: 'Järjestä päättymispäivän mukaan',
    shareOfAll: {
      sum: 'Kuinka suuri osuus kaikesta rahoituksesta se on?',
      count: 'Kuinka suuri osuus kaikista hankkeista se on?',
    },
  } satisfies QuestionSentences;
}
