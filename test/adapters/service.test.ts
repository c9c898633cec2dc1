import { expect, test } from 'vitest';
import { readSettings } from '../../adapters/console/settings.ts';
import { readDiscordSettings } from '../../adapters/discord/settings.ts';
import { runService } from '../../adapters/service.ts';
import { readSlackSettings } from '../../adapters/slack/settings.ts';
import { createBot, openLog } from '../../src/index.ts';
import { startDiscordStandIn } from '../stand-ins/discord/start.ts';
import { startSlackStandIn } from '../stand-ins/slack/start.ts';
import { waitFor } from '../stand-ins/slack/wait-for.ts';

/** The service with both chats' keys, one of which may be wrong. */
async function serve(wrong: 'slack' | 'discord' | null) {
  const slack = await startSlackStandIn();
  const discord = await startDiscordStandIn();
  const logged: string[] = [];
  let stop = (): void => {};
  const untilStopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const ended = runService({
    settings: readSettings({ HANKEBOTTI_LOCALE: 'en' }),
    slack: readSlackSettings({
      SLACK_BOT_TOKEN: wrong === 'slack' ? 'xoxb-wrong' : 'xoxb-hanketoimisto',
      SLACK_APP_TOKEN: slack.appToken,
      SLACK_API_URL: slack.apiUrl,
    }),
    discord: readDiscordSettings({
      DISCORD_TOKEN: wrong === 'discord' ? 'wrong.token.here' : discord.token,
      DISCORD_API_URL: discord.apiUrl,
    }),
    shardProgram: '',
    log: await openLog((line) => void logged.push(line)),
    openBot: createBot,
    untilStopped,
    onReloadAsked: () => undefined,
    takesNewLists: true,
  });
  return {
    slack,
    discord,
    logged,
    async close() {
      stop();
      const code = await ended;
      await slack.close();
      await discord.close();
      return code;
    },
  };
}

type Served = Awaited<ReturnType<typeof serve>>;

async function answersInSlack({ slack }: Served): Promise<boolean> {
  await waitFor(() => slack.sockets.count() > 0);
  const alice = slack.person('alice');
  await alice.dm('paljonko thl sai');
  await waitFor(() => slack.messages(alice.directChannel).some(({ text }) => text.replaceAll('\u00a0', ' ').includes('1 533 374,50 €')));
  return true;
}

async function answersInDiscord({ discord }: Served): Promise<boolean> {
  await waitFor(() => discord.gateway.count() > 0);
  const alice = discord.person('alice');
  await alice.dm('paljonko thl sai');
  await waitFor(() =>
    discord.messages(alice.directChannel).some(({ embeds }) => JSON.stringify(embeds).replaceAll('\u00a0', ' ').includes('1 533 374,50 €')),
  );
  return true;
}

test('Slack and Discord are answered by one program, which ends as it is told', async () => {
  const served = await serve(null);
  expect(await answersInSlack(served)).toBe(true);
  expect(await answersInDiscord(served)).toBe(true);
  expect(await served.close()).toBe(0);
});

test('a wrong token of Discord’s is told, and Slack goes on', async () => {
  const served = await serve('discord');
  expect(await answersInSlack(served)).toBe(true);
  expect(served.logged.join('')).toContain('Discord does not accept the token');
  expect(await served.close()).toBe(0);
});

test('a wrong token of Slack’s is told, and Discord goes on', async () => {
  const served = await serve('slack');
  expect(await answersInDiscord(served)).toBe(true);
  expect(served.logged.join('')).toContain('Slack does not accept the token');
  expect(await served.close()).toBe(0);
});
