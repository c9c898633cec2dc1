import type { Sentences } from './sentences.ts';
import { chat } from './sv/chat.ts';
import { commands } from './sv/commands.ts';
import { consoleSentences } from './sv/console.ts';
import { files } from './sv/files.ts';
import { formats } from './sv/formats.ts';
import { headlines } from './sv/headlines.ts';
import { help } from './sv/help.ts';
import { notes } from './sv/notes.ts';
import { notices } from './sv/notices.ts';
import { questions } from './sv/questions.ts';
import { reading } from './sv/reading.ts';
import { service } from './sv/service.ts';
import { words } from './sv/words.ts';

/** Swedish. */
export const sv = {
  locale: 'sv',
  formats,
  words,
  reading,
  headlines,
  notes,
  notices,
  questions,
  help,
  console: consoleSentences,
  files,
  chat,
  service,
  commands,
} satisfies Sentences;
