import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { callSlack } from './call-slack.ts';
import { type SlackStandIn, startSlackStandIn } from './start.ts';
import { startTinyApp } from './tiny-app.ts';

let slack: SlackStandIn;
beforeEach(async () => {
  slack = await startSlackStandIn();
});
afterEach(() => slack.close());

describe('where the bot may write', () => {
  test.each([
    ['C0GENERAL', undefined],
    ['C0RANDOM', 'not_in_channel'],
    ['C0JOHTO', 'channel_not_found'],
    ['C0SALAINEN', undefined],
    ['C0NOWHERE', 'channel_not_found'],
    ['U0NOBODY', 'channel_not_found'],
  ])('%s: %s', async (channel, error) => {
    const expected = error === undefined ? { ok: true } : { ok: false, error };
    expect(await callSlack(slack, 'chat.postMessage', { channel, text: 'a' })).toMatchObject(expected);
    expect(await callSlack(slack, 'chat.postEphemeral', { channel, user: 'U0ALICE', text: 'a' })).toMatchObject(expected);
    expect(await uploadTo(channel)).toMatchObject(expected);
  });

  test("a person's id leads to the talk with that person", async () => {
    const answer = await callSlack(slack, 'chat.postMessage', { channel: 'U0BOB', text: 'hei' });
    expect(answer).toMatchObject({ ok: true, channel: 'D0BOB' });
    expect(slack.messages(slack.person('bob').directChannel)).toMatchObject([{ text: 'hei' }]);
    expect(slack.messages(slack.person('alice').directChannel)).toEqual([]);
  });

  test('an ephemeral message is for members alone', async () => {
    const answer = await callSlack(slack, 'chat.postEphemeral', { channel: 'C0SALAINEN', user: 'U0BOB', text: 'a' });
    expect(answer).toMatchObject({ error: 'user_not_in_channel' });
  });

  test('chat:write.public opens public channels', async () => {
    slack.scopes.add('chat:write.public');
    expect(await callSlack(slack, 'chat.postMessage', { channel: 'C0RANDOM', text: 'a' })).toMatchObject({ ok: true });
    expect(await callSlack(slack, 'chat.postMessage', { channel: 'C0JOHTO', text: 'a' })).toMatchObject({ error: 'channel_not_found' });
  });
});

test('messages are changed and deleted by their ts, the bot’s own alone', async () => {
  const { ts } = await callSlack(slack, 'chat.postMessage', { channel: 'C0GENERAL', text: 'before' });
  expect(await callSlack(slack, 'chat.update', { channel: 'C0GENERAL', ts, text: 'after' })).toMatchObject({ ok: true, text: 'after' });
  expect(slack.messages('general')).toMatchObject([{ text: 'after', edited: true }]);
  const { ts: hers } = slack.person('alice').write('mine');
  expect(await callSlack(slack, 'chat.update', { channel: 'C0GENERAL', ts: hers, text: 'x' })).toMatchObject({
    error: 'cant_update_message',
  });
  expect(await callSlack(slack, 'chat.update', { channel: 'C0GENERAL', ts: '1.1', text: 'x' })).toMatchObject({
    error: 'message_not_found',
  });
  expect(await callSlack(slack, 'chat.delete', { channel: 'C0GENERAL', ts })).toMatchObject({ ok: true });
  expect(slack.messages('general').map(({ text }) => text)).toEqual(['mine']);
});

test('a refused message says where it is wrong, and nobody sees it', async () => {
  const blocks = [{ type: 'header', text: { type: 'plain_text', text: '' } }];
  expect(await callSlack(slack, 'chat.postMessage', { channel: 'C0GENERAL', text: 'a', blocks })).toMatchObject({
    error: 'invalid_blocks',
    response_metadata: { messages: ['[ERROR] must be more than 0 characters [json-pointer:/blocks/0/text/text]'] },
  });
  expect(slack.messages('general')).toEqual([]);
});

describe('tokens', () => {
  test.each(['account_inactive', 'invalid_auth', 'token_revoked'] as const)('%s', async (death) => {
    slack.killToken('xoxb-hanketoimisto', death);
    expect(await callSlack(slack, 'auth.test')).toEqual({ ok: false, error: death });
  });

  test('none, unknown ones and those of another kind', async () => {
    expect(await callSlack(slack, 'auth.test', {}, '')).toMatchObject({ error: 'not_authed' });
    expect(await callSlack(slack, 'auth.test', {}, 'xoxb-nobody')).toMatchObject({ error: 'invalid_auth' });
    expect(await callSlack(slack, 'auth.test', {}, slack.appToken)).toMatchObject({ error: 'not_allowed_token_type' });
    expect(await callSlack(slack, 'apps.connections.open')).toMatchObject({ error: 'not_allowed_token_type' });
    expect(await callSlack(slack, 'apps.connections.open', {}, 'xapp-unknown')).toMatchObject({ error: 'invalid_auth' });
  });

  test('auth.revoke kills the token', async () => {
    expect(await callSlack(slack, 'auth.revoke')).toMatchObject({ revoked: true });
    expect(await callSlack(slack, 'auth.test', {}, 'xoxb-hanketoimisto')).toMatchObject({ error: 'token_revoked' });
  });

  test('the granted scopes stand in a header, and a missing one is named', async () => {
    const headers = { authorization: 'Bearer xoxb-hanketoimisto' };
    const response = await fetch(`${slack.apiUrl}auth.test`, { method: 'POST', headers });
    expect(response.headers.get('x-oauth-scopes')).toBe('commands,chat:write,app_mentions:read,im:history,files:write');
    slack.scopes.delete('files:write');
    expect(await callSlack(slack, 'files.getUploadURLExternal', { filename: 'a.csv', length: 1 })).toMatchObject({
      error: 'missing_scope',
      needed: 'files:write',
      provided: 'commands,chat:write,app_mentions:read,im:history',
    });
    expect(await callSlack(slack, 'conversations.open', { users: 'U0BOB' })).toMatchObject({ error: 'missing_scope', needed: 'im:write' });
  });

  test('a slip of the pen is no method', async () => {
    expect(await callSlack(slack, 'chat.postMesage')).toMatchObject({ error: 'unknown_method' });
  });
});

test('a file that Bolt uploads is found in its channel and thread, byte by byte', async () => {
  const tiny = await startTinyApp(slack, 'http', () => {});
  const { ts } = slack.person('alice').write('csv?');
  const content = 'nimi;tuki\nÄänekoski;1\n';
  await tiny.app.client.filesUploadV2({
    channel_id: 'C0GENERAL',
    thread_ts: ts,
    filename: 'hankkeet.csv',
    content,
    initial_comment: 'here',
  });
  const [file] = slack.files('general');
  expect(file).toMatchObject({ name: 'hankkeet.csv', channel: 'C0GENERAL', threadTs: ts });
  expect(file?.bytes.toString()).toBe(content);
  expect(slack.thread('general', ts).at(-1)?.text).toBe('here');
  await tiny.stop();
});

describe('faults', () => {
  const post = () => callSlack(slack, 'chat.postMessage', { channel: 'C0GENERAL', text: 'a' });

  test('an error, as often as it is asked for', async () => {
    slack.fail('chat.postMessage', { kind: 'error', error: 'internal_error' }, 2);
    expect(await post()).toMatchObject({ error: 'internal_error' });
    expect(await post()).toMatchObject({ error: 'internal_error' });
    expect(await post()).toMatchObject({ ok: true });
    expect(slack.messages('general')).toHaveLength(1);
  });

  test('429 is waited out by Bolt', async () => {
    slack.fail('chat.postMessage', { kind: 'rate-limited', retryAfterSeconds: 1 });
    const tiny = await startTinyApp(slack, 'http', () => {}, { retries: 1 });
    const began = performance.now();
    await tiny.app.client.chat.postMessage({ channel: 'C0GENERAL', text: 'a' });
    expect(performance.now() - began).toBeGreaterThan(900);
    await tiny.stop();
  });

  test('HTTP 500, and a connection that is cut before or after the work', async () => {
    slack.fail('chat.postMessage', { kind: 'http-error', status: 500 });
    slack.fail('chat.postMessage', { kind: 'cut' });
    slack.fail('chat.postMessage', { kind: 'cut-after' });
    await expect(post()).rejects.toThrow();
    await expect(post()).rejects.toThrow('fetch failed');
    expect(slack.messages('general')).toHaveLength(0);
    await expect(post()).rejects.toThrow('fetch failed');
    expect(slack.messages('general')).toHaveLength(1);
  });

  test('a hang is answered later', async () => {
    slack.fail('chat.postMessage', { kind: 'hang', ms: 80 });
    const began = performance.now();
    expect(await post()).toMatchObject({ ok: true });
    expect(performance.now() - began).toBeGreaterThan(75);
  });
});

test('calls are kept with their arguments and their token', async () => {
  await callSlack(slack, 'chat.postMessage', { channel: 'C0GENERAL', text: 'true', blocks: [{ type: 'divider' }] });
  const form = new URLSearchParams({ channel: 'C0GENERAL', text: 'true', blocks: '[{"type":"divider"}]', unfurl_links: 'false' });
  await fetch(`${slack.apiUrl}chat.postMessage`, { method: 'POST', headers: { authorization: 'Bearer xoxb-hanketoimisto' }, body: form });
  const args = { channel: 'C0GENERAL', text: 'true', blocks: [{ type: 'divider' }] };
  expect(slack.callsOf('chat.postMessage')).toEqual([
    { method: 'chat.postMessage', args, token: 'xoxb-hanketoimisto' },
    { method: 'chat.postMessage', args: { ...args, unfurl_links: false }, token: 'xoxb-hanketoimisto' },
  ]);
});

test('for long loads only the newest is kept', async () => {
  const short = await startSlackStandIn({ keepNewest: 10 });
  for (let count = 0; count < 40; count += 1) await callSlack(short, 'chat.postMessage', { channel: 'C0GENERAL', text: String(count) });
  expect(short.messages('general').length).toBeLessThanOrEqual(12);
  expect(short.calls.length).toBeLessThanOrEqual(12);
  expect(short.messages('general').at(-1)?.text).toBe('39');
  await short.close();
});

async function uploadTo(channel: string) {
  const { file_id: id, upload_url: url } = await callSlack(slack, 'files.getUploadURLExternal', { filename: 'a.csv', length: 1 });
  await fetch(String(url), { method: 'POST', body: 'a' });
  return callSlack(slack, 'files.completeUploadExternal', { files: [{ id, title: 'a' }], channel_id: channel });
}
