import { afterAll, beforeAll, expect, test } from 'vitest';
import { createCommands } from '../../../adapters/discord/commands.ts';
import { runRegister } from '../../../adapters/discord/run-register.ts';
import { readDiscordSettings } from '../../../adapters/discord/settings.ts';
import { locales } from '../../../src/domain/locale.ts';
import { sentencesFor } from '../../../src/index.ts';
import { checkCommands } from '../../stand-ins/discord/check-commands.ts';
import type { DiscordStandIn } from '../../stand-ins/discord/stand-in.ts';
import { startDiscordStandIn } from '../../stand-ins/discord/start.ts';
import { openDiscord } from './open-discord.ts';

let discord: DiscordStandIn;
beforeAll(async () => {
  discord = await startDiscordStandIn();
});
afterAll(() => discord.close());

async function register(args: readonly string[], environment: Readonly<Record<string, string>> = {}, locale = 'en') {
  const said: string[] = [];
  const put = (text: string): void => void said.push(text);
  const read = readDiscordSettings({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, ...environment });
  const code = await runRegister(args, read, locale, { say: put, complain: put });
  return { code, said: said.join('\n') };
}

test('the commands are what Discord takes, with every name in three languages', () => {
  expect(checkCommands(createCommands())).toEqual([]);
  const [projects] = createCommands();
  expect(projects).toMatchObject({ name: 'projects', name_localizations: { fi: 'hankkeet', 'sv-SE': 'projekt' } });
});

test('registering writes once; again, it changes nothing; removing takes them away', async () => {
  const { registered } = sentencesFor('en').service;
  expect(await register([])).toEqual({ code: 0, said: registered('changed', null) });
  const writes = discord.commandWrites().length;
  expect(await register([])).toEqual({ code: 0, said: registered('same', null) });
  expect(discord.commandWrites().length).toBe(writes);
  expect(await register(['--remove'])).toEqual({ code: 0, said: registered('removed', null) });
  expect(await register(['--remove'])).toEqual({ code: 0, said: registered('nothing-to-remove', null) });
  expect(discord.commands()).toEqual([]);
});

test('in a server and everywhere they would show twice: that is said', async () => {
  const guild = discord.guilds[0]?.id ?? '';
  await register([]);
  const { code, said } = await register([], { DISCORD_GUILD_ID: guild });
  expect(code).toBe(0);
  expect(said).toContain(sentencesFor('en').service.registeredTwice);
  expect(await register([], { DISCORD_GUILD_ID: guild })).toMatchObject({ code: 0 });
  await register(['--remove'], { DISCORD_GUILD_ID: guild });
  await register(['--remove']);
});

test.each(locales)(
  'what is wrong is said in %s: the token, the address, no token at all, an option',
  async (locale) => {
    const { discord: trouble, registerUsage } = sentencesFor(locale).service;
    expect(await register([], { DISCORD_TOKEN: 'wrong.token.here' }, locale)).toEqual({
      code: 2,
      said: trouble({ code: 'token-refused' }),
    });
    const away = await register([], { DISCORD_API_URL: 'http://127.0.0.1:9/api' }, locale);
    expect(away).toEqual({ code: 2, said: trouble({ code: 'unreachable', address: '127.0.0.1:9' }) });
    expect(await register([], { DISCORD_TOKEN: '' }, locale)).toEqual({
      code: 2,
      said: trouble({ code: 'missing-keys', missing: ['DISCORD_TOKEN'] }),
    });
    expect(await register(['--all'], {}, locale)).toEqual({ code: 2, said: registerUsage });
  },
  30_000,
);

test('a program whose commands are not registered says so at its start', async () => {
  const open = await openDiscord({ register: false });
  try {
    await expect.poll(() => open.troubles).toContainEqual({ code: 'commands-differ' });
  } finally {
    await open.close();
  }
});

test('a wrong token does not start, and is told', async () => {
  const open = await openDiscord({ register: false, environment: { DISCORD_TOKEN: 'wrong.token.here' } });
  expect(open.running).toBeNull();
  expect(open.troubles).toEqual([{ code: 'token-refused' }]);
  await open.close();
});

test.each([
  [{}, 'off'],
  [{ DISCORD_TOKEN: ' a.b.c\n' }, 'on'],
  [
    { DISCORD_TOKEN: 'a', DISCORD_API_URL: 'discord' },
    { code: 'bad-address', key: 'DISCORD_API_URL' },
  ],
  [
    { DISCORD_TOKEN: 'a', DISCORD_SHARDS: '0' },
    { code: 'bad-shards', key: 'DISCORD_SHARDS' },
  ],
  [
    { DISCORD_TOKEN: 'a', DISCORD_GUILD_ID: 'my server' },
    { code: 'bad-guild', key: 'DISCORD_GUILD_ID' },
  ],
] as const)('the settings %j are read as %j', (environment, expected) => {
  const read = readDiscordSettings(environment);
  expect(read.status === 'trouble' ? read.trouble : read.status).toEqual(expected);
});
