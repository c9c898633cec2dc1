import { combineDatasets } from '../dataset/combine-datasets.ts';
import { listFolders, readDataset } from '../dataset/read-dataset.ts';
import type { Dataset } from '../domain/dataset.ts';
import { markOfList } from '../refresh/list-fingerprint.ts';
import { finishPublishing } from '../refresh/publish-list.ts';

/** A list as it was read from its folder. */
export interface ReadList {
  readonly folder: string;
  readonly dataset: Dataset;
  /** How its files looked when they were read: they have not changed as long as they look the same. */
  readonly mark: string;
}

/** How often is read again where the files change while they are read. */
const mostReadings = 5;

/** @throws DatasetError if a list cannot be read. */
export async function readLists(folder: string): Promise<readonly ReadList[]> {
  await finishPublishing(folder);
  const lists: ReadList[] = [];
  for (const each of listFolders(folder)) lists.push(await readList(each));
  return lists;
}

/** Reads a list of which all files are of one version. */
export async function readList(folder: string): Promise<ReadList> {
  for (let readings = 1; ; readings += 1) {
    await finishPublishing(folder);
    const mark = markOfList(folder);
    const dataset = await readDataset(folder);
    if (markOfList(folder) === mark || readings >= mostReadings) return { folder, dataset, mark };
  }
}

export function together(lists: readonly ReadList[]): Dataset {
  return combineDatasets(lists.map(({ dataset }) => dataset));
}
