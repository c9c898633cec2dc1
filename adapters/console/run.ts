import { type Bot, type BotOptions, type Locale, refreshSentence, sentencesFor } from '../../src/index.ts';
import { readArguments } from './arguments.ts';
import type { CommandSetting } from './command-setting.ts';
import type { CommandName } from './commands.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { clean } from './render/clean.ts';
import { reportFault } from './report-fault.ts';
import type { Settings } from './settings.ts';
import { complain, say, type Terminal } from './terminal.ts';
import { usageSentence } from './usage-problem.ts';

/** All that the program touches outside itself. */
export interface Surroundings {
  readonly settings: Settings;
  readonly terminal: Terminal;
  readonly openBot: (options: BotOptions) => Promise<Bot>;
  readonly version: () => string;
  /** The current folder. */
  readonly folder: string;
}

/** The language that people use who have said nothing else. */
const defaultLocale: Locale = 'fi';

/** How a complaint names the list that comes with the program. */
const embeddedList = 'data/amif-fi';

/**
 * Runs one command. Answers go to the output, complaints to the errors.
 *
 * @param args - What was typed after the program's name.
 * @returns The exit code: 0 answered, 1 nothing found, 2 wrong usage.
 */
export async function run(args: readonly string[], { settings, terminal, openBot, version, folder }: Surroundings): Promise<ExitCode> {
  const read = readArguments(args);
  const asked = read.status === 'read' ? read.arguments.locale : read.locale;
  const locale = asked ?? settings.locale ?? defaultLocale;
  const sentences = sentencesFor(locale).console;
  if (read.status === 'problem') {
    complain(terminal, usageSentence(read.problem, sentences));
    return exitCode.wrongUsage;
  }
  const { command, words } = read.arguments;
  if (command === 'help' || command === 'version') {
    say(terminal, command === 'help' ? sentences.usage : version());
    return exitCode.answered;
  }
  if ((command === 'ask' || command === 'export') && words.join('').trim() === '') {
    complain(terminal, sentences.missingQuestion);
    return exitCode.wrongUsage;
  }
  if (words.length > wordsAtMost(command)) {
    complain(terminal, sentences.unknownCommand(clean([command, ...words].join(' '))));
    return exitCode.wrongUsage;
  }

  const setting: CommandSetting = { arguments: read.arguments, settings, locale, terminal, folder };
  if (command === 'unanswered') return (await import('./unanswered-command.ts')).runUnanswered(setting);
  if (command === 'diff') return (await import('./diff-command.ts')).runDiff(setting);
  if (settings.timeZone !== undefined && !isTimeZone(settings.timeZone)) {
    complain(terminal, sentences.badTimeZone(clean(settings.timeZone)));
    return exitCode.wrongUsage;
  }
  if (command === 'import') return (await import('./import-command.ts')).runImport(setting);
  if (command === 'check') return (await import('./check-command.ts')).runCheck(setting);
  let bot: Bot;
  try {
    bot = await openBot(botOptions(setting));
  } catch (error) {
    const reason = clean(error instanceof Error ? error.message : String(error));
    complain(terminal, sentences.cannotReadList(clean(settings.dataFolder ?? embeddedList), reason));
    return exitCode.wrongUsage;
  }
  try {
    return await runCommand(bot, setting);
  } catch (error) {
    complain(terminal, reportFault(error, locale, terminal));
    return exitCode.wrongUsage;
  } finally {
    await bot.close();
  }
}

/** A question is as many words as it takes; some commands name folders. */
function wordsAtMost(command: CommandName | null): number {
  if (command === 'ask' || command === 'export') return Number.POSITIVE_INFINITY;
  return command === 'diff' ? 2 : command === 'check' || command === 'import' ? 1 : 0;
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function botOptions({ arguments: { command }, settings, locale, terminal }: CommandSetting): BotOptions {
  const { dataFolder, timeZone, statePath, unansweredPath, voikko } = settings;
  const sentences = sentencesFor(locale).console;
  return {
    dataFolder,
    timeZone,
    unansweredPath,
    voikko,
    // Only a conversation is worth remembering: the other commands begin anew each time.
    statePath: isConversation(command, terminal) ? statePath : null,
    // And it alone lasts long enough for the list to change.
    ...(isConversation(command, terminal) && settings.watchesList ? { refresh: watching(locale, terminal) } : {}),
    onStateProblem: (problem) => {
      const [path, reason] = [clean(problem.path), clean(problem.reason)];
      const keptAs = problem.code === 'unreadable' && problem.keptAs !== null ? clean(problem.keptAs) : null;
      complain(
        terminal,
        problem.code === 'unreadable' ? sentences.stateUnreadable(path, reason, keptAs) : sentences.stateUnwritable(path, reason),
      );
    },
  };
}

/** Tells of a renewed list, and of one that was not taken, between the answers. */
function watching(locale: Locale, terminal: Terminal): BotOptions['refresh'] {
  return { watch: true, takesFiles: false, onRefresh: (report) => complain(terminal, clean(refreshSentence(report, locale))) };
}

/** Each command's file is loaded only when it is the one. */
async function runCommand(bot: Bot, setting: CommandSetting): Promise<ExitCode> {
  switch (setting.arguments.command) {
    case 'ask':
      return (await import('./ask-command.ts')).runAsk(bot, setting);
    case 'batch':
      return (await import('./batch-command.ts')).runBatch(bot, setting);
    case 'export':
      return (await import('./export-command.ts')).runExport(bot, setting);
    default:
      return isConversation(setting.arguments.command, setting.terminal)
        ? (await import('./chat-command.ts')).runChat(bot, setting)
        : (await import('./lines-command.ts')).runLines(bot, setting);
  }
}

function isConversation(command: CommandSetting['arguments']['command'], { interactive }: Terminal): boolean {
  return interactive && (command === null || command === 'chat');
}
