import { App, type Authorize, HTTPReceiver, type Receiver, SocketModeReceiver, type webApi } from '@slack/bolt';
import { type Bot, createDesk, faultFields, type Locale, type Log, type SlackTrouble } from '../../src/index.ts';
import { createBoltLog } from './bolt-log.ts';
import { type CheckedToken, checkBotToken, createClient } from './check-tokens.ts';
import { createInstallations } from './installations.ts';
import { keepConnected } from './keep-connected.ts';
import { listenToHome } from './listen-home.ts';
import { listenToPresses } from './listen-presses.ts';
import { listenToCommands, listenToDirectMessages, listenToMentions, listenToMessageShortcut } from './listen-questions.ts';
import { listenToRemoval } from './listen-removal.ts';
import { listenToSearch } from './listen-search.ts';
import { describeError } from './place.ts';
import { scopes } from './scopes.ts';
import type { SlackMode, SlackSettings } from './settings.ts';
import type { SlackContext } from './slack-context.ts';

export interface SlackStart {
  readonly bot: Bot;
  readonly settings: SlackSettings;
  readonly log: Log;
  /** The language where neither the person nor the question shows one; null for the list's own. */
  readonly locale: Locale | null;
  /** Told what keeps Slack from starting or going on. */
  readonly onTrouble: (trouble: SlackTrouble) => void;
  /** How long an answer, or one call of Slack's, may take. Half a minute where it is left out. */
  readonly longestAnswerMs?: number;
}

export interface RunningSlack {
  /** Takes no more questions, finishes those that are being answered, then leaves. */
  stop(): Promise<void>;
}

const usualLongestAnswerMs = 30_000;
const longestFarewellMs = 10_000;

/**
 * Starts answering in Slack. Where Slack cannot be reached, it goes on trying.
 *
 * @returns Null where trying again cannot help; `onTrouble` was told why.
 */
export async function startSlack(start: SlackStart): Promise<RunningSlack | null> {
  const { bot, settings, log, locale, onTrouble, longestAnswerMs = usualLongestAnswerMs } = start;
  const desk = createDesk({ name: 'slack', log, longestAnswerMs, describe: describeError });
  const context: SlackContext = { bot, log, desk, locale };
  const clientOptions: webApi.WebClientOptions = {
    slackApiUrl: settings.apiUrl,
    logger: createBoltLog(log),
    // About eight seconds in all: an outage of a moment is not noticed.
    retryConfig: { retries: 5, factor: 2, minTimeout: 250 },
    timeout: longestAnswerMs,
  };
  /** At the start nobody waits for an answer: a failure is told at once, and the next try is near. */
  const startOptions: webApi.WebClientOptions = { ...clientOptions, retryConfig: { retries: 1, minTimeout: 250 } };

  const { how } = settings;
  const leave = how.mode === 'socket' ? await startSocket(how) : await startHttp(how);
  if (leave === null) return null;
  return {
    async stop() {
      await leave();
      const isDone = await desk.drain(longestFarewellMs);
      log.info({ finished: isDone }, 'slack.stopped');
    },
  };

  async function startSocket({ botToken, appToken }: Extract<SlackMode, { mode: 'socket' }>): Promise<(() => Promise<void>) | null> {
    const authorize = await authorizeWith(botToken);
    if (authorize === null) return null;
    const receiver = new SocketModeReceiver({
      appToken,
      logger: createBoltLog(log),
      autoReconnectEnabled: false,
      installerOptions: { clientOptions: startOptions },
    });
    createApp(receiver, authorize);
    const connection = keepConnected(receiver.client, settings.apiUrl, log, onTrouble);
    return (await connection.open()) === null ? () => connection.close() : null;
  }

  async function startHttp(how: Exclude<SlackMode, { mode: 'socket' }>): Promise<(() => Promise<void>) | null> {
    const authorize = how.mode === 'http' ? await authorizeWith(how.botToken) : undefined;
    if (authorize === null) return null;
    const receiver = new HTTPReceiver({
      signingSecret: how.signingSecret,
      logger: createBoltLog(log),
      ...(how.mode === 'workspaces' ? oauthOptions(how) : {}),
      customRoutes: [{ path: '/health', method: 'GET', handler: (_request, response) => response.writeHead(200).end('ok') }],
    });
    createApp(receiver, authorize);
    try {
      await receiver.start(how.port);
      log.info({ port: how.port }, 'slack.listening');
      return () => receiver.stop();
    } catch (error) {
      log.error(faultFields(error), 'slack.not-listening');
      onTrouble({ code: 'port-closed', port: how.port, reason: reasonOf(error) });
      return null;
    }
  }

  function oauthOptions({ clientId, clientSecret, stateSecret, redirectUri }: Extract<SlackMode, { mode: 'workspaces' }>) {
    return {
      clientId,
      clientSecret,
      stateSecret,
      scopes: [...scopes],
      installationStore: createInstallations(bot),
      ...(redirectUri === null ? {} : { redirectUri }),
      installerOptions: {
        directInstall: true,
        clientOptions,
        authorizationUrl: new URL('/oauth/v2/authorize', settings.apiUrl).href,
        ...(redirectUri === null ? {} : { redirectUriPath: new URL(redirectUri).pathname }),
      },
    };
  }

  /** @param authorize - Finds the token; undefined where the receiver itself knows the workspaces. */
  function createApp(receiver: Receiver, authorize: Authorize<boolean> | undefined): App {
    const found = authorize === undefined ? {} : { authorize };
    const app = new App({ receiver, ...found, clientOptions, logger: createBoltLog(log) });
    listenToCommands(app, context);
    listenToMentions(app, context);
    listenToDirectMessages(app, context);
    listenToMessageShortcut(app, context);
    listenToPresses(app, context);
    listenToSearch(app, context);
    listenToHome(app, context);
    listenToRemoval(app, context);
    app.error(async (error) => log.error(faultFields(error), 'slack.listener-failed'));
    return app;
  }

  /** One workspace, whose bot Slack names. Null where the token is no good. */
  async function authorizeWith(botToken: string): Promise<Authorize<boolean> | null> {
    const client = createClient(botToken, startOptions);
    let checked: CheckedToken | null = await checkBotToken(client, settings.apiUrl);
    if (checked.status === 'trouble') {
      onTrouble(checked.trouble);
      if (checked.lasting) return null;
      checked = null;
    } else if (checked.lacking.length > 0) onTrouble({ code: 'missing-scopes', scopes: checked.lacking });
    return async () => {
      // Slack was away at the start: who the bot is, is asked when the first event comes.
      if (checked === null) checked = await checkBotToken(client, settings.apiUrl);
      const identity = checked.status === 'accepted' ? checked.identity : null;
      if (identity === null) checked = null;
      return {
        botToken,
        ...(identity?.botUserId == null ? {} : { botUserId: identity.botUserId }),
        ...(identity?.botId == null ? {} : { botId: identity.botId }),
        ...(identity?.teamId == null ? {} : { teamId: identity.teamId }),
      };
    };
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
