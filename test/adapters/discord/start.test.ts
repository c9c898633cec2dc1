import { expect, test } from 'vitest';
import { startDiscord } from '../../../adapters/discord/start-discord.ts';
import { createBot } from '../../../src/engine/create-bot.ts';
import { type DiscordTrouble, openLog } from '../../../src/index.ts';
import { startDiscordStandIn } from '../../stand-ins/discord/start.ts';
import { waitFor } from '../../stand-ins/slack/wait-for.ts';
import { openDiscord } from './open-discord.ts';

test.each([
  [4004, 'token-refused'],
  [4014, 'disallowed-intents'],
] as const)('where Discord closes the connection with %i, it is told what to do, once', async (closeCode, code) => {
  const open = await openDiscord();
  open.discord.gateway.drop(closeCode);
  await waitFor(() => open.troubles);
  await open.close();
  expect(open.troubles).toEqual([{ code }]);
});

test.concurrent.each([
  ['fails', { kind: 'http-error', status: 503 }],
  ['hangs', { kind: 'hang', ms: 60_000 }],
] as const)(
  'where Discord %s at the start, the program can be stopped, and does not come back',
  async (_what, fault) => {
    const discord = await startDiscordStandIn();
    const [log, bot] = await Promise.all([openLog(() => {}), createBot({ dataFolder: undefined, statePath: null })]);
    discord.fail('gateway', fault, 50);
    const troubles: DiscordTrouble[] = [];
    const settings = { token: discord.token, apiUrl: discord.apiUrl, shards: null, guildId: null };
    const starting = startDiscord({ bot, settings, log, locale: null, onTrouble: (trouble) => void troubles.push(trouble) });
    await waitFor(() => discord.callsOf('gateway'));
    const running = await starting;
    expect(running).not.toBeNull();
    expect(troubles.every(({ code }) => code === 'unreachable') && troubles.length < 2).toBe(true);
    const startedMs = performance.now();
    await running?.stop();
    expect(performance.now() - startedMs).toBeLessThan(3_000);
    expect(discord.gateway.count()).toBe(0);
    await bot.close();
    await discord.close();
  },
  15_000,
);

test.concurrent('where Discord is away at the start, that is told once, and it is answered when Discord is back', async () => {
  const gone = await startDiscordStandIn();
  await gone.close();
  const troubles: DiscordTrouble[] = [];
  const [log, bot] = await Promise.all([openLog(() => {}), createBot({ dataFolder: undefined, statePath: null })]);
  const settings = { token: gone.token, apiUrl: gone.apiUrl, shards: null, guildId: null };
  const starting = startDiscord({ bot, settings, log, locale: null, onTrouble: (trouble) => void troubles.push(trouble) });
  await waitFor(() => troubles);
  const { host, port } = new URL(gone.apiUrl);
  expect(troubles).toEqual([{ code: 'unreachable', address: host }]);
  const back = await startDiscordStandIn({ port: Number(port) });
  const running = await starting;
  await waitFor(() => back.gateway.count() === 1);
  const alice = back.person('alice');
  alice.dm('mistä tiedot ovat');
  await waitFor(() => back.messages(alice.directChannel).some(({ isBot }) => isBot));
  await running?.stop();
  await bot.close();
  await back.close();
}, 15_000);

test.concurrent('where the day’s logins are used up, Discord’s own words say when there are new ones', async () => {
  const discord = await startDiscordStandIn({ sessionStartsLeft: 0 });
  const open = await openDiscord({ discord });
  expect(open.troubles).toEqual([{ code: 'other', reason: expect.stringContaining('resets at') }]);
  await open.close();
  await discord.close();
}, 15_000);

test.each(['wrong.token.here', 'ääh'])('with the token %j it does not start, and is told', async (token) => {
  const open = await openDiscord({ register: false, environment: { DISCORD_TOKEN: token } });
  expect(open.running).toBeNull();
  expect(open.troubles).toEqual([{ code: 'token-refused' }]);
  expect(open.discord.gateway.count()).toBe(0);
  await open.close();
});

test('where the commands are not registered, or are other ones, that is told; where they are, nothing', async () => {
  const discord = await startDiscordStandIn();
  const without = await openDiscord({ discord, register: false });
  await waitFor(() => without.troubles);
  expect(without.troubles).toEqual([{ code: 'commands-differ' }]);
  const registered = await openDiscord({ discord });
  // Each looks once, and registering looks first.
  await waitFor(() => discord.callsOf('get-commands').filter(({ status }) => status === 200).length === 3);
  await registered.close();
  expect(registered.troubles).toEqual([]);
  await without.close();
  await discord.close();
});
