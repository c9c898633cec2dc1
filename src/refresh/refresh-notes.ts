import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectsFileName } from '../dataset/read-records.ts';
import type { RefusedRefresh } from '../domain/refresh-report.ts';
import type { DownloadMemory } from './download-list.ts';
import { notesFolder } from './list-files.ts';

const memoryFile = 'download.json';
const refusedFile = 'refused.json';
const forcedFile = 'forced.json';

/** @returns Null where nothing was loaded yet, or the note is damaged: the list is then loaded anew. */
export async function readDownloadMemory(folder: string): Promise<DownloadMemory | null> {
  const note = await readNote(folder, memoryFile);
  return isRecord(note) && typeof note['address'] === 'string' && typeof note['hash'] === 'string'
    ? { address: note['address'], etag: textOrNull(note['etag']), lastModified: textOrNull(note['lastModified']), hash: note['hash'] }
    : null;
}

export async function keepDownloadMemory(folder: string, memory: DownloadMemory): Promise<void> {
  await writeNote(folder, memoryFile, memory);
}

/** @returns Null where none was refused since the last one that was taken. */
export async function readRefused(folder: string): Promise<RefusedRefresh | null> {
  const note = await readNote(folder, refusedFile);
  // Written by this program alone: what has the outer shape has the inner one.
  return isRecord(note) && typeof note['on'] === 'string' && isRecord(note['source']) && isRecord(note['trouble'])
    ? (note as unknown as RefusedRefresh)
    : null;
}

export async function keepRefused(folder: string, refused: RefusedRefresh): Promise<void> {
  await writeNote(folder, refusedFile, refused);
}

export async function forgetRefused(folder: string): Promise<void> {
  await rm(join(folder, notesFolder, refusedFile), { force: true });
}

/**
 * Notes that a version was looked at by the maintainer: where it stands in the folder, it is not judged by what it replaced.
 *
 * @param version - The folder that it stands in by now: the list's own, or where it is staged.
 */
export async function keepForced(folder: string, version: string = folder): Promise<void> {
  await writeNote(folder, forcedFile, { hash: await projectsHash(version) });
}

/** Whether the present version is one that {@link keepForced} noted. */
export async function isForced(folder: string): Promise<boolean> {
  const note = await readNote(folder, forcedFile);
  return isRecord(note) && typeof note['hash'] === 'string' && note['hash'] === (await projectsHash(folder));
}

async function projectsHash(folder: string): Promise<string | null> {
  try {
    return createHash('sha256')
      .update(await readFile(join(folder, projectsFileName)))
      .digest('hex');
  } catch {
    return null;
  }
}

async function readNote(folder: string, name: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(join(folder, notesFolder, name), 'utf8'));
  } catch {
    return null;
  }
}

async function writeNote(folder: string, name: string, note: unknown): Promise<void> {
  const path = join(folder, notesFolder, name);
  await mkdir(join(folder, notesFolder), { recursive: true });
  const beside = `${path}.${randomUUID()}`;
  await writeFile(beside, `${JSON.stringify(note, null, 2)}\n`);
  await rename(beside, path);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
