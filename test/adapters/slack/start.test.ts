import { createServer, type Server } from 'node:net';
import { describe, expect, test } from 'vitest';
import { readSlackSettings } from '../../../adapters/slack/settings.ts';
import { startSlackStandIn } from '../../stand-ins/slack/start.ts';
import { waitFor } from '../../stand-ins/slack/wait-for.ts';
import { nextEphemeral, plain } from './seen.ts';
import { watchOver } from './watch-over.ts';

const bot = { SLACK_BOT_TOKEN: 'xoxb-1' };
const app = { SLACK_APP_TOKEN: 'xapp-1' };
const signing = { SLACK_SIGNING_SECRET: 's' };
const oauth = { SLACK_CLIENT_ID: '1.2', SLACK_CLIENT_SECRET: 'c', SLACK_STATE_SECRET: 't', ...signing };

describe('settings', () => {
  test.each([
    ['none', {}],
    ['an address alone', { SLACK_API_URL: 'http://127.0.0.1:1/api/' }],
    ['empty keys', { SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: '  ' }],
  ])('with %s leave Slack off', (_what, environment) => {
    expect(readSlackSettings(environment)).toEqual({ status: 'off' });
  });

  test.each([
    ['both tokens', { ...bot, ...app }, { mode: 'socket', botToken: 'xoxb-1', appToken: 'xapp-1' }],
    ['both tokens and a signing secret', { ...bot, ...app, ...signing }, { mode: 'socket', botToken: 'xoxb-1', appToken: 'xapp-1' }],
    ['a bot token and a signing secret', { ...bot, ...signing }, { mode: 'http', botToken: 'xoxb-1', signingSecret: 's', port: 3000 }],
    ['a port', { ...bot, ...signing, SLACK_PORT: '8080' }, { mode: 'http', botToken: 'xoxb-1', signingSecret: 's', port: 8080 }],
    [
      'the app’s own keys',
      oauth,
      { mode: 'workspaces', clientId: '1.2', clientSecret: 'c', signingSecret: 's', stateSecret: 't', port: 3000, redirectUri: null },
    ],
    ['spaces around the keys', { SLACK_BOT_TOKEN: ' xoxb-1\n', ...app }, { mode: 'socket', botToken: 'xoxb-1', appToken: 'xapp-1' }],
  ])('with %s say how Slack reaches the bot', (_what, environment, how) => {
    expect(readSlackSettings(environment)).toEqual({ status: 'on', settings: { apiUrl: 'https://slack.com/api/', how } });
  });

  test.each([
    ['a person’s token', { SLACK_BOT_TOKEN: 'xoxp-1', ...app }, { code: 'wrong-token-kind', key: 'SLACK_BOT_TOKEN', starts: 'xoxb-' }],
    ['tokens swapped', { SLACK_BOT_TOKEN: 'xapp-1', SLACK_APP_TOKEN: 'xoxb-1' }, { code: 'wrong-token-kind', key: 'SLACK_BOT_TOKEN' }],
    [
      'a bot’s token for the app',
      { ...bot, SLACK_APP_TOKEN: 'xoxb-1' },
      { code: 'wrong-token-kind', key: 'SLACK_APP_TOKEN', starts: 'xapp-' },
    ],
    ['no app token', bot, { code: 'missing-keys', missing: ['SLACK_APP_TOKEN'] }],
    ['no bot token', app, { code: 'missing-keys', missing: ['SLACK_BOT_TOKEN'] }],
    ['a signing secret alone', signing, { code: 'missing-keys', missing: ['SLACK_BOT_TOKEN'] }],
    [
      'a client id alone',
      { SLACK_CLIENT_ID: '1.2' },
      { code: 'missing-keys', missing: ['SLACK_CLIENT_SECRET', 'SLACK_SIGNING_SECRET', 'SLACK_STATE_SECRET'] },
    ],
    ['no state secret', { ...oauth, SLACK_STATE_SECRET: '' }, { code: 'missing-keys', missing: ['SLACK_STATE_SECRET'] }],
    ['an address that is none', { ...bot, ...app, SLACK_API_URL: 'slack.com' }, { code: 'bad-address', key: 'SLACK_API_URL' }],
    ['an address that cannot be', { ...bot, ...app, SLACK_API_URL: 'http://a b/' }, { code: 'bad-address', key: 'SLACK_API_URL' }],
    [
      'an address with a port that cannot be',
      { ...bot, ...app, SLACK_API_URL: 'http://x:99999/' },
      { code: 'bad-address', key: 'SLACK_API_URL' },
    ],
    [
      'a return address that is none',
      { ...oauth, SLACK_REDIRECT_URI: 'hankebotti.fi/back' },
      { code: 'bad-address', key: 'SLACK_REDIRECT_URI' },
    ],
    ['a word for the port', { ...bot, ...signing, SLACK_PORT: 'http' }, { code: 'bad-port', key: 'SLACK_PORT' }],
    ['port 70000', { ...bot, ...signing, SLACK_PORT: '70000' }, { code: 'bad-port', key: 'SLACK_PORT' }],
    ['port 0', { ...bot, ...signing, SLACK_PORT: '0' }, { code: 'bad-port', key: 'SLACK_PORT' }],
    ['half a port', { ...bot, ...signing, SLACK_PORT: '80.5' }, { code: 'bad-port', key: 'SLACK_PORT' }],
  ])('with %s name what is to be changed', (_what, environment, trouble) => {
    const read = readSlackSettings(environment);
    expect(read.status === 'trouble' ? read.trouble : read).toMatchObject(trouble);
  });

  test('take another address than Slack’s, with or without its slash', () => {
    for (const address of ['http://127.0.0.1:4000/api', 'http://127.0.0.1:4000/api/']) {
      const read = readSlackSettings({ ...bot, ...app, SLACK_API_URL: address });
      expect(read).toMatchObject({ status: 'on', settings: { apiUrl: 'http://127.0.0.1:4000/api/' } });
    }
  });
});

describe('at the start', () => {
  const opening = watchOver();

  test.each([
    ['a bot token that Slack does not know', { SLACK_BOT_TOKEN: 'xoxb-wrong' }, { code: 'token-refused', key: 'SLACK_BOT_TOKEN' }],
    ['an app token that Slack does not know', { SLACK_APP_TOKEN: 'xapp-wrong' }, { code: 'token-refused', key: 'SLACK_APP_TOKEN' }],
  ])('%s is told, and nothing runs', async (_what, environment, trouble) => {
    const { running, troubles } = await opening({ environment });
    expect(running).toBeNull();
    expect(troubles).toEqual([trouble]);
  });

  test.each(['token_revoked', 'account_inactive'] as const)('a bot token that is dead (%s) is told, and nothing runs', async (death) => {
    const slack = await startSlackStandIn();
    slack.killToken('xoxb-hanketoimisto', death);
    const { running, troubles } = await opening({ slack });
    expect(running).toBeNull();
    expect(troubles).toEqual([{ code: 'token-refused', key: 'SLACK_BOT_TOKEN' }]);
    await slack.close();
  });

  test('scopes that the app lacks are named; what can be answered is', async () => {
    const { slack, running, troubles } = await opening({ standIn: { scopes: ['commands', 'chat:write', 'im:history'] } });
    expect(troubles).toEqual([{ code: 'missing-scopes', scopes: ['app_mentions:read', 'files:write'] }]);
    expect(running).not.toBeNull();
    const answer = await nextEphemeral(slack, 'alice', () => slack.person('alice').command('/hankkeet', 'paljonko thl sai'));
    expect(plain(answer.text)).toContain('1 533 374,50 €');
  });

  test('an app token without connections:write is told, and nothing runs', async () => {
    const slack = await startSlackStandIn();
    slack.fail('apps.connections.open', { kind: 'error', error: 'missing_scope' });
    const { running, troubles } = await opening({ slack });
    expect(running).toBeNull();
    expect(troubles).toEqual([{ code: 'missing-app-scope', scope: 'connections:write' }]);
    await slack.close();
  });

  test('Socket Mode that is off is told once, however often it is tried', async () => {
    const open = await opening({ standIn: { socketMode: false } });
    await waitFor(() => open.logged.filter((line) => line.includes('slack.not-connected')).length >= 2);
    expect(open.troubles).toEqual([{ code: 'socket-mode-off' }]);
  });

  test('a port that another program has is told, and nothing runs', async () => {
    const taken = await listening();
    const { running, troubles } = await opening({ mode: 'http', environment: { SLACK_PORT: String(taken.port) } });
    expect(running).toBeNull();
    expect(troubles).toEqual([{ code: 'port-closed', port: taken.port, reason: 'EADDRINUSE' }]);
    taken.server.close();
  });

  test('Slack that is away is told once, and the bot connects by itself when it is back', async () => {
    const gone = await startSlackStandIn();
    const { port, host } = new URL(gone.apiUrl);
    await gone.close();
    const open = await opening({ slack: gone });
    expect(open.running).not.toBeNull();
    expect(new Set(open.troubles.map(({ code }) => code))).toEqual(new Set(['unreachable']));
    expect(open.troubles[0]).toEqual({ code: 'unreachable', address: host });
    const back = await startSlackStandIn({ port: Number(port) });
    try {
      await waitFor(() => back.sockets.count() === 1);
      const alice = back.person('alice');
      const answer = await nextEphemeral(back, 'alice', () => alice.command('/hankkeet', 'paljonko thl sai'));
      expect(plain(answer.text)).toContain('1 533 374,50 €');
      // Who the bot is, is known by now: its own messages are not answered.
      await alice.dm('thl');
      await waitFor(() => back.messages(alice.directChannel).length === 2);
      await back.quiet();
      expect(back.messages(alice.directChannel)).toHaveLength(2);
    } finally {
      await open.stop();
      await back.close();
    }
  });

  test('Slack that answers nothing does not hold up the program', async () => {
    const slack = await startSlackStandIn();
    slack.fail('auth.test', { kind: 'hang', ms: 60_000 }, 9);
    slack.fail('apps.connections.open', { kind: 'hang', ms: 60_000 }, 9);
    const open = await opening({ slack, longestAnswerMs: 200 });
    expect(open.running).not.toBeNull();
    expect(open.troubles[0]?.code).toBe('unreachable');
    await open.stop();
    await slack.close();
  });
});

async function listening(): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  return { server, port: typeof address === 'object' && address !== null ? address.port : 0 };
}
