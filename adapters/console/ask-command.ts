import { type Bot, sentencesFor } from '../../src/index.ts';
import { type CommandSetting, exitCodeOf } from './command-setting.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { machineAnswer } from './machine-answer.ts';
import { saveAskedFile } from './save-file.ts';
import { showAnswer } from './show-answer.ts';
import { complain, say } from './terminal.ts';

/**
 * `ask "…"`: one question, one answer. A question that wants a file ("vie taulukkona") gets one in the current folder.
 *
 * With `--json` the answer is one line for a program: the surroundings' language does not count, and no file is written.
 */
export async function runAsk(bot: Bot, { arguments: read, settings, locale, terminal, folder }: CommandSetting): Promise<ExitCode> {
  const question = read.words.join(' ').trim();
  if (question === '') {
    complain(terminal, sentencesFor(locale).console.missingQuestion);
    return exitCode.wrongUsage;
  }
  const asked = { conversation: null, today: read.today, locale: read.locale ?? (read.json ? null : settings.locale) };
  const reply = await bot.ask({ ...asked, text: question, detail: read.json ? 'full' : 'page' });
  if (read.json) say(terminal, JSON.stringify(machineAnswer(reply.answer)));
  else {
    showAnswer(reply.answer, false, terminal);
    await saveAskedFile(bot, reply, asked, folder, terminal);
  }
  return exitCodeOf(reply.answer);
}
