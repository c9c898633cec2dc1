import type { FileSentences } from '../sections/file-sentences.ts';
import { formats } from './formats.ts';
import { words } from './words.ts';

export const files = {
  firstLine: (reading, count, total, title, updatedOn) =>
    `Query: ${reading}, ${words.projects(count)}${total === null ? '' : `, EU funding ${total} in total`}. Source: ${title}, list updated on ${updatedOn}`,
  withoutAmount: (count) => `${words.projects(count)} without readable funding: not in the total`,
  cut: (hidden) => `… [The text is cut short because the cell cannot hold more: ${formats.whole(hidden)} characters were left out.]`,
  query: 'Query',
  askedOn: 'Asked on',
  sheets: { projects: 'Projects', about: 'About' },
  columns: {
    position: 'Position in the list',
    name: 'Project name',
    beneficiary: 'Beneficiary',
    beneficiaryAsPrinted: 'Beneficiary as printed',
    objective: 'Specific objective',
    purpose: 'Goals and results',
    funding: 'EU funding',
    currency: 'Currency',
    start: 'Start date',
    end: 'End date',
    doubts: 'Doubtful',
  },
  groupColumns: {
    group: 'Group',
    projects: 'Projects',
    sum: 'EU funding in total',
    average: 'Average EU funding',
    median: 'Median EU funding',
    currency: 'Currency',
  },
  share: 'Share',
} satisfies FileSentences;
