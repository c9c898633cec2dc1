/** How many of a conversation's queries are remembered: enough for "and in 2026?" and one step back from it. */
export const queriesPerConversation = 5;

/** A query's text is short; a longer one is not remembered. */
export const longestQueryText = 2_000;

/**
 * What must outlive one question. Query texts are kept, never the words of a question.
 *
 * `nowMs` is milliseconds since 1970; no store reads a clock. A conversation's name is any text at all. What is remembered
 * of other things (seen events, installations, languages) gets methods of its own here, each with its own age limit.
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
}

export const defaultLimits: StateLimits = { conversationAgeMs: 24 * 60 * 60 * 1000, conversations: 5_000, characters: 2_000_000 };
