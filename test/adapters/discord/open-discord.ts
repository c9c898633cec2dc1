import { registerCommands } from '../../../adapters/discord/register-commands.ts';
import { readDiscordSettings } from '../../../adapters/discord/settings.ts';
import { createRest, type RunningDiscord, startDiscord } from '../../../adapters/discord/start-discord.ts';
import { parseIsoDate } from '../../../src/domain/date.ts';
import type { Bot } from '../../../src/engine/bot.ts';
import { createBot } from '../../../src/engine/create-bot.ts';
import { type DiscordTrouble, openLog } from '../../../src/index.ts';
import type { DiscordStandInOptions } from '../../stand-ins/discord/options.ts';
import type { DiscordStandIn } from '../../stand-ins/discord/stand-in.ts';
import { startDiscordStandIn } from '../../stand-ins/discord/start.ts';

/** Discord with the bot in it, both for real but for Discord itself. */
export interface OpenDiscord {
  readonly discord: DiscordStandIn;
  readonly bot: Bot;
  /** Null where it did not start. */
  readonly running: RunningDiscord | null;
  /** Every line of the log, as it is written. */
  readonly logged: readonly string[];
  readonly troubles: readonly DiscordTrouble[];
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Changes what the bot does: slower, failing. */
  readonly change?: (bot: Bot) => Bot;
  readonly standIn?: Partial<DiscordStandInOptions>;
  /** A Discord that is there already, for a restart; its opener closes it. */
  readonly discord?: DiscordStandIn;
  readonly environment?: Readonly<Record<string, string>>;
  readonly dataFolder?: string;
  readonly statePath?: string;
  /** False leaves the commands unregistered. */
  readonly register?: boolean;
  readonly longestAnswerMs?: number;
  readonly lookEveryMs?: number;
}

/** The day of the list. */
const listDay = parseIsoDate('2024-03-05');

export async function openDiscord(options: OpenOptions = {}): Promise<OpenDiscord> {
  const {
    change = (bot) => bot,
    standIn,
    environment = {},
    dataFolder,
    statePath,
    register = true,
    longestAnswerMs,
    lookEveryMs,
  } = options;
  const discord = options.discord ?? (await startDiscordStandIn(standIn ?? {}));
  const read = readDiscordSettings({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, ...environment });
  const bot = change(onListDay(await createBot({ dataFolder, statePath: statePath ?? null })));
  const logged: string[] = [];
  const troubles: DiscordTrouble[] = read.status === 'trouble' ? [read.trouble] : [];
  const log = await openLog((line) => void logged.push(line));
  let running: RunningDiscord | null = null;
  if (read.status === 'on') {
    const { settings } = read;
    if (register) await registerCommands(createRest({ ...settings, token: discord.token }), discord.applicationId, settings.guildId);
    const onTrouble = (trouble: DiscordTrouble): void => void troubles.push(trouble);
    running = await startDiscord({
      bot,
      settings,
      log,
      locale: null,
      onTrouble,
      ...(longestAnswerMs === undefined ? {} : { longestAnswerMs }),
      ...(lookEveryMs === undefined ? {} : { lookEveryMs }),
    });
  }
  return {
    discord,
    bot,
    running,
    logged,
    troubles,
    async close() {
      await running?.stop();
      await bot.close();
      if (options.discord === undefined) await discord.close();
    },
  };
}

/** A real bot that takes the day of the list as today. */
function onListDay(bot: Bot): Bot {
  return {
    ...bot,
    ask: (message) => bot.ask({ ...message, today: message.today ?? listDay }),
    run: (text, options) => bot.run(text, { ...options, today: options.today ?? listDay }),
    readPhrase: (phrase, options) => bot.readPhrase(phrase, { ...options, today: options.today ?? listDay }),
    nextDays: (count, options) => bot.nextDays(count, { today: options.today ?? listDay }),
    exportFile: (text, format, options) => bot.exportFile(text, format, { ...options, today: options.today ?? listDay }),
  };
}
