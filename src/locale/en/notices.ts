import { joinTexts, line } from '../line.ts';
import type { NoticeSentences, QueryTextTrouble } from '../sections/notice-sentences.ts';
import { formats } from './formats.ts';
import type { FundingTerm } from './funding-term.ts';
import { words } from './words.ts';

const { quote, whole } = formats;

const troubles = {
  'unknown-word': 'queries do not know this word',
  'not-one-of': 'there is no such value',
  'not-a-period': 'this is not a day, month, year or period',
  'not-an-amount': 'this is not an amount or a range of amounts',
  'not-a-count': 'this is not a number of things',
  'not-ranks': 'this is not a rank or a range of ranks',
  'not-a-key': 'this is not a key: it may hold only small letters a–z, digits, dots and hyphens',
  'no-text': 'the word to search for is missing',
  'no-closing-quote': 'the quotation mark is not closed',
  backwards: 'the range ends before it begins',
  repeated: 'this is said twice',
  misplaced: 'this does not go with this kind of query',
  missing: 'something more is needed after this or together with it',
} as const satisfies Record<QueryTextTrouble, string>;

export function notices(term: FundingTerm) {
  return {
    nothing: (conditions) => line`No project in the list meets these conditions: ${conditions}`,
    nothingOfTopic: (topic, rest) =>
      rest === ''
        ? line`No project mentions ${quote(topic)} in its name or goals`
        : line`No project mentions ${quote(topic)} in its name or goals when the search is narrowed to: ${rest}`,
    emptyList: line`The list has no projects`,
    outsideRanks: (from, total) =>
      total === null
        ? line`There is no rank ${whole(from)}: there are fewer projects`
        : line`There is no rank ${whole(from)}: there are only ${whole(total)} rows`,
    searched: (projects) => line`The whole list was searched, ${words.projects(projects)}.`,
    unknownKey: (what, key) =>
      line`This list has no ${{ project: 'project', beneficiary: 'beneficiary', objective: 'specific objective', list: 'list' }[what]} with the key ${quote(key)}`,
    unknownKeyHint: line`The list may have changed since the question or button was made. Please ask again by name.`,
    unknownName: (name, what) => line`The list has no ${what === 'objective' ? 'specific objective' : 'beneficiary called'} ${quote(name)}`,
    nearest: line`The nearest names in the list are below.`,
    unclear(reason) {
      switch (reason.code) {
        case 'ambiguous-name':
          return line`${quote(reason.name)} fits several names. Which do you mean?`;
        case 'unexplained':
          return line`I did not understand what this means here: ${joinTexts(reason.words.map(quote), formats.and)}`;
        case 'no-context':
          return line`This follows on from an earlier question, but there is none. Please ask the whole question.`;
        case 'empty':
          return line`The message had no question in it`;
        case 'too-long':
          return line`The message is too long: I read at most ${whole(reason.limit)} characters. Please ask a shorter question.`;
        case 'lists-apart':
          return line`Lists are not compared with each other: please ask about one at a time`;
        case 'unclear':
          return line`I did not understand how the parts of the question belong together`;
      }
    },
    notHeld(reason) {
      switch (reason) {
        case 'staff':
          return line`The list does not say how many people work in the projects or organisations`;
        case 'place':
          return line`The list does not say where the projects take place. Place names can be searched in the projects’ names and goals.`;
        case 'contact':
          return line`The list has no contact details`;
        case 'total-cost':
          return line`The list gives only the ${term.name} granted, not total costs or the beneficiaries’ own funding`;
        case 'payments':
          return line`The list gives the ${term.name} granted for a project’s whole life, not payments or yearly spending`;
        case 'results':
          return line`The list gives the projects’ goals and expected results, not what was achieved`;
        case 'applications':
          return line`The list has only funded projects, not applications or refusals`;
        case 'participants':
          return line`The list does not say how many people took part. The goals may mention numbers, which can be searched for by word.`;
        case 'opinion':
          return line`I do not assess projects or decisions. I answer from what the list says.`;
        case 'other-fund':
          return line`This list has only the projects of this fund, no other sources of funding`;
        case 'other-currency':
          return line`The amounts are in the list’s own currency and are not converted into others`;
        case 'instruction':
          return line`I only answer questions about this list: I change nothing and follow no other instructions`;
        case 'future':
          return line`The list does not cover future decisions or calls, only funding already granted`;
        case 'other':
          return line`The list does not say this`;
      }
    },
    fieldMissing(field, project) {
      const name = quote(project);
      switch (field) {
        case 'beneficiary':
          return line`The list does not say who runs the project ${name}`;
        case 'objective':
          return line`The list does not say which specific objective the project ${name} belongs to`;
        case 'purpose':
          return line`The list does not give the goals of the project ${name}`;
        case 'funding':
          return line`The list does not say how much ${term.name} the project ${name} has received`;
        case 'start':
          return line`The list does not say when the project ${name} starts`;
        case 'end':
          return line`The list does not say when the project ${name} ends`;
        case 'state':
          return line`The dates in the list do not show whether the project ${name} is running`;
      }
    },
    asPrinted: (text) => line`The entry in the list reads ${quote(text)}.`,
    badQueryText: (trouble, at, options) =>
      line`There is a mistake in the query${at === '' ? '' : ` at ${quote(at)}`}: ${at === '' ? 'something is missing' : troubles[trouble]}.${options.length === 0 ? '' : ` What fits here: ${options.join(', ')}.`} You can also ask in your own words.`,
    shareOfSeveralCurrencies: line`The share cannot be calculated, because the amounts are in several currencies`,
    shareOfNothing: line`The share cannot be calculated, because the total is zero`,
  } satisfies NoticeSentences;
}
