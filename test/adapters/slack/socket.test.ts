import { describe, expect, test } from 'vitest';
import { waitFor } from '../../stand-ins/slack/wait-for.ts';
import { type OpenSlack, openSlack } from './open-slack.ts';
import { botMessages, nextEphemeral, plain } from './seen.ts';
import { sleepingCore } from './slow-core.ts';
import { watchOver } from './watch-over.ts';

const ofThl = '1 533 374,50 €';
const opening = watchOver();

describe('the socket', () => {
  test.each([
    ['drops', (open: OpenSlack) => open.slack.sockets.drop()],
    ['is to be opened anew', (open: OpenSlack) => open.slack.sockets.disconnect('refresh_requested')],
  ])('%s, and a command is answered within two seconds', async (_what, happen) => {
    const open = await opening();
    const { slack } = open;
    const began = performance.now();
    happen(open);
    await waitFor(() => open.logged.filter((line) => line.includes('slack.connected')).length === 2, { what: 'another socket' });
    const answer = await nextEphemeral(slack, 'alice', () => slack.person('alice').command('/hankkeet', 'paljonko thl sai'));
    expect(plain(answer.text)).toContain(ofThl);
    expect(performance.now() - began).toBeLessThan(2_000);
    expect(open.troubles).toEqual([]);
  });

  test('drops again and again, and is opened again and again', async () => {
    const open = await opening();
    for (let times = 2; times <= 4; times += 1) {
      open.slack.sockets.drop();
      await waitFor(() => open.logged.filter((line) => line.includes('slack.connected')).length === times);
    }
    const answer = await nextEphemeral(open.slack, 'alice', () => open.slack.person('alice').command('/hankkeet', 'paljonko thl sai'));
    expect(plain(answer.text)).toContain(ofThl);
  });

  test('is closed because Socket Mode was turned off: whoever runs the bot is told so once', async () => {
    const open = await opening();
    open.slack.sockets.turnOff();
    await waitFor(() => open.logged.filter((line) => line.includes('slack.not-connected')).length >= 2);
    expect(open.troubles).toEqual([{ code: 'socket-mode-off' }]);
  });

  test('cannot be opened because the token was revoked: whoever runs the bot is told so', async () => {
    const open = await opening();
    open.slack.killToken(open.slack.appToken, 'token_revoked');
    open.slack.sockets.drop();
    await waitFor(() => open.troubles.length > 0);
    expect(open.troubles).toEqual([{ code: 'token-refused', key: 'SLACK_APP_TOKEN' }]);
  });

  test('drops between the question and its answer, which comes all the same', async () => {
    const core = sleepingCore();
    const { slack } = await opening({ change: core.change });
    const alice = slack.person('alice');
    const own = nextEphemeral(slack, 'alice', () => alice.command('/hankkeet', 'paljonko thl sai'));
    await waitFor(() => core.asleep() === 1);
    slack.sockets.drop();
    core.wake();
    expect(plain((await own).text)).toContain(ofThl);
  });
});

describe('stopping', () => {
  test.each(['socket', 'http'] as const)('finishes the answer that is under way (%s)', async (mode) => {
    const core = sleepingCore();
    const open = await openSlack({ mode, change: core.change });
    const { slack, running } = open;
    await slack.person('alice').mention('paljonko thl sai');
    await waitFor(() => core.asleep() === 1);
    const stopping = running?.stop();
    core.wake();
    await stopping;
    expect(botMessages(slack, 'general').map(({ text }) => plain(text))).toEqual([expect.stringContaining(ofThl)]);
    expect(open.logged.at(-1)).toContain('"finished":true');
    await open.bot.close();
    await slack.close();
  });

  test('while Slack is away leaves no socket behind', async () => {
    const open = await openSlack();
    const { slack, running } = open;
    slack.fail('apps.connections.open', { kind: 'http-error', status: 500 }, 20);
    slack.sockets.drop();
    await waitFor(() => slack.callsOf('apps.connections.open').length >= 3);
    await running?.stop();
    expect(slack.sockets.count()).toBe(0);
    await open.bot.close();
    await slack.close();
  });
});
