import type { SlackTrouble } from '../../src/index.ts';

/** How Slack reaches the program, with the keys that this needs. */
export type SlackMode =
  /** A socket that the program opens: no public address is needed. */
  | { readonly mode: 'socket'; readonly botToken: string; readonly appToken: string }
  /** Slack calls a public address; one workspace. */
  | { readonly mode: 'http'; readonly botToken: string; readonly signingSecret: string; readonly port: number }
  /** Slack calls a public address; any workspace that installs the app through OAuth. */
  | {
      readonly mode: 'workspaces';
      readonly clientId: string;
      readonly clientSecret: string;
      readonly signingSecret: string;
      readonly stateSecret: string;
      readonly port: number;
      /** Where Slack sends people back after they allowed the app; null for what the app's page says. */
      readonly redirectUri: string | null;
    };

export interface SlackSettings {
  /** Ends in a slash. */
  readonly apiUrl: string;
  readonly how: SlackMode;
}

export type ReadSlackSettings =
  /** No key of Slack's is set: Slack is not wanted. */
  | { readonly status: 'off' }
  | { readonly status: 'on'; readonly settings: SlackSettings }
  | { readonly status: 'trouble'; readonly trouble: SlackTrouble };

const usualApiUrl = 'https://slack.com/api/';
const usualPort = '3000';

/** Reads every variable of the environment that Slack needs, and nowhere else. An empty one counts as not set. */
export function readSlackSettings(environment: Readonly<Record<string, string | undefined>>): ReadSlackSettings {
  const read = (name: string): string | undefined => environment[name]?.trim() || undefined;
  const keys = {
    botToken: read('SLACK_BOT_TOKEN'),
    appToken: read('SLACK_APP_TOKEN'),
    signingSecret: read('SLACK_SIGNING_SECRET'),
    clientId: read('SLACK_CLIENT_ID'),
    clientSecret: read('SLACK_CLIENT_SECRET'),
    stateSecret: read('SLACK_STATE_SECRET'),
  };
  if (Object.values(keys).every((key) => key === undefined)) return { status: 'off' };

  const apiUrl = read('SLACK_API_URL') ?? usualApiUrl;
  const port = Number(read('SLACK_PORT') ?? usualPort);
  const redirectUri = read('SLACK_REDIRECT_URI') ?? null;
  const how = modeOf(keys, port, redirectUri);
  if ('code' in how) return { status: 'trouble', trouble: how };
  if (!isAddress(apiUrl)) return { status: 'trouble', trouble: { code: 'bad-address', key: 'SLACK_API_URL' } };
  if (redirectUri !== null && !isAddress(redirectUri))
    return { status: 'trouble', trouble: { code: 'bad-address', key: 'SLACK_REDIRECT_URI' } };
  if (!Number.isInteger(port) || port < 1 || port > 65_535) return { status: 'trouble', trouble: { code: 'bad-port', key: 'SLACK_PORT' } };
  return { status: 'on', settings: { apiUrl: apiUrl.endsWith('/') ? apiUrl : `${apiUrl}/`, how } };
}

type Keys = Readonly<Record<'botToken' | 'appToken' | 'signingSecret' | 'clientId' | 'clientSecret' | 'stateSecret', string | undefined>>;

/** Several workspaces where the app's own keys are set, a socket where its token is, HTTP otherwise. */
function modeOf(keys: Keys, port: number, redirectUri: string | null): SlackMode | SlackTrouble {
  const { botToken, appToken, signingSecret, clientId, clientSecret, stateSecret } = keys;
  if (botToken !== undefined && !botToken.startsWith('xoxb-')) return { code: 'wrong-token-kind', key: 'SLACK_BOT_TOKEN', starts: 'xoxb-' };
  if (appToken !== undefined && !appToken.startsWith('xapp-')) return { code: 'wrong-token-kind', key: 'SLACK_APP_TOKEN', starts: 'xapp-' };
  if (botToken === undefined && (clientId !== undefined || clientSecret !== undefined)) {
    if (clientId !== undefined && clientSecret !== undefined && signingSecret !== undefined && stateSecret !== undefined)
      return { mode: 'workspaces', clientId, clientSecret, signingSecret, stateSecret, port, redirectUri };
    return missing({
      SLACK_CLIENT_ID: clientId,
      SLACK_CLIENT_SECRET: clientSecret,
      SLACK_SIGNING_SECRET: signingSecret,
      SLACK_STATE_SECRET: stateSecret,
    });
  }
  if (botToken !== undefined && appToken !== undefined) return { mode: 'socket', botToken, appToken };
  if (botToken !== undefined && signingSecret !== undefined) return { mode: 'http', botToken, signingSecret, port };
  return missing({ SLACK_BOT_TOKEN: botToken, ...(signingSecret === undefined ? { SLACK_APP_TOKEN: appToken } : {}) });
}

function missing(keys: Readonly<Record<string, string | undefined>>): SlackTrouble {
  return { code: 'missing-keys', missing: Object.keys(keys).filter((key) => keys[key] === undefined) };
}

function isAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/u.test(new URL(text).protocol);
}
