import { labelsIn } from '../../stand-ins/slack/elements.ts';
import { isObject, type JsonObject, objectsOf } from '../../stand-ins/slack/json.ts';
import type { Ephemeral, Message } from '../../stand-ins/slack/message-store.ts';
import type { SlackStandIn } from '../../stand-ins/slack/stand-in.ts';
import { waitFor } from '../../stand-ins/slack/wait-for.ts';

/** Does something, and gives back the message that one person alone sees newly after it. */
export async function nextEphemeral(slack: SlackStandIn, person: string, act: () => unknown): Promise<Ephemeral> {
  const before = new Set(slack.ephemerals(person).map(({ ts }) => ts));
  await act();
  return waitFor(() => slack.ephemerals(person).find(({ ts }) => !before.has(ts)), { what: `a message for ${person} alone` });
}

/** Does something, and gives back what the bot newly writes in a channel. */
export async function nextMessage(slack: SlackStandIn, channel: string, act: () => unknown): Promise<Message> {
  const before = new Set(slack.messages(channel).map(({ ts }) => ts));
  await act();
  return waitFor(() => botMessages(slack, channel).find(({ ts }) => !before.has(ts)), { what: `a message of the bot in ${channel}` });
}

/** Does something, and gives back what a message then says in its place. */
export async function changedMessage(slack: SlackStandIn, before: Message, act: () => unknown): Promise<Message> {
  const find = (): Message | undefined =>
    'onlyFor' in before
      ? slack.ephemerals(String(before.onlyFor)).find(({ ts }) => ts === before.ts)
      : slack.messages(before.channel).find(({ ts }) => ts === before.ts);
  await act();
  return waitFor(
    () => {
      const now = find();
      return now !== undefined && (now.text !== before.text || now.blocks !== before.blocks) && now;
    },
    { what: 'a change of the message' },
  );
}

/** Does something that opens a window or changes it, and gives back the window once its words fit. */
export async function nextView(slack: SlackStandIn, person: string, words: string | RegExp, act: () => unknown): Promise<JsonObject> {
  await act();
  return waitFor(
    () => {
      const view = slack.openView(person);
      const seen = view === undefined ? '' : wordsIn(view);
      return (typeof words === 'string' ? seen.includes(plain(words)) : words.test(seen)) && view;
    },
    { what: `a window with ${String(words)}` },
  );
}

export function botMessages(slack: SlackStandIn, channel: string): readonly Message[] {
  return slack.messages(channel).filter(({ isBot }) => isBot);
}

/** A text with plain spaces: `Intl` puts no-break spaces into amounts. */
export function plain(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/gu, ' ');
}

/** Everything that can be read in blocks or a view. */
export function wordsIn(value: unknown): string {
  const found: string[] = [];
  const visit = (each: unknown, key: string): void => {
    if (typeof each === 'string' && key === 'text') found.push(each);
    else if (Array.isArray(each)) for (const item of each) visit(item, key);
    else if (isObject(each)) for (const [name, inner] of Object.entries(each)) visit(inner, name);
  };
  visit(value, '');
  return plain(found.join('\n'));
}

/** What can be pressed there. */
export function buttonsOf({ blocks }: { readonly blocks?: unknown }): readonly string[] {
  return labelsIn(objectsOf(blocks));
}
