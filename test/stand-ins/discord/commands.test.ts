import { REST, Routes } from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { objectOf, objectsOf } from '../slack/json.ts';
import { someCommands } from './some-commands.ts';
import { type DiscordStandIn, startDiscordStandIn } from './start.ts';
import { register } from './tiny-bot.ts';

let discord: DiscordStandIn;
let rest: REST;
beforeEach(async () => {
  discord = await startDiscordStandIn();
  rest = new REST({ api: discord.apiUrl }).setToken(discord.token);
});
afterEach(() => discord.close());

const all = () => Routes.applicationCommands(discord.applicationId);

test('what is registered comes back, with its languages where they are asked for', async () => {
  await register(discord, someCommands);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const [projects] = objectsOf(await rest.get(all(), { query }));
  expect(projects).toMatchObject({ type: 1, name_localizations: { fi: 'hankkeet' }, default_member_permissions: null, nsfw: false });
  const [bare] = objectsOf(await rest.get(all()));
  expect(bare).not.toHaveProperty('name_localizations');
  expect(objectsOf(bare?.['options'])[0]).not.toHaveProperty('name_localizations');
  expect(discord.commands().map(({ name }) => name)).toEqual(['projects', 'plain', 'Ask about this', 'Who is this']);
  expect(discord.commandWrites()).toHaveLength(1);
});

test('a command keeps its id, and its version while nothing changes', async () => {
  await register(discord, someCommands);
  const before = discord.commands();
  await register(discord, someCommands);
  expect(discord.commands()).toEqual(before);
  await register(discord, [{ name: 'plain', description: 'Changed' }]);
  const [changed] = discord.commands();
  expect(changed?.['id']).toBe(before[1]?.['id']);
  expect(changed?.['version']).not.toBe(before[1]?.['version']);
});

test('one is created, replaced, changed and deleted', async () => {
  const made = objectOf(await rest.post(all(), { body: { name: 'a', description: 'a' } }));
  expect(objectOf(await rest.post(all(), { body: { name: 'a', description: 'b' } }))['id']).toBe(made['id']);
  const one = Routes.applicationCommand(discord.applicationId, String(made['id']));
  expect(await rest.patch(one, { body: { description: 'c' } })).toMatchObject({ name: 'a', description: 'c' });
  expect(await rest.get(one)).toMatchObject({ description: 'c' });
  await rest.delete(one);
  await expect(rest.get(one)).rejects.toMatchObject({ code: 10063, status: 404 });
  expect(discord.commandWrites().map(({ status }) => status)).toEqual([201, 200, 200, 204]);
});

test("a server's commands are its own, and stand before those of all", async () => {
  const guild = discord.guilds[0]?.id ?? '';
  await rest.put(Routes.applicationGuildCommands(discord.applicationId, guild), { body: [{ name: 'plain', description: 'Here' }] });
  expect(discord.commands()).toEqual([]);
  expect(discord.commands('Hanketoimisto')).toMatchObject([{ description: 'Here', guild_id: guild, contexts: null }]);
  await expect(discord.person('alice').command('plain', '', {}, { where: 'dm' })).rejects.toThrow('No command plain is registered');
  const other = discord.guilds[1]?.id ?? '';
  await expect(rest.put(Routes.applicationGuildCommands(discord.applicationId, other), { body: [] })).rejects.toMatchObject({
    code: 50001,
  });
});

test('what Discord refuses is not registered', async () => {
  await expect(register(discord, [{ name: 'Bad', description: 'a' }])).rejects.toMatchObject({
    code: 50035,
    rawError: { errors: { 0: { name: { _errors: [{ code: 'APPLICATION_COMMAND_INVALID_NAME' }] } } } },
  });
  expect(discord.commands()).toEqual([]);
  await expect(register({ ...discord, token: 'x' }, someCommands)).rejects.toMatchObject({ status: 401 });
  const broken = await fetch(`${discord.apiUrl}/v10${all()}`, {
    method: 'PUT',
    body: '[{',
    headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
  });
  expect([broken.status, await broken.json()]).toMatchObject([400, { code: 50109 }]);
});
