import type { Sentences } from './sentences.ts';
import { chat } from './sv/chat.ts';
import { commands } from './sv/commands.ts';
import { consoleSentences } from './sv/console.ts';
import { files } from './sv/files.ts';
import { formats } from './sv/formats.ts';
import { type FundingTerm, fundingTerms } from './sv/funding-term.ts';
import { headlines } from './sv/headlines.ts';
import { held } from './sv/held.ts';
import { help } from './sv/help.ts';
import { importSentences } from './sv/import.ts';
import { lists } from './sv/lists.ts';
import { notes } from './sv/notes.ts';
import { notices } from './sv/notices.ts';
import { questions } from './sv/questions.ts';
import { reading } from './sv/reading.ts';
import { service } from './sv/service.ts';
import { wordsOf } from './sv/words.ts';

/** Swedish, of EU funding. */
export const sv = sentences(fundingTerms['eu-funding']);

/** Swedish, of money that is not the EU's, or not the EU's alone. */
export const svOfFunding = sentences(fundingTerms.funding);

function sentences(term: FundingTerm) {
  return {
    locale: 'sv',
    formats,
    words: wordsOf(term),
    reading: reading(term),
    headlines: headlines(term),
    notes: notes(term),
    notices: notices(term),
    questions: questions(term),
    held: held(term),
    help: help(term),
    console: consoleSentences,
    import: importSentences,
    lists,
    files: files(term),
    chat: chat(term),
    service,
    commands: commands(term),
  } satisfies Sentences;
}
