import { expect, test } from 'vitest';
import type { Bot } from '../../../src/engine/bot.ts';
import type { Message } from '../../stand-ins/discord/message-store.ts';
import { waitFor } from '../../stand-ins/slack/wait-for.ts';
import { sleepingCore } from '../slack/slow-core.ts';
import type { OpenDiscord } from './open-discord.ts';
import { answerTo, textOf } from './seen.ts';
import { failureId, marker, watchOver } from './watch-over.ts';

const opened = watchOver();
const how = { where: 'general', locale: 'fi' } as const;

const ask = (open: OpenDiscord, question: string, more: Readonly<Record<string, boolean>> = {}): Promise<Message> =>
  answerTo(open.discord.person('alice').command('projects', 'ask', { question, ...more }, how));

// The published list: THL has 3 projects, 1 533 374,50 €.
async function expectThatItGoesOn(open: OpenDiscord): Promise<void> {
  expect(textOf(await ask(open, 'paljonko thl sai'))).toContain('1 533 374,50 €');
}

/** The answer to what was written in a channel. */
function answerIn({ discord }: OpenDiscord, channel: string, { id }: Message): Promise<Message> {
  return waitFor(() => discord.messages(channel).find(({ replyTo }) => replyTo === id));
}

/** A bot whose answers to marked questions go another way. */
function changed(marked: () => ReturnType<Bot['ask']>): (bot: Bot) => Bot {
  return (bot) => ({ ...bot, ask: (message) => (message.text.includes(marker) ? marked() : bot.ask(message)) });
}

test.each([false, true])(
  'an answer that takes longer than Discord waits is announced before, and comes (private: %s)',
  async (isPrivate) => {
    const core = sleepingCore();
    const open = await opened({ change: core.change });
    const alice = open.discord.person('alice');
    const command = await alice.command('projects', 'ask', { question: 'paljonko thl sai', private: isPrivate }, how);
    expect(command.answer?.type).toBe(5);
    expect(command.answer?.afterMs).toBeGreaterThan(1_300);
    core.wake();
    const message = await command.settled();
    expect(textOf(message)).toContain('1 533 374,50 €');
    expect(message.onlyFor).toBe(isPrivate ? alice.id : undefined);
  },
);

test('an announcement whose connection was cut after Discord heard it is followed by the answer', async () => {
  const core = sleepingCore();
  const open = await opened({ change: core.change });
  open.discord.fail('answer', { kind: 'cut-after' });
  const command = await open.discord.person('alice').command('projects', 'ask', { question: 'paljonko thl sai' }, how);
  expect(command.answer?.type).toBe(5);
  core.wake();
  expect(textOf(await command.settled())).toContain('1 533 374,50 €');
});

test('an answer after the quarter of an hour that Discord gives it is logged, and the next one comes', async () => {
  const core = sleepingCore();
  let lateMs = 0;
  const open = await opened({ change: core.change, standIn: { now: () => Date.now() + lateMs } });
  await open.discord.person('alice').command('projects', 'ask', { question: 'paljonko thl sai' }, how);
  lateMs = 16 * 60_000;
  core.wake();
  await waitFor(() => open.logged.some((line) => line.includes('discord.too-late')));
  await expectThatItGoesOn(open);
});

test('a failure is told to the asker alone with an id that the log has, and the next question works', async () => {
  const open = await opened({ change: changed(() => Promise.reject(new TypeError(`cannot read ${marker}`))) });
  const sorry = await ask(open, `paljonko ${marker} sai`);
  expect(sorry.onlyFor).toBe(open.discord.person('alice').id);
  failureId(open, textOf(sorry));
  const said = open.discord.person('alice').mention(`paljonko ${marker} sai`);
  failureId(open, textOf(await answerIn(open, 'general', said)));
  await expectThatItGoesOn(open);
});

test('an answer that never comes is told to have failed, and what was asked after it is answered', async () => {
  const open = await opened({ longestAnswerMs: 50, change: changed(() => new Promise(() => {})) });
  const [sorry, next] = await Promise.all([ask(open, marker), ask(open, 'paljonko thl sai')]);
  failureId(open, textOf(sorry));
  expect(textOf(next)).toContain('1 533 374,50 €');
});

test.each([
  ['too late', 404, 10062],
  ['twice', 400, 40060],
] as const)('an answer that comes %s is no reason to crash', async (_what, status, code) => {
  const open = await opened();
  open.discord.fail('answer', { kind: 'error', status, code, message: 'late' });
  void open.discord.person('alice').command('projects', 'ask', { question: marker }, how);
  await waitFor(() => open.logged.some((line) => line.includes('discord.too-late')));
  await expectThatItGoesOn(open);
});

test('suggestions that come too late are no reason to crash', async () => {
  const open = await opened();
  const alice = open.discord.person('alice');
  open.discord.fail('answer', { kind: 'error', status: 404, code: 10062, message: 'late' });
  void alice.autocomplete('projects', 'beneficiary', { beneficiary: 'maah' }, how);
  await waitFor(() => open.logged.some((line) => line.includes('discord.not-completed')));
  const { choices } = await alice.autocomplete('projects', 'beneficiary', { beneficiary: 'maah' }, how);
  expect(choices.map(({ value }) => value)).toContain('migri');
});

const refused = { kind: 'error', status: 400, code: 50035, message: 'Invalid Form Body' } as const;

test('where Discord refuses the form of an answer, its plain text comes', async () => {
  const open = await opened();
  open.discord.fail('answer', refused);
  open.discord.fail('post-message', refused);
  const written = open.discord.person('alice').mention('paljonko thl sai');
  for (const shown of [await ask(open, 'paljonko thl sai'), await answerIn(open, 'general', written)]) {
    expect(shown.content.replaceAll('\u00a0', ' ')).toContain('1 533 374,50 €');
    expect(shown.embeds).toEqual([]);
  }
  expect(open.logged.filter((line) => line.includes('discord.sent-as-text'))).toHaveLength(2);
});

test('where the bot may write but send no embeds, the plain text comes', async () => {
  const open = await opened();
  open.discord.fail('post-message', { kind: 'error', status: 403, code: 50013, message: 'Missing Permissions' });
  const shown = await answerIn(open, 'general', open.discord.person('alice').mention('paljonko thl sai'));
  expect(textOf(shown)).toContain('1 533 374,50 €');
  expect(shown.embeds).toEqual([]);
});

test('where it refuses the plain text too, the person is told', async () => {
  const open = await opened();
  open.discord.fail('answer', refused, 2);
  failureId(open, textOf(await ask(open, 'paljonko thl sai')));
});

test.each([
  ['a rate limit', { kind: 'rate-limited', retryAfterSeconds: 0.1 }],
  ['an answer of 503', { kind: 'http-error', status: 503 }],
  ['a cut connection', { kind: 'cut' }],
] as const)('%s is not seen by who asks, in a command or in writing', async (_what, fault) => {
  const open = await opened();
  open.discord.fail('answer', fault);
  await expectThatItGoesOn(open);
  open.discord.fail('post-message', fault);
  const said = open.discord.person('alice').mention('paljonko thl sai');
  expect(textOf(await answerIn(open, 'general', said))).toContain('1 533 374,50 €');
});

test('a channel where the bot may not write stops nothing; a command is answered there all the same', async () => {
  const open = await opened();
  const alice = open.discord.person('alice');
  alice.mention(marker, { where: 'locked' });
  await waitFor(() => open.logged.some((line) => line.includes('discord.failed')));
  const command = alice.command('projects', 'ask', { question: 'paljonko thl sai' }, { where: 'locked', locale: 'fi' });
  expect(textOf(await answerTo(command))).toContain('1 533 374,50 €');
});

test('a person who takes no direct messages any more stops nothing', async () => {
  const open = await opened();
  const alice = open.discord.person('alice');
  alice.closeDirect();
  alice.dm(marker);
  await waitFor(() => open.logged.some((line) => line.includes('discord.untold')));
  await expectThatItGoesOn(open);
});

// That nobody is called is looked at after every test.
test.each(['@everyone <@&1> <@2>', '@here', '[x](https://evil.example) **x** # x', `<#1> </ask:1> <:x:1> <id:home>`])(
  'a question without a hit, “%s”, gives no figure and calls nobody',
  async (question) => {
    const open = await opened();
    const alice = open.discord.person('alice');
    const shown = [
      await ask(open, question),
      await answerIn(open, 'general', alice.mention(question)),
      await answerIn(open, alice.directChannel, alice.dm(question)),
    ];
    for (const message of shown) {
      expect(textOf(message)).not.toMatch(/\d €/u);
      expect(message.mentions.filter((id) => id !== alice.id)).toEqual([]);
    }
  },
);
