import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sentencesFor } from '../../../src/index.ts';
import { root } from '../../architecture/in-folder-of.ts';

let folder: string;
beforeAll(() => {
  expect(spawnSync(process.execPath, [join(root, 'tools', 'build.mjs')]).status).toBe(0);
}, 60_000);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hankebotti-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The built program, started in a folder of its own with an environment of its own. */
function start(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const program = join(root, 'dist', 'adapters', 'console', 'main.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: folder, env, encoding: 'utf8', input: '' });
  return { status, stdout, stderr };
}

describe('the .env of the current folder', () => {
  const missing = (locale: 'fi' | 'sv' | 'en') => ({ status: 2, stdout: '', stderr: `${sentencesFor(locale).console.missingQuestion}\n` });

  test('is read at start', () => {
    writeFileSync(join(folder, '.env'), 'HANKEBOTTI_LOCALE=sv\n');
    expect(start(['ask'])).toEqual(missing('sv'));
  });

  test('gives way to the environment', () => {
    writeFileSync(join(folder, '.env'), 'HANKEBOTTI_LOCALE=sv\n');
    expect(start(['ask'], { HANKEBOTTI_LOCALE: 'en' })).toEqual(missing('en'));
  });

  test('need not be there', () => {
    expect(start(['ask'])).toEqual(missing('fi'));
  });
});

/** The end of the path of every file that the program loaded. */
function filesLoadedBy(args: readonly string[]): readonly string[] {
  const seen = join(folder, 'seen');
  expect(start(args, { NODE_V8_COVERAGE: seen }).status).toBe(0);
  const scripts = readdirSync(seen).flatMap(
    (name): { readonly url: string }[] => JSON.parse(readFileSync(join(seen, name), 'utf8')).result,
  );
  return scripts.flatMap(({ url }) => (url.startsWith('file:') ? [url.slice(-60)] : []));
}

test.each(['--help', '--version', 'unanswered'])('%s does not wait for what answers questions', (command) => {
  const loaded = filesLoadedBy([command]);
  expect(loaded.some((url) => url.endsWith('adapters/console/run.js'))).toBe(true);
  expect(loaded.filter((url) => /create-bot|src\/(?:question|search|store|export)\/|minisearch|koffi/u.test(url))).toEqual([]);
});

test('one question is answered without what only other commands need', () => {
  const loaded = filesLoadedBy(['ask', 'paljonko thl sai', '--today', '2024-03-05']);
  expect(loaded.some((url) => url.endsWith('src/engine/create-bot.js'))).toBe(true);
  expect(loaded.filter((url) => /chat-command|batch-command|src\/export\/|xlsx|csv-stringify/u.test(url))).toEqual([]);
});
