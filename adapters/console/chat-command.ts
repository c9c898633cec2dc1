import { createInterface, type Interface } from 'node:readline';
import { type Action, type Bot, type Locale, type Reply, sentencesFor } from '../../src/index.ts';
import type { CommandSetting } from './command-setting.ts';
import { completeNames } from './complete-names.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { greetingText } from './greeting.ts';
import { offeredActions } from './render/offered.ts';
import { reportFault } from './report-fault.ts';
import { exportToFolder, saveAskedFile } from './save-file.ts';
import { showAnswer } from './show-answer.ts';
import { complain, say } from './terminal.ts';

/** Words that end the conversation, in any of the languages. */
export const leaveWords = ['exit', 'quit', 'q', 'lopeta', 'poistu', 'sluta', 'avsluta'] as const;

/** The conversation's name: with a state file, the next one goes on where this one ended. */
const conversation = 'terminal';

/** A conversation: questions with their history and context, Tab for names, a number for what was offered. Ctrl-D, Ctrl-C or a word ends it. */
export async function runChat(bot: Bot, setting: CommandSetting): Promise<ExitCode> {
  const { terminal, locale } = setting;
  const sentences = sentencesFor(locale).console;
  say(terminal, await greetingText(bot, setting));
  const lines = createInterface({
    input: terminal.input,
    output: terminal.output,
    terminal: true,
    prompt: sentences.prompt,
    completer: (line: string) => completeNames(bot, line, locale) as [string[], string],
  });
  lines.on('SIGINT', () => lines.close());
  await talk(bot, lines, setting);
  say(terminal, sentences.goodbye);
  return exitCode.answered;
}

async function talk(bot: Bot, lines: Interface, setting: CommandSetting): Promise<void> {
  const { terminal } = setting;
  let offered: readonly Action[] = [];
  let spoken: Locale | null = null;
  lines.prompt();
  for await (const line of lines) {
    const text = line.trim();
    if (isLeaving(text)) {
      lines.close();
      return;
    }
    if (text !== '') {
      try {
        const action: Action | null = chosenAction(text, offered);
        const reply: Reply | null = action === null ? await askText(bot, text, setting) : await runAction(bot, action, spoken, setting);
        if (reply !== null) {
          offered = offeredActions(reply.answer);
          spoken = reply.answer.locale;
        }
      } catch (error) {
        // One failed answer does not end the conversation.
        complain(terminal, reportFault(error, setting.locale, terminal));
      }
    }
    lines.prompt();
  }
  // The cursor stands after the prompt: the farewell begins a line of its own.
  say(terminal, '');
}

function isLeaving(text: string): boolean {
  return leaveWords.some((word) => word === text.toLowerCase());
}

/** A number that stands alone and that the last answer offered; any other text is a question. */
function chosenAction(text: string, offered: readonly Action[]): Action | null {
  return /^[1-9]\d?$/u.test(text) ? (offered[Number(text) - 1] ?? null) : null;
}

async function askText(bot: Bot, text: string, { arguments: read, settings, terminal, folder }: CommandSetting): Promise<Reply> {
  const asked = { conversation, today: read.today, locale: read.locale ?? settings.locale };
  const reply = await bot.ask({ ...asked, text });
  showAnswer(reply.answer, true, terminal);
  await saveAskedFile(bot, reply, asked, folder, terminal);
  say(terminal, '');
  return reply;
}

/** @returns Null where the action wrote a file: what was offered before still is. */
async function runAction(bot: Bot, { role, query }: Action, spoken: Locale | null, setting: CommandSetting): Promise<Reply | null> {
  const { arguments: read, locale, terminal, folder } = setting;
  const asked = { conversation, today: read.today, locale: spoken ?? locale };
  if (role === 'export') {
    await exportToFolder(bot, query, 'csv', asked, folder, terminal);
    say(terminal, '');
    return null;
  }
  const reply = await bot.run(query, asked);
  showAnswer(reply.answer, true, terminal);
  say(terminal, '');
  return reply;
}
