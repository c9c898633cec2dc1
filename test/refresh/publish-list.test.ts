import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { stagingFolder } from '../../src/refresh/list-files.ts';
import { finishPublishing, type PublishingFiles, publishList } from '../../src/refresh/publish-list.ts';
import { harbour, library, newFolder, school, writeList } from './make-list.ts';

/** A folder with a list and the one before it, and a new version staged in it. */
async function folderWithNews() {
  const folder = newFolder();
  await writeList(folder, [harbour, library], '2024-03-05');
  await writeList(join(folder, 'previous'), [harbour], '2023-11-05');
  const staged = stagingFolder(folder);
  await writeList(staged, [library, school], '2024-07-05');
  return { folder, staged };
}

/** What a reader finds: the day of the list and its projects. */
async function found(folder: string): Promise<string> {
  const { description, projects } = await readDataset(folder);
  return [description.updatedOn, ...projects.map(({ name }) => name)].join(', ');
}

const [older, old, current] = [
  '2023-11-05, Harbour lights',
  '2024-03-05, Harbour lights, Library bus',
  '2024-07-05, Library bus, School garden',
];

test('the new version stands in the folder, the one that it replaced in previous/, and nothing else is left', async () => {
  const { folder, staged } = await folderWithNews();
  await publishList(folder, staged);
  expect([await found(folder), await found(join(folder, 'previous'))]).toEqual([current, old]);
  expect(readdirSync(folder).sort()).toEqual(['.refresh', 'dataset.json', 'previous', 'projects.csv']);
  expect(readdirSync(join(folder, '.refresh'))).toEqual([]);
});

test('the first version of a list is published into a folder that is not there yet', async () => {
  const parent = newFolder();
  const [folder, staged] = [join(parent, 'new'), join(parent, 'staged')];
  await writeList(staged, [harbour]);
  await publishList(folder, staged);
  expect(await found(folder)).toBe('2024-03-05, Harbour lights');
  expect(existsSync(join(folder, 'previous'))).toBe(false);
});

test('what people call the organisations stays where the new version has no such file', async () => {
  const { folder, staged } = await folderWithNews();
  const names = '{"beneficiaries": [{"key": "pori", "name": "City of Pori", "aliases": {"en": ["Pori"]}}]}';
  const { writeFileSync } = await import('node:fs');
  writeFileSync(join(folder, 'beneficiaries.json'), names);
  await publishList(folder, staged);
  expect(readFileSync(join(folder, 'beneficiaries.json'), 'utf8')).toBe(names);
  expect(readFileSync(join(folder, 'previous', 'beneficiaries.json'), 'utf8')).toBe(names);
});

/** The real file system, up to the step at which the machine stops: that step and all later ones fail. */
function filesUntil(step: number, steps: { taken: number }): PublishingFiles {
  const next = <Args extends readonly unknown[]>(work: (...args: Args) => void) => {
    return async (...args: Args): Promise<void> => {
      steps.taken += 1;
      if (steps.taken > step) throw new Error('the machine has stopped');
      work(...args);
    };
  };
  return {
    copyFile: next((from: string, to: string) => cpSync(from, to)),
    mkdir: next((path: string) => void mkdirSync(path, { recursive: true })),
    rename: next(renameSync),
    rm: next((path: string) => rmSync(path, { recursive: true, force: true })),
    sync: next(() => undefined),
  };
}

test('whenever the machine stops, the old version or the new one is there whole, with its own earlier one', async () => {
  const seen: string[] = [];
  for (let step = 0; step < 100; step += 1) {
    const { folder, staged } = await folderWithNews();
    const steps = { taken: 0 };
    const isDone = await publishList(folder, staged, filesUntil(step, steps)).then(
      () => true,
      () => false,
    );
    // While it is stopped, too, every file that is there is whole.
    await readDataset(folder);
    await finishPublishing(folder);
    const now = [await found(folder), await found(join(folder, 'previous'))];
    expect([
      [old, older],
      [current, old],
    ]).toContainEqual(now);
    seen.push(now[0] ?? '');
    if (isDone) break;
  }
  expect(seen.length).toBeGreaterThan(8);
  expect(new Set(seen)).toEqual(new Set([old, current]));
});

test('what was stopped twice is finished all the same', async () => {
  for (let first = 0; first < 16; first += 1) {
    for (let second = 0; second < 6; second += 1) {
      const { folder, staged } = await folderWithNews();
      await publishList(folder, staged, filesUntil(first, { taken: 0 })).catch(() => undefined);
      await finishPublishing(folder, filesUntil(second, { taken: 0 })).catch(() => undefined);
      await finishPublishing(folder);
      const now = [await found(folder), await found(join(folder, 'previous'))];
      expect([
        [old, older],
        [current, old],
      ]).toContainEqual(now);
    }
  }
});

test('two programs may finish at once', async () => {
  for (let step = 4; step < 14; step += 1) {
    const { folder, staged } = await folderWithNews();
    await publishList(folder, staged, filesUntil(step, { taken: 0 })).catch(() => undefined);
    await Promise.all([finishPublishing(folder), finishPublishing(folder), finishPublishing(folder)]);
    const now = [await found(folder), await found(join(folder, 'previous'))];
    expect([
      [old, older],
      [current, old],
    ]).toContainEqual(now);
  }
});
