import { createInterface } from 'node:readline';
import { type Bot, sentencesFor } from '../../src/index.ts';
import { type CommandSetting, exitCodeOf } from './command-setting.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { clean } from './render/clean.ts';
import { saveAskedFile } from './save-file.ts';
import { showAnswer } from './show-answer.ts';
import { complain, say } from './terminal.ts';

/**
 * Questions line by line, where no person sits at both ends: each is repeated after the prompt and answered below it.
 *
 * All belong to one conversation, so that a line may follow on from the one before. The exit code is the worst of the answers'.
 * What a maintainer should know stands on the errors, once.
 */
export async function runLines(bot: Bot, { arguments: read, settings, locale, terminal, folder }: CommandSetting): Promise<ExitCode> {
  for (const note of bot.startNotes(locale)) complain(terminal, note);
  const { prompt } = sentencesFor(locale).console;
  const asked = { conversation: `lines-${crypto.randomUUID()}`, today: read.today, locale: read.locale ?? settings.locale };
  let worst: ExitCode = exitCode.answered;
  let first = true;
  for await (const line of createInterface({ input: terminal.input, crlfDelay: Number.POSITIVE_INFINITY })) {
    const text = line.replace(/^\ufeff/u, '').trim();
    if (text === '') continue;
    say(terminal, `${first ? '' : '\n'}${prompt}${clean(text)}`);
    first = false;
    const reply = await bot.ask({ ...asked, text });
    showAnswer(reply.answer, false, terminal);
    await saveAskedFile(bot, reply, asked, folder, terminal);
    if (exitCodeOf(reply.answer) > worst) worst = exitCodeOf(reply.answer);
  }
  return worst;
}
