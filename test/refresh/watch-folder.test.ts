import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { findRawFiles, markOfList } from '../../src/refresh/list-fingerprint.ts';
import { type FolderWatch, type WatchTimes, watchFolders } from '../../src/refresh/watch-folder.ts';
import { harbour, newFolder, writeList } from './make-list.ts';

let watching: FolderWatch | null = null;
afterEach(() => watching?.close());

/** A watched folder with a list, and the marks that were told of. */
async function watched(times: WatchTimes = { settleMs: 60, pollMs: 60_000 }, isTold = true) {
  const folder = newFolder();
  await writeList(folder, [harbour]);
  const told: string[] = [];
  const look = async (): Promise<string> => markOfList(folder);
  watching = watchFolders(isTold ? [folder] : [], look, await look(), async () => void told.push(await look()), times);
  await watching.lookNow();
  return { folder, told, projects: join(folder, 'projects.csv') };
}

test('a file that is written over is told once', async () => {
  const { folder, told, projects } = await watched();
  writeFileSync(projects, 'name\nPier\n');
  await vi.waitFor(() => expect(told).toEqual([markOfList(folder)]));
});

test('a file that is replaced by a rename is told, though its size is the same', async () => {
  const { folder, told, projects } = await watched();
  writeFileSync(`${projects}.new`, 'x'.repeat(10));
  renameSync(`${projects}.new`, projects);
  await vi.waitFor(() => expect(told).toEqual([markOfList(folder)]));
  writeFileSync(`${projects}.new`, 'y'.repeat(10));
  renameSync(`${projects}.new`, projects);
  await vi.waitFor(() => expect(told).toHaveLength(2));
});

test('a file that is being written is told when it is whole, not before', async () => {
  const { told, projects } = await watched({ settleMs: 150, pollMs: 60_000 });
  for (let piece = 0; piece < 12; piece += 1) {
    appendFileSync(projects, 'row\n');
    await wait(30);
    expect(told).toEqual([]);
  }
  await vi.waitFor(() => expect(told).toHaveLength(1));
});

test('what the system does not tell of is found by looking', async () => {
  const { told, projects } = await watched({ settleMs: 20, pollMs: 40 }, false);
  writeFileSync(projects, 'name\nPier\n');
  await vi.waitFor(() => expect(told).toHaveLength(1));
});

test('a folder that is taken away and put back goes on being watched', async () => {
  const { folder, told } = await watched({ settleMs: 20, pollMs: 40 });
  renameSync(folder, `${folder}-away`);
  await vi.waitFor(() => expect(told).toHaveLength(1));
  renameSync(`${folder}-away`, folder);
  writeFileSync(join(folder, 'projects.csv'), 'name\nPier\n');
  await vi.waitFor(() => expect(told.at(-1)).toBe(markOfList(folder)));
  rmSync(folder, { recursive: true });
});

test('after closing nothing is told', async () => {
  const { told, projects } = await watched({ settleMs: 10, pollMs: 10 });
  watching?.close();
  writeFileSync(projects, 'name\nPier\n');
  await wait(80);
  expect(told).toEqual([]);
});

test('published files are those in incoming/ and tables beside the list; unfinished and hidden ones are none', async () => {
  const { folder } = await watched();
  mkdirSync(join(folder, 'incoming', 'taken'), { recursive: true });
  for (const name of ['list.xlsx', 'old.CSV', 'README.md', 'source.txt', '~$list.xlsx', '.list.ods', 'new.csv.part', 'beneficiaries.json'])
    writeFileSync(join(folder, name), 'x');
  for (const name of ['a.json', 'b.pdf', '.c.csv', 'd.crdownload']) writeFileSync(join(folder, 'incoming', name), 'x');
  const { incoming, beside } = await findRawFiles(folder);
  expect(incoming.map(({ name }) => name)).toEqual(['a.json', 'b.pdf']);
  expect(beside.map(({ name }) => name)).toEqual(['list.xlsx', 'old.CSV']);
});
