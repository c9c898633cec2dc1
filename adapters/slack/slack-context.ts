import type { Bot, Desk, Locale, Log } from '../../src/index.ts';

/** What every listener is given. */
export interface SlackContext {
  readonly bot: Bot;
  readonly log: Log;
  readonly desk: Desk;
  /** The language where neither the person nor the question shows one; null for the list's own. */
  readonly locale: Locale | null;
}

/** Who asked, and where the conversation is remembered. */
export interface Asker {
  readonly team: string;
  readonly user: string;
  /** Null where nothing is to be remembered. */
  readonly conversation: string | null;
  /** The language that the place shows, `/projekt` for example; null where it shows none. */
  readonly locale: Locale | null;
}

/** A person's name in what is remembered. */
export function personOf({ team, user }: Pick<Asker, 'team' | 'user'>): string {
  return `slack:${team}:${user}`;
}

/** The language that a person chose, or the one that the place shows. */
export async function localeOf(asker: Asker, { bot, locale }: SlackContext): Promise<Locale | null> {
  return (await bot.state.languageOf(personOf(asker))) ?? asker.locale ?? locale;
}
