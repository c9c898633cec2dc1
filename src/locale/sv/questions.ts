import type { SortField } from '../../domain/query.ts';
import { capital } from '../capital.ts';
import { joinTexts } from '../line.ts';
import type { QuestionSentences } from '../sections/question-sentences.ts';
import { formats } from './formats.ts';
import type { FundingTerm } from './funding-term.ts';
import { ordinal } from './headline-parts.ts';
import { reading } from './reading.ts';

const { during, whole } = formats;

const by = {
  beneficiary: 'per stödmottagare',
  objective: 'per särskilt mål',
  'start-year': 'per startår',
  'end-year': 'per slutår',
  state: 'per status',
} as const;

const orders: Readonly<Partial<Record<SortField, string>>> = {
  start: 'sorterade efter startdatum',
  end: 'sorterade efter slutdatum',
  beneficiary: 'sorterade efter stödmottagare',
};

export function questions(term: FundingTerm) {
  const measures = {
    sum: `Projektens ${term.name}`,
    count: 'Antal projekt',
    average: `Projektens ${term.name} i medeltal`,
    median: `Median för projektens ${term.name}`,
  } as const;
  const { amount } = reading(term);
  return {
    beneficiaryTotal: (name) => `Hur mycket har ${name} fått?`,
    beneficiaryProjects: (name) => `Vilka projekt har ${name}?`,
    beneficiaryCount: (name) => `Hur många projekt har ${name}?`,
    beneficiaryShare: (name) => `Hur många procent av finansieringen har ${name} fått?`,
    beneficiarySummary: (name) => `Berätta för mig om ${name}`,
    project: (name) => `Berätta om projektet ${name}`,
    projectField(field, name) {
      switch (field) {
        case 'beneficiary':
          return `Vem driver projektet ${name}?`;
        case 'objective':
          return `Vilket särskilt mål hör projektet ${name} till?`;
        case 'purpose':
          return `Vilket syfte har projektet ${name}?`;
        case 'funding':
          return `Hur mycket har projektet ${name} fått?`;
        case 'start':
          return `När börjar projektet ${name}?`;
        case 'end':
          return `När slutar projektet ${name}?`;
        case 'state':
          return `Pågår projektet ${name}?`;
      }
    },
    ending: (period, past) => `Vilka projekt ${past ? 'slutade' : 'slutar'} ${during(period)}?`,
    starting: (period, past) => `Vilka projekt ${past ? 'började' : 'börjar'} ${during(period)}?`,
    active: (period, past) => `Vilka projekt ${past ? 'pågick' : 'pågår'} ${during(period)}?`,
    topic: (topic) => `Vilka projekt handlar om ${topic}?`,
    objectiveProjects: (key) => `Projekt under särskilt mål ${key}`,
    objectiveTotal: (key) => `Hur mycket finansiering har beviljats under särskilt mål ${key}?`,
    allProjects: 'Visa alla projekt',
    total: 'Hur mycket finansiering har beviljats totalt?',
    howMany: 'Hur många projekt finns det?',
    average: `Hur stor är ${term.the} per projekt i medeltal?`,
    median: `Vad är medianen för projektens ${term.name}?`,
    top(field, descending, count, ties) {
      const one = count === 1;
      if (ties !== (one && field !== 'funding')) return null;
      // No article: "de 5" would point back to what was spoken of before.
      const number = one ? '' : `${whole(count)} `;
      const what = one ? 'projektet' : 'projekten';
      if (field === 'funding') return capital(`${number}${descending ? 'största' : 'minsta'} ${what}`);
      if (field === 'duration') return capital(`${number}${descending ? 'längsta' : 'kortaste'} ${what}`);
      if (field !== 'end' && field !== 'start') return null;
      return capital(
        `${number}${one ? 'projektet' : 'projekt'} som ${field === 'end' ? 'slutar' : 'börjar'} ${descending ? 'sist' : 'först'}`,
      );
    },
    atRank: (field, descending, rank) =>
      field === 'funding' && rank <= 5 ? capital(`${ordinal(rank)}${descending ? 'största' : 'minsta'} projektet`) : null,
    together: (top) => `${top} totalt`,
    grouped: (grouping, measure) => `${measures[measure]} ${by[grouping]}`,
    topGroups(grouping, measure, count, descending) {
      const most = measure === 'count' ? (descending ? 'flest' : 'färst') : descending ? 'mest' : 'minst';
      const what = measure === 'count' ? 'projekt' : 'finansiering';
      if (grouping === 'beneficiary' && count === 1)
        return measure === 'count' ? `Vem har ${most} projekt?` : `Vem har fått ${most} finansiering?`;
      if (grouping === 'beneficiary') return `${whole(count)} organisationer med ${most} ${what}`;
      return `${measures[measure]} ${by[grouping]}, ${whole(count)} ${descending ? 'största' : 'minsta'}`;
    },
    groupNumber: { beneficiary: 'Hur många stödmottagare finns det?', objective: 'Hur många särskilda mål finns det?' },
    compare(measure, names) {
      if (measure === 'count') return `Jämför antal projekt: ${joinTexts(names, formats.and)}`;
      return names.length === 2 ? `Vem har fått mer, ${names[0]} eller ${names[1]}?` : `Jämför ${joinTexts(names, formats.and)}`;
    },
    compareObjectives: (measure, keys) =>
      measure === 'count'
        ? `Jämför antal projekt: särskilda mål ${joinTexts(keys, formats.and)}`
        : `Jämför särskilda mål ${joinTexts(keys, formats.and)}`,
    fieldOfEach: { beneficiary: 'Vem driver projekten?', start: 'Projektens startdatum', end: 'Projektens slutdatum' },
    about: 'Var kommer uppgifterna ifrån?',
    help: 'Vad kan jag fråga?',
    head: {
      list: 'Projekt',
      measure: {
        sum: `Projektens ${term.name} totalt`,
        count: 'Hur många projekt totalt',
        average: `Projektens ${term.name} i medeltal`,
        median: `Median för projektens ${term.name}`,
      },
      perBeneficiary: {
        average: `${capital(term.name)} i medeltal per stödmottagare`,
        median: `Median för ${term.the} per stödmottagare`,
      },
      share: { sum: `Andel av projektens ${term.name}`, count: 'Andel av projekten' },
    },
    conditions: {
      except: (what) => `utom ${what}`,
      projects: (names) => `projektet ${names}`,
      topic: (topic) => `ämne ${topic}`,
      objectives: (keys) => `${keys.length === 1 ? 'särskilt mål' : 'särskilda mål'} ${joinTexts(keys, formats.and)}`,
      starts: (period) => `börjar ${during(period)}`,
      ends: (period) => `slutar ${during(period)}`,
      active: (period) => `pågår ${during(period)}`,
      notActive: (period) => `inte pågående ${during(period)}`,
      amount: (words) => amount(words),
      lists: (names) => `i ${names}`,
    },
    order(field, descending) {
      if (field === 'funding') return descending ? 'störst först' : 'minst först';
      if (field === 'name') return descending ? null : 'i alfabetisk ordning';
      const by = orders[field];
      return by === undefined ? null : `${by}${descending ? ', fallande' : ''}`;
    },
    more: 'Visa fler',
    previous: 'Föregående',
    exported: 'Exportera som tabell',
    runningOfThese: 'Vilka av dem pågår?',
    largestFirst: 'Störst först',
    endingFirst: 'Sortera efter slutdatum',
    shareOfAll: {
      sum: 'Hur stor andel av all finansiering har de fått?',
      count: 'Hur stor andel av alla projekt utgör de?',
    },
  } satisfies QuestionSentences;
}
