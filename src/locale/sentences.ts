import type { Locale } from '../domain/locale.ts';
import type { Formats } from './formats.ts';
import type { ChatSentences } from './sections/chat-sentences.ts';
import type { CommandSentences } from './sections/command-sentences.ts';
import type { ConsoleSentences } from './sections/console-sentences.ts';
import type { FileSentences } from './sections/file-sentences.ts';
import type { HeadlineSentences } from './sections/headline-sentences.ts';
import type { HeldSentences } from './sections/held-sentences.ts';
import type { HelpSentences } from './sections/help-sentences.ts';
import type { ImportSentences } from './sections/import-sentences.ts';
import type { ListSentences } from './sections/list-sentences.ts';
import type { NoteSentences } from './sections/note-sentences.ts';
import type { NoticeSentences } from './sections/notice-sentences.ts';
import type { QuestionSentences } from './sections/question-sentences.ts';
import type { ReadingSentences } from './sections/reading-sentences.ts';
import type { ServiceSentences } from './sections/service-sentences.ts';
import type { Words } from './sections/words.ts';

/** Every sentence and format of one language. A missing translation does not compile. */
export interface Sentences {
  readonly locale: Locale;
  readonly formats: Formats;
  readonly words: Words;
  readonly reading: ReadingSentences;
  readonly headlines: HeadlineSentences;
  readonly notes: NoteSentences;
  readonly notices: NoticeSentences;
  readonly questions: QuestionSentences;
  readonly held: HeldSentences;
  readonly help: HelpSentences;
  readonly console: ConsoleSentences;
  readonly import: ImportSentences;
  readonly lists: ListSentences;
  readonly files: FileSentences;
  readonly chat: ChatSentences;
  readonly service: ServiceSentences;
  readonly commands: CommandSentences;
}
