import type { Locale } from '../domain/locale.ts';

/** How many of a conversation's queries are remembered: enough for "and in 2026?" and one step back from it. */
export const queriesPerConversation = 5;

/** A query's text is short; a longer one is not remembered. */
export const longestQueryText = 2_000;

/**
 * What must outlive one question. Query texts are kept, never the words of a question.
 *
 * `nowMs` is milliseconds since 1970; no store reads a clock. A conversation's name is any text at all; a person's, a workspace's and an
 * event's are an adapter's own, with the platform before them: `slack:T1:U1`.
 */
export interface StateStore {
  /**
   * A conversation's last query texts, newest last, at most {@link queriesPerConversation}.
   *
   * @returns Empty for an unknown conversation, and for one whose last query is older than the age limit.
   */
  recallQueries(conversation: string, nowMs: number): Promise<readonly string[]>;
  /**
   * Adds a query's text as the conversation's newest. Where the most conversations are exceeded, those with the oldest last
   * query are forgotten.
   *
   * A text over {@link longestQueryText} forgets the conversation instead: a follow-up is then asked back, rather than taken
   * to continue an older query.
   */
  rememberQuery(conversation: string, queryText: string, nowMs: number): Promise<void>;
  forgetConversation(conversation: string): Promise<void>;
  /** The language that a person chose; null where none was chosen. */
  languageOf(person: string): Promise<Locale | null>;
  /** @param locale - Null takes the choice back. */
  chooseLanguage(person: string, locale: Locale | null): Promise<void>;
  /** What a workspace's installation needs, as its adapter wrote it; null where it is not installed. It may hold a token. */
  recallInstallation(workspace: string): Promise<string | null>;
  keepInstallation(workspace: string, text: string): Promise<void>;
  forgetInstallation(workspace: string): Promise<void>;
  /** True the first time that an event is named within the age limit: only then is it to be answered. */
  isFirst(event: string, nowMs: number): Promise<boolean>;
  /** Keeps what is not kept yet, and lets go of files and connections. Nothing is called after it. */
  close(): Promise<void>;
}

/** For how long, and how much. */
export interface StateLimits {
  /** How long after its last query a conversation is remembered, in milliseconds. */
  readonly conversationAgeMs: number;
  readonly conversations: number;
  /** Of all that is remembered, written as JSON; at most three bytes each in a file. */
  readonly characters: number;
  /** How long an event counts as seen, in milliseconds: longer than any platform delivers one again. */
  readonly eventAgeMs: number;
  readonly events: number;
  readonly languages: number;
  readonly installations: number;
}

export const defaultLimits: StateLimits = {
  conversationAgeMs: 24 * 60 * 60 * 1000,
  conversations: 5_000,
  characters: 2_000_000,
  eventAgeMs: 15 * 60 * 1000,
  events: 20_000,
  languages: 20_000,
  installations: 2_000,
};
