import { describe, expect, test } from 'vitest';
import type { Bot } from '../../../src/engine/bot.ts';
import { sentencesFor } from '../../../src/locale/sentences-for.ts';
import { waitFor } from '../../stand-ins/slack/wait-for.ts';
import { botMessages, nextEphemeral, nextMessage, plain } from './seen.ts';
import { sleepingCore } from './slow-core.ts';
import { failureId, marker, watchOver } from './watch-over.ts';

/** A sentence that it failed, without its id. */
const failed = (locale: 'fi' | 'en'): string => sentencesFor(locale).chat.error('').slice(0, 20);

const ofThl = '1 533 374,50 €';
const opening = watchOver();

describe('what Slack brings again', () => {
  test('is answered once: the same event twice, a retry, and the message as another event', async () => {
    const { slack } = await opening();
    const alice = slack.person('alice');
    const said = await alice.mention('paljonko thl sai', { eventId: 'Ev0SAME' });
    await slack.redeliver(said);
    await slack.redeliver(said, { attempt: 3, reason: 'http_timeout' });
    await slack.sendEvent({ type: 'app_mention', user: alice.id, text: 'paljonko thl sai', channel: said.channel, ts: said.ts });
    const dm = await alice.dm('paljonko thl sai');
    await slack.redeliver(dm);
    await slack.quiet();
    await nextMessage(slack, 'general', () => alice.mention('paljonko migri sai'));
    await nextMessage(slack, alice.directChannel, () => alice.dm('paljonko migri sai'));
    expect(slack.thread('general', said.ts).filter(({ isBot }) => isBot)).toHaveLength(1);
    expect(botMessages(slack, alice.directChannel)).toHaveLength(2);
  });

  test('is answered once also while the first answer is still being made', async () => {
    const core = sleepingCore();
    const { slack } = await opening({ change: core.change });
    const said = await slack.person('alice').mention('paljonko thl sai');
    await waitFor(() => core.asleep() === 1);
    await slack.redeliver(said);
    core.wake();
    await waitFor(() => slack.thread('general', said.ts).length === 2);
    await nextMessage(slack, 'general', () => slack.person('alice').mention('paljonko migri sai', { threadTs: said.ts }));
    expect(slack.thread('general', said.ts).filter(({ isBot }) => isBot)).toHaveLength(2);
  });
});

describe('a core that', () => {
  test('sleeps is no matter: commands, mentions and messages are acknowledged within half a second, and answered once it wakes', async () => {
    const sleeping = sleepingCore();
    const { slack } = await opening({ change: sleeping.change });
    const alice = slack.person('alice');
    const [command, mention, dm] = await Promise.all([
      alice.command('/hankkeet', 'paljonko thl sai'),
      alice.mention('paljonko thl sai'),
      alice.dm('paljonko thl sai'),
    ]);
    for (const { acknowledged, afterMs } of [command, mention, dm]) {
      expect(acknowledged).toBe(true);
      expect(afterMs).toBeLessThan(500);
    }
    await waitFor(() => sleeping.asleep() === 3);
    sleeping.wake();
    await waitFor(() => slack.ephemerals('alice').length === 1);
    await waitFor(() => slack.thread('general', mention.ts).length === 2);
    await waitFor(() => botMessages(slack, alice.directChannel).length === 1);
    expect(slack.deliveries.every(({ retry }) => retry === undefined)).toBe(true);
  });

  test('fails says so with an id that the log knows, and the next question is answered', async () => {
    const open = await opening({ change: failingAt(marker) });
    const { slack } = open;
    const alice = slack.person('alice');
    const told = await nextEphemeral(slack, 'alice', () => alice.command('/hankkeet', `paljonko ${marker} sai`));
    expect(told.text).toContain(failed('fi'));
    failureId(open, told);
    const inEnglish = await nextEphemeral(slack, 'alice', () => alice.command('/projects', marker));
    expect(inEnglish.text).toContain(failed('en'));
    const inThread = await nextMessage(slack, 'general', () => alice.mention(marker));
    expect(failureId(open, inThread)).not.toBe(failureId(open, inEnglish));
    const next = await nextMessage(slack, 'general', () => alice.mention('paljonko thl sai', { threadTs: inThread.threadTs ?? '' }));
    expect(plain(next.text)).toContain(ofThl);
  });

  test('never answers is told of after the longest time, and holds up no question after it', async () => {
    const open = await opening({ change: neverAnswering(marker), longestAnswerMs: 300 });
    const { slack } = open;
    const alice = slack.person('alice');
    const told = await nextEphemeral(slack, 'alice', () => alice.command('/hankkeet', marker));
    const id = failureId(open, told);
    expect(open.logged.find((line) => line.includes(id))).toContain('too-slow');
    const next = await nextEphemeral(slack, 'alice', () => alice.command('/hankkeet', 'paljonko thl sai'));
    expect(plain(next.text)).toContain(ofThl);
  });

  test('fails for a file says so, and for a start page does no harm', async () => {
    const open = await opening({
      change: (bot) => ({
        ...bot,
        exportFile: () => Promise.reject(new Error(marker)),
        overview: () => Promise.reject(new Error(marker)),
      }),
    });
    const { slack } = open;
    const alice = slack.person('alice');
    await alice.openHome();
    const answer = await nextMessage(slack, 'general', () => alice.mention('migrin hankkeet'));
    failureId(open, await nextMessage(slack, 'general', () => alice.press('CSV', undefined, { ts: answer.ts })));
    expect(slack.home('alice')).toBeUndefined();
  });

  test('never makes a file is told of after the longest time', async () => {
    const open = await opening({ change: (bot) => ({ ...bot, exportFile: () => new Promise(() => {}) }), longestAnswerMs: 300 });
    const { slack } = open;
    const alice = slack.person('alice');
    const answer = await nextMessage(slack, 'general', () => alice.mention('migrin hankkeet'));
    failureId(open, await nextMessage(slack, 'general', () => alice.press('CSV', undefined, { ts: answer.ts })));
  });
});

/** Its error quotes the question, as a bug's might. */
function failingAt(word: string): (bot: Bot) => Bot {
  return (bot) => ({
    ...bot,
    ask: (message) =>
      message.text.includes(word) ? Promise.reject(new Error(`Cannot read "${message.text}"\n    at ${word}`)) : bot.ask(message),
  });
}

function neverAnswering(word: string): (bot: Bot) => Bot {
  return (bot) => ({ ...bot, ask: (message) => (message.text.includes(word) ? new Promise(() => {}) : bot.ask(message)) });
}
