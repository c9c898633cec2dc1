import { mkdir, readFile, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listFolders } from '../dataset/read-dataset.ts';
import type { RefreshReport } from '../domain/refresh-report.ts';
import { downloadList, isWebAddress, usualDownloadLimits } from '../refresh/download-list.ts';
import { incomingFolder } from '../refresh/list-files.ts';
import { findRawFiles, markOfList, type RawFile } from '../refresh/list-fingerprint.ts';
import { keepDownloadMemory, readDownloadMemory } from '../refresh/refresh-notes.ts';
import { watchFolders } from '../refresh/watch-folder.ts';
import type { RefreshOptions } from './live-options.ts';
import type { Renewal } from './live-renewal.ts';

/** What renews a list by itself. */
export interface Triggers {
  readonly close: () => void;
}

const dayMs = 24 * 60 * 60 * 1000;

export function startTriggers(folder: string, renewal: Renewal, options: RefreshOptions): Triggers {
  const running = [
    ...(options.watch === true ? [startWatching(folder, renewal, options)] : []),
    ...(options.address != null ? [startAsking(options.address, renewal, options)] : []),
  ];
  return {
    close() {
      for (const stop of running) stop();
    },
  };
}

/** Notices what changes in the lists' own files, and published files that are put beside them or into `incoming/`. */
function startWatching(
  folder: string,
  renewal: Renewal,
  { takesFiles = true, onRefresh = () => undefined, watchTimes }: RefreshOptions,
): () => void {
  const folders = renewal.lists().map((list) => list.folder);
  // A list whose folder is new counts too, and one whose folder is gone.
  const marks = (): string => [...new Set([...folders, ...listFolders(folder)])].map(markOfList).join('\n');
  const known = renewal
    .lists()
    .map(({ mark }) => mark)
    .join('\n');
  const isOld = new Set<string>();
  // What lies beside a list when the bot starts is the maintainer's own: what was put there by then was for no bot.
  const remembered = Promise.all(folders.map(rememberBeside));

  const watching = watchFolders(
    [...new Set([folder, ...folders, ...folders.map((each) => join(each, incomingFolder))])],
    async () => [marks(), ...(await newFiles()).map(({ file }) => idOf(file))].join('\n'),
    known,
    async () => {
      for (const { file, of } of await newFiles()) onRefresh(await takeRawFile(of, file));
      for (const report of await renewal.reload(false)) if (report.status !== 'same') onRefresh(report);
    },
    watchTimes,
  );
  void remembered.then(watching.lookNow);
  return watching.close;

  async function rememberBeside(of: string): Promise<void> {
    for (const file of (await findRawFiles(of)).beside) isOld.add(idOf(file));
  }

  async function newFiles(): Promise<readonly { readonly of: string; readonly file: RawFile }[]> {
    if (!takesFiles) return [];
    await remembered;
    const found = await Promise.all(
      folders.map(async (of) => {
        const { incoming, beside } = await findRawFiles(of);
        return [...incoming, ...beside].filter((file) => !isOld.has(idOf(file))).map((file) => ({ of, file }));
      }),
    );
    return found.flat();
  }

  async function takeRawFile(of: string, file: RawFile): Promise<RefreshReport> {
    isOld.add(idOf(file));
    const source = { from: 'file', name: file.name } as const;
    const report = await readRawFile();
    await putAway(file, of, report.status === 'refused' ? 'refused' : 'taken');
    return report;

    async function readRawFile(): Promise<RefreshReport> {
      try {
        const { size } = await stat(file.path);
        const limitBytes = usualDownloadLimits.bytes;
        if (size > limitBytes) return renewal.refuse(of, source, { code: 'not-loaded', fault: { code: 'too-large', limitBytes } });
        return await renewal.takeFile(of, await readFile(file.path), file.name, source);
      } catch (error) {
        return renewal.refuse(of, source, { code: 'not-imported', sentence: error instanceof Error ? error.message : String(error) });
      }
    }
  }
}

const idOf = ({ path, mark }: RawFile): string => `${path} ${mark}`;

/** What came through `incoming/` leaves it; what was put beside the list stays where somebody put it. */
async function putAway({ path, name }: RawFile, of: string, where: 'taken' | 'refused'): Promise<void> {
  if (dirname(path) !== join(of, incomingFolder)) return;
  const to = join(of, incomingFolder, where);
  try {
    await mkdir(to, { recursive: true });
    await rename(path, join(to, name));
  } catch {
    // It stays in the way of nobody: the same file is not read again.
  }
}

/** Asks the address now and then. */
function startAsking(
  address: string,
  renewal: Renewal,
  { onRefresh = () => undefined, everyMs = dayMs, downloadLimits }: RefreshOptions,
): () => void {
  const stopped = new AbortController();
  const source = { from: 'address', host: isWebAddress(address) ? new URL(address).host : '?' } as const;
  const [list, ...others] = renewal.lists();
  if (list === undefined) return () => undefined;
  if (others.length > 0) {
    void renewal.refuse(list.folder, source, { code: 'several-lists' }).then(onRefresh);
    return () => undefined;
  }
  void ask(list.folder);
  const timer = setInterval(() => void ask(list.folder), everyMs).unref();
  stopped.signal.addEventListener('abort', () => clearInterval(timer));
  return () => stopped.abort();

  async function ask(of: string): Promise<void> {
    const loaded = await downloadList(address, await readDownloadMemory(of), downloadLimits, stopped.signal);
    if (stopped.signal.aborted) return;
    if (loaded.status === 'same') return void (await renewal.nothingNew(of, source));
    if (loaded.status === 'failed') return onRefresh(await renewal.refuse(of, source, { code: 'not-loaded', fault: loaded.fault }));
    const report = await renewal.takeFile(of, loaded.bytes, loaded.fileName, source);
    // What was refused is loaded again, so that the maintainer is told again.
    if (report.status !== 'refused') await keepDownloadMemory(of, loaded.memory).catch(() => undefined);
    if (report.status !== 'same') onRefresh(report);
  }
}
