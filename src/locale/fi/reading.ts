import type { SortField } from '../../domain/query.ts';
import { day, line } from '../line.ts';
import type { AmountWords, ReadingSentences } from '../sections/reading-sentences.ts';
import { formats } from './formats.ts';
import type { FundingTerm } from './funding-term.ts';
import { held } from './held.ts';
import { wordsOf } from './words.ts';

const { during, span, quote } = formats;

export function reading(term: FundingTerm) {
  const { listDay } = held(term);
  const orders = {
    name: 'hankkeen nimi',
    beneficiary: 'avustuksen saaja',
    objective: 'erityistavoite',
    purpose: 'tavoite ja tulokset',
    funding: term.name,
    start: 'alkamispäivä',
    end: 'päättymispäivä',
    duration: 'kesto',
    position: 'listan oma järjestys',
    relevance: 'osuvuus',
  } as const;
  return {
    line: (pieces) => `Luin kysymyksen näin: ${pieces}`,
    measure: {
      sum: `myönnetty ${term.name}`,
      count: 'hankkeiden määrä',
      average: `${term.of} keskiarvo hanketta kohti`,
      median: `${term.of} mediaani`,
    },
    perBeneficiary: { average: `${term.of} keskiarvo avustuksen saajaa kohti`, median: `avustuksen saajien ${term.of} mediaani` },
    list: 'hankkeet',
    fieldOfEach: {
      beneficiary: 'hankkeiden avustuksen saajat',
      objective: 'hankkeiden erityistavoitteet',
      purpose: 'hankkeiden tavoitteet ja tulokset',
      funding: `hankkeiden ${term.name}`,
      start: 'hankkeiden alkamispäivät',
      end: 'hankkeiden päättymispäivät',
      state: 'hankkeiden tilanne',
    },
    share: { sum: `osuus ${term.from}`, count: 'osuus hankkeista' },
    base: (pieces) => (pieces === null ? 'verrattuna koko listaan' : `verrattuna hankkeisiin, joita koskee: ${pieces}`),
    grouped: {
      beneficiary: 'saajittain',
      objective: 'erityistavoitteittain',
      'start-year': 'alkamisvuosittain',
      'end-year': 'päättymisvuosittain',
      state: 'tilanteen mukaan',
    },
    groupNumber: {
      beneficiary: 'avustuksen saajien määrä',
      objective: 'erityistavoitteiden määrä',
      'start-year': 'alkamisvuosien määrä',
      'end-year': 'päättymisvuosien määrä',
      state: 'eri tilanteiden määrä',
    },
    among: (names) => `vertailussa ${names}`,
    havingProjects(min, max) {
      if (min !== null && min === max) return `hankkeita tasan ${formats.whole(min)}`;
      if (min === null) return max === null ? 'hankkeita mikä tahansa määrä' : `hankkeita enintään ${formats.whole(max)}`;
      return max === null ? `hankkeita vähintään ${formats.whole(min)}` : `hankkeita ${formats.whole(min)}–${formats.whole(max)}`;
    },
    havingFunding: (amount) => `${term.name} yhteensä ${amountWords(amount)}`,
    groupOrder(by, descending) {
      if (by === 'value') return descending ? 'suurin ensin' : 'pienin ensin';
      return descending ? 'käänteisessä järjestyksessä' : 'nousevassa järjestyksessä';
    },
    ranks(from, to, ties) {
      const which = from === to ? (from === 1 ? 'vain ensimmäinen' : `vain sija ${from}`) : `sijat ${from}–${to}`;
      return ties ? `${which}, tasatilanteet mukana` : which;
    },
    order: (field, descending) => `järjestys: ${orderName(field, descending)}`,
    orderName,
    project: (name) => `hankkeen ${quote(name)} tiedot`,
    projectField: (field, name) => `${wordsOf(term).fields[field].toLowerCase().replace('eu-', 'EU-')}, hanke ${quote(name)}`,
    organisation: (name) => `rahoitus ja hankkeet, saaja ${name}`,
    about: 'tietoa listasta',
    help: 'mitä voi kysyä',
    beneficiaries: (names) => `saaja ${names}`,
    exceptBeneficiaries: (names) => `muut saajat kuin ${names}`,
    objectives: (names) => `erityistavoite ${names}`,
    exceptObjectives: (names) => `muut erityistavoitteet kuin ${names}`,
    projects: (names) => `hanke ${names}`,
    starts: (period) => `alkaa ${during(period)}`,
    ends: (period) => `päättyy ${during(period)}`,
    active: (period) => `käynnissä ${during(period)}`,
    notActive: (period) => `ei käynnissä ${during(period)}`,
    amount: (amount) => `${term.name} ${amountWords(amount)}`,
    topic: (topic) => `nimessä tai tavoitteissa ${quote(topic)}`,
    assumption(assumption) {
      switch (assumption.code) {
        case 'corrected':
          return line`Tulkitsin kirjoitusasun ${quote(assumption.typed)} näin: ${quote(assumption.taken)}.`;
        case 'soon':
          return line`”Pian” tarkoittaa tässä aikaväliä ${span(assumption.period)}. Voit kysyä muustakin aikavälistä.`;
        case 'year-assumed':
          return line`Vuotta ei sanottu, joten ajaksi tulkittiin ${span(assumption.period)}.`;
        case 'day-first':
          return line`Päivämäärä luettiin päivä ensin: ${day(assumption.date)}.`;
        case 'number-style':
          return line`Luku tulkittiin summaksi ${assumption.taken}. Se voisi tarkoittaa myös summaa ${assumption.other}.`;
        case 'open-beginning':
          return line`Aikavälin alkua ei sanottu, joten mukana on myös kauan sitten alkaneita tai päättyneitä hankkeita.`;
        case 'mentions':
          return line`Listalla ei ole tälle omaa saraketta, joten ${quote(assumption.topic)} haettiin nimistä, tavoitteista ja avustuksen saajista.`;
        case 'currency-assumed':
          return line`Valuuttaa ei sanottu, joten summa tulkittiin valuutassa ${assumption.currency}. Muiden valuuttojen hankkeet (${assumption.others.join(', ')}) jäivät pois.`;
        case 'eu-unsaid':
          return line`Lista ei kerro, mikä rahasta on EU:n: luku on kaikki sen kertoma rahoitus.`;
        case 'left-aside':
          return line`Huomiotta jäi ${quote(assumption.words)}, koska se ei rajaa listaa.`;
      }
    },
    premise(stated, truth) {
      const listSays = truth === null ? line`` : line` Listan mukaan summa on ${truth}.`;
      return line`Lista ei vahvista kysymyksessä mainittua summaa ${stated}.${listSays}`;
    },
    source: (title, updated, old) => line`Lähde: ${title}, ${listDay(updated)}${old ? ' (yli neljä kuukautta vanha)' : ''}`,
  } satisfies ReadingSentences;

  function orderName(field: SortField, descending: boolean): string {
    const name = orders[field];
    if (field === 'position') return descending ? 'lista lopusta alkuun' : name;
    if (field === 'relevance') return descending ? 'osuvin viimeisenä' : 'osuvin ensin';
    if (field === 'funding') return `${name}, ${descending ? 'suurin' : 'pienin'} ensin`;
    if (field === 'duration') return `${name}, ${descending ? 'pisin' : 'lyhin'} ensin`;
    if (field === 'start' || field === 'end') return `${name}, ${descending ? 'myöhäisin' : 'aikaisin'} ensin`;
    return `${name}, ${descending ? 'lopusta alkuun' : 'alusta loppuun'}`;
  }
}

function amountWords(amount: AmountWords): string {
  switch (amount.kind) {
    case 'any':
      return `valuutassa ${amount.currency}`;
    case 'over':
      return `yli ${amount.amount}`;
    case 'under':
      return `alle ${amount.amount}`;
    case 'at-least':
      return `vähintään ${amount.amount}`;
    case 'at-most':
      return `enintään ${amount.amount}`;
    case 'exactly':
      return `tasan ${amount.amount}`;
    case 'between':
      return amount.minInclusive && amount.maxInclusive
        ? `${amount.min} – ${amount.max}`
        : `${amount.minInclusive ? 'vähintään' : 'yli'} ${amount.min} ja ${amount.maxInclusive ? 'enintään' : 'alle'} ${amount.max}`;
  }
}
