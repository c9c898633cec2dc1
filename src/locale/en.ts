import { chat } from './en/chat.ts';
import { commands } from './en/commands.ts';
import { consoleSentences } from './en/console.ts';
import { files } from './en/files.ts';
import { formats } from './en/formats.ts';
import { type FundingTerm, fundingTerms } from './en/funding-term.ts';
import { headlines } from './en/headlines.ts';
import { held } from './en/held.ts';
import { help } from './en/help.ts';
import { importSentences } from './en/import.ts';
import { lists } from './en/lists.ts';
import { notes } from './en/notes.ts';
import { notices } from './en/notices.ts';
import { questions } from './en/questions.ts';
import { reading } from './en/reading.ts';
import { service } from './en/service.ts';
import { wordsOf } from './en/words.ts';
import type { Sentences } from './sentences.ts';

/** English, of EU funding. */
export const en = sentences(fundingTerms['eu-funding']);

/** English, of money that is not the EU's, or not the EU's alone. */
export const enOfFunding = sentences(fundingTerms.funding);

function sentences(term: FundingTerm) {
  return {
    locale: 'en',
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
