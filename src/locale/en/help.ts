import { exampleGroups, holding } from '../example-groups.ts';
import { line, strong } from '../line.ts';
import type { HelpSentences } from '../sections/help-sentences.ts';
import { formats } from './formats.ts';
import type { FundingTerm } from './funding-term.ts';

export function help(term: FundingTerm) {
  return {
    greeting: (title) => line`Hello! I answer questions about the list ${strong(formats.quote(title))}`,
    thanks: line`You are welcome! Ask more whenever you like.`,
    headline: (title) => line`Ask in your own words about the list ${strong(formats.quote(title))}`,
    groups(names) {
      const { beneficiary, otherBeneficiary, project, topic, year, currency } = names;
      const holds = holding(names);
      return exampleGroups([
        [
          'Funding',
          holds('funding') && 'How much funding has been granted in total?',
          holds('funding') && beneficiary && `How much has ${beneficiary} received?`,
          holds('funding') && `What is the average ${term.name} per project?`,
          holds('funding', 'objective') && 'Funding by specific objective',
        ],
        [
          'Projects',
          beneficiary && `Which projects does ${beneficiary} have?`,
          holds('end') && project && `When does ${project} end?`,
          holds('funding') && 'The 5 largest projects',
          holds('funding') && currency === undefined && 'projects over 1 million',
        ],
        [
          'Time',
          holds('end') && `Which projects end in ${year}?`,
          holds('end') && 'Which projects end soon?',
          holds('start', 'end') && 'Which projects are running now?',
          holds('start') && 'Which projects have not started yet?',
        ],
        [
          'Comparison',
          holds('funding', 'beneficiary') && 'Top 5 beneficiaries',
          holds('funding') && beneficiary && otherBeneficiary && `Which has received more, ${beneficiary} or ${otherBeneficiary}?`,
          holds('funding') && beneficiary && `What percentage of the funding has ${beneficiary} received?`,
        ],
        ['Topic', topic && `Which projects are about ${topic}?`],
        ['The list', 'All projects in alphabetical order', 'How old is the list?'],
      ]);
    },
    examples(names) {
      const { beneficiary, topic, year } = names;
      const holds = holding(names);
      const whole = holds('funding') ? 'How much funding has been granted in total?' : 'How many projects are there?';
      const ofBeneficiary = (name: string) => (holds('funding') ? `How much has ${name} received?` : `Which projects does ${name} have?`);
      return [
        beneficiary === null ? whole : ofBeneficiary(beneficiary),
        holds('end') ? `Which projects end in ${year}?` : 'Show all projects',
        topic === null ? (holds('funding') ? 'The 5 largest projects' : 'How old is the list?') : `Which projects are about ${topic}?`,
      ];
    },
    queryText: line`You can ask follow-up questions: “and in 2026?”, “largest first”, “more”. The brackets in each answer hold the query in a short form, which you can type as it is.`,
  } satisfies HelpSentences;
}
