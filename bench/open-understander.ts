import { embeddedFolder } from '../src/dataset/embedded-folder.ts';
import { readDataset } from '../src/dataset/read-dataset.ts';
import type { Dataset } from '../src/domain/dataset.ts';
import { openWords, type Words } from '../src/engine/open-words.ts';
import { createUnderstander } from '../src/question/understand.ts';

/** The reading of questions alone, without store and answer, over the list that comes with the program or another one. */
export interface Understanding {
  readonly dataset: Dataset;
  readonly words: Words;
  readonly understand: ReturnType<typeof createUnderstander>;
}

/** @param voikko - False leaves libvoikko aside where it is present. */
export async function openUnderstander(voikko: boolean, list?: Dataset): Promise<Understanding> {
  const dataset = list ?? (await readDataset(embeddedFolder()));
  const words = openWords(dataset, voikko);
  return { dataset, words, understand: createUnderstander({ dataset, ...words }) };
}
