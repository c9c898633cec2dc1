import type { Answer } from '../domain/answer.ts';
import type { IsoDate } from '../domain/date.ts';
import type { Locale } from '../domain/locale.ts';
import type { ProjectsFile } from '../export/export-projects.ts';
import type { PhraseReading } from '../question/phrase.ts';

/** A free text, a short command or a query's text, as a person sent it. */
export interface Message {
  readonly text: string;
  /** Names the conversation that the message belongs to; null for none, so that nothing is remembered. */
  readonly conversation: string | null;
  /** The platform's language; null where it is unknown, so that the message's own words decide, or the list's language. */
  readonly locale: Locale | null;
  /** Today; null for the day that it is now in the bot's time zone. */
  readonly today: IsoDate | null;
  /** `page` for people; `full` writes out every group, for a program. */
  readonly detail?: 'page' | 'full';
}

/** How a query is to be answered: as {@link Message}, for a button or a command. */
export interface RunOptions {
  readonly conversation: string | null;
  readonly locale: Locale | null;
  readonly today: IsoDate | null;
}

export const exportFormats = ['csv', 'xlsx'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** A file with exactly the projects that a query matches: all rows, not only a page. */
export type { ProjectsFile as ExportedFile } from '../export/export-projects.ts';

export const completionFields = ['beneficiary', 'project', 'objective'] as const;
export type CompletionField = (typeof completionFields)[number];

/** A choice for autocompletion: what people read, and the key that a query's text takes. */
export interface Completion {
  readonly label: string;
  readonly key: string;
}

/** An answer with what the person wants done with it. */
export interface Reply {
  readonly answer: Answer;
  /** The question asked for a file of what it names ("as a table", "vie taulukkona"). */
  readonly wantsFile: ExportFormat | null;
}

/** The front door: plain data in and out. */
export interface Bot {
  /**
   * Answers a message in its own language, from the loaded list alone; makes no network call.
   *
   * @returns A finding, or a notice where nothing matches or the bot asks back. Odd questions never reject.
   */
  ask(message: Message): Promise<Reply>;
  /** Runs a query's text, as buttons and commands hand it over. */
  run(queryText: string, options: RunOptions): Promise<Reply>;
  /** Choices that fit what was typed so far, best first; forgives spelling, case forms and missing dots. */
  complete(field: CompletionField, prefix: string, locale: Locale, limit: number): readonly Completion[];
  /** @returns Null where the text is no query of projects. */
  exportFile(queryText: string, format: ExportFormat, options: RunOptions): Promise<ProjectsFile | null>;
  /** What a phrase means as a period and as an amount, null where it is none. */
  readPhrase(phrase: string, options: { readonly locale: Locale | null; readonly today: IsoDate | null }): PhraseReading;
  /** The list's description and figures. */
  about(options: RunOptions): Promise<Answer>;
  /** What a maintainer should know at start: Finnish is read without a dictionary, memory is getting short. Empty where all is well. */
  readonly startNotes: (locale: Locale) => readonly string[];
  close(): Promise<void>;
}
