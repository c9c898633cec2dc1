import { App, LogLevel, SocketModeReceiver } from '@slack/bolt';
import type { SlackStandIn } from './start.ts';

/** A bot of a few lines, so that the stand-in's own tests need no other. */
export interface TinyApp {
  readonly app: App;
  /** What its listeners saw, oldest first. */
  readonly seen: string[];
  stop(): Promise<void>;
}

/** Starts real Bolt against the stand-in, on a socket or behind signed HTTP. `listen` adds its listeners before the start. */
export async function startTinyApp(
  slack: SlackStandIn,
  mode: 'socket' | 'http',
  listen: (app: App, seen: string[]) => void,
  retryConfig: { retries: number } = { retries: 0 },
): Promise<TinyApp> {
  const seen: string[] = [];
  const logLevel = LogLevel.ERROR;
  const clientOptions = { slackApiUrl: slack.apiUrl, retryConfig };
  const common = { token: slack.workspaces[0]?.botToken ?? '', logLevel, clientOptions };
  const app =
    mode === 'socket'
      ? new App({ ...common, receiver: socketReceiver(slack, clientOptions, logLevel) })
      : new App({ ...common, signingSecret: slack.signingSecret });
  app.error(async (error) => {
    seen.push(`error: ${error.message}`);
  });
  listen(app, seen);
  if (mode === 'socket') {
    await app.start();
  } else {
    const server = await app.start({ port: 0, host: '127.0.0.1' });
    const address = 'address' in server ? server.address() : null;
    if (address === null || typeof address === 'string') throw new Error('Bolt listens nowhere');
    slack.deliverTo(`http://127.0.0.1:${address.port}/slack/events`);
  }
  return {
    app,
    seen,
    stop: async () => {
      await app.stop();
    },
  };
}

/** Bolt comes back after this time, 5 s where nothing is said: tests do not wait for that. */
const clientPingTimeout = 300;

function socketReceiver({ appToken }: SlackStandIn, clientOptions: { slackApiUrl: string }, logLevel: LogLevel): SocketModeReceiver {
  return new SocketModeReceiver({ appToken, clientPingTimeout, logLevel, installerOptions: { clientOptions } });
}
