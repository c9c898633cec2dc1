import { capital } from '../capital.ts';
import type { FileSentences } from '../sections/file-sentences.ts';
import { formats } from './formats.ts';
import type { FundingTerm } from './funding-term.ts';
import { words } from './words.ts';

export function files(term: FundingTerm) {
  return {
    firstLine: (reading, count, total, title, updated) =>
      `Query: ${reading}, ${words.projects(count)}${total === null ? '' : `, ${term.name} ${total} in total`}. Source: ${title}, ${updated}`,
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
      funding: capital(term.name),
      currency: 'Currency',
      start: 'Start date',
      end: 'End date',
      doubts: 'Doubtful',
    },
    groupColumns: {
      group: 'Group',
      projects: 'Projects',
      sum: `${capital(term.name)} in total`,
      average: `Average ${term.name}`,
      median: `Median ${term.name}`,
      currency: 'Currency',
    },
    share: 'Share',
  } satisfies FileSentences;
}
