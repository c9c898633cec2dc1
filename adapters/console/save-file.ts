import { writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { type Bot, type ExportedFile, type ExportFormat, type Reply, type RunOptions, sentencesFor } from '../../src/index.ts';
import { clean } from './render/clean.ts';
import { complain, say, type Terminal } from './terminal.ts';

export type SaveResult =
  | { readonly status: 'saved' }
  | { readonly status: 'exists' }
  | { readonly status: 'failed'; readonly reason: string };

/** Writes a file. Without `overwrite` one that is there already stays as it is. */
export async function saveFile({ bytes }: ExportedFile, path: string, overwrite: boolean): Promise<SaveResult> {
  try {
    await writeFile(path, bytes, { flag: overwrite ? 'w' : 'wx' });
    return { status: 'saved' };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return code === 'EEXIST' ? { status: 'exists' } : { status: 'failed', reason: code || String(error) };
  }
}

/** The file's own name in a folder, as text that a terminal can show. */
export function pathIn(folder: string, { name }: ExportedFile): string {
  return join(folder, clean(basename(name)));
}

/** Writes the file that a question asked for, if it did, and says where. */
export async function saveAskedFile(
  bot: Bot,
  { answer, wantsFile }: Reply,
  asked: RunOptions,
  folder: string,
  terminal: Terminal,
): Promise<void> {
  if (wantsFile === null || answer.status !== 'answered') return;
  await exportToFolder(bot, answer.reading.query, wantsFile, { ...asked, locale: answer.locale }, folder, terminal);
}

/** Writes what a query matches into the folder, beside what is there: `hankkeet-2.csv` where `hankkeet.csv` is taken. */
export async function exportToFolder(
  bot: Bot,
  query: string,
  format: ExportFormat,
  asked: RunOptions & { readonly locale: NonNullable<RunOptions['locale']> },
  folder: string,
  terminal: Terminal,
): Promise<void> {
  const sentences = sentencesFor(asked.locale).console;
  const file = await bot.exportFile(query, format, asked);
  if (file === null) return complain(terminal, sentences.nothingToExport);
  const path = pathIn(folder, file);
  for (let number = 1; number <= mostCopies; number += 1) {
    const free = number === 1 ? path : `${path.slice(0, -extname(path).length)}-${number}${extname(path)}`;
    const result = await saveFile(file, free, false);
    if (result.status === 'saved') return say(terminal, `\n${sentences.fileWritten(free, file.rows)}`);
    if (result.status === 'failed') return complain(terminal, sentences.cannotWrite(free, result.reason));
  }
  complain(terminal, sentences.fileExists(path));
}

const mostCopies = 100;
