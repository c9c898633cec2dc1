import { capital } from '../capital.ts';
import type { CommandSentences } from '../sections/command-sentences.ts';
import type { FundingTerm } from './funding-term.ts';

export function commands(term: FundingTerm) {
  return {
    command: { name: 'projects', description: 'Ask about funded projects' },
    subcommands: {
      ask: { name: 'ask', description: 'Ask in your own words' },
      totals: { name: 'totals', description: 'How much funding in all, for a beneficiary or an objective, or by groups' },
      search: { name: 'search', description: 'Projects on a topic, by a word of their names and goals' },
      beneficiary: { name: 'beneficiary', description: 'What an organisation has received, and its projects' },
      ending: { name: 'ending', description: 'Projects that end soon, or in a period' },
      running: { name: 'running', description: 'Projects that run now, or in a period' },
      list: { name: 'list', description: 'Projects by beneficiary, objective, topic and amount, in any order' },
      project: { name: 'project', description: 'One project: its money, days and goals' },
      compare: { name: 'compare', description: 'Organisations side by side' },
      export: { name: 'export', description: 'A file with exactly the projects that you ask for' },
      about: { name: 'about', description: 'Which list this is, how old, and from where' },
      help: { name: 'help', description: 'What can be asked, with examples' },
    },
    options: {
      question: { name: 'question', description: 'For example: how much did Migri receive' },
      beneficiary: { name: 'beneficiary', description: 'The organisation that received the funding' },
      objective: { name: 'objective', description: 'The specific objective' },
      by: { name: 'by', description: 'One figure for each of these' },
      topic: { name: 'topic', description: 'A word, for example racism' },
      when: { name: 'when', description: 'For example: in 2026, next month, by the end of June' },
      'at-least': { name: 'at-least', description: `${capital(term.name)} at least so much, for example 500000` },
      'at-most': { name: 'at-most', description: `${capital(term.name)} at most so much, for example 1 million` },
      sort: { name: 'sort', description: 'The order' },
      project: { name: 'project', description: 'The project’s name, or how it begins' },
      first: { name: 'first', description: 'An organisation' },
      second: { name: 'second', description: 'Another organisation' },
      third: { name: 'third', description: 'A third organisation' },
      format: { name: 'format', description: 'CSV or Excel' },
      private: { name: 'private', description: 'Only you see the answer' },
    },
    notOnList: (typed) => `The list has no name “${typed}”. Choose one of those that the command suggests while you type.`,
    fitsSeveral: (typed, names, more) =>
      `“${typed}” fits several names: ${names.join(' · ')}${more === 0 ? '' : ` and ${more} more`}. Choose one of them.`,
    notATime: (typed) => `I do not know the time “${typed}”. Write for example: in 2026, next month, by the end of June.`,
    askAboutThis: 'Ask about this',
    by: {
      beneficiary: 'beneficiary',
      objective: 'specific objective',
      'start-year': 'starting year',
      'end-year': 'ending year',
      state: 'state',
    },
  } satisfies CommandSentences;
}
