import { REST, Routes } from 'discord.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createCommands } from '../../../adapters/discord/commands.ts';
import { runRegister } from '../../../adapters/discord/run-register.ts';
import { readDiscordSettings } from '../../../adapters/discord/settings.ts';
import { locales } from '../../../src/domain/locale.ts';
import { sentencesFor } from '../../../src/index.ts';
import type { DiscordStandIn } from '../../stand-ins/discord/stand-in.ts';
import { startDiscordStandIn } from '../../stand-ins/discord/start.ts';

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

test('a command that Discord has in other words is written once; one that is the same is not', async () => {
  const rest = new REST({ api: discord.apiUrl }).setToken(discord.token);
  const stored = async (commands: readonly object[]): Promise<void> => {
    await rest.put(Routes.applicationCommands(discord.applicationId), { body: commands });
  };
  const [projects, menu] = createCommands();
  if (projects === undefined || menu === undefined) throw new Error('No commands');
  for (const [commands, writes] of [
    [createCommands(), 0],
    [[menu, projects], 0],
    [[{ ...projects, description: 'Something else' }, menu], 1],
    [[{ ...projects, name_localizations: { fi: 'rahat' } }, menu], 1],
    [[{ ...projects, contexts: [0] }, menu], 1],
    [[projects], 1],
    [[projects, menu, { ...menu, name: 'Another' }], 1],
  ] as const) {
    await stored(commands);
    const before = discord.commandWrites().length;
    expect((await register([])).code).toBe(0);
    expect(discord.commandWrites().length - before).toBe(writes);
    expect(await register([])).toEqual({ code: 0, said: sentencesFor('en').service.registered('same', null) });
    expect(discord.commands()).toHaveLength(2);
  }
  await register(['--remove']);
});

test.each(locales)('a server alone gets them where it is set, in %s', async (locale) => {
  const guild = discord.guilds[0]?.id ?? '';
  const { registered } = sentencesFor(locale).service;
  const inGuild = { DISCORD_GUILD_ID: guild };
  expect(await register([], inGuild, locale)).toEqual({ code: 0, said: registered('changed', guild) });
  expect(await register([], inGuild, locale)).toEqual({ code: 0, said: registered('same', guild) });
  expect([discord.commands().length, discord.commands(guild).length]).toEqual([0, 2]);
  expect(await register(['--remove'], inGuild, locale)).toEqual({ code: 0, said: registered('removed', guild) });
  expect(discord.commands(guild)).toEqual([]);
});

test('what Discord answers instead is told: a server without the bot, a fault, a limit for the day', async () => {
  const elsewhere = discord.guilds.find(({ hasBot }) => !hasBot)?.id ?? '';
  const before = discord.commandWrites().length;
  const { code, said } = await register([], { DISCORD_GUILD_ID: elsewhere });
  expect([code, said.length > 20]).toEqual([2, true]);
  expect(said).not.toContain(discord.token);
  expect(
    discord
      .commandWrites()
      .slice(before)
      .every(({ status }) => status !== 200),
  ).toBe(true);
  discord.fail('put-commands', {
    kind: 'error',
    status: 400,
    code: 30034,
    message: 'Max number of daily application command creates has been reached (200)',
  });
  const limited = await register([]);
  expect(limited.code).toBe(2);
  expect(limited.said).toContain('Max number of daily application command creates');
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
