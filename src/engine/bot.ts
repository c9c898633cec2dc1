import type { Action, Answer } from '../domain/answer.ts';
import type { IsoDate } from '../domain/date.ts';
import type { Locale } from '../domain/locale.ts';
import type { RefreshReport } from '../domain/refresh-report.ts';
import type { ProjectsFile } from '../export/export-projects.ts';
import type { PhraseReading } from '../question/phrase.ts';
import type { Command } from './command-query.ts';
import type { AdapterState } from './conversations.ts';
import type { ReadSearch, SearchForm } from './search-form.ts';

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
  /** How many projects to show at once, for a table; left out for what people read at a glance. */
  readonly rows?: number;
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
  /** The text that gives this very answer again, its page too: for {@link Bot.run}. Null where nothing was understood. */
  readonly again: string | null;
}

/** What a start page shows: the list with its figures, examples to try, and what ends within 90 days. */
export interface Overview {
  readonly about: Answer;
  /** Questions that this list answers. */
  readonly examples: readonly Action[];
  /** Asks what can be asked. */
  readonly help: string;
  readonly endingSoon: Answer;
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
  /** The key that was meant by a key, a whole name, or a part of one that fits one alone; null where it fits none or several. */
  resolve(field: CompletionField, typed: string): string | null;
  /** A command with chosen options as a query's text, for {@link Bot.run}. */
  commandQuery(command: Command): string;
  /** The days from today to `count` days later. */
  nextDays(count: number, options: Pick<RunOptions, 'today'>): { readonly from: IsoDate; readonly to: IsoDate };
  /** A filled-in form as a query's text, for {@link Bot.run}. */
  readSearch(form: SearchForm, locale: Locale): ReadSearch;
  /** What an adapter may have remembered: languages, installations, seen events. */
  readonly state: AdapterState;
  /** What a start page shows. */
  overview(options: RunOptions): Promise<Overview>;
  /** What a maintainer should know at start: Finnish is read without a dictionary, memory is getting short. Empty where all is well. */
  readonly startNotes: (locale: Locale) => readonly string[];
  /**
   * Reads the list's folder anew, and answers from the new version where nothing speaks against it; otherwise the old one goes on. Who
   * is being answered meanwhile is answered from the old one.
   *
   * @param options - With `force`, only a list that cannot be read is refused.
   * @returns How it went, list by list.
   */
  reload(options?: { readonly force?: boolean }): Promise<readonly RefreshReport[]>;
  close(): Promise<void>;
}
