import type { JsonObject } from '../json.ts';
import { textOf } from '../json.ts';
import { type Channel, directChannel, findPerson, type Workspace } from '../world.ts';
import { no } from './method.ts';

/** Where a call may write, or Slack's answer why it may not. */
export type Found = { readonly channel: Channel; readonly refused?: never } | { readonly refused: JsonObject; readonly channel?: never };

/**
 * Finds the channel of a call that writes. A person's id leads to the talk with that person, which is opened by it. A private
 * channel that the bot is not in does not exist for it.
 */
export function channelFor(workspace: Workspace, args: JsonObject, { mayJoinIn = false }: { mayJoinIn?: boolean } = {}): Found {
  const id = textOf(args['channel']) || textOf(args['channel_id']);
  if (id.startsWith('U')) {
    const person = findPerson(workspace, id);
    return person === undefined ? { refused: no('channel_not_found') } : { channel: directChannel(workspace, person.id) };
  }
  const channel = workspace.channels.get(id);
  if (channel === undefined) return { refused: no('channel_not_found') };
  if (channel.members.has(workspace.bot.userId)) return { channel };
  if (channel.kind === 'private') return { refused: no('channel_not_found') };
  return mayJoinIn ? { channel } : { refused: no('not_in_channel') };
}
