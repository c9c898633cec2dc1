import type { JsonObject } from '../slack/json.ts';
import type { Interaction } from './interactions.ts';
import { userJson } from './user-json.ts';
import type { Channel, Member } from './world.ts';

/** A message's `interaction_metadata`. */
export function whoAsked({ id, type, member, channel, commandName, source, targetId }: Interaction): JsonObject {
  return {
    id,
    type,
    user: userJson(member),
    authorizing_integration_owners: ownersOf(channel, member),
    ...(commandName === undefined ? {} : { name: commandName }),
    ...(source === undefined ? {} : { interacted_message_id: source.id }),
    ...(targetId === undefined ? {} : { target_message_id: targetId }),
  };
}

/** Who installed the app: the server under 0, the person under 1. In the talk with the bot it is nobody's. */
export function ownersOf({ kind, guild }: Channel, member: Member): JsonObject {
  if (kind === 'direct') return { 0: '0' };
  return guild?.hasBot === true ? { 0: guild.id } : { 1: member.id };
}
