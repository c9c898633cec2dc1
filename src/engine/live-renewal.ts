import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { listFolders, readDataset } from '../dataset/read-dataset.ts';
import type { DatasetDiff } from '../domain/dataset-diff.ts';
import type { IsoDate } from '../domain/date.ts';
import type { Localised } from '../domain/locale.ts';
import type { RefreshReport, RefreshSource, RefreshTrouble } from '../domain/refresh-report.ts';
import { diffDatasets } from '../refresh/diff-datasets.ts';
import { judgeList } from '../refresh/judge-list.ts';
import { markOfList } from '../refresh/list-fingerprint.ts';
import { fillInStaged, publishList } from '../refresh/publish-list.ts';
import { forgetRefused, isForced, keepRefused, readRefused } from '../refresh/refresh-notes.ts';
import { isSameList } from '../refresh/same-list.ts';
import { usualWatchTimes } from '../refresh/watch-folder.ts';
import type { readNewList as readNewListFile } from './live-import.ts';
import type { NewList, RefreshOptions } from './live-options.ts';
import { type ReadList, readList } from './live-reading.ts';

/** What renews the lists that a bot answers from; one piece of work after the other. */
export interface Renewal {
  /** The lists of this moment. */
  readonly lists: () => readonly ReadList[];
  /** Reads every list's folder anew. */
  readonly reload: (force: boolean) => Promise<readonly RefreshReport[]>;
  /** Reads a published file as the new version of a list, and publishes it into the list's folder where nothing speaks against it. */
  readonly takeFile: (folder: string, bytes: Uint8Array, name: string, source: RefreshSource) => Promise<RefreshReport>;
  /** Notes a refresh that came to nothing before there was a file. */
  readonly refuse: (folder: string, source: RefreshSource, trouble: RefreshTrouble) => Promise<RefreshReport>;
  /** Notes that the source has what is there already: what it was refused for is over. */
  readonly nothingNew: (folder: string, source: RefreshSource) => Promise<RefreshReport>;
  /** Waits for the work at hand; nothing is swapped any more. */
  readonly close: () => Promise<void>;
}

/** How an attempt at a new version came out, with the list that is to be answered from. */
interface Attempt {
  readonly list: ReadList | null;
  readonly report: RefreshReport;
}

/**
 * @param folder - Of one list, or of the folders of several.
 * @param swap - Answers from these lists from now on, and tells of each what it brought where it was renewed since the start. Where it throws,
 *   the former ones go on.
 */
export function createRenewal(
  folder: string,
  opened: readonly ReadList[],
  { readNewList, locale = 'en', watchTimes = usualWatchTimes }: RefreshOptions,
  today: () => IsoDate,
  swap: (lists: readonly ReadList[], diffs: ReadonlyMap<string, DatasetDiff>) => Promise<void>,
): Renewal {
  let lists = opened;
  let isClosed = false;
  let diffs: ReadonlyMap<string, DatasetDiff> = new Map();
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };

  return {
    lists: () => lists,
    reload: (force) => inTurn(() => reloadAll(force)),
    takeFile: (...file) => inTurn(() => takeNew(...file)),
    refuse: (of, source, trouble) => inTurn(() => refused(of, source, trouble)),
    nothingNew: (of, source) => inTurn(() => same(of, source)),
    async close() {
      isClosed = true;
      await last;
    },
  };

  async function reloadAll(force: boolean): Promise<readonly RefreshReport[]> {
    const folders = [...new Set([...lists.map((list) => list.folder), ...listFolders(folder)])];
    const attempts: Attempt[] = [];
    for (const each of folders) attempts.push(await reloadOne(each, force));
    return adopt(attempts);
  }

  async function reloadOne(of: string, force: boolean): Promise<Attempt> {
    const old = oldOf(of);
    if (old !== null && markOfList(of) === old.mark) return { list: old, report: await same(of, { from: 'folder' }) };
    const read = await readTwice(of);
    if ('code' in read) return { list: old, report: await refused(of, { from: 'folder' }, read) };
    return judge(of, old, read, { from: 'folder' }, force || (await isForced(of)));
  }

  /** What is half written is whole a moment later. */
  async function readTwice(of: string): Promise<ReadList | RefreshTrouble> {
    try {
      return await readList(of);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, watchTimes.settleMs));
    }
    try {
      return await readList(of);
    } catch (error) {
      return unreadable(error);
    }
  }

  async function judge(of: string, old: ReadList | null, read: ReadList, source: RefreshSource, force: boolean): Promise<Attempt> {
    if (old === null) return { list: read, report: { ...about(of, read), source, status: 'taken', diff: null } };
    // Whoever asks meanwhile is answered between the steps.
    await breathe();
    const refusals = judgeList(old.dataset, read.dataset, force);
    if (refusals.length > 0) return { list: old, report: await refused(of, source, { code: 'refused', refusals }) };
    await breathe();
    const diff = diffDatasets(old.dataset, read.dataset);
    if (isSameList(old.dataset, read.dataset, diff)) return { list: read, report: await same(of, source) };
    return { list: read, report: { ...about(of, read), source, status: 'taken', diff } };
  }

  async function takeNew(of: string, bytes: Uint8Array, name: string, source: RefreshSource): Promise<RefreshReport> {
    const made = await readPublished(of, bytes, name);
    if (made.status === 'refused') return refused(of, source, { code: 'not-imported', sentence: made.sentence });
    try {
      await fillInStaged(of, made.folder);
      const staged: ReadList = { folder: of, dataset: await readDataset(made.folder), mark: '' };
      const { report } = await judge(of, oldOf(of), staged, source, false);
      if (report.status !== 'taken') return report;
      await publishList(of, made.folder);
    } catch (error) {
      return await refused(of, source, isOfFiles(error) ? { code: 'not-written', reason: error.code } : unreadable(error));
    } finally {
      await rm(made.folder, { recursive: true, force: true });
    }
    const [report] = await adopt(
      await Promise.all(lists.map((list) => (list.folder === of ? takePublished(of, source) : unchanged(list)))),
      of,
    );
    return report ?? same(of, source);
  }

  async function readPublished(of: string, bytes: Uint8Array, name: string): Promise<NewList> {
    const list = { folder: of, today: today() };
    try {
      return await (readNewList === undefined ? importNewList(bytes, name, list, locale) : readNewList(bytes, name, list));
    } catch (error) {
      return { status: 'refused', sentence: error instanceof Error ? error.message : String(error) };
    }
  }

  async function takePublished(of: string, source: RefreshSource): Promise<Attempt> {
    const read = await readTwice(of);
    return 'code' in read ? { list: oldOf(of), report: await refused(of, source, read) } : judge(of, oldOf(of), read, source, true);
  }

  async function unchanged(list: ReadList): Promise<Attempt> {
    return { list, report: { ...about(list.folder, list), source: { from: 'folder' }, status: 'same' } };
  }

  /** Opens what was taken, all lists at once. @returns The reports, of one folder alone where one is named. */
  async function adopt(attempts: readonly Attempt[], only: string | null = null): Promise<readonly RefreshReport[]> {
    const reports = attempts.map(({ report }) => report).filter((report) => only === null || report.folder === only);
    const renewed = attempts.flatMap(({ list }) => (list === null ? [] : [list]));
    if (isClosed) return reports;
    if (!reports.some(({ status }) => status === 'taken')) {
      lists = renewed;
      return reports;
    }
    const newDiffs = new Map(diffs);
    for (const report of reports) if (report.status === 'taken' && report.diff !== null) newDiffs.set(report.folder, report.diff);
    try {
      await swap(renewed, newDiffs);
    } catch (error) {
      const trouble = unreadable(error);
      return Promise.all(reports.map((report) => (report.status === 'taken' ? refused(report.folder, report.source, trouble) : report)));
    }
    lists = renewed;
    diffs = newDiffs;
    for (const { status, folder: of } of reports) if (status === 'taken') await forgetRefused(of).catch(() => undefined);
    return reports;
  }

  async function same(of: string, source: RefreshSource): Promise<RefreshReport> {
    const noted = await readRefused(of);
    // What was refused once is still refused where it came from, unless that is mended.
    if (noted !== null && noted.source.from === source.from) await forgetRefused(of).catch(() => undefined);
    return { ...about(of, oldOf(of)), source, status: 'same' };
  }

  async function refused(of: string, source: RefreshSource, trouble: RefreshTrouble): Promise<RefreshReport> {
    // A folder that cannot be written to keeps no note: the report says the same.
    await keepRefused(of, { on: today(), source, trouble }).catch(() => undefined);
    return { ...about(of, oldOf(of)), source, status: 'refused', trouble };
  }

  function oldOf(of: string): ReadList | null {
    return lists.find((list) => list.folder === of) ?? null;
  }
}

/** What reads published files is loaded when one has come. */
async function importNewList(...file: Parameters<typeof readNewListFile>): Promise<NewList> {
  return (await import('./live-import.ts')).readNewList(...file);
}

function about(folder: string, list: ReadList | null): { readonly folder: string; readonly title: Localised } {
  const name = basename(folder);
  return { folder, title: list?.dataset.description.title ?? { fi: name, en: name, sv: name } };
}

function unreadable(error: unknown): RefreshTrouble {
  // One line for each row that is wrong may be thousands.
  const reason = (error instanceof Error ? error.message : String(error)).split('\n').slice(0, mostLines).join('\n');
  return { code: 'refused', refusals: [{ code: 'unreadable', reason }] };
}

const mostLines = 5;

/** The file system's own error: a list that cannot be read says so in its own. */
function isOfFiles(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
