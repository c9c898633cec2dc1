import { createInterface } from 'node:readline';
import { type Bot, sentencesFor } from '../../src/index.ts';
import { type BatchLine, readBatchLine } from './batch-line.ts';
import type { CommandSetting } from './command-setting.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { machineAnswer } from './machine-answer.ts';
import { reportFault } from './report-fault.ts';
import { say } from './terminal.ts';

/**
 * `batch`: one JSON object a line in, one a line out, in the same order. Blank lines are passed over.
 *
 * A line that cannot be read gives `{"id", "line", "error"}` (`id` where it could be read, `error` a sentence) and does not stop the
 * rest; the program then ends with 2, otherwise with 0, whatever the answers. The surroundings' language does not count: the same
 * input gives the same output on every machine.
 */
export async function runBatch(bot: Bot, setting: CommandSetting): Promise<ExitCode> {
  const { terminal } = setting;
  let code: ExitCode = exitCode.answered;
  let lineNumber = 0;
  for await (const text of createInterface({ input: terminal.input, crlfDelay: Number.POSITIVE_INFINITY })) {
    lineNumber += 1;
    const json = text.replace(/^\ufeff/u, '').trim();
    if (json === '') continue;
    const line = readBatchLine(json);
    const sentence = errorSentence(line, lineNumber, setting);
    if (sentence !== null) code = exitCode.wrongUsage;
    say(
      terminal,
      JSON.stringify(
        sentence === null ? await answerLine(bot, line, lineNumber, setting) : { id: line.id, line: lineNumber, error: sentence },
      ),
    );
  }
  return code;
}

function errorSentence(line: BatchLine, lineNumber: number, { locale }: CommandSetting): string | null {
  const sentences = sentencesFor(locale).console;
  if (line.kind === 'no-object') return sentences.badBatchLine(lineNumber);
  return line.kind === 'bad-field' ? sentences.badBatchField(lineNumber, line.field) : null;
}

/** A fault in one answer is that line's alone. */
async function answerLine(
  bot: Bot,
  line: BatchLine,
  lineNumber: number,
  { arguments: read, locale, terminal }: CommandSetting,
): Promise<object> {
  if (line.kind !== 'question' && line.kind !== 'phrase') return {};
  const asked = { today: line.today ?? read.today, locale: line.locale ?? read.locale };
  try {
    if (line.kind === 'phrase') return { id: line.id, ...bot.readPhrase(line.phrase, asked) };
    const conversation = line.context.length === 0 ? null : `batch-${crypto.randomUUID()}`;
    for (const text of line.context) await bot.ask({ ...asked, text, conversation });
    const { answer } = await bot.ask({ ...asked, text: line.question, conversation, detail: 'full' });
    return { id: line.id, ...machineAnswer(answer) };
  } catch (error) {
    return { id: line.id, line: lineNumber, error: reportFault(error, locale, terminal) };
  }
}
