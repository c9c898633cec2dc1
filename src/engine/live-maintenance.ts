import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { embeddedFolder } from '../dataset/embedded-folder.ts';
import { DatasetError } from '../dataset/problem.ts';
import { listFolders, readDataset, readDatasetReport } from '../dataset/read-dataset.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { DatasetDiff } from '../domain/dataset-diff.ts';
import type { IsoDate } from '../domain/date.ts';
import { checkList, type ListCheck, problemCount } from '../refresh/check-list.ts';
import { diffDatasets } from '../refresh/diff-datasets.ts';
import { previousFolder } from '../refresh/list-files.ts';
import { finishPublishing } from '../refresh/publish-list.ts';
import { readRefused } from '../refresh/refresh-notes.ts';
import { readLists, together } from './live-reading.ts';

/** How one list of a folder stands. */
export type FolderCheck =
  | { readonly folder: string; readonly status: 'unreadable'; readonly reason: string }
  | { readonly folder: string; readonly status: 'read'; readonly check: ListCheck; readonly problems: number };

/**
 * Checks the list of a folder, or every list in it.
 *
 * @param folder - Null for the list that comes with the program.
 */
export async function checkFolder(folder: string | null, today: IsoDate): Promise<readonly FolderCheck[]> {
  const checks: FolderCheck[] = [];
  for (const each of listFolders(folder ?? embeddedFolder())) checks.push(await checkOne(each, today));
  return checks;
}

/** Compares two lists, the earlier one first. @throws DatasetError if one of them cannot be read; its message says what to do. */
export async function diffFolders(before: string, after: string): Promise<DatasetDiff> {
  return diffDatasets(together(await readLists(before)), together(await readLists(after)));
}

/** The version that the present one of a list replaced; null where none is kept. @throws DatasetError if it cannot be read. */
export async function readPrevious(folder: string): Promise<Dataset | null> {
  const previous = join(folder, previousFolder);
  return existsSync(previous) ? readDataset(previous) : null;
}

async function checkOne(folder: string, today: IsoDate): Promise<FolderCheck> {
  try {
    await finishPublishing(folder);
    const check = checkList(await readDatasetReport(folder), await readPrevious(folder).catch(reasonOf), await readRefused(folder), today);
    return { folder, status: 'read', check, problems: problemCount(check) };
  } catch (error) {
    return { folder, status: 'unreadable', reason: reasonOf(error) };
  }
}

/** @throws What is no fault of a list. */
function reasonOf(error: unknown): string {
  if (error instanceof DatasetError) return error.message;
  throw error;
}
