import { GatewayIntentBits, Options } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { waitFor } from '../slack/wait-for.ts';
import { someCommands } from './some-commands.ts';
import { type DiscordStandIn, startDiscordStandIn } from './start.ts';
import { register, startTinyBot, type TinyBot } from './tiny-bot.ts';

let discord: DiscordStandIn;
let bot: TinyBot | undefined;
beforeEach(async () => {
  discord = await startDiscordStandIn({ acknowledgeWithinMs: 1_500 });
  await register(discord, someCommands);
});
afterEach(async () => {
  await bot?.stop();
  bot = undefined;
  await discord.close();
});

const answering = (more: Parameters<typeof startTinyBot>[2] = {}) =>
  startTinyBot(discord, async (interaction) => (interaction.isChatInputCommand() ? interaction.reply('here') : undefined), more);

describe('a login', () => {
  test('knows who it is, and its servers where it asked for them', async () => {
    bot = await answering({ intents: [GatewayIntentBits.Guilds] });
    expect(bot.client.user).toMatchObject({ id: discord.botUserId, username: 'hankebotti', bot: true });
    expect(bot.client.application.id).toBe(discord.applicationId);
    expect(bot.client.guilds.cache.map(({ name, available }) => [name, available])).toEqual([['Hanketoimisto', true]]);
    const guild = bot.client.guilds.cache.first();
    const may = (name: string) => {
      const channel = guild?.channels.cache.find((each) => each.name === name);
      const permissions = bot?.client.user === undefined ? null : channel?.permissionsFor(bot.client.user);
      return [permissions?.has('ViewChannel'), permissions?.has('SendMessages')];
    };
    expect([may('general'), may('locked'), may('hidden')]).toEqual([
      [true, true],
      [true, false],
      [false, false],
    ]);
    expect(discord.gateway.count()).toBe(1);
  });

  test('with a wrong token fails', async () => {
    await expect(startTinyBot({ ...discord, token: 'wrong' }, async () => undefined)).rejects.toMatchObject({ code: 'TokenInvalid' });
  });

  test('with a privileged intent that is turned off fails, and succeeds where it is on', async () => {
    const wanted = { intents: [GatewayIntentBits.Guilds, GatewayIntentBits.MessageContent] };
    await expect(answering(wanted)).rejects.toThrow('disallowed intents');
    await discord.close();
    discord = await startDiscordStandIn({ privilegedIntents: GatewayIntentBits.MessageContent });
    bot = await answering(wanted);
  });

  test('is refused where no logins are left', async () => {
    await discord.close();
    discord = await startDiscordStandIn({ sessionStartsLeft: 0 });
    await expect(answering()).rejects.toThrow('Not enough sessions remaining');
  });

  test.each([
    [4002, 'no JSON'],
    [4001, '{"op":99,"d":{}}'],
    [4003, '{"op":3,"d":{}}'],
    [4004, '{"op":2,"d":{"token":"x","intents":0}}'],
    [4013, '{"op":2,"d":{"token":"TOKEN","intents":-1}}'],
    [4014, '{"op":2,"d":{"token":"TOKEN","intents":32768}}'],
    [4010, '{"op":2,"d":{"token":"TOKEN","intents":0,"shard":[2,2]}}'],
    [4004, '{"op":6,"d":{"token":"x"}}'],
  ])('is closed with %s for %s', async (code, packet) => {
    const socket = new WebSocket(`${discord.apiUrl.replace('http', 'ws').replace('/api', '/gateway')}?v=10&encoding=json`);
    socket.once('message', () => socket.send(packet.replace('TOKEN', discord.token)));
    expect(await new Promise((resolve) => socket.once('close', resolve))).toBe(code);
  });
});

describe('a connection', () => {
  test('that is cut is returned to, and what came meanwhile is told then', async () => {
    bot = await answering();
    discord.gateway.drop();
    expect(await discord.person('alice').command('plain')).toMatchObject({ trouble: undefined, answer: { type: 4 } });
    expect(discord.gateway.heard.map(({ op }) => op).filter((op) => op !== 1)).toEqual([2, 6]);
  });

  test.each([4000, 4009, 1006])('that is closed with %s comes back', async (code) => {
    bot = await answering();
    discord.gateway.drop(code === 1006 ? undefined : code);
    await waitFor(() => discord.gateway.heard.some(({ op }) => op === 6 || op === 2));
    expect(await discord.person('alice').command('plain')).toMatchObject({ answer: { type: 4 } });
  });

  test('that is asked to come back does so, without a loss', async () => {
    bot = await answering();
    discord.gateway.askReconnect();
    expect(await discord.person('alice').command('plain')).toMatchObject({ answer: { type: 4 } });
    await waitFor(() => discord.gateway.heard.some(({ op }) => op === 6));
  });

  test('whose session is over logs in anew, and what was missed is lost', async () => {
    bot = await answering();
    discord.gateway.invalidate(false);
    expect(await discord.person('alice').command('plain')).toMatchObject({ trouble: 'interaction failed', answer: undefined });
    await waitFor(() => discord.gateway.heard.filter(({ op }) => op === 2).length === 2, { withinMs: 10_000 });
    await waitFor(() => discord.gateway.count() === 1);
    expect(await discord.person('alice').command('plain')).toMatchObject({ answer: { type: 4 } });
  });

  test('whose session is over but good to return to is returned to', async () => {
    bot = await answering();
    discord.gateway.invalidate(true);
    await waitFor(() => discord.gateway.heard.some(({ op }) => op === 6), { withinMs: 10_000 });
    expect(await discord.person('alice').command('plain')).toMatchObject({ answer: { type: 4 } });
  });

  test('that is frozen looks open, answers no heartbeat, and is left for a new one', async () => {
    await discord.close();
    discord = await startDiscordStandIn({ heartbeatMs: 200, acknowledgeWithinMs: 5_000 });
    await register(discord, someCommands);
    bot = await answering();
    discord.gateway.freeze();
    expect(discord.gateway.count()).toBe(1);
    const asked = await discord.person('alice').command('plain');
    expect(asked).toMatchObject({ answer: { type: 4 } });
    expect(discord.gateway.heard.some(({ op }) => op === 6)).toBe(true);
  });

  test('beats, also when it is asked to', async () => {
    bot = await answering();
    discord.gateway.askHeartbeat();
    await waitFor(() => discord.gateway.heard.some(({ op }) => op === 1));
  });

  test('that says goodbye is gone: nobody hears a command then', async () => {
    bot = await answering();
    await bot.stop();
    await waitFor(() => discord.gateway.count() === 0);
    expect(await discord.person('alice').command('plain')).toMatchObject({ trouble: 'interaction failed' });
  });

  test('takes presences and says nothing to them', async () => {
    bot = await answering({ presence: { status: 'idle' } });
    bot.client.user.setPresence({ status: 'online' });
    await waitFor(() => discord.gateway.heard.some(({ op }) => op === 3));
    expect(discord.gateway.count()).toBe(1);
  });
});

test('each shard hears of its own servers, and the first of the talks with people', async () => {
  await discord.close();
  const guilds = Array.from({ length: 6 }, (_, index) => ({ name: `g${index}`, channels: [{ name: `c${index}` }] }));
  discord = await startDiscordStandIn({ shards: 3, maxConcurrency: 3, guilds });
  await register(discord, [{ name: 'plain', description: 'Plain' }]);
  bot = await startTinyBot(
    discord,
    async (interaction) => (interaction.isChatInputCommand() ? interaction.reply(`${interaction.guild?.shardId ?? 'none'}`) : undefined),
    { shards: 'auto', intents: [GatewayIntentBits.Guilds], makeCache: Options.cacheEverything() },
  );
  expect(discord.gateway.count()).toBe(3);
  const alice = discord.person('alice');
  const told = await Promise.all(
    guilds.map(async (_, index) => (await alice.command('plain', '', {}, { where: `c${index}` })).reply?.content),
  );
  expect(new Set(told)).toEqual(new Set(['0', '1', '2']));
  expect((await alice.command('plain', '', {}, { where: 'dm' })).reply?.content).toBe('none');
});
