import type { DiscordTrouble } from '../../src/index.ts';

export interface DiscordSettings {
  readonly token: string;
  /** Without a slash at the end. */
  readonly apiUrl: string;
  /** How many processes share the servers; null for one process that answers all. */
  readonly shards: number | 'auto' | null;
  /** The server in which commands are registered while they are developed; null for everywhere. */
  readonly guildId: string | null;
}

export type ReadDiscordSettings =
  /** No key of Discord's is set: Discord is not wanted. */
  | { readonly status: 'off' }
  | { readonly status: 'on'; readonly settings: DiscordSettings }
  | { readonly status: 'trouble'; readonly trouble: DiscordTrouble };

const usualApiUrl = 'https://discord.com/api';

/** Reads every variable of the environment that Discord needs, and nowhere else. An empty one counts as not set. */
export function readDiscordSettings(environment: Readonly<Record<string, string | undefined>>): ReadDiscordSettings {
  const read = (name: string): string | undefined => environment[name]?.trim() || undefined;
  const token = read('DISCORD_TOKEN');
  if (token === undefined) return { status: 'off' };
  const apiUrl = read('DISCORD_API_URL') ?? usualApiUrl;
  const shards = readShards(read('DISCORD_SHARDS'));
  const guildId = read('DISCORD_GUILD_ID') ?? null;
  if (!/^https?:\/\/[^\s/]+/u.test(apiUrl)) return trouble({ code: 'bad-address', key: 'DISCORD_API_URL' });
  if (shards === 'bad') return trouble({ code: 'bad-shards', key: 'DISCORD_SHARDS' });
  if (guildId !== null && !/^\d{5,25}$/u.test(guildId)) return trouble({ code: 'bad-guild', key: 'DISCORD_GUILD_ID' });
  return { status: 'on', settings: { token: token.replace(/^Bot\s+/u, ''), apiUrl: apiUrl.replace(/\/+$/u, ''), shards, guildId } };
}

function trouble(what: DiscordTrouble): ReadDiscordSettings {
  return { status: 'trouble', trouble: what };
}

function readShards(text: string | undefined): number | 'auto' | null | 'bad' {
  if (text === undefined) return null;
  if (text === 'auto') return 'auto';
  return /^(?:[1-9]\d{0,2}|1000)$/u.test(text) ? Number(text) : 'bad';
}
