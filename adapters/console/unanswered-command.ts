import { createMaintainer, sentencesFor } from '../../src/index.ts';
import type { CommandSetting } from './command-setting.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { clean } from './render/clean.ts';
import { complain, say } from './terminal.ts';

const usualLimit = 20;

/** `unanswered`: the questions that people asked in vain, commonest first, each with how often and why. Says how to keep them where none are kept. */
export async function runUnanswered({ arguments: read, settings, locale, terminal }: CommandSetting): Promise<ExitCode> {
  const sentences = sentencesFor(locale).console;
  const path = settings.unansweredPath;
  const shown = clean(path ?? '');
  try {
    const questions = await createMaintainer({ unansweredPath: path }).commonestUnanswered(read.limit ?? usualLimit);
    if (questions === null) say(terminal, sentences.unansweredOff);
    else if (questions.length === 0) say(terminal, sentences.unansweredNone(shown));
    else {
      const width = String(questions[0]?.count ?? '').length;
      const rows = questions.map(
        ({ text, reason, count }) => `  ${String(count).padStart(width)}  ${clean(text)} (${sentences.unansweredReason[reason]})`,
      );
      say(terminal, [sentences.unansweredIntro(shown), ...rows].join('\n'));
    }
    return exitCode.answered;
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    // Not there yet: the first question without an answer makes it.
    if (reason === 'ENOENT') {
      say(terminal, sentences.unansweredNone(shown));
      return exitCode.answered;
    }
    complain(terminal, sentences.cannotReadUnanswered(shown, reason));
    return exitCode.wrongUsage;
  }
}
