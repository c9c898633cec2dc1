import type { Locale } from '../../../src/domain/locale.ts';
import type { Interacted } from '../../stand-ins/discord/interacting.ts';
import type { Message } from '../../stand-ins/discord/message-store.ts';
import { readable } from '../../stand-ins/discord/readable.ts';
import type { DiscordStandIn } from '../../stand-ins/discord/stand-in.ts';
import { waitFor } from '../../stand-ins/slack/wait-for.ts';

/** What a person reads of a message, with plain spaces: `Intl` puts no-break spaces into amounts. */
export function textOf(message: Pick<Message, 'content' | 'embeds' | 'components' | 'files' | 'isThinking'>): string {
  return readable(message).join('\n').replaceAll('\u00a0', ' ');
}

/** What stands there when nothing is awaited any more. @throws Error where the person saw that it failed. */
export async function answerTo(interacted: Promise<Interacted>): Promise<Message> {
  const done = await interacted;
  if (done.trouble !== undefined) throw new Error(done.trouble);
  return done.settled();
}

/** The bot's answers to what somebody wrote, oldest first. */
export function repliesTo(discord: DiscordStandIn, { id, channel }: Pick<Message, 'id' | 'channel'>): readonly Message[] {
  return discord.messages(channel).filter(({ replyTo, isBot }) => replyTo === id && isBot);
}

/** The bot's first answer to what somebody wrote. */
export async function replyTo(discord: DiscordStandIn, said: Pick<Message, 'id' | 'channel'>): Promise<Message> {
  return waitFor(() => repliesTo(discord, said)[0], { what: 'an answer' });
}

/** Whether a text states any money. */
export const statesMoney = /\d ?€|€\d/u;

/** An amount as each language writes it, with plain spaces: `1533374.50` is `1 533 374,50 €`. */
export function euros(amount: string, locale: Locale): string {
  const [whole = '', cents = ''] = amount.split('.');
  const grouped = (mark: string): string => whole.replace(/\B(?=(?:\d{3})+$)/gu, mark);
  return locale === 'en' ? `€${grouped(',')}.${cents}` : `${grouped(' ')},${cents} €`;
}

/** Discord's names of the bot's languages. */
export const discordLocale = { fi: 'fi', sv: 'sv-SE', en: 'en-GB' } as const satisfies Record<Locale, string>;
