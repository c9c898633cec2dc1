import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { SlackStandIn } from '../../stand-ins/slack/stand-in.ts';
import { startSlackStandIn } from '../../stand-ins/slack/start.ts';
import { waitFor } from '../../stand-ins/slack/wait-for.ts';
import type { OpenSlack } from './open-slack.ts';
import { botMessages, nextEphemeral, nextMessage, plain } from './seen.ts';
import { watchOver } from './watch-over.ts';

const ofThl = '1 533 374,50 €';
const opening = watchOver();

function newStatePath(): string {
  return join(mkdtempSync(join(tmpdir(), 'hankebotti-state-')), 'state.json');
}

/** Walks the way of somebody who installs the app: the bot's link, Slack's page, and back. */
async function install({ slack, botUrl }: OpenSlack, team: string, agree = true): Promise<Response> {
  const toSlack = await fetch(`${botUrl}/slack/install`, { redirect: 'manual' });
  expect(toSlack.status).toBe(302);
  const page = new URL(toSlack.headers.get('location') ?? '');
  expect(page.href.startsWith(slack.authorizeUrl)).toBe(true);
  const list = await (await fetch(page)).text();
  const href = [...list.matchAll(/href="([^"]+)">([^<]+)</gu)].find(
    ([, , words]) => words === `${agree ? 'Allow' : 'Cancel'}: ${team}`,
  )?.[1];
  const agreed = await fetch(new URL(href?.replaceAll('&amp;', '&') ?? '', page), { redirect: 'manual' });
  const back = new URL(agreed.headers.get('location') ?? '');
  expect(back.pathname).toBe('/slack/oauth_redirect');
  // The address that the app's page says; here it is the bot's own.
  const own = new URL(`${back.pathname}${back.search}`, botUrl);
  return fetch(own, { redirect: 'manual', headers: { cookie: (toSlack.headers.get('set-cookie') ?? '').split(';')[0] ?? '' } });
}

async function openWorkspaces(options: { slack?: SlackStandIn; statePath?: string } = {}): Promise<OpenSlack> {
  return opening({ mode: 'workspaces', environment: { SLACK_REDIRECT_URI: 'http://127.0.0.1:9/slack/oauth_redirect' }, ...options });
}

test('a workspace that installs the app is answered with its own token, also after a restart; its neighbour too', async () => {
  const slack = await startSlackStandIn();
  const statePath = newStatePath();
  const first = await openWorkspaces({ slack, statePath });
  expect((await install(first, 'Naapuri')).status).toBeLessThan(400);
  expect((await install(first, 'Hanketoimisto')).status).toBeLessThan(400);
  const carol = slack.person('carol');
  const answer = await nextMessage(slack, 'yleinen', () => carol.mention('paljonko thl sai', { channel: 'yleinen' }));
  expect(plain(answer.text)).toContain(ofThl);
  const token = slack.workspaces.find(({ name }) => name === 'Naapuri')?.botToken;
  expect(slack.callsOf('chat.postMessage').map((call) => call.token)).toEqual([token]);
  await nextMessage(slack, 'general', () => slack.person('alice').mention('paljonko thl sai'));
  expect(slack.callsOf('chat.postMessage').at(-1)?.token).toBe('xoxb-hanketoimisto');
  await first.stop();

  expect(readFileSync(statePath, 'utf8')).toContain(token);
  expect((statSync(statePath).mode & 0o777).toString(8)).toBe('600');
  const second = await openWorkspaces({ slack, statePath });
  const after = await nextEphemeral(slack, 'carol', () => carol.command('/hankkeet', 'paljonko thl sai', { channel: 'yleinen' }));
  expect(plain(after.text)).toContain(ofThl);
  await carol.openHome();
  await waitFor(() => slack.home('carol'));
  await second.stop();
  await slack.close();
});

test('whoever cancels installs nothing', async () => {
  const open = await openWorkspaces();
  const refused = await install(open, 'Naapuri', false);
  expect(refused.status).toBeGreaterThanOrEqual(400);
  expect(await open.bot.state.recallInstallation('slack:T0NAAPURI')).toBeNull();
});

test('an answer of somebody else’s page to the installation is refused', async () => {
  const open = await openWorkspaces();
  const forged = await fetch(`${open.botUrl}/slack/oauth_redirect?code=stolen&state=made-up`, { redirect: 'manual' });
  expect(forged.status).toBeGreaterThanOrEqual(400);
});

test.each([
  ['removes the app', { type: 'app_uninstalled' }],
  ['revokes the bot’s token', { type: 'tokens_revoked', tokens: { oauth: [], bot: ['U0HANKEBOT2'] } }],
])('a workspace that %s is forgotten, with its token', async (_what, event) => {
  const statePath = newStatePath();
  const open = await openWorkspaces({ statePath });
  const { slack } = open;
  await install(open, 'Naapuri');
  const token = slack.workspaces.find(({ name }) => name === 'Naapuri')?.botToken ?? 'no token';
  await slack.sendEvent(event, { workspace: 'Naapuri' });
  await waitFor(() => open.logged.some((line) => line.includes('slack.removed')));
  expect(await open.bot.state.recallInstallation('slack:T0NAAPURI')).toBeNull();
  await open.stop();
  expect(readFileSync(statePath, 'utf8')).not.toContain(token);
});

test('a person’s revoked token is no reason to forget a workspace', async () => {
  const open = await openWorkspaces();
  const { slack } = open;
  await install(open, 'Naapuri');
  await slack.sendEvent({ type: 'tokens_revoked', tokens: { oauth: ['U0CAROL'], bot: [] } }, { workspace: 'Naapuri' });
  const answer = await nextMessage(slack, 'yleinen', () => slack.person('carol').mention('paljonko thl sai', { channel: 'yleinen' }));
  expect(plain(answer.text)).toContain(ofThl);
});

test('an event of a workspace that never installed the app does no harm', async () => {
  const open = await openWorkspaces();
  const { slack } = open;
  await install(open, 'Hanketoimisto');
  await slack.person('carol').mention('paljonko thl sai', { channel: 'yleinen' });
  await slack.person('carol').command('/hankkeet', 'thl', { channel: 'yleinen' });
  await slack.sendEvent({ type: 'app_uninstalled' }, { workspace: 'Naapuri' });
  const answer = await nextMessage(slack, 'general', () => slack.person('alice').mention('paljonko thl sai'));
  expect(plain(answer.text)).toContain(ofThl);
  expect(botMessages(slack, 'yleinen')).toEqual([]);
});
