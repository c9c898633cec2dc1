import { exampleGroups } from '../example-groups.ts';
import { line, strong } from '../line.ts';
import type { HelpSentences } from '../sections/help-sentences.ts';
import { formats } from './formats.ts';

export const help = {
  greeting: (title) => line`Hello! I answer questions about the list ${strong(formats.quote(title))}`,
  thanks: line`You are welcome! Ask more whenever you like.`,
  headline: (title) => line`Ask in your own words about the list ${strong(formats.quote(title))}`,
  groups: ({ beneficiary, otherBeneficiary, project, topic, year }) =>
    exampleGroups([
      [
        'Funding',
        'How much funding has been granted in total?',
        beneficiary && `How much has ${beneficiary} received?`,
        'What is the average EU funding per project?',
        'Funding by specific objective',
      ],
      [
        'Projects',
        beneficiary && `Which projects does ${beneficiary} have?`,
        project && `When does ${project} end?`,
        'The 5 largest projects',
        'projects over 1 million',
      ],
      [
        'Time',
        `Which projects end in ${year}?`,
        'Which projects end soon?',
        'Which projects are running now?',
        'Which projects have not started yet?',
      ],
      [
        'Comparison',
        'Top 5 beneficiaries',
        beneficiary && otherBeneficiary && `Which has received more, ${beneficiary} or ${otherBeneficiary}?`,
        beneficiary && `What percentage of the funding has ${beneficiary} received?`,
      ],
      ['Topic', topic && `Which projects are about ${topic}?`],
      ['The list', 'All projects in alphabetical order', 'How old is the list?'],
    ]),
  examples: ({ beneficiary, topic, year }) => [
    beneficiary === null ? 'How much funding has been granted in total?' : `How much has ${beneficiary} received?`,
    `Which projects end in ${year}?`,
    topic === null ? 'The 5 largest projects' : `Which projects are about ${topic}?`,
  ],
  queryText: line`You can ask follow-up questions: “and in 2026?”, “largest first”, “more”. The brackets in each answer hold the query in a short form, which you can type as it is.`,
} satisfies HelpSentences;
