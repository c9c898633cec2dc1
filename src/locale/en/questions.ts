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
  beneficiary: 'by beneficiary',
  objective: 'by specific objective',
  'start-year': 'by start year',
  'end-year': 'by end year',
  state: 'by status',
} as const;

const orders: Readonly<Partial<Record<SortField, string>>> = {
  start: 'sorted by start date',
  end: 'sorted by end date',
  beneficiary: 'sorted by beneficiary',
};

export function questions(term: FundingTerm) {
  const measures = {
    sum: `${capital(term.name)} of projects`,
    count: 'Number of projects',
    average: `Average ${term.name} of projects`,
    median: `Median ${term.name} of projects`,
  } as const;
  const { amount } = reading(term);
  return {
    beneficiaryTotal: (name) => `How much has ${name} received?`,
    beneficiaryProjects: (name) => `Which projects does ${name} have?`,
    beneficiaryCount: (name) => `How many projects does ${name} have?`,
    beneficiaryShare: (name) => `What percentage of the funding has ${name} received?`,
    beneficiarySummary: (name) => `Tell me about ${name}`,
    project: (name) => `Tell me about the project ${name}`,
    projectField(field, name) {
      switch (field) {
        case 'beneficiary':
          return `Who runs the project ${name}?`;
        case 'objective':
          return `Which specific objective does the project ${name} belong to?`;
        case 'purpose':
          return `What is the purpose of the project ${name}?`;
        case 'funding':
          return `How much has the project ${name} received?`;
        case 'start':
          return `When does the project ${name} start?`;
        case 'end':
          return `When does the project ${name} end?`;
        case 'state':
          return `Is the project ${name} running?`;
      }
    },
    ending: (period, past) => `Which projects ${past ? 'ended' : 'end'} ${during(period)}?`,
    starting: (period, past) => `Which projects ${past ? 'started' : 'start'} ${during(period)}?`,
    active: (period, past) => `Which projects ${past ? 'were running' : 'are running'} ${during(period)}?`,
    topic: (topic) => `Which projects are about ${topic}?`,
    objectiveProjects: (key) => `Projects under specific objective ${key}`,
    objectiveTotal: (key) => `How much funding has been granted under specific objective ${key}?`,
    allProjects: 'Show all projects',
    total: 'How much funding has been granted in total?',
    howMany: 'How many projects are there?',
    average: `What is the average ${term.name} per project?`,
    median: `What is the median ${term.name} of projects?`,
    top(field, descending, count, ties) {
      const one = count === 1;
      if (ties !== (one && field !== 'funding')) return null;
      const number = one ? '' : `${whole(count)} `;
      const what = one ? 'project' : 'projects';
      const place = descending ? 'last' : 'first';
      if (field === 'funding') return `The ${number}${descending ? 'largest' : 'smallest'} ${what}`;
      if (field === 'duration') return `The ${number}${descending ? 'longest' : 'shortest'} ${what}`;
      if (field !== 'end' && field !== 'start') return null;
      return `The ${number}${what} that ${field}${one ? 's' : ''} ${place}`;
    },
    atRank: (field, descending, rank) =>
      field === 'funding' && rank <= 5 ? `The ${ordinal(rank, descending ? 'largest' : 'smallest')} project` : null,
    together: (top) => `${top} in total`,
    grouped: (grouping, measure) => `${measures[measure]} ${by[grouping]}`,
    topGroups(grouping, measure, count, descending) {
      const most = descending ? 'most' : measure === 'count' ? 'fewest' : 'least';
      const what = measure === 'count' ? 'projects' : 'funding';
      if (grouping === 'beneficiary' && count === 1)
        return measure === 'count' ? `Who has the ${most} projects?` : `Who has received the ${most} funding?`;
      if (grouping === 'beneficiary') return `${whole(count)} organisations with the ${most} ${what}`;
      return `${measures[measure]} ${by[grouping]}, ${whole(count)} ${descending ? 'largest' : 'smallest'}`;
    },
    groupNumber: { beneficiary: 'How many beneficiaries are there?', objective: 'How many specific objectives are there?' },
    compare(measure, names) {
      if (measure === 'count') return `Compare the number of projects: ${joinTexts(names, formats.and)}`;
      return names.length === 2 ? `Which has received more, ${names[0]} or ${names[1]}?` : `Compare ${joinTexts(names, formats.and)}`;
    },
    compareObjectives: (measure, keys) =>
      measure === 'count'
        ? `Compare the number of projects: specific objectives ${joinTexts(keys, formats.and)}`
        : `Compare specific objectives ${joinTexts(keys, formats.and)}`,
    fieldOfEach: { beneficiary: 'Who runs the projects?', start: 'Start dates of projects', end: 'End dates of projects' },
    about: 'Where does the data come from?',
    help: 'What can I ask?',
    head: {
      list: 'Projects',
      measure: {
        sum: `Total ${term.name} of projects`,
        count: 'How many projects in total',
        average: `Average ${term.name} of projects`,
        median: `Median ${term.name} of projects`,
      },
      perBeneficiary: { average: `Average ${term.name} per beneficiary`, median: `Median ${term.name} per beneficiary` },
      share: { sum: `Share of the ${term.name} of projects`, count: 'Share of the projects' },
    },
    conditions: {
      except: (what) => `except ${what}`,
      projects: (names) => `project ${names}`,
      topic: (topic) => `topic ${topic}`,
      objectives: (keys) => `specific objective${keys.length === 1 ? '' : 's'} ${joinTexts(keys, formats.and)}`,
      starts: (period) => `starting ${during(period)}`,
      ends: (period) => `ending ${during(period)}`,
      active: (period) => `running ${during(period)}`,
      notActive: (period) => `not running ${during(period)}`,
      amount: (words) => amount(words),
      lists: (names) => `in ${names}`,
    },
    order(field, descending) {
      if (field === 'funding') return descending ? 'largest first' : 'smallest first';
      if (field === 'name') return descending ? null : 'in alphabetical order';
      const by = orders[field];
      return by === undefined ? null : `${by}${descending ? ', descending' : ''}`;
    },
    more: 'Show more',
    previous: 'Previous',
    exported: 'Export as a spreadsheet',
    runningOfThese: 'Which of them are running?',
    largestFirst: 'Largest first',
    endingFirst: 'Sort by end date',
    shareOfAll: {
      sum: 'What share of all funding is that?',
      count: 'What share of all projects is that?',
    },
  } satisfies QuestionSentences;
}
