import { chat } from './fi/chat.ts';
import { commands } from './fi/commands.ts';
import { consoleSentences } from './fi/console.ts';
import { files } from './fi/files.ts';
import { formats } from './fi/formats.ts';
import { type FundingTerm, fundingTerms } from './fi/funding-term.ts';
import { headlines } from './fi/headlines.ts';
import { held } from './fi/held.ts';
import { help } from './fi/help.ts';
import { importSentences } from './fi/import.ts';
import { lists } from './fi/lists.ts';
import { notes } from './fi/notes.ts';
import { notices } from './fi/notices.ts';
import { questions } from './fi/questions.ts';
import { reading } from './fi/reading.ts';
import { service } from './fi/service.ts';
import { wordsOf } from './fi/words.ts';
import type { Sentences } from './sentences.ts';

/** Finnish, of EU funding. */
export const fi = sentences(fundingTerms['eu-funding']);

/** Finnish, of money that is not the EU's, or not the EU's alone. */
export const fiOfFunding = sentences(fundingTerms.funding);

function sentences(term: FundingTerm) {
  return {
    locale: 'fi',
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
