import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inFolderOf, root } from './in-folder-of.ts';

/* `Date` and `process` need no import, so the linter watches over them: the rules of biome.json are broken here on purpose. */

const clock = 'export const now = new Date();\n';
const clockType = 'export type Moment = Date;\n';
const surroundings = "export const home = process.env['HOME'];\n";

const refused: Readonly<Record<string, string>> = {
  'src/question/now.ts': clock,
  'src/locale/moment.ts': clockType,
  'src/domain/now.ts': clock,
  'src/search/voikko.ts': clock,
  'adapters/console/now.ts': clock,
  'adapters/console/main.ts': clock,
  'data/make-list.ts': clock,
  'src/engine/home.ts': surroundings,
  'adapters/console/settings.ts': surroundings,
  'data/home.ts': surroundings,
};

const allowed: Readonly<Record<string, string>> = {
  'src/domain/date.ts': clock,
  'adapters/slack/main.ts': surroundings,
  'data/make-other.ts': surroundings,
  'test/now.ts': clock,
};

const refusedFiles = lint();

test.each(Object.keys(refused))('a clock time or the process is refused in %s', (file) => {
  expect(refusedFiles).toContain(file);
});

test.each(Object.keys(allowed))('%s is where it belongs', (file) => {
  expect(refusedFiles).not.toContain(file);
});

/** The files that the rule on globals refuses. */
function lint(): readonly string[] {
  const configuration = readFileSync(join(root, 'biome.json'), 'utf8');
  return inFolderOf({ ...refused, ...allowed, 'biome.json': configuration }, (folder) => {
    const program = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
    const args = [program, 'lint', '--reporter=json', '--max-diagnostics=none'];
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    if (stdout === '') throw new Error(stderr);
    const { diagnostics }: { diagnostics: { category: string; location: { path: string } }[] } = JSON.parse(stdout);
    return diagnostics.filter(({ category }) => category === 'lint/style/noRestrictedGlobals').map(({ location }) => location.path);
  });
}
