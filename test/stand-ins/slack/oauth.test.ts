import { App, LogLevel } from '@slack/bolt';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { callSlack } from './call-slack.ts';
import { type SlackStandIn, startSlackStandIn } from './start.ts';
import { waitFor } from './wait-for.ts';

let slack: SlackStandIn;
beforeEach(async () => {
  slack = await startSlackStandIn();
});
afterEach(() => slack.close());

const redirectUri = 'http://127.0.0.1:9/oauth_redirect';

/** Walks the install page up to the app's door and gives back what would be knocked with. */
async function agree(team: string, yes: '1' | '0' = '1'): Promise<URLSearchParams> {
  const query = new URLSearchParams({
    client_id: slack.clientId,
    scope: 'commands,chat:write',
    redirect_uri: redirectUri,
    state: 's1',
    team,
    agree: yes,
  });
  const response = await fetch(`${slack.authorizeUrl}?${query}`, { redirect: 'manual' });
  expect(response.status).toBe(302);
  return new URL(response.headers.get('location') ?? '').searchParams;
}

test('the install page offers every workspace', async () => {
  const query = new URLSearchParams({ client_id: slack.clientId, scope: 'commands', redirect_uri: redirectUri, state: 's1' });
  const page = await (await fetch(`${slack.authorizeUrl}?${query}`)).text();
  expect(page).toContain('Allow: Hanketoimisto');
  expect(page).toContain('Allow: Naapuri');
  expect((await fetch(`${slack.authorizeUrl}?client_id=wrong`)).status).toBe(400);
});

test('a code is changed for the bot’s token once, against the app’s secret', async () => {
  const code = (await agree('Naapuri')).get('code');
  const args = { client_id: slack.clientId, client_secret: slack.clientSecret, redirect_uri: redirectUri, code };
  expect(await callSlack(slack, 'oauth.v2.access', { ...args, client_id: '1.2' })).toMatchObject({ error: 'invalid_client_id' });
  expect(await callSlack(slack, 'oauth.v2.access', { ...args, client_secret: 'x' })).toMatchObject({ error: 'bad_client_secret' });
  const answer = await callSlack(slack, 'oauth.v2.access', args);
  expect(answer).toMatchObject({
    ok: true,
    token_type: 'bot',
    scope: 'commands,chat:write',
    team: { id: 'T0NAAPURI' },
    authed_user: { id: 'U0CAROL' },
  });
  expect(await callSlack(slack, 'oauth.v2.access', args)).toMatchObject({ error: 'code_already_used' });
  expect(await callSlack(slack, 'oauth.v2.access', { ...args, code: 'x' })).toMatchObject({ error: 'invalid_code' });

  const token = String(answer['access_token']);
  expect(await callSlack(slack, 'auth.test', {}, token)).toMatchObject({ team: 'Naapuri', bot_id: 'B0HANKEBOT2' });
  expect(await callSlack(slack, 'chat.postMessage', { channel: 'C0YLEINEN', text: 'hei' }, token)).toMatchObject({ ok: true });
  expect(await callSlack(slack, 'chat.postMessage', { channel: 'C0GENERAL', text: 'hei' }, token)).toMatchObject({
    error: 'channel_not_found',
  });
  expect(slack.messages('yleinen')).toMatchObject([{ text: 'hei', user: 'U0HANKEBOT2' }]);
});

test('whoever says no comes back with access_denied', async () => {
  const back = await agree('Naapuri', '0');
  expect([back.get('error'), back.get('code'), back.get('state')]).toEqual(['access_denied', null, 's1']);
});

test('Bolt’s own install link is walked to the end, and the second workspace is served with its own token', async () => {
  const installations = new Map<string, unknown>();
  const app = new App({
    signingSecret: slack.signingSecret,
    clientId: slack.clientId,
    clientSecret: slack.clientSecret,
    stateSecret: 'state-secret',
    scopes: ['commands', 'chat:write'],
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: slack.apiUrl },
    installerOptions: { authorizationUrl: slack.authorizeUrl, directInstall: true },
    installationStore: {
      storeInstallation: async (installation) => void installations.set(installation.team?.id ?? '', installation),
      fetchInstallation: async ({ teamId }) => installations.get(teamId ?? '') as never,
      deleteInstallation: async ({ teamId }) => void installations.delete(teamId ?? ''),
    },
  });
  app.command('/x', async ({ ack, client, command }) => {
    await ack();
    await client.chat.postMessage({ channel: command.channel_id, text: 'from the bot of this workspace' });
  });
  const server = await app.start({ port: 0, host: '127.0.0.1' });
  const address = 'address' in server ? server.address() : null;
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  slack.deliverTo(`${origin}/slack/events`);
  slack.redirectTo(`${origin}/slack/oauth_redirect`);

  const install = await fetch(`${origin}/slack/install`, { redirect: 'manual' });
  const toSlack = new URL(install.headers.get('location') ?? '');
  toSlack.searchParams.set('team', 'Naapuri');
  toSlack.searchParams.set('agree', '1');
  const back = await fetch(toSlack, { redirect: 'manual' });
  const cookie = install.headers.get('set-cookie')?.split(';')[0] ?? '';
  const done = await fetch(back.headers.get('location') ?? '', { headers: { cookie } });
  expect(await done.text()).not.toContain('Error');
  expect([...installations.keys()]).toEqual(['T0NAAPURI']);

  await slack.person('carol').command('/x', '', { channel: 'yleinen' });
  expect(await waitFor(() => slack.messages('yleinen'))).toMatchObject([{ user: 'U0HANKEBOT2' }]);
  await app.stop();
});
