import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { inCopy } from './in-copy.ts';

const good = "import { test } from 'vitest';\ntest('a', () => {});\ntest('b', () => {});\n";
const bad = "import { expect, test } from 'vitest';\ntest('c', () => expect(1).toBe(2));\n";
const unloadable = "import './nowhere.ts';\n";

test('every zone is counted in the last line', () => {
  const { status, stdout } = run({ 'good.test.ts': good }, ['--zone=Europe/Helsinki', '--zone=Asia/Tokyo']);
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('tests: 4 passed, 0 failed');
  expect(status).toBe(0);
});

test('the tests run in the zone that is asked for', () => {
  const zone =
    "import { expect, test } from 'vitest';\ntest('zone', () => expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe('Pacific/Kiritimati'));\n";
  expect(run({ 'zone.test.ts': zone }, ['--zone=Pacific/Kiritimati']).status).toBe(0);
  expect(run({ 'zone.test.ts': zone }, ['--zone=America/New_York']).status).toBe(1);
});

test('a red test and a file that cannot be loaded are failures', () => {
  const { status, stdout } = run({ 'good.test.ts': good, 'bad.test.ts': bad, 'broken.test.ts': unloadable }, ['--zone=Europe/Helsinki']);
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('tests: 2 passed, 2 failed');
  expect(status).toBe(1);
});

test('a run without any test is a failure', () => {
  const { status, stdout } = run({ 'good.test.ts': good }, ['--zone=Europe/Helsinki', 'nothing-of-that-name']);
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('tests: 0 passed, 1 failed');
  expect(status).toBe(1);
});

function run(files: Readonly<Record<string, string>>, args: readonly string[]): SpawnSyncReturns<string> {
  return inCopy(files, (folder) => spawnSync(process.execPath, ['tools/test.mjs', ...args], { cwd: folder, encoding: 'utf8' }));
}
