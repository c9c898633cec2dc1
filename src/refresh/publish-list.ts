import { existsSync } from 'node:fs';
import { copyFile, mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles, previousFolder } from './list-files.ts';

/** What of the file system publishing needs: a test makes one step fail. */
export interface PublishingFiles {
  readonly copyFile: (from: string, to: string) => Promise<void>;
  readonly mkdir: (path: string) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  /** The folder and all that is in it; nothing where it is not there. */
  readonly rm: (path: string) => Promise<void>;
  readonly sync: (path: string) => Promise<void>;
}

/** A whole new version that is being moved in. As long as it is there, the files beside it may be of two versions. */
const nextFolder = '.next';

/** In {@link nextFolder}: what `previous/` held before. It goes with the folder. */
const olderFolder = 'older';

/**
 * Puts a new version in the place of the present one, which is kept in `previous/`.
 *
 * Whenever the machine stops, {@link finishPublishing} leaves either the old version or the new one, whole: the new one is first
 * put together aside, then counts from one rename on, and what is left to move can be moved at any time later. A file that the new version does not have stays as it is.
 *
 * @param staged - A folder on the same disk with the new version's files; it is gone afterwards.
 */
export async function publishList(folder: string, staged: string, files: PublishingFiles = realFiles): Promise<void> {
  await finishPublishing(folder, files);
  const kept = join(staged, previousFolder);
  await files.rm(kept);
  await files.mkdir(kept);
  for (const name of listFiles) {
    if (existsSync(join(folder, name))) await files.copyFile(join(folder, name), join(kept, name));
    if (existsSync(join(staged, name))) await files.sync(join(staged, name));
  }
  await files.mkdir(folder);
  await files.rename(staged, join(folder, nextFolder));
  await finishPublishing(folder, files);
}

/**
 * Copies what a staged version does not have from the present one: what people call the organisations. To be called before the staged
 * version is read and compared, so that both know the same names.
 */
export async function fillInStaged(folder: string, staged: string): Promise<void> {
  for (const name of listFiles) {
    if (existsSync(join(folder, name)) && !existsSync(join(staged, name))) await copyFile(join(folder, name), join(staged, name));
  }
}

/** Moves in what a publishing that was stopped had still to move; nothing where none was. To be called before a list is read. */
export async function finishPublishing(folder: string, files: PublishingFiles = realFiles): Promise<void> {
  const next = join(folder, nextFolder);
  // Not asynchronous: nearly always there is nothing, and whoever only asks one question waits for it.
  if (!existsSync(next)) return;
  const kept = join(next, previousFolder);
  if (existsSync(join(kept, listFiles[0]))) {
    // Out of the way by a rename: two programs that finish at once do not remove each other's.
    await moved(join(folder, previousFolder), join(next, olderFolder), files);
    await moved(kept, join(folder, previousFolder), files);
  }
  for (const name of listFiles) await moved(join(next, name), join(folder, name), files);
  await files.rm(next);
}

/** Another program may have moved it meanwhile. */
async function moved(from: string, to: string, files: PublishingFiles): Promise<void> {
  try {
    await files.rename(from, to);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(code)) throw error;
  }
}

const realFiles: PublishingFiles = {
  copyFile,
  rename,
  mkdir: async (path) => void (await mkdir(path, { recursive: true })),
  rm: (path) => rm(path, { recursive: true, force: true }),
  async sync(path) {
    const file = await open(path, 'r+');
    try {
      await file.sync();
    } finally {
      await file.close();
    }
  },
};
