import { setTimeout as wait } from 'node:timers/promises';
import { Client, DiscordjsError, Events, GatewayIntentBits, Options, Partials, REST, Status } from 'discord.js';
import { type Bot, createDesk, type DiscordTrouble, faultFields, type Locale, type Log } from '../../src/index.ts';
import { closeClient } from './close-client.ts';
import type { DiscordContext } from './discord-context.ts';
import { describeError } from './discord-errors.ts';
import { listenToCommands } from './listen-commands.ts';
import { listenToMessages } from './listen-messages.ts';
import { listenToPresses } from './listen-presses.ts';
import { compareCommands } from './register-commands.ts';
import type { DiscordSettings } from './settings.ts';
import { watchConnection } from './watch-connection.ts';

export interface DiscordStart {
  readonly bot: Bot;
  readonly settings: DiscordSettings;
  readonly log: Log;
  /** The language where a message shows none; null for the list's own. */
  readonly locale: Locale | null;
  /** Told what keeps Discord from starting or going on. */
  readonly onTrouble: (trouble: DiscordTrouble) => void;
  readonly longestAnswerMs?: number;
  /** How often the connection is looked at. */
  readonly lookEveryMs?: number;
}

export interface RunningDiscord {
  /** Takes no more questions, finishes those that are being answered, then leaves. */
  stop(): Promise<void>;
}

const usualLongestAnswerMs = 30_000;
const longestFarewellMs = 10_000;
const deferAfterMs = 1_500;
const firstPauseMs = 1_000;
const longestPauseMs = 60_000;
/** Where Discord is away, the rest of the program does not wait for it. */
const patienceMs = 5_000;

/**
 * Starts answering in Discord. Where Discord cannot be reached, it goes on trying.
 *
 * @returns Null where trying again cannot help; `onTrouble` was told why.
 */
export async function startDiscord(start: DiscordStart): Promise<RunningDiscord | null> {
  const { bot, settings, log, locale, onTrouble, longestAnswerMs = usualLongestAnswerMs, lookEveryMs } = start;
  const desk = createDesk({ name: 'discord', log, longestAnswerMs, describe: describeError });
  const context: DiscordContext = { bot, log, desk, locale, deferAfterMs };
  let isWanted = true;
  let isConnecting = false;
  let client: Client | null = null;
  /** The library tried to come back since the last look. */
  let isTrying = false;

  const watch = watchConnection(isAlive, () => void reopen(), lookEveryMs);
  const connected = await Promise.race([connect(), wait(patienceMs, 'waiting' as const, { ref: false })]);
  if (connected === false) {
    watch.stop();
    return null;
  }
  return {
    async stop() {
      isWanted = false;
      watch.stop();
      client?.removeAllListeners(Events.InteractionCreate);
      client?.removeAllListeners(Events.MessageCreate);
      const isDone = await desk.drain(longestFarewellMs);
      if (client !== null) await closeClient(client);
      log.info({ finished: isDone }, 'discord.stopped');
    },
  };

  function isAlive(): boolean {
    const wasTrying = isTrying;
    isTrying = false;
    return wasTrying || (client?.ws.status === Status.Ready && client.ws.shards.every(({ status }) => status === Status.Ready));
  }

  /** The library gives up on some failures, without a word. */
  async function reopen(): Promise<void> {
    if (isConnecting) return;
    log.warn({}, 'discord.reopened');
    if (client !== null) await closeClient(client).catch(() => undefined);
    await connect();
  }

  /** @returns False where trying again cannot help. */
  async function connect(): Promise<boolean> {
    isConnecting = true;
    try {
      return await tryToConnect();
    } finally {
      isConnecting = false;
    }
  }

  async function tryToConnect(): Promise<boolean> {
    let told = '';
    for (let pauseMs = firstPauseMs; isWanted; pauseMs = Math.min(longestPauseMs, pauseMs * 2)) {
      client = openClient();
      try {
        await client.login(settings.token);
        if (!isWanted) await closeClient(client);
        return true;
      } catch (error) {
        await closeClient(client).catch(() => undefined);
        if (!isWanted) return true;
        log.warn({ ...describeError(error), ...faultFields(error) }, 'discord.not-connected');
        const { trouble, lasting } = troubleOf(error, settings.apiUrl);
        if (told !== trouble.code) onTrouble(trouble);
        told = trouble.code;
        if (lasting) return false;
        await wait(pauseMs, undefined, { ref: false });
      }
    }
    return true;
  }

  function openClient(): Client {
    const opened = createClient(settings);
    opened.once(Events.ClientReady, (ready) => {
      log.info({ shard: ready.shard?.ids[0] ?? 0 }, 'discord.connected');
      void compareCommands(opened.rest, ready.application.id, settings.guildId)
        .then((isSame) => (isSame ? undefined : onTrouble({ code: 'commands-differ' })))
        .catch((error: unknown) => log.warn(faultFields(error), 'discord.commands-not-compared'));
    });
    opened.on(Events.Error, (error) => log.error({ ...describeError(error), ...faultFields(error) }, 'discord.error'));
    opened.on(Events.ShardError, (error) => log.error(faultFields(error), 'discord.shard-error'));
    opened.on(Events.ShardDisconnect, ({ code }) => {
      log.warn({ code }, 'discord.disconnected');
      if (code === tokenRefused) onTrouble({ code: 'token-refused' });
      if (code === intentsRefused) onTrouble({ code: 'disallowed-intents' });
    });
    let isReconnecting = false;
    opened.on(Events.ShardReconnecting, (shard) => {
      isTrying = true;
      if (!isReconnecting) log.warn({ shard }, 'discord.reconnecting');
      isReconnecting = true;
    });
    opened.on(Events.ShardReady, () => {
      isReconnecting = false;
    });
    opened.on(Events.ShardResume, (shard) => log.info({ shard }, 'discord.connected-again'));
    opened.on(Events.ShardReady, (shard) => log.info({ shard }, 'discord.shard-ready'));
    opened.on(Events.Invalidated, () => onTrouble({ code: 'token-refused' }));
    listenToCommands(opened, context);
    listenToPresses(opened, context);
    listenToMessages(opened, context);
    return opened;
  }
}

const tokenRefused = 4004;
const intentsRefused = 4014;

/** No privileged intent: what is written to the bot comes with its words without one. Little is kept in memory. */
function createClient({ apiUrl }: DiscordSettings): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    // The library's own limit of 50 a second is not Discord's for answers to commands and clicks; where Discord says wait, it waits.
    rest: { api: apiUrl, globalRequestsPerSecond: Number.POSITIVE_INFINITY },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      GuildMemberManager: 1,
      UserManager: 100,
      ReactionManager: 0,
      PresenceManager: 0,
    }),
  });
}

/** For what needs no connection: registering commands. */
export function createRest({ apiUrl, token }: DiscordSettings): REST {
  return new REST({ api: apiUrl }).setToken(token);
}

/** What an error means for whoever runs the program. */
export function troubleOf(error: unknown, apiUrl: string): { readonly trouble: DiscordTrouble; readonly lasting: boolean } {
  const code =
    error instanceof DiscordjsError || (error instanceof Error && 'code' in error) ? String((error as { code: unknown }).code) : '';
  const status = error instanceof Error && 'status' in error ? error.status : 0;
  if (code === 'TokenInvalid' || code === String(tokenRefused) || status === 401)
    return { trouble: { code: 'token-refused' }, lasting: true };
  if (code === 'DisallowedIntents' || code === String(intentsRefused)) return { trouble: { code: 'disallowed-intents' }, lasting: true };
  if (error instanceof Error && /disallowed intents/iu.test(error.message))
    return { trouble: { code: 'disallowed-intents' }, lasting: true };
  // A day's logins are used up: the library says when there are new ones.
  if (error instanceof Error && /sessions remaining/iu.test(error.message))
    return { trouble: { code: 'other', reason: error.message }, lasting: false };
  return { trouble: { code: 'unreachable', address: new URL(apiUrl).host }, lasting: false };
}
