import { basename, extname, join, resolve } from 'node:path';
import {
  createMaintainer,
  type ImportedFile,
  type ImportRequest,
  type ListMapping,
  type Maintainer,
  sentencesFor,
} from '../../src/index.ts';
import type { CommandSetting } from './command-setting.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { type LineAsker, openLineAsker } from './line-asker.ts';
import { machineReport } from './machine-report.ts';
import { clean } from './render/clean.ts';
import { renderQuestion } from './render/import-question.ts';
import { renderImportReport } from './render/import-report.ts';
import { progressBar } from './render/progress-bar.ts';
import { complain, say } from './terminal.ts';

/**
 * `import FILE [--into FOLDER]`: shows what was taken for what, asks where the file can be read in two ways, and writes the list.
 *
 * Where nobody can be asked nothing is written without `--yes`, and a question ends the command with what to state. The exit code is 0
 * where the list was read (and written, where it was to be), 1 where it asks or a new version is refused, 2 where the file is no list.
 */
export async function runImport(setting: CommandSetting): Promise<ExitCode> {
  const { arguments: read, settings, locale, terminal, folder } = setting;
  const { import: sentences } = sentencesFor(locale);
  const { importing, words, json } = read;
  const [typed] = words;
  if (typed === undefined) return fail(sentences.missingFile);
  const path = resolve(folder, typed);
  const into = resolve(folder, importing.into ?? join('data', folderNameOf(path)));
  const maintainer = createMaintainer({ unansweredPath: settings.unansweredPath, timeZone: settings.timeZone });
  try {
    const stated: ListMapping = {
      ...(importing.updatedOn === null ? {} : { updatedOn: importing.updatedOn }),
      ...(importing.currency === null ? {} : { currency: importing.currency as NonNullable<ListMapping['currency']> }),
      ...(importing.title === null ? {} : { title: importing.title }),
    };
    return await importStated(maintainer, stated);
  } catch (error) {
    return fail(faultSentence(error));
  }

  async function importStated(maintainer: Maintainer, stated: ListMapping): Promise<ExitCode> {
    const { rows, maxMegabytes, dryRun } = importing;
    const request = {
      path,
      mappingPath: importing.mapping === null ? null : resolve(folder, importing.mapping),
      folder: importing.into === null ? null : into,
      rows,
      maxMegabytes,
    };
    let file = await readWith(maintainer, request, stated);
    if (json) {
      say(terminal, JSON.stringify(machineReport(file.report, typed ?? '', locale)));
      if (dryRun || file.report.status !== 'read') return codeOf(file);
    } else say(terminal, renderImportReport(file.report, basename(path), locale));
    const asks = terminal.interactive && !json && !importing.yes;
    const prompt = asks ? openLineAsker(terminal) : null;
    try {
      while (prompt !== null && file.report.status === 'ask') {
        const answered = await answerQuestions(prompt, file);
        if (answered === null) return stop();
        file = await readWith(maintainer, request, answered);
        say(terminal, `\n${renderImportReport(file.report, basename(path), locale)}`);
      }
      if (file.report.status === 'ask') return refuseToGuess(file);
      if (file.report.status === 'refused' || dryRun) return codeOf(file);
      if (prompt !== null && !isYes(await prompt.ask(`\n${sentences.confirm(clean(into))}`))) return stop();
      if (prompt === null && !importing.yes) return stop(sentences.needsYes);
    } finally {
      prompt?.close();
    }
    return write(maintainer, file);
  }

  async function readWith(maintainer: Maintainer, request: Omit<ImportRequest, 'mapping'>, mapping: ListMapping): Promise<ImportedFile> {
    const bar = progressBar(terminal, sentences.reading);
    try {
      return await maintainer.importFile({ ...request, mapping, onProgress: bar.onProgress });
    } finally {
      bar.clear();
    }
  }

  async function answerQuestions(prompt: LineAsker, { report, mapping, answered: withAnswer }: ImportedFile): Promise<ListMapping | null> {
    let answered = mapping;
    for (const question of report.questions) {
      say(terminal, `\n${renderQuestion(question, locale)}`);
      const answer = await prompt.ask(sentences.chooseOption(question.options.length));
      const option = question.options[Number(answer) - 1];
      if (option === undefined) return null;
      answered = withAnswer(answered, question, option.value);
    }
    return answered;
  }

  /** A script is told what to state. */
  function refuseToGuess(file: ImportedFile): ExitCode {
    if (!json) {
      for (const question of file.report.questions) say(terminal, `\n${renderQuestion(question, locale)}`);
      say(terminal, `\n${sentences.mustAsk}\n${sentences.howToAnswer(importing.mapping ?? 'mapping.json')}\n${exampleAnswer(file)}`);
    }
    return exitCode.nothing;
  }

  async function write(maintainer: Maintainer, file: ImportedFile): Promise<ExitCode> {
    const today = read.today ?? maintainer.today();
    const published = await file.publish(into, { force: read.force, today });
    if (published.status === 'refused') {
      complain(
        terminal,
        clean(
          sentencesFor(locale).lists.refused(
            basename(into),
            { from: 'file', name: basename(path) },
            { code: 'refused', refusals: published.refusals },
          ),
        ),
      );
      return exitCode.nothing;
    }
    if (json) return exitCode.answered;
    say(terminal, clean(sentences.written(into, file.report.projects)));
    const { diff } = published;
    const counts = diff === null ? null : { added: diff.added.length, gone: diff.gone.length, changed: diff.changed.length };
    if (counts !== null) say(terminal, clean(sentencesFor(locale).lists.counts(counts)));
    return exitCode.answered;
  }

  function stop(sentence: string = sentences.nothingWritten): ExitCode {
    complain(terminal, sentence);
    return exitCode.nothing;
  }

  function fail(sentence: string): ExitCode {
    if (json) say(terminal, JSON.stringify({ file: typed ?? '', status: 'refused', reason: sentence, questions: [] }));
    complain(terminal, sentence);
    return exitCode.wrongUsage;
  }

  function faultSentence(error: unknown): string {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT') return sentences.noSuchFile(clean(typed ?? ''));
    return sentences.cannotRead(clean(typed ?? ''), clean(code || (error instanceof Error ? error.message : String(error))));
  }
}

function codeOf({ report: { status } }: ImportedFile): ExitCode {
  if (status === 'read') return exitCode.answered;
  return status === 'ask' ? exitCode.nothing : exitCode.wrongUsage;
}

/** What to write where every question were answered with its first option. */
function exampleAnswer({ report: { questions }, answered: withAnswer }: ImportedFile): string {
  const answered = questions.reduce<ListMapping>(
    (mapping, question) => withAnswer(mapping, question, question.options[0]?.value ?? ''),
    {},
  );
  return JSON.stringify(answered, null, 2);
}

function folderNameOf(path: string): string {
  return (
    basename(path, extname(path))
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z0-9]+/gu, '-')
      .replace(/^-|-$/gu, '') || 'list'
  );
}

/** `y`, `yes`, `k`, `kyllä`, `j`, `ja`. */
function isYes(answer: string): boolean {
  return /^(?:y|yes|k|kyllä|j|ja)$/iu.test(answer.trim());
}
