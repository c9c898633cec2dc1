import { limits } from './limits.ts';

/** A channel to begin with. Where nothing is said, the bot sees it and may write there. */
export interface ChannelSeed {
  readonly name: string;
  readonly botMay?: 'write' | 'see' | 'nothing';
}

/** A server. */
export interface GuildSeed {
  readonly name: string;
  /** False: the bot is not there, and can be used by those alone who installed it for themselves. */
  readonly bot?: boolean;
  readonly channels: readonly ChannelSeed[];
}

export interface PersonSeed {
  readonly name: string;
  readonly isBot?: boolean;
}

export interface DiscordStandInOptions {
  readonly guilds?: readonly GuildSeed[];
  readonly people?: readonly PersonSeed[];
  readonly token?: string;
  /** Milliseconds since 1970: ids, the 3 s of a first answer and the 15 min of a token go by it. */
  readonly now?: () => number;
  /** Discord waits 3,000 ms: by the clock above, and in real time before a person is told that it failed. */
  readonly acknowledgeWithinMs?: number;
  /** What /gateway/bot recommends. */
  readonly shards?: number;
  /** How many shards may log in at once; Discord lets small bots have one every five seconds. */
  readonly maxConcurrency?: number;
  /** How many logins are left of today's thousand. */
  readonly sessionStartsLeft?: number;
  readonly heartbeatMs?: number;
  /** The privileged intents that are turned on in the app's settings: MessageContent is `1 << 15`. None where nothing is said. */
  readonly privilegedIntents?: number;
  /** For long loads: one body of so many is checked against the published schema. The other rules are always checked. */
  readonly checkOneIn?: number;
  /** For long loads: how many messages of a channel, calls, interactions and packets are kept. Everything where nothing is said. */
  readonly keepNewest?: number;
  /** 0 where nothing is said: the system chooses. */
  readonly port?: number;
}

export type Settings = Required<DiscordStandInOptions>;

/** The bot is in the first server, and only with those who installed it in the second. */
const defaultGuilds: readonly GuildSeed[] = [
  {
    name: 'Hanketoimisto',
    channels: [{ name: 'general' }, { name: 'locked', botMay: 'see' }, { name: 'hidden', botMay: 'nothing' }],
  },
  { name: 'Muualla', bot: false, channels: [{ name: 'elsewhere' }] },
];

const defaultPeople: readonly PersonSeed[] = [{ name: 'alice' }, { name: 'bob' }, { name: 'otherbot', isBot: true }];

export function settingsFrom(options: DiscordStandInOptions): Settings {
  return {
    guilds: options.guilds ?? defaultGuilds,
    people: options.people ?? defaultPeople,
    token: options.token ?? 'MTAwMDAwMDAwMDAwMDAwMDAy.stand-in.discord-bot-token',
    now: options.now ?? Date.now,
    acknowledgeWithinMs: options.acknowledgeWithinMs ?? limits.acknowledgeMs,
    shards: options.shards ?? 1,
    maxConcurrency: options.maxConcurrency ?? 1,
    sessionStartsLeft: options.sessionStartsLeft ?? 999,
    heartbeatMs: options.heartbeatMs ?? limits.heartbeatMs,
    privilegedIntents: options.privilegedIntents ?? 0,
    checkOneIn: options.checkOneIn ?? 1,
    keepNewest: options.keepNewest ?? Number.POSITIVE_INFINITY,
    port: options.port ?? 0,
  };
}
