import { type JsonObject, textOf } from '../json.ts';
import { messageJson } from '../message-json.ts';
import { type Channel, directChannel, findPerson, type Workspace } from '../world.ts';
import { type Method, no, ok } from './method.ts';

export const open: Method = ({ workspace, args }) => {
  const users = textOf(args['users']).split(',').filter(Boolean);
  const [id] = users;
  if (id === undefined) return no('users_list_not_supplied');
  const person = findPerson(workspace, id);
  if (users.length > 1 || person === undefined) return no('user_not_found');
  return ok({ channel: { id: directChannel(workspace, person.id).id } });
};

export const info: Method = ({ workspace, args }) => {
  const channel = workspace.channels.get(textOf(args['channel']));
  return channel === undefined || hides(workspace, channel) ? no('channel_not_found') : ok({ channel: channelJson(workspace, channel) });
};

export const replies: Method = ({ state, workspace, args }) => {
  const channel = workspace.channels.get(textOf(args['channel']));
  if (channel === undefined || hides(workspace, channel)) return no('channel_not_found');
  if (!channel.members.has(workspace.bot.userId)) return no('not_in_channel');
  const ts = textOf(args['ts']);
  const thread = state.messages.inChannel(channel.id).filter((message) => message.ts === ts || message.threadTs === ts);
  if (thread.length === 0) return no('thread_not_found');
  return ok({ messages: thread.map((message) => messageJson(workspace, message)), has_more: false });
};

export const userInfo: Method = ({ workspace, args }) => {
  const person = findPerson(workspace, textOf(args['user']));
  if (person === undefined) return no('user_not_found');
  return ok({
    user: { id: person.id, name: person.name, team_id: workspace.teamId, real_name: person.name, is_bot: false, tz: 'Europe/Helsinki' },
  });
};

function hides(workspace: Workspace, channel: Channel): boolean {
  return channel.kind !== 'public' && !channel.members.has(workspace.bot.userId);
}

function channelJson(workspace: Workspace, { id, name, kind, members }: Channel): JsonObject {
  return {
    id,
    name,
    is_channel: kind === 'public',
    is_private: kind === 'private',
    is_im: kind === 'direct',
    is_member: members.has(workspace.bot.userId),
  };
}
