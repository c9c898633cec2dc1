import { limits } from './limits.ts';

/** A channel to begin with. The bot is a member where `bot` says so. */
export interface ChannelSeed {
  readonly name: string;
  readonly isPrivate?: boolean;
  readonly bot?: boolean;
  /** Names; everybody of the workspace where nothing is said. */
  readonly members?: readonly string[];
}

export interface WorkspaceSeed {
  readonly name: string;
  readonly people: readonly string[];
  readonly channels: readonly ChannelSeed[];
  /** Known from the start where the app is installed; otherwise it is made when the app is installed by oauth. */
  readonly botToken?: string;
}

export interface SlackStandInOptions {
  readonly workspaces?: readonly WorkspaceSeed[];
  readonly appToken?: string;
  readonly signingSecret?: string;
  readonly clientId?: string;
  readonly clientSecret?: string;
  /** What the bot was granted. */
  readonly scopes?: readonly string[];
  /** False: Socket Mode is turned off in the app's settings. */
  readonly socketMode?: boolean;
  /** Where signed HTTP goes when no socket is open; `slack.deliverTo` sets it later. */
  readonly requestUrl?: string;
  /** Milliseconds since 1970: response_url, trigger_id and every `ts` go by it. */
  readonly now?: () => number;
  /** Slack waits 3,000 ms. */
  readonly acknowledgeWithinMs?: number;
  /** When an event that nobody acknowledged comes again; Slack waits about 0 s, 1 min and 5 min. Commands and clicks never do. */
  readonly retryDelaysMs?: readonly number[];
  /** True: as Slack does, what the bot writes in a direct message comes back to it as an event. */
  readonly echoes?: boolean;
  /** For long loads: how many messages of a channel, calls and deliveries are kept. Everything where nothing is said. */
  readonly keepNewest?: number;
  /** 0 where nothing is said: the system chooses. */
  readonly port?: number;
}

export type Settings = Required<Omit<SlackStandInOptions, 'requestUrl'>>;

/** Two workspaces: the app is installed in the first, and can be installed in the second. */
const defaultWorkspaces: readonly WorkspaceSeed[] = [
  {
    name: 'Hanketoimisto',
    people: ['alice', 'bob'],
    botToken: 'xoxb-hanketoimisto',
    channels: [
      { name: 'general', bot: true },
      { name: 'random' },
      { name: 'johto', isPrivate: true },
      { name: 'salainen', isPrivate: true, bot: true, members: ['alice'] },
    ],
  },
  { name: 'Naapuri', people: ['carol'], channels: [{ name: 'yleinen', bot: true }] },
];

export function settingsFrom(options: SlackStandInOptions): Settings {
  return {
    workspaces: options.workspaces ?? defaultWorkspaces,
    appToken: options.appToken ?? 'xapp-1-stand-in',
    signingSecret: options.signingSecret ?? 'stand-in-signing-secret',
    clientId: options.clientId ?? '111.222',
    clientSecret: options.clientSecret ?? 'stand-in-client-secret',
    scopes: options.scopes ?? ['commands', 'chat:write', 'app_mentions:read', 'im:history', 'files:write'],
    socketMode: options.socketMode ?? true,
    now: options.now ?? Date.now,
    acknowledgeWithinMs: options.acknowledgeWithinMs ?? limits.acknowledgeMs,
    retryDelaysMs: options.retryDelaysMs ?? [0],
    echoes: options.echoes ?? true,
    keepNewest: options.keepNewest ?? Number.POSITIVE_INFINITY,
    port: options.port ?? 0,
  };
}
