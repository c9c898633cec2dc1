import { fixedId } from './ids.ts';
import type { Settings } from './options.ts';
import { deniedIn, everyonesPermissions, permissionsInDirect, permissionsInGroup } from './permissions.ts';

export const applicationId = '100000000000000001';
export const botUser = { id: '100000000000000002', name: 'hankebotti', isBot: true } as const;

export interface Member {
  readonly id: string;
  readonly name: string;
  readonly isBot: boolean;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly kind: 'guild' | 'direct' | 'group';
  /** Undefined outside servers. */
  readonly guild: Guild | undefined;
  /** Ids of people; undefined where everybody of the server is in it. */
  readonly members: readonly string[] | undefined;
  readonly botMay: 'write' | 'see' | 'nothing';
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly hasBot: boolean;
  readonly channels: Channel[];
}

export interface World {
  readonly people: readonly Member[];
  readonly guilds: readonly Guild[];
  /** By id; talks with the bot are opened at their first use. */
  readonly channels: Map<string, Channel>;
  /** People who take no direct messages from the bot. */
  readonly closedDirects: Set<string>;
}

export function buildWorld(settings: Settings): World {
  const people = settings.people.map(({ name, isBot = false }, index) => ({ id: fixedId(2, index), name, isBot }));
  let channelCount = 0;
  const guilds = settings.guilds.map((seed, index): Guild => {
    // Shards are told apart by what stands above the 22 lowest bits.
    const id = String((300_000_000_000n + BigInt(index)) << 22n);
    const guild: Guild = { id, name: seed.name, hasBot: seed.bot ?? true, channels: [] };
    for (const { name, botMay = 'write' } of seed.channels) {
      guild.channels.push({ id: fixedId(4, channelCount), name, kind: 'guild', guild, members: undefined, botMay });
      channelCount += 1;
    }
    return guild;
  });
  const group: Channel = {
    id: fixedId(6, 0),
    name: 'group',
    kind: 'group',
    guild: undefined,
    members: people.filter(({ isBot }) => !isBot).map(({ id }) => id),
    botMay: 'nothing',
  };
  const channels = [...guilds.flatMap((guild) => guild.channels), group];
  return { people, guilds, channels: new Map(channels.map((channel) => [channel.id, channel])), closedDirects: new Set() };
}

/** The talk of a person and the bot. */
export function directChannel(world: World, person: Member): Channel {
  const id = `5${person.id.slice(1)}`;
  const known = world.channels.get(id);
  if (known !== undefined) return known;
  const opened: Channel = { id, name: `dm ${person.name}`, kind: 'direct', guild: undefined, members: [person.id], botMay: 'write' };
  world.channels.set(id, opened);
  return opened;
}

/** By id, or by name with or without #; `server/channel` where two servers have one of that name. */
export function findChannel(world: World, idOrName: string): Channel | undefined {
  const name = idOrName.replace(/^#/, '');
  const isCalled = (channel: Channel): boolean => channel.name === name || `${channel.guild?.name}/${channel.name}` === name;
  return world.channels.get(idOrName) ?? [...world.channels.values()].find(isCalled);
}

export function findPerson(world: World, idOrName: string): Member | undefined {
  return [...world.people, botUser].find(({ id, name }) => id === idOrName || name === idOrName);
}

/** As `app_permissions` tells it. */
export function botPermissions(channel: Channel): bigint {
  if (channel.kind === 'direct') return permissionsInDirect;
  if (channel.kind === 'group' || channel.guild?.hasBot === false) return permissionsInGroup;
  return everyonesPermissions & ~deniedIn(channel.botMay);
}

/** The shard that hears of a channel; the talks with people are the first one's. */
export function shardOf(channel: Channel, shards: number): number {
  return channel.guild === undefined ? 0 : Number((BigInt(channel.guild.id) >> 22n) % BigInt(shards));
}
