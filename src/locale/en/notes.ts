import { line } from '../line.ts';
import type { NoteSentences } from '../sections/note-sentences.ts';
import { formats } from './formats.ts';
import type { FundingTerm } from './funding-term.ts';
import { words } from './words.ts';

const { whole, quote } = formats;

export function notes(term: FundingTerm) {
  return {
    doubt(doubt) {
      switch (doubt.code) {
        case 'start-unlike-neighbours':
          return `The start date is doubtful: the list says ${formats.date(doubt.printed)}, the rows around it ${formats.date(doubt.neighbours)}.`;
        case 'end-before-start':
          return 'The end date is doubtful: it is before the start date.';
        case 'zero-amount':
          return `The ${term.name} is doubtful: the list says zero.`;
        case 'funding-over-total-cost':
          return `The ${term.name} is doubtful: it is larger than the total cost.`;
        case 'outlier-amount':
          return `The ${term.name} is doubtful: it is at least a hundred times larger than the next largest.`;
        case 'duplicate-row':
          return `The row is doubtful: row ${whole(doubt.row)} of the list says the very same.`;
      }
    },
    doubtOf: (project, doubt) => line`Project ${quote(project)}: ${doubt}`,
    moreDoubts: (hidden) => line`${words.projects(hidden)} more ${hidden === 1 ? 'has' : 'have'} something doubtful.`,
    withoutAmount: (count) =>
      line`The ${term.name} of ${words.projects(count)} could not be read: ${count === 1 ? 'it counts' : 'they count'} in the number of projects and in no total.`,
    undated: (count) =>
      line`${words.projects(count)} ${count === 1 ? 'was' : 'were'} left out, because the list does not state the date that the question is about.`,
    touching: (count) =>
      count === 1
        ? line`1 other project only touches on the topic in passing and is not counted.`
        : line`${whole(count)} other projects only touch on the topic in passing and are not counted.`,
    severalCurrencies: line`The amounts are in several currencies: each is totalled on its own, and they are not added together.`,
    currencyNotStated: line`The list does not state the currency of the amounts.`,
    shown: (from, to, total) =>
      line`Showing ${from === to ? `project ${whole(from)}` : `projects ${whole(from)}–${whole(to)}`} of ${whole(total)}.`,
    groupsShown: (shown, total) => line`Showing ${whole(shown)} rows of ${whole(total)}.`,
    tie: (rank, count) => line`Rank ${whole(rank)} is shared, so ${words.projects(count)} are included.`,
    groupTie: (rank, count) => line`Rank ${whole(rank)} is shared, so there are ${whole(count)} rows.`,
    mentions: (topic, count) =>
      count === 1
        ? line`This project mentions ${quote(topic)} in its name or goals.`
        : line`These are the projects that mention ${quote(topic)} in their name or goals.`,
    amountMeaning: (phrase) => line`What the amount means: ${phrase}.`,
    ofAll(groups, count, money) {
      const rows = groups === null ? '' : `${groups}, `;
      return line`${rows}${words.projects(count)}${money === null ? line`` : line`, ${money} of ${term.name}`} in all.`;
    },
    notHeld: (phrase) => line`The list does not say ${phrase}.`,
  } satisfies NoteSentences;
}
