/** The front door: all that an adapter may import. */

export { leadingFigure } from './answer/leading-figure.ts';
export { answerText } from './answer/plain-text.ts';
export { daysLeft, isOnCards, notesFrom, sharedOrganisation } from './chat/beside.ts';
export { cleanLines, cleanText } from './chat/clean-text.ts';
export { cutLabel } from './chat/cut-label.ts';
export { createDesk, type Desk } from './chat/desk.ts';
export { keepImportant, type Weighed } from './chat/keep-important.ts';
export { faultFields, type Log, type LogFields, openLog } from './chat/log.ts';
export { isWebAddress } from './chat/web-address.ts';
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
export type { ChangedProject, DatasetDiff, FieldChange } from './domain/dataset-diff.ts';
export { daysBetween, type IsoDate, parseIsoDate } from './domain/date.ts';
export type { ImportProblem, ImportQuestion, ImportRecord, ImportReport, LeftOutRow, TotalsByCurrency } from './domain/import-report.ts';
export { isLocale, type Locale, locales } from './domain/locale.ts';
export type { Money } from './domain/money.ts';
export type { Project } from './domain/project.ts';
export type { RefreshReport } from './domain/refresh-report.ts';
export {
  type Bot,
  type Completion,
  type CompletionField,
  type ExportedFile,
  type ExportFormat,
  exportFormats,
  type Message,
  type Overview,
  type Reply,
  type RunOptions,
} from './engine/bot.ts';
export type { Command } from './engine/command-query.ts';
export type { BotOptions } from './engine/create-bot.ts';
export { createMaintainer, type Maintainer } from './engine/create-maintainer.ts';
export type { ImportedFile, ImportRequest } from './engine/import-list.ts';
export type { FolderCheck } from './engine/live-maintenance.ts';
export { createBot } from './engine/load-bot.ts';
export type { ReadSearch, SearchForm, SearchProblem } from './engine/search-form.ts';
export type { ListMapping } from './import/mapping/list-mapping.ts';
export { cutAtSentence, cutText } from './locale/cut-text.ts';
export { fitText } from './locale/fit-text.ts';
export { fieldChangeText, projectText, refreshSentence } from './locale/list-text.ts';
export type { ChatSentences } from './locale/sections/chat-sentences.ts';
export {
  type CommandOptionName,
  type CommandSentences,
  type SubcommandName,
  subcommandNames,
} from './locale/sections/command-sentences.ts';
export type { ConsoleSentences } from './locale/sections/console-sentences.ts';
export type { DiscordTrouble, SlackTrouble } from './locale/sections/service-sentences.ts';
export { sentencesFor } from './locale/sentences-for.ts';
export { spellInline, spellUnbroken } from './locale/spell-out.ts';
