import { type Acting, channelOf, eventEnvelope } from './acting.ts';
import type { Delivery, Tampering } from './delivery.ts';
import type { JsonObject } from './json.ts';
import type { Message } from './message-store.ts';
import type { Channel } from './world.ts';

export interface SayingOptions {
  /** Name or id; `general` where nothing is said. */
  readonly channel?: string;
  readonly threadTs?: string;
  /** To bring the very same event twice, as Slack sometimes does. */
  readonly eventId?: string;
  /** More fields of the event, over those that are there: `subtype`, `bot_id`. */
  readonly extra?: JsonObject;
  readonly tampering?: Tampering;
}

/** What a person wrote, and how the app heard of it. */
export interface Said extends Delivery {
  readonly ts: string;
  readonly channel: string;
  readonly eventId: string;
}

/**
 * Writes to the bot in a channel: its name is put before the text where the text does not name it. Slack tells an app nothing of
 * channels that it is not in.
 *
 * @throws Error where the bot is not in the channel.
 */
export function mention(acting: Acting, text: string, options: SayingOptions = {}): Promise<Said> {
  const { workspace } = acting;
  const channel = channelOf(acting, options.channel ?? 'general');
  if (!channel.members.has(workspace.bot.userId)) throw new Error(`The bot is not in ${channel.name} and hears nothing there`);
  const name = `<@${workspace.bot.userId}>`;
  return say(acting, channel, 'app_mention', text.includes(name) ? text : `${name} ${text}`, options);
}

/** Writes to the bot alone. A text with the bot's name in it reaches the app twice, as two events of one message. */
export async function writeDirect(acting: Acting, text: string, options: SayingOptions = {}): Promise<Said> {
  const channel = channelOf(acting, 'dm');
  const said = await say(acting, channel, 'message', text, options);
  if (text.includes(`<@${acting.workspace.bot.userId}>`)) {
    await tell(acting, eventOf(acting, channel, 'app_mention', text, said.ts, options), { tampering: options.tampering });
  }
  return said;
}

/** Writes something to which the bot does not listen: the beginning of a thread, say. */
export function write(acting: Acting, text: string, { channel = 'general', threadTs }: SayingOptions = {}): Message {
  return keep(acting, channelOf(acting, channel), text, threadTs);
}

async function say(acting: Acting, channel: Channel, type: string, text: string, options: SayingOptions): Promise<Said> {
  const { ts } = keep(acting, channel, text, options.threadTs);
  const told = await tell(acting, eventOf(acting, channel, type, text, ts, options), options);
  return { ...told, ts, channel: channel.id };
}

/** Brings one event to the app. */
export async function tell(
  { state, courier, workspace }: Acting,
  event: JsonObject,
  { eventId = state.ids.next('Ev'), tampering }: { eventId?: string | undefined; tampering?: Tampering | undefined } = {},
): Promise<Delivery & { readonly eventId: string }> {
  const envelope = eventEnvelope(state, workspace, event, eventId);
  const delivery = await courier.deliver('events_api', envelope, tampering === undefined ? {} : { tampering });
  return { ...delivery, eventId };
}

function eventOf(
  { workspace, member }: Acting,
  channel: Channel,
  type: string,
  text: string,
  ts: string,
  options: SayingOptions,
): JsonObject {
  return {
    type,
    user: member.id,
    client_msg_id: `msg-${ts}`,
    text,
    team: workspace.teamId,
    ts,
    channel: channel.id,
    event_ts: ts,
    ...(type === 'message' ? { channel_type: 'im' } : {}),
    ...(options.threadTs === undefined ? {} : { thread_ts: options.threadTs }),
    blocks: [{ type: 'rich_text', block_id: 'own', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }] }],
    ...options.extra,
  };
}

function keep({ state, member }: Acting, channel: Channel, text: string, threadTs: string | undefined): Message {
  const ts = state.ids.ts();
  const message = { channel: channel.id, ts, threadTs, user: member.id, isBot: false, text, blocks: [], files: [], edited: false };
  state.messages.add(message);
  return message;
}
