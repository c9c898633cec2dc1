import type { Bot, Desk, Locale, Log } from '../../src/index.ts';

/** What every listener is given. */
export interface DiscordContext {
  readonly bot: Bot;
  readonly log: Log;
  readonly desk: Desk;
  /** The language where a message shows none; null for the list's own. */
  readonly locale: Locale | null;
  /** When an answer that is not ready is announced, so that Discord goes on waiting: it waits three seconds by itself. */
  readonly deferAfterMs: number;
}
