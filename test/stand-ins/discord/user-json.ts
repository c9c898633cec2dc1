import type { JsonObject } from '../slack/json.ts';
import { everyonesPermissions } from './permissions.ts';
import type { Channel, Guild, Member } from './world.ts';

export function userJson({ id, name, isBot }: Member): JsonObject {
  return {
    id,
    username: name,
    discriminator: isBot ? '0001' : '0',
    global_name: isBot ? null : name[0]?.toUpperCase() + name.slice(1),
    avatar: null,
    bot: isBot,
    public_flags: 0,
  };
}

/** A person as somebody of a server. */
export function memberJson(member: Member): JsonObject {
  return { ...membershipJson, user: userJson(member), permissions: String(everyonesPermissions) };
}

/** As messages carry it, which tell the person beside it. */
export const membershipJson: JsonObject = {
  roles: [],
  joined_at: '2024-01-02T03:04:05.000000+00:00',
  premium_since: null,
  nick: null,
  avatar: null,
  deaf: false,
  mute: false,
  pending: false,
  flags: 0,
};

const textChannel = 0;
const directChannel = 1;
const groupChannel = 3;

export function channelType({ kind }: Channel): number {
  if (kind === 'guild') return textChannel;
  return kind === 'direct' ? directChannel : groupChannel;
}

/** As an interaction carries it, and as the bot gets it where it asks. @param people - Who else is in a talk. */
export function channelJson(channel: Channel, people: readonly Member[]): JsonObject {
  const base = { id: channel.id, type: channelType(channel), flags: 0, last_message_id: null };
  if (channel.kind !== 'guild') {
    const recipients = people.filter(({ id }) => channel.members?.includes(id)).map(userJson);
    return { ...base, recipients, ...(channel.kind === 'group' ? { name: channel.name, icon: null, owner_id: channel.members?.[0] } : {}) };
  }
  return {
    ...base,
    name: channel.name,
    guild_id: channel.guild?.id,
    position: 0,
    permission_overwrites: [],
    nsfw: false,
    topic: null,
    parent_id: null,
    rate_limit_per_user: 0,
  };
}

/** As an interaction carries it. */
export function guildJson({ id }: Guild): JsonObject {
  return { id, locale: 'fi', features: [] };
}
