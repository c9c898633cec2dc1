import type { JsonObject } from '../slack/json.ts';
import { intents } from './intents.ts';
import { messageJson } from './message-json.ts';
import type { Message } from './message-store.ts';
import type { State } from './state.ts';
import { channelType, membershipJson } from './user-json.ts';
import { botUser, type Channel, shardOf } from './world.ts';

/**
 * Tells the bot of a message that it may see, if it asked to hear of such: with the content where Discord gives it.
 *
 * @param changes - Of Discord's own fields, for what no person can write.
 */
export function tellMessage(
  state: State,
  type: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE' | 'MESSAGE_DELETE',
  message: Message,
  changes: JsonObject = {},
): void {
  const channel = state.world.channels.get(message.channel);
  if (channel === undefined || message.onlyFor !== undefined || !hearsOf(channel)) return;
  const wanted = channel.guild === undefined ? intents.directMessages : intents.guildMessages;
  for (const session of state.gateway.sessions()) {
    if ((session.intents & wanted) === 0 || session.shard !== shardOf(channel, session.shards)) continue;
    const seesContent = (session.intents & intents.messageContent) !== 0 || isMeantForBot(message, channel);
    const json = type === 'MESSAGE_DELETE' ? gone(message, channel) : whole(state, message, channel, seesContent);
    session.dispatch(type, { ...json, ...changes });
  }
}

function hearsOf(channel: Channel): boolean {
  if (channel.guild === undefined) return channel.kind === 'direct';
  return channel.guild.hasBot && channel.botMay !== 'nothing';
}

/** Without the privileged intent Discord gives the content of these alone. */
function isMeantForBot(message: Message, channel: Channel): boolean {
  return channel.kind === 'direct' || message.author === botUser.id || message.mentions.includes(botUser.id);
}

function whole(state: State, message: Message, channel: Channel, seesContent: boolean): JsonObject {
  const guild = channel.guild === undefined ? {} : { guild_id: channel.guild.id, member: membershipJson };
  return { ...messageJson(state, message, seesContent), channel_type: channelType(channel), ...guild };
}

function gone({ id, channel }: Message, { guild }: Channel): JsonObject {
  return { id, channel_id: channel, ...(guild === undefined ? {} : { guild_id: guild.id }) };
}
