import { checkMessage } from '../check-message.ts';
import { type JsonObject, textOf } from '../json.ts';
import { messageJson } from '../message-json.ts';
import type { Message } from '../message-store.ts';
import { numberBlocks } from '../number-blocks.ts';
import type { State } from '../state.ts';
import type { Channel, Workspace } from '../world.ts';
import { channelFor } from './channel-for.ts';
import { type Method, no, ok } from './method.ts';

export const postMessage: Method = ({ state, workspace, args }) => {
  const { channel, refused } = channelFor(workspace, args, { mayJoinIn: state.scopes.has('chat:write.public') });
  if (refused !== undefined) return refused;
  const wrong = refusedMessage(args);
  if (wrong !== undefined) return wrong;
  const message = botMessage(state, workspace, channel, args);
  state.messages.add(message);
  echo(state, workspace, channel, messageJson(workspace, message));
  return ok({ channel: channel.id, ts: message.ts, message: messageJson(workspace, message) });
};

export const postEphemeral: Method = ({ state, workspace, args }) => {
  const { channel, refused } = channelFor(workspace, args);
  if (refused !== undefined) return refused;
  const user = textOf(args['user']);
  if (!channel.members.has(user)) return no('user_not_in_channel');
  const wrong = refusedMessage(args);
  if (wrong !== undefined) return wrong;
  const message = botMessage(state, workspace, channel, args);
  state.messages.addEphemeral({ ...message, onlyFor: user });
  return ok({ message_ts: message.ts });
};

/** The bot changes its own messages alone, and never an ephemeral one: that goes by its response_url. */
export const update: Method = ({ state, workspace, args }) => {
  const { channel, refused } = channelFor(workspace, args);
  if (refused !== undefined) return refused;
  const before = state.messages.find(channel.id, textOf(args['ts']));
  if (before === undefined) return no('message_not_found');
  if (before.user !== workspace.bot.userId) return no('cant_update_message');
  const wrong = refusedMessage(args);
  if (wrong !== undefined) return wrong;
  const change = { text: textOf(args['text']), blocks: numberBlocks(args['blocks'], () => state.ids.next('b')) };
  const after = state.messages.edit(channel.id, before.ts, change) ?? before;
  const json = messageJson(workspace, after);
  echo(state, workspace, channel, { subtype: 'message_changed', message: json, previous_message: messageJson(workspace, before) });
  return ok({ channel: channel.id, ts: after.ts, text: after.text, message: json });
};

export const remove: Method = ({ state, workspace, args }) => {
  const { channel, refused } = channelFor(workspace, args);
  if (refused !== undefined) return refused;
  const ts = textOf(args['ts']);
  const message = state.messages.find(channel.id, ts);
  if (message === undefined) return no('message_not_found');
  if (message.user !== workspace.bot.userId) return no('cant_delete_message');
  state.messages.remove(channel.id, ts);
  return ok({ channel: channel.id, ts });
};

export const getPermalink: Method = ({ state, workspace, args }) => {
  const channel = textOf(args['channel']);
  const ts = textOf(args['message_ts']);
  if (!workspace.channels.has(channel)) return no('channel_not_found');
  if (state.messages.find(channel, ts) === undefined) return no('message_not_found');
  return ok({ channel, permalink: `https://${workspace.domain}.slack.com/archives/${channel}/p${ts.replace('.', '')}` });
};

/** A new message of the bot in a channel, from what a method or a response_url was given. */
export function botMessage(state: State, workspace: Workspace, channel: Pick<Channel, 'id'>, args: JsonObject): Message {
  return {
    channel: channel.id,
    ts: state.ids.ts(),
    threadTs: textOf(args['thread_ts']) || undefined,
    user: workspace.bot.userId,
    isBot: true,
    text: textOf(args['text']),
    blocks: numberBlocks(args['blocks'], () => state.ids.next('b')),
    files: [],
    edited: false,
  };
}

/** Slack's answer to a message that it does not take. */
export function refusedMessage(args: JsonObject): JsonObject | undefined {
  const refused = checkMessage(args);
  if (refused === undefined) return undefined;
  const { error, messages } = refused;
  return messages.length === 0 ? no(error) : no(error, { errors: messages, response_metadata: { messages } });
}

/** Slack tells an app of its own messages too, in talks that it listens to. */
function echo(state: State, workspace: Workspace, channel: Channel, message: JsonObject): void {
  if (!state.settings.echoes || channel.kind !== 'direct') return;
  state.tell(workspace, { type: 'message', ...message, channel: channel.id, channel_type: 'im', event_ts: state.ids.ts() });
}
