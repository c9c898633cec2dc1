import type { SortField } from '../../domain/query.ts';
import { day, line } from '../line.ts';
import type { AmountWords, ReadingSentences } from '../sections/reading-sentences.ts';
import { formats } from './formats.ts';
import type { FundingTerm } from './funding-term.ts';
import { held } from './held.ts';

const { during, span, quote, whole } = formats;

export function reading(term: FundingTerm) {
  const { listDay } = held(term);
  const orders = {
    name: 'projektets namn',
    beneficiary: 'stödmottagare',
    objective: 'särskilt mål',
    purpose: 'mål och resultat',
    funding: term.name,
    start: 'startdatum',
    end: 'slutdatum',
    duration: 'längd',
    position: 'listans egen ordning',
    relevance: 'relevans',
  } as const;

  const fieldNames = {
    beneficiary: 'stödmottagare',
    objective: 'särskilt mål',
    purpose: 'mål och resultat',
    funding: term.name,
    start: 'startdatum',
    end: 'slutdatum',
    state: 'status',
  } as const;
  return {
    line: (pieces) => `Jag läste frågan så här: ${pieces}`,
    measure: {
      sum: `beviljad ${term.name}`,
      count: 'antal projekt',
      average: `${term.name} per projekt i medeltal`,
      median: `median för ${term.the}`,
    },
    perBeneficiary: { average: `${term.name} per stödmottagare i medeltal`, median: `median för stödmottagarnas ${term.name}` },
    list: 'projekt',
    fieldOfEach: {
      beneficiary: 'projektens stödmottagare',
      objective: 'projektens särskilda mål',
      purpose: 'projektens mål och resultat',
      funding: `projektens ${term.name}`,
      start: 'projektens startdatum',
      end: 'projektens slutdatum',
      state: 'projektens status',
    },
    share: { sum: `andel av ${term.the}`, count: 'andel av projekten' },
    base: (pieces) => (pieces === null ? 'jämfört med hela listan' : `jämfört med projekten med avgränsningen: ${pieces}`),
    grouped: {
      beneficiary: 'per stödmottagare',
      objective: 'per särskilt mål',
      'start-year': 'per startår',
      'end-year': 'per slutår',
      state: 'per status',
    },
    groupNumber: {
      beneficiary: 'antal stödmottagare',
      objective: 'antal särskilda mål',
      'start-year': 'antal startår',
      'end-year': 'antal slutår',
      state: 'antal statusar',
    },
    among: (names) => `jämförelse mellan ${names}`,
    havingProjects(min, max) {
      if (min !== null && min === max) return `med exakt ${whole(min)} projekt`;
      if (min === null) return max === null ? 'med vilket antal projekt som helst' : `med högst ${whole(max)} projekt`;
      return max === null ? `med minst ${whole(min)} projekt` : `med ${whole(min)}–${whole(max)} projekt`;
    },
    havingFunding: (amount) => `${term.name} totalt ${amountWords(amount)}`,
    groupOrder(by, descending) {
      if (by === 'value') return descending ? 'störst först' : 'minst först';
      return descending ? 'i fallande ordning' : 'i stigande ordning';
    },
    ranks(from, to, ties) {
      const which = from === to ? (from === 1 ? 'endast det första' : `endast plats ${from}`) : `platserna ${from}–${to}`;
      return ties ? `${which}, delade platser medräknade` : which;
    },
    order: (field, descending) => `ordning: ${orderName(field, descending)}`,
    orderName,
    project: (name) => `uppgifter om projektet ${quote(name)}`,
    projectField: (field, name) => `${fieldNames[field]}, projektet ${quote(name)}`,
    organisation: (name) => `finansiering och projekt, stödmottagare ${name}`,
    about: 'om listan',
    help: 'vad man kan fråga',
    beneficiaries: (names) => `stödmottagare ${names}`,
    exceptBeneficiaries: (names) => `andra stödmottagare än ${names}`,
    objectives: (names) => `särskilt mål ${names}`,
    exceptObjectives: (names) => `andra särskilda mål än ${names}`,
    projects: (names) => `projektet ${names}`,
    starts: (period) => `börjar ${during(period)}`,
    ends: (period) => `slutar ${during(period)}`,
    active: (period) => `pågår ${during(period)}`,
    notActive: (period) => `pågår inte ${during(period)}`,
    amount: (amount) => `${term.name} ${amountWords(amount)}`,
    topic: (topic) => `${quote(topic)} i namnet eller målen`,
    assumption(assumption) {
      switch (assumption.code) {
        case 'corrected':
          return line`Jag tolkade ${quote(assumption.typed)} som ${quote(assumption.taken)}.`;
        case 'soon':
          return line`”Snart” tolkades som ${span(assumption.period)}. Du kan fråga om en annan period.`;
        case 'year-assumed':
          return line`Inget år nämndes, så tiden tolkades som ${span(assumption.period)}.`;
        case 'day-first':
          return line`Datumet lästes med dagen först: den ${day(assumption.date)}.`;
        case 'number-style':
          return line`Talet tolkades som ${assumption.taken}. Det kan också betyda ${assumption.other}.`;
        case 'open-beginning':
          return line`Periodens början angavs inte, så även projekt som har börjat eller slutat för länge sedan är med.`;
        case 'mentions':
          return line`Listan har ingen kolumn för detta, så ${quote(assumption.topic)} söktes i namn, mål och stödmottagare.`;
        case 'currency-assumed':
          return line`Ingen valuta nämndes, så beloppet tolkades som ${assumption.currency}. Projekt i andra valutor (${assumption.others.join(', ')}) är inte med.`;
        case 'eu-unsaid':
          return line`Listan skiljer inte EU:s pengar från andra: siffran är all finansiering som den anger.`;
        case 'left-aside':
          return line`${quote(assumption.words)} lämnades obeaktat, eftersom det inte avgränsar listan.`;
      }
    },
    premise(stated, truth) {
      const listSays = truth === null ? line`` : line` Enligt listan är beloppet ${truth}.`;
      return line`Listan bekräftar inte beloppet i frågan, ${stated}.${listSays}`;
    },
    source: (title, updated, old) => line`Källa: ${title}, ${listDay(updated)}${old ? ' (över fyra månader gammal)' : ''}`,
  } satisfies ReadingSentences;

  function orderName(field: SortField, descending: boolean): string {
    const name = orders[field];
    if (field === 'position') return descending ? 'listan bakifrån' : name;
    if (field === 'relevance') return descending ? 'mest relevant sist' : 'mest relevant först';
    if (field === 'funding') return `${name}, ${descending ? 'störst' : 'minst'} först`;
    if (field === 'duration') return `${name}, ${descending ? 'längst' : 'kortast'} först`;
    if (field === 'start' || field === 'end') return `${name}, ${descending ? 'senast' : 'tidigast'} först`;
    return `${name}, ${descending ? 'fallande' : 'stigande'}`;
  }
}

function amountWords(amount: AmountWords): string {
  switch (amount.kind) {
    case 'any':
      return `i ${amount.currency}`;
    case 'over':
      return `över ${amount.amount}`;
    case 'under':
      return `under ${amount.amount}`;
    case 'at-least':
      return `minst ${amount.amount}`;
    case 'at-most':
      return `högst ${amount.amount}`;
    case 'exactly':
      return `exakt ${amount.amount}`;
    case 'between':
      return amount.minInclusive && amount.maxInclusive
        ? `från ${amount.min} till ${amount.max}`
        : `${amount.minInclusive ? 'minst' : 'över'} ${amount.min} och ${amount.maxInclusive ? 'högst' : 'under'} ${amount.max}`;
  }
}
