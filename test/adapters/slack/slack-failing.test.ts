import { describe, expect, test } from 'vitest';
import { sentencesFor } from '../../../src/locale/sentences-for.ts';
import { waitFor } from '../../stand-ins/slack/wait-for.ts';
import { nextEphemeral, nextMessage, nextView, plain } from './seen.ts';
import { watchOver } from './watch-over.ts';

const { chat } = sentencesFor('fi');

const ofThl = '1 533 374,50 €';
const ofMigri = '10 407 517,62 €';
const opening = watchOver();

describe('where Slack', () => {
  test.each(['invalid_blocks', 'msg_blocks_too_long'])('refuses the form of an answer (%s), its plain text comes', async (error) => {
    const open = await opening();
    const { slack } = open;
    const alice = slack.person('alice');
    slack.fail('chat.postMessage', { kind: 'error', error });
    const inThread = await nextMessage(slack, 'general', () => alice.mention('paljonko thl sai'));
    expect(plain(inThread.text)).toContain(ofThl);
    expect(inThread.blocks).toEqual([]);
    slack.fail('response_url', { kind: 'error', error });
    const own = await nextEphemeral(slack, 'alice', () => alice.command('/hankkeet', 'paljonko thl sai'));
    expect(plain(own.text)).toContain(ofThl);
    expect(own.blocks).toEqual([]);
    expect(open.logged.filter((line) => line.includes('slack.sent-as-text'))).toHaveLength(2);
  });

  test('refuses the form of a window, its plain text stands in it', async () => {
    const { slack } = await opening();
    const alice = slack.person('alice');
    await nextView(slack, 'alice', chat.search.beneficiary, () => alice.globalShortcut('search'));
    slack.fail('views.update', { kind: 'error', error: 'invalid_arguments' });
    await nextView(slack, 'alice', /47 hanketta/u, () => alice.submit());
  });

  test('takes nothing at all, the log knows, and the next question is answered', async () => {
    const open = await opening();
    const { slack } = open;
    const alice = slack.person('alice');
    slack.fail('chat.postMessage', { kind: 'error', error: 'fatal_error' }, 3);
    await alice.mention('paljonko thl sai');
    await waitFor(() => open.logged.some((line) => line.includes('slack.untold')));
    const next = await nextMessage(slack, 'general', () => alice.mention('paljonko migri sai'));
    expect(plain(next.text)).toContain(ofMigri);
  });

  test.each([
    ['asks to wait', { kind: 'rate-limited', retryAfterSeconds: 1 }],
    ['answers with an error of its own', { kind: 'http-error', status: 500 }],
    ['cuts the connection', { kind: 'cut' }],
  ] as const)('%s, the answer comes a moment later, once', async (_what, fault) => {
    const open = await opening();
    const { slack } = open;
    const alice = slack.person('alice');
    slack.fail('chat.postMessage', fault);
    slack.fail('response_url', fault);
    const said = await alice.mention('paljonko thl sai');
    const own = await nextEphemeral(slack, 'alice', () => alice.command('/hankkeet', 'paljonko thl sai', { channel: 'general' }));
    expect(plain(own.text)).toContain(ofThl);
    const thread = await waitFor(() => slack.thread('general', said.ts).length === 2 && slack.thread('general', said.ts));
    expect(plain(thread[1]?.text ?? '')).toContain(ofThl);
    expect(slack.ephemerals('alice')).toHaveLength(1);
    expect(thread[1]?.blocks.length).toBeGreaterThan(1);
    expect(own.blocks.length).toBeGreaterThan(1);
    expect(open.logged.join('')).not.toMatch(/slack\.(?:failed|sent-as-text)/u);
  });

  test('does not answer at all, the person gets the answer in time from the next call', async () => {
    const { slack } = await opening({ longestAnswerMs: 400 });
    const alice = slack.person('alice');
    slack.fail('chat.postMessage', { kind: 'hang', ms: 60_000 });
    const answer = await nextMessage(slack, 'general', () => alice.mention('paljonko thl sai'));
    expect(plain(answer.text)).toContain(ofThl);
  });

  test.each([
    'chat.postMessage',
    'chat.postEphemeral',
    'response_url',
    'views.open',
    'views.push',
    'views.update',
    'views.publish',
    'files.getUploadURLExternal',
    'files.completeUploadExternal',
  ])('fails with %s whenever it is called, everything else goes on', async (method) => {
    const { slack } = await opening();
    const alice = slack.person('alice');
    slack.fail(method, { kind: 'error', error: 'internal_error' }, 50);
    await Promise.all([
      alice.openHome(),
      alice.mention('migrin hankkeet taulukkona'),
      alice.command('/hankkeet', 'thl', { channel: 'random' }),
      alice.globalShortcut('search'),
    ]);
    // Where the window did not open, there is nothing to send.
    await tryTo(() => waitFor(() => slack.openView('alice'), { withinMs: 500 }));
    await tryTo(() => alice.submit());
    await tryTo(() => alice.press('CSV', undefined, 'modal'));
    const answer = await nextEphemeral(slack, 'bob', () => slack.person('bob').command('/hankkeet', 'paljonko thl sai'));
    expect(plain(answer.text)).toContain(ofThl);
  });
});

async function tryTo(act: () => Promise<unknown>): Promise<void> {
  await act().catch(() => undefined);
}
