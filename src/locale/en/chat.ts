import { capital } from '../capital.ts';
import type { ChatSentences } from '../sections/chat-sentences.ts';
import { formats } from './formats.ts';
import type { FundingTerm } from './funding-term.ts';

const { whole } = formats;

export function chat(term: FundingTerm) {
  return {
    didYouMean: 'Did you mean:',
    buttons: {
      details: 'Details',
      openProject: 'Open a project',
      showAll: 'Show all',
      sortBy: 'Sort by',
      asTable: 'Show as table',
      csv: 'CSV',
      xlsx: 'Excel',
      share: 'Share to channel',
      search: 'Search projects',
    },
    cutText: (hidden) => `… (+${whole(hidden)} ${hidden === 1 ? 'character' : 'characters'})`,
    rowsCut: (shown, total) => `Showing ${whole(shown)} ${shown === 1 ? 'row' : 'rows'} of ${whole(total)}. Get them all as a file.`,
    partsCut: (hidden) => `Not everything fits here: ${whole(hidden)} ${hidden === 1 ? 'part is' : 'parts are'} left out.`,
    columns: { period: 'Period', daysLeft: 'Time left', group: 'Group', value: 'Value' },
    file: {
      confirmTitle: 'Send the file to the channel?',
      confirmText: 'Only you see the answer, but everybody in this channel will see the file.',
      confirm: 'Send',
      deny: 'Cancel',
      sentToYou: 'I sent the file to you as a direct message.',
      sentPrivately: 'I have no access to this channel, so I sent the file to you as a direct message.',
      notSent: 'I could not send the file. Invite me to the channel, or ask for the file in a direct message.',
      nothing: 'There is nothing to export: ask about projects first.',
    },
    oldButton: 'This button is from an older version. Ask again for a new answer.',
    loading: 'Searching…',
    error: (id) => `I could not answer. Please try again. If it happens again, give your administrator the id ${id}.`,
    home: {
      title: 'Ask about funded projects',
      intro: 'Ask in your own words: send me a message, mention me in a channel, or use the command /projects.',
      examples: 'Try one of these',
      list: 'The list',
      endingSoon: 'Projects that end within 90 days',
      nothingEnds: 'No project ends within 90 days.',
      language: 'Language',
      ownName: 'English',
      languageOfQuestion: 'Language of the question',
      help: 'What can I ask?',
    },
    search: {
      title: 'Search projects',
      submit: 'Search',
      close: 'Close',
      beneficiary: 'Beneficiary',
      objective: 'Specific objective',
      topic: 'Topic: a word in the name or goals',
      periodOf: 'Limit by date',
      periods: { ends: 'Ends in the period', starts: 'Starts in the period', active: 'Running in the period' },
      from: 'Start of the period',
      to: 'End of the period',
      atLeast: `${capital(term.name)} at least`,
      atMost: `${capital(term.name)} at most`,
      sort: 'Order',
      optional: 'Any',
      unknown: 'This is not in the list. Choose one of the suggestions.',
      backwards: 'The limits are the wrong way round. Change one of them.',
      notAnAmount: `The amount could not be read. Write it in figures, for example ${whole(500_000)}.`,
    },
  } satisfies ChatSentences;
}
