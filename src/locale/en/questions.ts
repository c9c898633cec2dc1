import { joinTexts } from '../line.ts';
import type { QuestionSentences } from '../sections/question-sentences.ts';
import { formats } from './formats.ts';

const { during, whole } = formats;

const by = {
  beneficiary: 'by beneficiary',
  objective: 'by specific objective',
  'start-year': 'by start year',
  'end-year': 'by end year',
  state: 'by status',
} as const;

const measures = {
  sum: 'EU funding',
  count: 'Number of projects',
  average: 'Average EU funding',
  median: 'Median EU funding',
} as const;

export const questions = {
  beneficiaryTotal: (name) => `How much has ${name} received?`,
  beneficiaryProjects: (name) => `Which projects does ${name} have?`,
  beneficiaryCount: (name) => `How many projects does ${name} have?`,
  beneficiaryShare: (name) => `What percentage of the funding has ${name} received?`,
  beneficiarySummary: (name) => name,
  project: (name) => name,
  projectField(field, name) {
    switch (field) {
      case 'beneficiary':
        return `Who runs the project ${name}?`;
      case 'objective':
        return `Which specific objective does the project ${name} belong to?`;
      case 'purpose':
        return `What are the goals of the project ${name}?`;
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
  average: 'What is the average EU funding?',
  median: 'What is the median EU funding?',
  largest: (count) => (count === 1 ? 'The largest project' : `The ${whole(count)} largest projects`),
  grouped: (grouping, measure) => `${measures[measure]} ${by[grouping]}`,
  topGroups(grouping, measure, count, descending) {
    const most = descending ? 'most' : measure === 'count' ? 'fewest' : 'least';
    const what = measure === 'count' ? 'projects' : 'funding';
    if (grouping === 'beneficiary' && count === 1)
      return measure === 'count' ? `Who has the ${most} projects?` : `Who has received the ${most} funding?`;
    if (grouping === 'beneficiary') return `${whole(count)} organisations with the ${most} ${what}`;
    return `${measures[measure]} ${by[grouping]}, ${whole(count)} ${descending ? 'largest' : 'smallest'}`;
  },
  groupNumber: (grouping) =>
    ({
      beneficiary: 'How many beneficiaries are there?',
      objective: 'How many specific objectives are there?',
      'start-year': 'How many start years are there?',
      'end-year': 'How many end years are there?',
      state: 'How many statuses are there?',
    })[grouping],
  compare: (names) =>
    names.length === 2 ? `Which has received more, ${names[0]} or ${names[1]}?` : `Compare ${joinTexts(names, formats.and)}`,
  about: 'Where does the data come from?',
  help: 'What can I ask?',
  head: {
    list: 'Projects',
    measure: { sum: 'Funding granted', count: 'How many projects', average: 'Average funding', median: 'Median funding' },
    share: { sum: 'Share of the funding', count: 'Share of the projects' },
  },
  more: (count) => `Show more (${whole(count)})`,
  previous: 'Previous',
  exported: 'Export as a spreadsheet',
  runningOfThese: 'Which of them are running?',
  largestFirst: 'Largest first',
  endingFirst: 'Sort by end date',
  shareOfAll: 'What share of the total is that?',
} satisfies QuestionSentences;
