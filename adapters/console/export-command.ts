import { statSync } from 'node:fs';
import { extname } from 'node:path';
import { type Bot, type ExportFormat, exportFormats, sentencesFor } from '../../src/index.ts';
import { type CommandSetting, exitCodeOf } from './command-setting.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { clean } from './render/clean.ts';
import { pathIn, saveFile } from './save-file.ts';
import { showAnswer } from './show-answer.ts';
import { complain, say } from './terminal.ts';

/**
 * `export "…" --format csv|xlsx --out FILE`: exactly the projects that the question names, all rows, into a file.
 *
 * Without `--out` the last word may be the file, where it ends in `.csv` or `.xlsx`; otherwise the file gets a name of its own in the
 * current folder. Without `--format` the file's ending decides, then the question ("…as xlsx"), then CSV. A file that is there already
 * stays as it is, unless `--force` is given.
 */
export async function runExport(bot: Bot, setting: CommandSetting): Promise<ExitCode> {
  const { arguments: read, settings, locale, terminal, folder } = setting;
  const sentences = sentencesFor(locale).console;
  const fail = (sentence: string): ExitCode => {
    complain(terminal, sentence);
    return exitCode.wrongUsage;
  };
  const { question, out } = questionAndFile(read.words, read.out);
  if (question === '') return fail(sentences.missingQuestion);
  const inFolder = out !== null && isFolder(out);
  const ending = out === null || inFolder ? null : formatOf(out);
  if (out !== null && !inFolder && ending === null && read.format === null) return fail(sentences.badFormat(clean(out)));
  if (ending !== null && read.format !== null && ending !== read.format)
    return fail(sentences.formatsDiffer(read.format, clean(out ?? '')));

  const asked = { conversation: null, today: read.today, locale: read.locale ?? settings.locale };
  const reply = await bot.ask({ ...asked, text: question });
  const { answer } = reply;
  if (answer.status !== 'answered') {
    // On stderr: whoever looks for the file's path on stdout finds none.
    showAnswer(answer, false, { ...terminal, output: terminal.errors });
    return answer.status === 'help' ? exitCode.nothing : exitCodeOf(answer);
  }
  const format = read.format ?? ending ?? reply.wantsFile ?? 'csv';
  const file = await bot.exportFile(answer.reading.query, format, { ...asked, locale: answer.locale });
  if (file === null) {
    complain(terminal, sentences.nothingToExport);
    return exitCode.nothing;
  }
  const path = out === null || inFolder ? pathIn(out ?? folder, file) : out;
  const result = await saveFile(file, path, read.force);
  const shown = clean(path);
  if (result.status === 'exists') return fail(sentences.fileExists(shown));
  if (result.status === 'failed') return fail(sentences.cannotWrite(shown, result.reason));
  say(terminal, sentencesFor(answer.locale).console.fileWritten(shown, file.rows));
  return exitCode.answered;
}

function questionAndFile(words: readonly string[], out: string | null): { readonly question: string; readonly out: string | null } {
  const last = words.at(-1);
  const fileLast = out === null && words.length > 1 && last !== undefined && formatOf(last) !== null;
  return { question: (fileLast ? words.slice(0, -1) : words).join(' ').trim(), out: fileLast ? last : out };
}

function formatOf(path: string): ExportFormat | null {
  const ending = extname(path).slice(1).toLowerCase();
  return exportFormats.find((format) => format === ending) ?? null;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
