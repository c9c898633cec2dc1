import { afterEach, beforeEach, expect, test } from 'vitest';
import { callSlack, postTo } from './call-slack.ts';
import { type SlackStandIn, startSlackStandIn } from './start.ts';

const button = { type: 'button', action_id: 'go', text: { type: 'plain_text', text: 'Go' }, value: '1' };
const withButton = { text: 'before', blocks: [{ type: 'actions', elements: [button] }] };

let now = Date.UTC(2026, 0, 1);
let slack: SlackStandIn;
beforeEach(async () => {
  slack = await startSlackStandIn({ now: () => now });
});
afterEach(() => slack.close());

test('takes five posts, and a sixth finds nothing', async () => {
  const { responseUrl } = await slack.person('alice').command('/x', '');
  for (let count = 0; count < 5; count += 1) expect((await postTo(responseUrl, { text: 'a' })).status).toBe(200);
  expect(await postTo(responseUrl, { text: 'a' })).toEqual({ status: 404, answer: { ok: false, error: 'used_url' } });
  expect(slack.ephemerals('alice')).toHaveLength(5);
  expect(slack.callsOf('response_url')).toHaveLength(6);
});

test('is good for half an hour of the given clock', async () => {
  const { responseUrl } = await slack.person('alice').command('/x', '');
  now += 30 * 60_000 - 1;
  expect((await postTo(responseUrl, { text: 'a' })).status).toBe(200);
  now += 1;
  expect(await postTo(responseUrl, { text: 'a' })).toEqual({ status: 404, answer: { ok: false, error: 'expired_url' } });
});

test('posts for all and into a thread where it is asked to, also where the bot is no member', async () => {
  const { responseUrl } = await slack.person('alice').command('/x', '', { channel: 'johto' });
  await postTo(responseUrl, { text: 'for all', response_type: 'in_channel' });
  const [first] = slack.messages('johto');
  await postTo(responseUrl, { text: 'in the thread', response_type: 'in_channel', thread_ts: first?.ts });
  expect(slack.thread('johto', first?.ts ?? '').map(({ text }) => text)).toEqual(['for all', 'in the thread']);
});

test('replaces and deletes the message that was clicked, seen by one or by all', async () => {
  const alice = slack.person('alice');
  const { responseUrl } = await alice.command('/x', '');
  await postTo(responseUrl, withButton);
  await callSlack(slack, 'chat.postMessage', { channel: 'C0GENERAL', ...withButton });

  const inChannel = String((await alice.press('Go')).payload['response_url']);
  expect(await postTo(inChannel, { text: 'after', replace_original: true })).toMatchObject({ status: 200 });
  expect(slack.messages('general')).toMatchObject([{ text: 'after', blocks: [], edited: true }]);

  const alone = String((await alice.press('Go')).payload['response_url']);
  await postTo(alone, { text: 'after', replace_original: true });
  expect(slack.ephemerals('alice')).toMatchObject([{ text: 'after', edited: true }]);
  await postTo(alone, { delete_original: true });
  expect(slack.ephemerals('alice')).toEqual([]);
  await postTo(inChannel, { delete_original: true });
  expect(slack.messages('general')).toEqual([]);
  expect(await postTo(inChannel, { delete_original: true })).toMatchObject({ status: 404 });
});

test('a click without replace_original gets a message of its own', async () => {
  await callSlack(slack, 'chat.postMessage', { channel: 'C0GENERAL', ...withButton });
  const url = String((await slack.person('bob').press('Go')).payload['response_url']);
  await postTo(url, { text: 'for bob alone' });
  expect(slack.ephemerals('bob')).toMatchObject([{ text: 'for bob alone' }]);
  expect(slack.messages('general')).toMatchObject([{ text: 'before' }]);
});

test('refuses what chat.postMessage refuses', async () => {
  const { responseUrl } = await slack.person('alice').command('/x', '');
  expect(await postTo(responseUrl, {})).toMatchObject({ status: 400, answer: { error: 'no_text' } });
  expect(await postTo(responseUrl, { text: 'a', blocks: [{ type: 'nonsense' }] })).toMatchObject({
    status: 400,
    answer: { error: 'invalid_blocks' },
  });
  expect(slack.ephemerals('alice')).toEqual([]);
});

test('an address that was never given out leads nowhere', async () => {
  expect(await postTo(slack.apiUrl.replace('/api/', '/response/R1'), { text: 'a' })).toMatchObject({ status: 404 });
});
