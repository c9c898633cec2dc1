import {
  type Bot,
  type BotOptions,
  type DiscordTrouble,
  faultFields,
  type Log,
  type RefreshReport,
  refreshSentence,
  sentencesFor,
} from '../src/index.ts';
import type { Settings } from './console/settings.ts';
import type { ReadDiscordSettings } from './discord/settings.ts';
import type { ReadSlackSettings } from './slack/settings.ts';

/** All that the running service touches outside itself. */
export interface ServiceSurroundings {
  readonly settings: Settings;
  readonly slack: ReadSlackSettings;
  readonly discord: ReadDiscordSettings;
  /** What a shard's process runs. */
  readonly shardProgram: string;
  readonly log: Log;
  readonly openBot: (options: BotOptions) => Promise<Bot>;
  /** Resolves when the program is to end. */
  readonly untilStopped: Promise<void>;
  /** Calls back whenever the list's folder is to be read anew, until the program ends. */
  readonly onReloadAsked: (reload: () => void) => void;
  /** False for one of several processes of the same folder: it answers from what another has taken. */
  readonly takesNewLists: boolean;
}

/**
 * Answers in the chats whose keys are set, until it is told to stop: then it finishes what it is answering.
 *
 * @returns The exit code: 0 stopped as told, 2 where nothing could be started.
 */
export async function runService({
  settings,
  slack,
  discord,
  shardProgram,
  log,
  openBot,
  untilStopped,
  onReloadAsked,
  takesNewLists,
}: ServiceSurroundings): Promise<0 | 2> {
  const sentences = sentencesFor(settings.locale ?? 'en');
  const { dataFolder, timeZone, statePath, unansweredPath, voikko, locale } = settings;
  let bot: Bot;
  try {
    const onStateProblem: BotOptions['onStateProblem'] = ({ path, reason, ...problem }) =>
      log.error(
        { problem: problem.code },
        problem.code === 'unreadable'
          ? sentences.console.stateUnreadable(path, reason, 'keptAs' in problem ? problem.keptAs : null)
          : sentences.console.stateUnwritable(path, reason),
      );
    bot = await openBot({ dataFolder, timeZone, statePath, unansweredPath, voikko, onStateProblem, refresh: refreshOptions() });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    log.error(faultFields(error), sentences.console.cannotReadList(dataFolder ?? embeddedList, reason));
    return 2;
  }
  onReloadAsked(() => void reloadList(bot));
  for (const note of bot.startNotes(settings.locale ?? 'en')) log.info({}, note);

  try {
    const running = (await Promise.all([startSlackIn(), startDiscordIn()])).filter((each) => each !== null);
    if (running.length === 0) {
      log.error({}, sentences.service.nothingStarted);
      return 2;
    }
    await untilStopped;
    await Promise.allSettled(running.map((each) => each.stop()));
    return 0;
  } finally {
    await bot.close();
  }

  function refreshOptions(): BotOptions['refresh'] {
    const { watchesList, listAddress, listEveryMs } = settings;
    if (listAddress !== null && listEveryMs === null) log.error({ setting: 'HANKEBOTTI_LIST_EVERY' }, sentences.service.badListEvery);
    return {
      watch: watchesList,
      takesFiles: takesNewLists,
      address: takesNewLists && listEveryMs !== null ? listAddress : null,
      everyMs: listEveryMs ?? undefined,
      locale: locale ?? 'en',
      onRefresh: logRefresh,
    };
  }

  async function reloadList(of: Bot): Promise<void> {
    try {
      for (const report of await of.reload()) logRefresh(report);
    } catch (error) {
      log.error(faultFields(error), sentences.service.reloadFailed);
    }
  }

  function logRefresh(report: RefreshReport): void {
    const fields = { refresh: report.status, from: report.source.from };
    const sentence = refreshSentence(report, locale ?? 'en');
    if (report.status === 'refused') log.error(fields, sentence);
    else log.info(fields, sentence);
  }

  /** Each chat lives when another fails. */
  async function startSlackIn() {
    if (slack.status === 'off') return null;
    if (slack.status === 'trouble') {
      log.error({ trouble: slack.trouble.code }, sentences.service.slack(slack.trouble));
      return null;
    }
    try {
      const { startSlack } = await import('./slack/start-slack.ts');
      return await startSlack({
        bot,
        settings: slack.settings,
        log,
        locale,
        onTrouble: (trouble) => log.error({ trouble: trouble.code }, sentences.service.slack(trouble)),
      });
    } catch (error) {
      log.error(faultFields(error), sentences.service.slack({ code: 'other', reason: error instanceof Error ? error.name : 'unknown' }));
      return null;
    }
  }

  async function startDiscordIn() {
    if (discord.status === 'off') return null;
    const onTrouble = (trouble: DiscordTrouble): void => log.error({ trouble: trouble.code }, sentences.service.discord(trouble));
    if (discord.status === 'trouble') {
      onTrouble(discord.trouble);
      return null;
    }
    try {
      if (discord.settings.shards !== null) {
        const { startShards } = await import('./discord/start-shards.ts');
        return await startShards({ program: shardProgram, settings: discord.settings, log, onTrouble });
      }
      const { startDiscord } = await import('./discord/start-discord.ts');
      return await startDiscord({ bot, settings: discord.settings, log, locale, onTrouble });
    } catch (error) {
      log.error(faultFields(error), sentences.service.discord({ code: 'other', reason: error instanceof Error ? error.name : 'unknown' }));
      return null;
    }
  }
}

/** How a complaint names the list that comes with the program. */
const embeddedList = 'data/amif-fi';
