// Runs the tests in several time zones, one after another, and closes with one line of figures.
//   node tools/test.mjs [--zone=Europe/Helsinki] [what vitest takes: a file, -t "a sentence", ...]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');

/** Where the list is from, the day before it, and the day after it. */
const everyZone = ['Europe/Helsinki', 'America/New_York', 'Pacific/Kiritimati'];

/** What no day or clock touches runs in the first zone alone: it takes half of the time. */
const zoneless = [
  'test/stand-ins/**',
  'test/question/paraphrases/**',
  'test/engine/labels.test.ts',
  'test/adapters/{main,same-everywhere,service}.test.ts',
  'test/adapters/{slack,discord}/*.test.ts',
  'test/adapters/*/render/{hostile-list,every-answer}.test.ts',
  'test/{architecture,bench,chat,tools}/**',
  'test/import/{columns,mapping,rows}/**',
  'test/table/fuzz.test.ts',
  'test/refresh/{download-list,watch-folder,publish-list}.test.ts',
];

const isZone = (/** @type {string} */ arg) => arg.startsWith('--zone=');
const asked = process.argv.slice(2);
const zones = asked.filter(isZone).map((arg) => arg.slice('--zone='.length));
const forVitest = asked.filter((arg) => !isZone(arg));

const runs = (zones.length > 0 ? zones : everyZone).map((zone, index) => runIn(zone, index === 0 ? [] : zoneless));
const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) => runs.reduce((total, run) => total + run[key], 0);
const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';

console.log(`tests: ${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
process.exitCode = sum('failed') === 0 ? 0 : 1;

/**
 * @param {string} zone An IANA time zone.
 * @param {readonly string[]} leftOut Patterns of files.
 */
function runIn(zone, leftOut) {
  console.log(`\n== Tests in ${zone}`);
  const folder = mkdtempSync(join(tmpdir(), 'hankebotti-tests-'));
  const report = join(folder, 'report.json');
  try {
    const reporters = [
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...leftOut.map((pattern) => `--exclude=${pattern}`),
    ];
    const { status } = spawnSync(process.execPath, [vitest, 'run', ...reporters, ...forVitest], {
      cwd: root,
      env: { ...process.env, TZ: zone },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const counts = countsIn(report);
    // Red without a red test: an error outside of every test, or no tests at all.
    return status === 0 || counts.failed > 0 ? counts : { ...counts, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * What vitest's own report counts. A file that could not be loaded has no tests to count, and is one failure.
 *
 * @typedef {{ status: string, assertionResults: unknown[] }} TestFile
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, testResults: TestFile[] }} Report
 *
 * @param {string} path Where vitest wrote it.
 */
function countsIn(path) {
  if (!existsSync(path)) return { passed: 0, failed: 1, skipped: 0 };
  /** @type {Report} */
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(readFileSync(path, 'utf8'));
  const unloaded = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length, skipped: numPendingTests };
}
