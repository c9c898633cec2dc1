import { readSlackSettings } from '../../../adapters/slack/settings.ts';
import { type RunningSlack, startSlack } from '../../../adapters/slack/start-slack.ts';
import { parseIsoDate } from '../../../src/domain/date.ts';
import type { Bot } from '../../../src/engine/bot.ts';
import { createBot } from '../../../src/engine/create-bot.ts';
import { openLog, type SlackTrouble } from '../../../src/index.ts';
import type { SlackStandInOptions } from '../../stand-ins/slack/options.ts';
import type { SlackStandIn } from '../../stand-ins/slack/stand-in.ts';
import { startSlackStandIn } from '../../stand-ins/slack/start.ts';

/** Slack with the bot in it, both for real but for Slack itself. */
export interface OpenSlack {
  readonly slack: SlackStandIn;
  readonly bot: Bot;
  /** Where the bot listens for what Slack brings over HTTP. */
  readonly botUrl: string;
  /** Null where it did not start. */
  readonly running: RunningSlack | null;
  /** Every line of the log, as it is written. */
  readonly logged: readonly string[];
  readonly troubles: readonly SlackTrouble[];
  /** Stops the bot; Slack goes on. */
  stop(): Promise<void>;
  /** Stops both; Slack goes on where it was there before. */
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly mode?: 'socket' | 'http' | 'workspaces';
  /** Changes what the bot does: slower, failing. */
  readonly change?: (bot: Bot) => Bot;
  readonly standIn?: Partial<SlackStandInOptions>;
  /** A Slack that is there already, and outlives the bot. */
  readonly slack?: SlackStandIn;
  readonly environment?: Readonly<Record<string, string>>;
  readonly statePath?: string;
  readonly dataFolder?: string;
  readonly longestAnswerMs?: number;
}

/** The day of the list. */
const listDay = parseIsoDate('2024-03-05');

export async function openSlack({
  mode = 'socket',
  change = (bot) => bot,
  standIn,
  slack: before,
  environment = {},
  statePath,
  dataFolder,
  longestAnswerMs,
}: OpenOptions = {}): Promise<OpenSlack> {
  const slack = before ?? (await startSlackStandIn(standIn ?? {}));
  const port = await freePort();
  const keys = {
    socket: { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: slack.appToken },
    http: { SLACK_BOT_TOKEN: botToken, SLACK_SIGNING_SECRET: slack.signingSecret },
    workspaces: {
      SLACK_CLIENT_ID: slack.clientId,
      SLACK_CLIENT_SECRET: slack.clientSecret,
      SLACK_SIGNING_SECRET: slack.signingSecret,
      SLACK_STATE_SECRET: 'a-state-secret',
    },
  }[mode];
  const read = readSlackSettings({ SLACK_API_URL: slack.apiUrl, SLACK_PORT: String(port), ...keys, ...environment });
  const bot = change(onListDay(await createBot({ statePath: statePath ?? null, dataFolder })));
  const logged: string[] = [];
  const troubles: SlackTrouble[] = read.status === 'trouble' ? [read.trouble] : [];
  const log = await openLog((line) => void logged.push(line));
  const running =
    read.status === 'on'
      ? await startSlack({
          bot,
          settings: read.settings,
          log,
          locale: null,
          onTrouble: (trouble) => void troubles.push(trouble),
          ...(longestAnswerMs === undefined ? {} : { longestAnswerMs }),
        })
      : null;
  const botUrl = `http://127.0.0.1:${port}`;
  if (mode !== 'socket') slack.deliverTo(`${botUrl}/slack/events`);
  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    stopped ??= (async () => {
      await running?.stop();
      await bot.close();
    })();
    return stopped;
  };
  return {
    slack,
    bot,
    botUrl,
    running,
    logged,
    troubles,
    stop,
    async close() {
      await stop();
      if (before === undefined) await slack.close();
    },
  };
}

export const botToken = 'xoxb-hanketoimisto';

/** A real bot that takes the day of the list as today. */
function onListDay(bot: Bot): Bot {
  return {
    ...bot,
    ask: (message) => bot.ask({ ...message, today: message.today ?? listDay }),
    run: (text, options) => bot.run(text, { ...options, today: options.today ?? listDay }),
    overview: (options) => bot.overview({ ...options, today: options.today ?? listDay }),
    exportFile: (text, format, options) => bot.exportFile(text, format, { ...options, today: options.today ?? listDay }),
  };
}

async function freePort(): Promise<number> {
  const { createServer } = await import('node:net');
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
