import { afterEach, expect, test } from 'vitest';
import type { Bot } from '../../../src/engine/bot.ts';
import { waitFor } from '../../stand-ins/slack/wait-for.ts';
import { type OpenDiscord, type OpenOptions, openDiscord } from './open-discord.ts';
import { answerTo, textOf } from './seen.ts';

let open: OpenDiscord | null = null;
afterEach(async () => {
  await open?.close();
  open = null;
});

async function opened(options: OpenOptions = {}): Promise<OpenDiscord> {
  open = await openDiscord(options);
  return open;
}

const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const how = { where: 'general', locale: 'fi' } as const;
const marker = 'kirahvinkaula';

/** A bot whose answers to marked questions go another way. */
function changed(marked: (answer: () => ReturnType<Bot['ask']>) => ReturnType<Bot['ask']>): (bot: Bot) => Bot {
  return (bot) => ({ ...bot, ask: (message) => (message.text.includes(marker) ? marked(() => bot.ask(message)) : bot.ask(message)) });
}

test('an answer that takes longer than Discord waits is announced, and comes', async () => {
  const { discord } = await opened({ change: changed((answer) => after(3_200).then(answer)) });
  const command = await discord.person('alice').command('projects', 'ask', { question: marker }, how);
  expect(command.trouble).toBeUndefined();
  expect(command.answer?.type).toBe(5);
  expect(textOf(await command.settled(8_000))).toContain(marker);
}, 20_000);

test('a failure is told with an id that the log has, the next question works, and the log holds no word of it', async () => {
  const { discord, logged } = await opened({ change: changed(() => Promise.reject(new TypeError(`cannot read ${marker}`))) });
  const alice = discord.person('alice');
  const sorry = textOf(await answerTo(alice.command('projects', 'ask', { question: `paljonko ${marker} sai` }, how)));
  const [id = 'no id'] = /[0-9a-f]{8}/u.exec(sorry) ?? [];
  expect(logged.some((line) => line.includes(id) && line.includes('discord.failed'))).toBe(true);
  expect(textOf(await answerTo(alice.command('projects', 'ask', { question: 'paljonko thl sai' }, how)))).toContain('1 533 374,50 €');
  await alice.mention(`paljonko ${marker} sai`);
  await waitFor(() => logged.filter((line) => line.includes('discord.failed')).length === 2);
  expect(logged.join('')).not.toContain(marker);
  expect(logged.join('')).not.toContain(discord.token);
});

test('an answer that never comes is told to have failed', async () => {
  const { discord } = await opened({ longestAnswerMs: 50, change: changed(() => new Promise(() => {})) });
  const sorry = await answerTo(discord.person('alice').command('projects', 'ask', { question: marker }, how));
  expect(textOf(sorry)).toMatch(/[0-9a-f]{8}/u);
});

test.each([
  ['10062', 404, 10062],
  ['40060', 400, 40060],
] as const)(
  'an answer that comes too late or twice (%s) is no reason to crash',
  async (_name, status, code) => {
    const { discord, logged } = await opened();
    const alice = discord.person('alice');
    discord.fail('answer', { kind: 'error', status, code, message: 'late' }, 1);
    await alice.command('projects', 'ask', { question: 'paljonko thl sai' }, how).catch(() => undefined);
    await waitFor(() => logged.some((line) => line.includes('discord.too-late')));
    expect(textOf(await answerTo(alice.command('projects', 'ask', { question: 'paljonko migri sai' }, how)))).toContain('10 407 517,62 €');
  },
  15_000,
);

test('where Discord refuses the form of an answer, its plain text comes', async () => {
  const { discord, logged } = await opened();
  discord.fail('answer', { kind: 'error', status: 400, code: 50035, message: 'Invalid Form Body' }, 1);
  const shown = await answerTo(discord.person('alice').command('projects', 'ask', { question: 'paljonko thl sai' }, how));
  expect(textOf(shown)).toContain('1 533 374,50 €');
  expect(shown.embeds).toEqual([]);
  expect(logged.some((line) => line.includes('discord.sent-as-text'))).toBe(true);
});

test('a rate limit is waited out', async () => {
  const { discord } = await opened();
  discord.fail('answer', { kind: 'rate-limited', retryAfterSeconds: 0.2 }, 1);
  const shown = await answerTo(discord.person('alice').command('projects', 'ask', { question: 'paljonko thl sai' }, how));
  expect(textOf(shown)).toContain('1 533 374,50 €');
});

test('a channel where the bot may not write stops nothing', async () => {
  const { discord, logged } = await opened();
  const alice = discord.person('alice');
  await alice.mention('paljonko thl sai', { where: 'locked' });
  await waitFor(() => logged.some((line) => line.includes('discord.failed')));
  expect(textOf(await answerTo(alice.command('projects', 'ask', { question: 'paljonko thl sai' }, how)))).toContain('1 533 374,50 €');
});

test.each(['drop', 'askReconnect', 'invalidate'] as const)(
  'after the connection went (%s) the next command is answered',
  async (way) => {
    const { discord } = await opened();
    if (way === 'drop') discord.gateway.drop();
    else if (way === 'askReconnect') discord.gateway.askReconnect();
    else discord.gateway.invalidate(false);
    await waitFor(() => discord.gateway.count() > 0, { withinMs: 15_000 });
    const ask = () =>
      answerTo(discord.person('alice').command('projects', 'ask', { question: 'paljonko thl sai' }, how)).catch(() => undefined);
    const shown = await waitFor(ask, { withinMs: 20_000 });
    expect(textOf(shown)).toContain('1 533 374,50 €');
  },
  40_000,
);

test('when it is told to stop, it finishes what it is answering', async () => {
  const { discord, running } = await opened({ change: changed((answer) => after(300).then(answer)) });
  const command = discord.person('alice').command('projects', 'ask', { question: marker }, how);
  await after(50);
  await running?.stop();
  expect(textOf(await answerTo(command))).toContain(marker);
});

test('a question that tries to call everybody calls nobody, in the answer either', async () => {
  const { discord } = await opened();
  const shown = await answerTo(
    discord.person('alice').command('projects', 'ask', { question: '@everyone <@&1> <@2> **x** [a](https://evil.example)' }, how),
  );
  expect(textOf(shown)).not.toMatch(/\d €/u);
  expect(discord.pings()).toEqual([]);
});
