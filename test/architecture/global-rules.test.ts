import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inFolderOf, root } from './in-folder-of.ts';

/* `Date` and `process` need no import, so the linter watches over them: biome.json, broken here on purpose. */

const usesDate = 'export const now = new Date();\n';
const usesDateType = 'export type Moment = Date;\n';
const usesProcess = "export const home = process.env['HOME'];\n";

const files: Readonly<Record<string, string>> = {
  'src/question/now.ts': usesDate,
  'src/locale/moment.ts': usesDateType,
  'src/search/voikko.ts': usesDate,
  'adapters/console/now.ts': usesDate,
  'adapters/console/main.ts': usesDate,
  'data/make-list.ts': usesDate,
  'src/engine/home.ts': usesProcess,
  'adapters/console/settings.ts': usesProcess,
  'data/home.ts': usesProcess,

  'src/domain/date.ts': usesDate,
  'adapters/slack/main.ts': usesProcess,
  'data/make-other.ts': usesProcess,
  'test/now.ts': usesDate,
};

const complaints = lint();

test.each(Object.keys(files).slice(0, 6))('a clock time is refused in %s', (file) => {
  expect(complaints).toContainEqual({ file, rule: 'lint/style/noRestrictedGlobals' });
});

test.each(Object.keys(files).slice(6, 9))('the process is refused in %s', (file) => {
  expect(complaints).toContainEqual({ file, rule: 'lint/style/noRestrictedGlobals' });
});

test.each(Object.keys(files).slice(9))('%s may', (file) => {
  expect(complaints.filter((complaint) => complaint.file === file)).toEqual([]);
});

function lint(): readonly { file: string; rule: string }[] {
  return inFolderOf({ ...files, 'biome.json': readFileSync(join(root, 'biome.json'), 'utf8') }, (folder) => {
    const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
    const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=none'];
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    if (stdout === '') throw new Error(stderr);
    return [...stdout.matchAll(/"category":"([^"]+)"/gu)].map(([, rule]) => ({ file: stdout.slice(0, 3000), rule: rule ?? '' }));
  });
}
