import { afterAll, beforeAll, expect, test } from 'vitest';
import { sentencesFor } from '../../../src/locale/sentences-for.ts';
import { waitFor } from '../../stand-ins/slack/wait-for.ts';
import { type OpenSlack, openSlack } from './open-slack.ts';
import { botMessages, changedMessage, nextEphemeral, nextMessage, nextView, plain, wordsIn } from './seen.ts';
import { sleepingCore } from './slow-core.ts';

const { chat } = sentencesFor('fi');

const ofThl = '1 533 374,50 €';

let open: OpenSlack;
beforeAll(async () => {
  open = await openSlack({ mode: 'http' });
});
afterAll(() => open.close());

test('a command is answered to its asker', async () => {
  const { slack } = open;
  const answer = await nextEphemeral(slack, 'alice', async () => {
    const { via, acknowledged } = await slack.person('alice').command('/hankkeet', 'paljonko thl sai', { channel: 'random' });
    expect({ via, acknowledged }).toEqual({ via: 'http', acknowledged: true });
  });
  expect(plain(answer.text)).toContain(ofThl);
});

test('a mention is answered in its thread, whose buttons work', async () => {
  const { slack } = open;
  const alice = slack.person('alice');
  const said = await alice.mention('migrin hankkeet');
  const [, answer] = await waitFor(() => slack.thread('general', said.ts).length === 2 && slack.thread('general', said.ts));
  if (answer === undefined) throw new Error('No answer');
  const next = await changedMessage(slack, answer, () => alice.press('Näytä lisää', undefined, { ts: answer.ts }));
  expect(wordsIn(next.blocks)).toContain('hankkeet 6–10, kaikkiaan 12');
});

test('the start page opens, and its search', async () => {
  const { slack } = open;
  const alice = slack.person('alice');
  await alice.openHome();
  await waitFor(() => slack.home('alice'));
  await nextView(slack, 'alice', chat.search.beneficiary, () => alice.press(chat.buttons.search, undefined, 'home'));
  await alice.pick('beneficiary', 'sp', 'Suomen Punainen Risti');
  await nextView(slack, 'alice', /981 772,01 €/u, () => alice.submit());
  await alice.closeModal({ all: true });
});

test('a search with an error says so under its field', async () => {
  const { slack } = open;
  const alice = slack.person('alice');
  await nextView(slack, 'alice', chat.search.beneficiary, () => alice.globalShortcut('search'));
  const { errors } = await alice.submit({ atLeast: 'abc' });
  expect(Object.keys(errors)).toEqual(['atLeast']);
  await alice.closeModal({ all: true });
});

test('a slow core is no matter: Slack hears at once, and the answer comes once', async () => {
  const core = sleepingCore();
  const slow = await openSlack({ mode: 'http', change: core.change });
  try {
    const { slack } = slow;
    const said = await slack.person('alice').mention('paljonko thl sai');
    expect(said.acknowledged).toBe(true);
    expect(said.afterMs).toBeLessThan(500);
    await waitFor(() => core.asleep() === 1);
    await slack.redeliver(said);
    core.wake();
    await waitFor(() => slack.thread('general', said.ts).length === 2);
    await nextMessage(slack, 'general', () => slack.person('alice').mention('thl', { threadTs: said.ts }));
    expect(slack.thread('general', said.ts).filter(({ isBot }) => isBot)).toHaveLength(2);
  } finally {
    await slow.close();
  }
});

test.each(['bad-signature', 'no-signature', 'old-timestamp'] as const)(
  'what Slack did not send (%s) is not answered',
  async (tampering) => {
    const { slack } = open;
    const alice = slack.person('alice');
    const before = botMessages(slack, alice.directChannel).length;
    const forged = await alice.dm('paljonko migri sai', { tampering });
    expect(forged.acknowledged).toBe(false);
    expect(forged.status).toBe(401);
    const command = await alice.command('/hankkeet', 'thl', { tampering });
    expect(command.acknowledged).toBe(false);
    const answer = await nextMessage(slack, alice.directChannel, () => alice.dm('paljonko thl sai'));
    expect(plain(answer.text)).toContain(ofThl);
    expect(botMessages(slack, alice.directChannel)).toHaveLength(before + 1);
  },
);

test('Slack’s question whether this is the right address is answered, a forged one is not', async () => {
  expect(await open.slack.verifyUrl()).toBe(true);
  expect(await open.slack.verifyUrl('bad-signature')).toBe(false);
});

test('/health says that the bot is there; any other page is not', async () => {
  const health = await fetch(`${open.botUrl}/health`);
  expect([health.status, await health.text()]).toEqual([200, 'ok']);
  expect((await fetch(`${open.botUrl}/`)).status).toBe(404);
  expect((await fetch(`${open.botUrl}/slack/install`)).status).toBe(404);
});
