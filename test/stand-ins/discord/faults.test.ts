import { type ClientOptions, Events } from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { waitFor } from '../slack/wait-for.ts';
import { someCommands } from './some-commands.ts';
import { type DiscordStandIn, startDiscordStandIn } from './start.ts';
import { register, startTinyBot, type TinyBot } from './tiny-bot.ts';

let discord: DiscordStandIn;
let bot: TinyBot;
beforeEach(async () => {
  discord = await startDiscordStandIn({ acknowledgeWithinMs: 1_500 });
  await register(discord, someCommands);
  await open({});
});
afterEach(async () => {
  await bot.stop();
  await discord.close();
});

async function open(rest: ClientOptions['rest']): Promise<void> {
  bot = await startTinyBot(discord, async (interaction) => (interaction.isRepliable() ? interaction.reply('ok') : undefined), {
    rest: { api: discord.apiUrl, ...rest },
  });
}

const ask = () => discord.person('alice').command('plain');
const statuses = () => discord.callsOf('answer').map(({ status }) => status);

test.each(['user', 'shared', 'global'] as const)('429 is waited out: %s', async (scope) => {
  const limited: unknown[] = [];
  bot.client.rest.on('rateLimited', ({ global }) => limited.push(global));
  discord.fail('answer', { kind: 'rate-limited', retryAfterSeconds: 0.1, scope });
  expect((await ask()).reply?.content).toBe('ok');
  expect(statuses()).toEqual([429, 204]);
});

test('500 and 502 are tried again, and given up at the fourth', async () => {
  discord.fail('answer', { kind: 'http-error', status: 502 });
  expect((await ask()).reply?.content).toBe('ok');
  discord.fail('answer', { kind: 'http-error', status: 500 }, 4);
  void ask();
  await waitFor(() => bot.errors);
  expect(bot.errors).toMatchObject([{ status: 500 }]);
});

test('any code of Discord can be the answer', async () => {
  discord.fail('answer', { kind: 'error', status: 403, code: 50013, message: 'Missing Permissions' });
  void ask();
  await waitFor(() => bot.errors);
  expect(bot.errors).toMatchObject([{ code: 50013, status: 403 }]);
});

test('a request that hangs is answered later', async () => {
  discord.fail('answer', { kind: 'hang', ms: 200 });
  const asked = await ask();
  expect(asked.reply?.content).toBe('ok');
  expect(asked.answer?.afterMs).toBeGreaterThanOrEqual(190);
});

test('a connection may be cut before the work or after it', async () => {
  discord.fail('answer', { kind: 'cut-after' });
  expect((await ask()).reply?.content).toBe('ok');
  await waitFor(() => bot.errors.length === 1);
  discord.fail('answer', { kind: 'cut' });
  expect(await ask()).toMatchObject({ trouble: 'interaction failed', reply: undefined });
  expect(bot.errors.map(String)).toEqual(['SocketError: other side closed', 'SocketError: other side closed']);
  expect(statuses()).toEqual([undefined, undefined]);
});

test('the gateway itself may be away at the login', async () => {
  await bot.stop();
  discord.fail('gateway', { kind: 'http-error', status: 503 });
  await open({});
  expect(bot.client.isReady()).toBe(true);
  expect(bot.client.listenerCount(Events.InteractionCreate)).toBe(1);
});
