import type { Interacted } from '../../stand-ins/discord/interacting.ts';
import type { Message } from '../../stand-ins/discord/message-store.ts';
import { readable } from '../../stand-ins/discord/readable.ts';

/** What a person reads of a message, with plain spaces: `Intl` puts no-break spaces into amounts. */
export function textOf(message: Message): string {
  return readable(message).join('\n').replaceAll('\u00a0', ' ');
}

/** What stands there when nothing is awaited any more. @throws Error where the person saw that it failed. */
export async function answerTo(interacted: Promise<Interacted>): Promise<Message> {
  const done = await interacted;
  if (done.trouble !== undefined) throw new Error(done.trouble);
  return done.settled();
}
