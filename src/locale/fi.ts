import { chat } from './fi/chat.ts';
import { commands } from './fi/commands.ts';
import { consoleSentences } from './fi/console.ts';
import { files } from './fi/files.ts';
import { formats } from './fi/formats.ts';
import { headlines } from './fi/headlines.ts';
import { help } from './fi/help.ts';
import { notes } from './fi/notes.ts';
import { notices } from './fi/notices.ts';
import { questions } from './fi/questions.ts';
import { reading } from './fi/reading.ts';
import { service } from './fi/service.ts';
import { words } from './fi/words.ts';
import type { Sentences } from './sentences.ts';

/** Finnish. */
export const fi = {
  locale: 'fi',
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
