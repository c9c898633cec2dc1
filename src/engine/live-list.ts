import type { DatasetDiff } from '../domain/dataset-diff.ts';
import type { IsoDate } from '../domain/date.ts';
import type { RefreshReport } from '../domain/refresh-report.ts';
import type { Answers, OpenableList } from './live-answers.ts';
import { createNews } from './live-news.ts';
import type { RefreshOptions } from './live-options.ts';
import { type ReadList, readLists, together } from './live-reading.ts';
import { createRenewal } from './live-renewal.ts';

/** A list that can be swapped for a newer version while questions are answered from it. */
export interface LiveList {
  /** The version of this moment, for what is answered at once. */
  current(): Answers;
  /** Answers from the version of this moment, which stays open until that is done, whatever comes meanwhile. */
  use<Result>(work: (answers: Answers) => Promise<Result>): Promise<Result>;
  /** Reads the folder anew. */
  reload(force: boolean): Promise<readonly RefreshReport[]>;
  close(): Promise<void>;
}

/** An opened version and how many questions are being answered from it. */
interface Version {
  readonly answers: Answers;
  users: number;
  isReplaced: boolean;
}

/**
 * Opens the list of a folder, or the lists of the folders in it.
 *
 * @param open - Makes a list ready for questions.
 * @throws DatasetError if a list cannot be read; its message says what to do.
 */
export async function openLiveList(
  folder: string,
  open: (list: OpenableList) => Promise<Answers>,
  today: () => IsoDate,
  options: RefreshOptions,
): Promise<LiveList> {
  const lists = await readLists(folder);
  let version: Version = { answers: await open(openable(lists)), users: 0, isReplaced: false };

  const renewal = createRenewal(folder, lists, options, today, async (renewed, diffs) => {
    const answers = await open(openable(renewed, diffs));
    const old = version;
    version = { answers, users: 0, isReplaced: false };
    old.isReplaced = true;
    await closeUnused(old);
  });
  // Whoever asks one question does not wait for what would notice the next version.
  const renewsItself = options.watch === true || (options.address ?? null) !== null;
  const triggers = renewsItself ? (await import('./live-triggers.ts')).startTriggers(folder, renewal, options) : null;

  return {
    current: () => version.answers,
    async use(work) {
      const used = version;
      used.users += 1;
      try {
        return await work(used.answers);
      } finally {
        used.users -= 1;
        await closeUnused(used);
      }
    },
    reload: renewal.reload,
    async close() {
      triggers?.close();
      await renewal.close();
      await version.answers.close();
    },
  };
}

function openable(lists: readonly ReadList[], diffs: ReadonlyMap<string, DatasetDiff> = new Map()): OpenableList {
  const dataset = together(lists);
  return { dataset, news: createNews(lists, dataset, diffs) };
}

async function closeUnused({ answers, users, isReplaced }: Version): Promise<void> {
  if (isReplaced && users === 0) await answers.close();
}
