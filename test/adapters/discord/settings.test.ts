import { describe, expect, test } from 'vitest';
import { readDiscordSettings } from '../../../adapters/discord/settings.ts';

describe('the settings', () => {
  const usual = { token: 'a.b.c', apiUrl: 'https://discord.com/api', shards: null, guildId: null };

  test.each([
    [{ DISCORD_TOKEN: 'a.b.c' }, usual],
    [{ DISCORD_TOKEN: ' a.b.c\n' }, usual],
    [{ DISCORD_TOKEN: 'Bot a.b.c', DISCORD_SHARDS: '', DISCORD_GUILD_ID: ' ' }, usual],
    [
      { DISCORD_TOKEN: 'a.b.c', DISCORD_API_URL: 'http://127.0.0.1:8080/api/' },
      { ...usual, apiUrl: 'http://127.0.0.1:8080/api' },
    ],
    [
      { DISCORD_TOKEN: 'a.b.c', DISCORD_SHARDS: '2' },
      { ...usual, shards: 2 },
    ],
    [
      { DISCORD_TOKEN: 'a.b.c', DISCORD_SHARDS: 'auto' },
      { ...usual, shards: 'auto' },
    ],
    [
      { DISCORD_TOKEN: 'a.b.c', DISCORD_GUILD_ID: '300000000000000001' },
      { ...usual, guildId: '300000000000000001' },
    ],
  ] as const)('%j are read', (environment, settings) => {
    expect(readDiscordSettings(environment)).toEqual({ status: 'on', settings });
  });

  test.each([{}, { DISCORD_TOKEN: '' }, { DISCORD_TOKEN: '  ' }, { DISCORD_GUILD_ID: '300000000000000001' }])(
    '%j mean no Discord',
    (environment) => {
      expect(readDiscordSettings(environment)).toEqual({ status: 'off' });
    },
  );

  test.each([
    ['DISCORD_API_URL', 'discord', 'bad-address'],
    ['DISCORD_API_URL', 'ftp://discord.com', 'bad-address'],
    ['DISCORD_API_URL', 'https://', 'bad-address'],
    ['DISCORD_SHARDS', '0', 'bad-shards'],
    ['DISCORD_SHARDS', '1001', 'bad-shards'],
    ['DISCORD_SHARDS', '2.5', 'bad-shards'],
    ['DISCORD_SHARDS', 'many', 'bad-shards'],
    ['DISCORD_GUILD_ID', 'my server', 'bad-guild'],
    ['DISCORD_GUILD_ID', '12', 'bad-guild'],
  ] as const)('%s=%s is trouble', (key, value, code) => {
    expect(readDiscordSettings({ DISCORD_TOKEN: 'a.b.c', [key]: value })).toEqual({ status: 'trouble', trouble: { code, key } });
  });
});
