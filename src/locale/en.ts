import { chat } from './en/chat.ts';
import { commands } from './en/commands.ts';
import { consoleSentences } from './en/console.ts';
import { files } from './en/files.ts';
import { formats } from './en/formats.ts';
import { headlines } from './en/headlines.ts';
import { help } from './en/help.ts';
import { notes } from './en/notes.ts';
import { notices } from './en/notices.ts';
import { questions } from './en/questions.ts';
import { reading } from './en/reading.ts';
import { service } from './en/service.ts';
import { words } from './en/words.ts';
import type { Sentences } from './sentences.ts';

/** English. */
export const en = {
  locale: 'en',
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
