import type { Locale } from '../domain/locale.ts';
import { readList } from '../import/read-list.ts';
import { sentencesFor } from '../locale/sentences-for.ts';
import { folderMapping, knownNames, stageList } from './import-list.ts';
import type { NewList, ReadNewList } from './live-options.ts';

/**
 * Reads a published file as a new version of a list, as `hankebotti import` does. What that would ask is a refusal here: nobody is there
 * to answer.
 */
export async function readNewList(
  bytes: Uint8Array,
  fileName: string,
  { folder, today }: Parameters<ReadNewList>[2],
  locale: Locale,
): Promise<NewList> {
  const { import: sentences, lists } = sentencesFor(locale);
  const read = await readList(bytes, fileName, { mapping: folderMapping(folder), known: knownNames(folder) });
  const { status, refusal, questions } = read.report;
  if (status === 'read') return { status: 'staged', folder: await stageList(read, folder, today) };
  if (refusal !== null) return { status: 'refused', sentence: sentences.refusal(refusal) };
  return { status: 'refused', sentence: [...questions.map(sentences.question), lists.answerByImport(folder)].join(' ') };
}
