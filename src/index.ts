/** The front door: all that an adapter may import. */
export type {
  Action,
  Answer,
  AnswerData,
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
export { type IsoDate, parseIsoDate } from './domain/date.ts';
export { isLocale, type Locale, locales } from './domain/locale.ts';
export type { Money } from './domain/money.ts';
export { type BotOptions, createBot } from './engine/create-bot.ts';
export type { Bot, Completion, CompletionField, ExportedFile, ExportFormat, Message, Reply, RunOptions } from './engine/bot.ts';
