import type { JsonObject } from '../slack/json.ts';
import type { GatewaySession } from './gateway-session.ts';
import { intents } from './intents.ts';
import { deniedIn, everyonesPermissions } from './permissions.ts';
import { channelJson, membershipJson, userJson } from './user-json.ts';
import { applicationId, botUser, type Guild, type World } from './world.ts';

/** READY, and then each server of the shard, where the bot asked to hear of servers. */
export function welcome(session: GatewaySession, world: World, gatewayUrl: string): void {
  const { shard, shards } = session;
  const guilds = world.guilds.filter(({ id, hasBot }) => hasBot && (BigInt(id) >> 22n) % BigInt(shards) === BigInt(shard));
  session.dispatch('READY', {
    v: 10,
    user: { ...userJson(botUser), verified: true, mfa_enabled: false, email: null, flags: 0 },
    guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    private_channels: [],
    session_id: session.id,
    session_type: 'normal',
    resume_gateway_url: gatewayUrl,
    shard: [shard, shards],
    application: { id: applicationId, flags: 0 },
  });
  if ((session.intents & intents.guilds) === 0) return;
  for (const guild of guilds) session.dispatch('GUILD_CREATE', wholeGuild(guild));
}

function wholeGuild(guild: Guild): JsonObject {
  const { id, name } = guild;
  return {
    id,
    name,
    owner_id: '200000000000000001',
    preferred_locale: 'fi',
    roles: [everyone(id)],
    channels: guild.channels.map((channel) => {
      const denied = deniedIn(channel.botMay);
      const overwrites = denied === 0n ? [] : [{ id, type: 0, allow: '0', deny: String(denied) }];
      return { ...channelJson(channel, []), permission_overwrites: overwrites };
    }),
    members: [{ ...membershipJson, user: userJson(botUser) }],
    member_count: 100,
    joined_at: '2024-01-02T03:04:05.000000+00:00',
    ...emptyLists,
    ...numbers,
    large: false,
    unavailable: false,
    icon: null,
    description: null,
  };
}

function everyone(guildId: string): JsonObject {
  const looks = { color: 0, colors: { primary_color: 0, secondary_color: null, tertiary_color: null }, hoist: false, position: 0 };
  return {
    id: guildId,
    name: '@everyone',
    permissions: String(everyonesPermissions),
    ...looks,
    managed: false,
    mentionable: false,
    flags: 0,
  };
}

const emptyLists: JsonObject = Object.fromEntries(
  [
    'emojis',
    'features',
    'threads',
    'voice_states',
    'presences',
    'stage_instances',
    'guild_scheduled_events',
    'stickers',
    'soundboard_sounds',
  ].map((key) => [key, []]),
);

const numbers: JsonObject = Object.fromEntries(
  [
    'afk_timeout',
    'mfa_level',
    'nsfw_level',
    'premium_tier',
    'verification_level',
    'default_message_notifications',
    'explicit_content_filter',
    'system_channel_flags',
  ].map((key) => [key, 0]),
);
