import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import rules from '../../.dependency-cruiser.mjs';
import { inFolderOf, root } from './in-folder-of.ts';

/*
 * Each rule of .dependency-cruiser.mjs is broken here on purpose, by a small file in a folder of its own, and must refuse it: a rule
 * that is never seen to refuse anything may do nothing. The files that keep the rules must pass.
 */

/** The floors as README and the design draw them, from below. */
const floors = [
  ['src/domain'],
  ['src/locale', 'src/dataset', 'src/query-text', 'src/search', 'src/state', 'src/chat', 'src/table'],
  ['src/answer', 'src/question', 'src/store', 'src/export', 'src/refresh', 'src/import'],
  ['src/engine'],
  ['adapters/console'],
];

/** Every look from a room to another of its own floor or of a higher one. */
const looksUpOrAside = floors.flatMap((rooms, floor) =>
  rooms.flatMap((from) =>
    floors
      .slice(floor)
      .flat()
      .filter((to) => to !== from)
      .map((to) => ({ from, to: `${to}/open.ts` })),
  ),
);

/** Who looks from where at what, and which rule refuses it. `from` is a folder, or the one file that it must be. */
const refused: readonly { from: string; to: string; rule: RegExp }[] = [
  ...looksUpOrAside.map((look) => ({ ...look, rule: new RegExp(`^${look.from}/ sees`) })),
  ...floors.slice(0, -1).flatMap((rooms) => rooms.map((from) => ({ from, to: 'src/index.ts', rule: new RegExp(`^${from}/ sees`) }))),
  { from: 'src/index.ts', to: 'adapters/console/open.ts', rule: /^src\/index\.ts sees/ },

  { from: 'adapters/console', to: 'src/engine/open.ts', rule: /^adapters\/ sees/ },
  { from: 'adapters/console', to: 'src/domain/open.ts', rule: /^adapters\/ sees/ },
  { from: 'adapters/console', to: 'adapters/slack/open.ts', rule: /^adapters do not see each other/ },
  { from: 'adapters/slack', to: 'adapters/console/open.ts', rule: /^adapters do not see each other/ },

  { from: 'src/question', to: 'src/locale/open.ts', rule: /^src\/question\/ sees/ },
  { from: 'src/question', to: 'src/dataset/open.ts', rule: /^src\/question\/ sees/ },
  { from: 'src/answer', to: 'src/search/open.ts', rule: /^src\/answer\/ sees/ },
  { from: 'src/answer', to: 'src/state/open.ts', rule: /^src\/answer\/ sees/ },
  { from: 'src/store', to: 'src/dataset/open.ts', rule: /^src\/store\/ sees/ },
  { from: 'data', to: 'src/engine/open.ts', rule: /^data\/ sees/ },
  { from: 'data', to: 'adapters/console/open.ts', rule: /^data\/ sees/ },
  { from: 'src/engine', to: 'bench/open.ts', rule: /^src\/engine\/ sees/ },
  { from: 'adapters/console', to: 'test/open.ts', rule: /^adapters\/ sees/ },
  { from: 'bench', to: 'test/open.ts', rule: /^measurements do without tests/ },

  { from: 'src/domain', to: 'date-fns/addDays', rule: /^date-fns lives in/ },
  { from: 'src/question', to: 'date-fns', rule: /^date-fns lives in/ },
  { from: 'adapters/console', to: 'date-fns', rule: /^date-fns lives in/ },
  { from: 'src/store', to: 'minisearch', rule: /^minisearch lives in/ },
  { from: 'src/question', to: 'koffi', rule: /^koffi lives in/ },
  { from: 'src/answer', to: '@e965/xlsx', rule: /^@e965\/xlsx lives in/ },
  { from: 'src/import', to: '@e965/xlsx', rule: /^@e965\/xlsx lives in/ },
  { from: 'src/import', to: 'htmlparser2', rule: /^htmlparser2 lives in/ },
  { from: 'src/table', to: 'src/dataset/open.ts', rule: /^src\/table\/ sees/ },
  { from: 'src/import', to: 'src/search/open.ts', rule: /^src\/import\/ sees/ },
  { from: 'src/state', to: 'csv-stringify/sync', rule: /^csv-stringify lives in/ },
  { from: 'adapters/console', to: '@slack/bolt', rule: /^@slack\/bolt lives in/ },
  { from: 'src/chat', to: '@slack/bolt', rule: /^@slack\/bolt lives in/ },
  { from: 'adapters/slack', to: 'discord.js', rule: /^discord\.js lives in/ },
  { from: 'adapters/slack', to: 'pino', rule: /^pino lives in/ },

  { from: 'src/engine', to: 'node:process', rule: /^process is for programs/ },
  { from: 'adapters/console', to: 'process', rule: /^process is for programs/ },
  { from: 'src/question', to: 'node:module', rule: /^require is for koffi/ },
  { from: 'src/dataset', to: 'csv-parse/sync', rule: /^development packages stay at home/ },
  { from: 'src/search', to: 'not-declared', rule: /^every package is declared/ },
  { from: 'src/store', to: 'src/store/nowhere.ts', rule: /^every import leads somewhere/ },
  { from: 'src/store/circle.ts', to: 'src/store/other-half.ts', rule: /^no circles/ },
];

const allowed: readonly { from: string; to: string }[] = [
  ...floors
    .flatMap((rooms, floor) => (floor > 0 ? rooms : []))
    .map((from) => ({ from, to: from.startsWith('src') ? 'src/domain/open.ts' : 'src/index.ts' })),
  ...floors.slice(0, 3).flatMap((rooms) => rooms.map((room) => ({ from: 'src/engine', to: `${room}/open.ts` }))),
  { from: 'src/answer', to: 'src/locale/open.ts' },
  { from: 'src/answer', to: 'src/query-text/open.ts' },
  { from: 'src/export', to: 'src/locale/open.ts' },
  { from: 'src/question', to: 'src/search/open.ts' },
  { from: 'src/store', to: 'src/search/open.ts' },
  { from: 'data', to: 'src/dataset/open.ts' },
  { from: 'bench', to: 'src/engine/open.ts' },
  { from: 'src/domain/date.ts', to: 'date-fns/addDays' },
  { from: 'src/search', to: 'minisearch' },
  { from: 'src/search', to: 'koffi' },
  { from: 'src/export', to: '@e965/xlsx' },
  { from: 'adapters/slack', to: '@slack/bolt' },
  { from: 'adapters/discord', to: 'discord.js' },
  { from: 'src/chat', to: 'pino' },
  { from: 'adapters/main.ts', to: 'node:process' },
  { from: 'adapters/console/main.ts', to: 'node:process' },
  { from: 'src/search/voikko.ts', to: 'node:module' },
  { from: 'test', to: 'csv-parse/sync' },
];

const cases = [
  ...refused.map((look) => ({ ...look, file: nameFor(look.from, look.to, 'bad') })),
  ...allowed.map((look) => ({ ...look, rule: null, file: nameFor(look.from, look.to, 'good') })),
];
const violations = cruise();

describe('an import against the rules is refused', () => {
  test.each(cases.filter(({ rule }) => rule !== null))('$from to $to', ({ file, rule }) => {
    expect(violations.filter(({ from }) => from === file).map((violation) => violation.rule)).toContainEqual(
      expect.stringMatching(rule ?? ''),
    );
  });
});

test('an import of a type, a re-export and an import in the middle of a function count too', () => {
  for (const file of ['src/domain/type-only.ts', 'src/domain/passed-on.ts', 'src/domain/later.ts']) {
    expect(violations).toContainEqual({ from: file, rule: 'src/domain/ sees nobody' });
  }
});

test('an import within the rules passes', () => {
  const good = cases.filter(({ rule }) => rule === null).map(({ file }) => file);
  expect(violations.filter(({ from }) => good.includes(from))).toEqual([]);
});

test('no rule is left that nothing here breaks', () => {
  const seen = violations.map(({ rule }) => rule);
  expect((rules.forbidden ?? []).map(({ name }) => name).filter((name) => name === undefined || !seen.includes(name))).toEqual([]);
});

/** `src/domain/bad-src-engine-open.ts`; where `from` is a file, that file. */
function nameFor(from: string, to: string, kind: 'bad' | 'good'): string {
  return from.endsWith('.ts') ? from : `${from}/${kind}-${to.replace(/\.ts$/u, '').replace(/[^a-z]+/gu, '-')}.ts`;
}

/** What the check says of all the files at once: the file that an import stands in, and the rule that refuses it. */
function cruise(): readonly { from: string; rule: string }[] {
  const folders = ['src', 'adapters', 'data', 'bench', 'test'];
  return inFolderOf(brokenTree(), (folder) => {
    const program = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
    const args = [program, '--config', join(root, '.dependency-cruiser.mjs'), '--output-type', 'json', ...folders];
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 });
    if (stdout === '') throw new Error(stderr);
    const { summary }: { summary: { violations: { from: string; rule: { name: string } }[] } } = JSON.parse(stdout);
    return summary.violations.map(({ from, rule }) => ({ from, rule: rule.name }));
  });
}

function brokenTree(): Record<string, string> {
  const rooms = [...floors.flat(), 'adapters/slack', 'adapters/discord', 'data', 'bench', 'test'];
  const packages = [
    'date-fns',
    'date-fns/addDays',
    'minisearch',
    'koffi',
    '@e965/xlsx',
    'htmlparser2',
    '@slack/bolt',
    'pino',
    'discord.js',
    'csv-stringify/sync',
    'csv-parse/sync',
    'not-declared',
  ];
  return {
    'package.json': readFileSync(join(root, 'package.json'), 'utf8'),
    ...Object.fromEntries(packages.map((name) => [`node_modules/${name}/index.js`, 'export const open = 1;\n'])),
    ...Object.fromEntries(rooms.map((room) => [`${room}/open.ts`, 'export const open = 1;\n'])),
    ...Object.fromEntries(cases.map(({ file, to }) => [file, `export { open } from '${specifier(file, to)}';\n`])),
    'src/store/other-half.ts': "export { open } from './circle.ts';\n",
    'src/domain/type-only.ts': "import type { open } from '../engine/open.ts';\nexport type Open = typeof open;\n",
    'src/domain/passed-on.ts': "export * from '../engine/open.ts';\n",
    'src/domain/later.ts': "export const later = () => import('../engine/open.ts');\n",
  };
}

/** Own files by their path from `file`, packages by their name. */
function specifier(file: string, to: string): string {
  if (!to.endsWith('.ts')) return to;
  const path = relative(join(file, '..'), to).replaceAll('\\', '/');
  return path.startsWith('.') ? path : `./${path}`;
}
