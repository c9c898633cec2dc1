import { type FSWatcher, watch } from 'node:fs';

export interface WatchTimes {
  /** How long nothing may have changed before a change counts: a program that saves a file writes more than once. */
  readonly settleMs: number;
  /** How often is looked where the system tells of no change: network drives, folders that were replaced. */
  readonly pollMs: number;
}

export const usualWatchTimes: WatchTimes = { settleMs: 700, pollMs: 15_000 };

export interface FolderWatch {
  /**
   * Looks until everything stays the same, and tells of it where it is not what was told last.
   *
   * @returns When that is done.
   */
  readonly lookNow: () => Promise<void>;
  readonly close: () => void;
}

/**
 * Tells when what is looked at has changed and has then stayed the same for a while.
 *
 * @param folders - Where the system is asked to tell of changes; those that are missing are left to looking.
 * @param look - How everything looks now, as one text; never rejects.
 * @param known - How it looked when it was last taken in.
 * @param onSettled - Not called again before its promise has ended; never rejects.
 */
export function watchFolders(
  folders: readonly string[],
  look: () => Promise<string>,
  known: string,
  onSettled: () => Promise<void>,
  { settleMs, pollMs }: WatchTimes = usualWatchTimes,
): FolderWatch {
  let handled = known;
  let looking: Promise<void> | null = null;
  let isStale = false;
  let isClosed = false;
  const watchers = folders.flatMap((folder) => watcherOf(folder, () => void lookNow()));
  const poll = setInterval(() => void lookNow(), pollMs).unref();

  /** One look at a time: what changes during one is looked at again by the same. */
  function lookNow(): Promise<void> {
    isStale = true;
    looking ??= lookUntilSettled().finally(() => {
      looking = null;
    });
    return looking;
  }

  async function lookUntilSettled(): Promise<void> {
    while (isStale && !isClosed) {
      isStale = false;
      let seen = await look();
      while (seen !== handled && !isClosed) {
        await pause(settleMs);
        const now = await look();
        if (now === seen && !isClosed) {
          handled = now;
          await onSettled();
          isStale = true;
        }
        seen = now;
      }
    }
  }

  return {
    lookNow,
    close() {
      isClosed = true;
      clearInterval(poll);
      for (const watcher of watchers) watcher.close();
    },
  };
}

/** None where the system cannot watch the folder. */
function watcherOf(folder: string, onChange: () => void): readonly FSWatcher[] {
  try {
    const watcher = watch(folder, { persistent: false }, onChange);
    // A folder that is taken away ends its watcher: from then on is looked.
    watcher.on('error', () => watcher.close());
    return [watcher];
  } catch {
    return [];
  }
}

/** Does not keep the program. */
function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}
