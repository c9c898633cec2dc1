/** The front door: all that an adapter may import. */

export { answerText } from './answer/plain-text.ts';
export type {
  Action,
  Answer,
  AnswerData,
  AnswerKind,
  Bar,
  Block,
  Fact,
  Finding,
  Inline,
  Line,
  Notice,
  ProjectCard,
  TimelineEntry,
} from './domain/answer.ts';
export { daysBetween, type IsoDate, parseIsoDate } from './domain/date.ts';
export { isLocale, type Locale, locales } from './domain/locale.ts';
export type { Money } from './domain/money.ts';
export {
  type Bot,
  type Completion,
  type CompletionField,
  type ExportedFile,
  type ExportFormat,
  exportFormats,
  type Message,
  type Reply,
  type RunOptions,
} from './engine/bot.ts';
export type { BotOptions } from './engine/create-bot.ts';
export { createMaintainer, type Maintainer } from './engine/create-maintainer.ts';
export { createBot } from './engine/load-bot.ts';
export type { ConsoleSentences } from './locale/sections/console-sentences.ts';
export { sentencesFor } from './locale/sentences-for.ts';
export { spellInline } from './locale/spell-out.ts';
