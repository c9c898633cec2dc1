import { joinTexts } from '../line.ts';
import type { QuestionSentences } from '../sections/question-sentences.ts';
import { formats } from './formats.ts';

const { during, whole } = formats;

const by = {
  beneficiary: 'per stödmottagare',
  objective: 'per särskilt mål',
  'start-year': 'per startår',
  'end-year': 'per slutår',
  state: 'per läge',
} as const;

const measures = {
  sum: 'EU-finansiering',
  count: 'Antal projekt',
  average: 'EU-finansiering i medeltal',
  median: 'Median för EU-finansieringen',
} as const;

export const questions = {
  beneficiaryTotal: (name) => `Hur mycket har ${name} fått?`,
  beneficiaryProjects: (name) => `Vilka projekt har ${name}?`,
  beneficiaryCount: (name) => `Hur många projekt har ${name}?`,
  beneficiaryShare: (name) => `Hur många procent av finansieringen har ${name} fått?`,
  beneficiarySummary: (name) => name,
  project: (name) => name,
  projectField(field, name) {
    switch (field) {
      case 'beneficiary':
        return `Vem driver projektet ${name}?`;
      case 'objective':
        return `Vilket särskilt mål hör projektet ${name} till?`;
      case 'purpose':
        return `Vilka mål har projektet ${name}?`;
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
  average: 'Hur stor är EU-finansieringen i medeltal?',
  median: 'Vad är medianen för EU-finansieringen?',
  largest: (count) => (count === 1 ? 'Största projektet' : `De ${whole(count)} största projekten`),
  grouped: (grouping, measure) => `${measures[measure]} ${by[grouping]}`,
  topGroups(grouping, measure, count, descending) {
    const most = measure === 'count' ? (descending ? 'flest' : 'färst') : descending ? 'mest' : 'minst';
    const what = measure === 'count' ? 'projekt' : 'finansiering';
    if (grouping === 'beneficiary' && count === 1)
      return measure === 'count' ? `Vem har ${most} projekt?` : `Vem har fått ${most} finansiering?`;
    if (grouping === 'beneficiary') return `${whole(count)} organisationer med ${most} ${what}`;
    return `${measures[measure]} ${by[grouping]}, de ${whole(count)} ${descending ? 'största' : 'minsta'}`;
  },
  groupNumber: (grouping) =>
    ({
      beneficiary: 'Hur många stödmottagare finns det?',
      objective: 'Hur många särskilda mål finns det?',
      'start-year': 'Hur många startår finns det?',
      'end-year': 'Hur många slutår finns det?',
      state: 'Hur många lägen finns det?',
    })[grouping],
  compare: (names) => (names.length === 2 ? `Vem har fått mer, ${names[0]} eller ${names[1]}?` : `Jämför ${joinTexts(names, formats.and)}`),
  about: 'Var kommer uppgifterna ifrån?',
  help: 'Vad kan jag fråga?',
  head: {
    list: 'Projekt',
    measure: {
      sum: 'Beviljad finansiering',
      count: 'Hur många projekt',
      average: 'Finansiering i medeltal',
      median: 'Median för finansieringen',
    },
    share: { sum: 'Andel av finansieringen', count: 'Andel av projekten' },
  },
  more: (count) => `Visa fler (${whole(count)})`,
  previous: 'Föregående',
  exported: 'Exportera som tabell',
  runningOfThese: 'Vilka av dem pågår?',
  largestFirst: 'Störst först',
  endingFirst: 'Sortera efter slutdatum',
  shareOfAll: 'Hur stor andel av allt är det?',
} satisfies QuestionSentences;
