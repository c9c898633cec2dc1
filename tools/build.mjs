// Compiles the program into dist/ where dist/ is missing or older than the sources, and says nothing otherwise.
// Whatever the compiler says goes to standard error: standard output belongs to the program that is started next.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const beingMade = join(root, 'dist.new');
const lock = join(root, 'dist.lock');
const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');

/** In dist/: the list of what it was made from. */
const stampName = '.made-from';

const longestBuildMs = 120_000;

if (!isBuilt()) process.exitCode = await holdingTheLock(() => (isBuilt() ? 0 : build()));

/** True where dist/ was made from exactly the files that are there now. */
function isBuilt() {
  return readOr(join(dist, stampName), null) === inputs();
}

/** Types are not checked here, `npm run check` does that: a fresh clone starts in 3 s instead of 10. */
function build() {
  const madeFrom = inputs();
  rmSync(beingMade, { recursive: true, force: true });
  const args = [compiler, '-p', 'tsconfig.build.json', '--outDir', beingMade];
  const { status, error } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (error !== undefined) throw error;
  if (status !== 0) return status ?? 1;
  writeFileSync(join(beingMade, stampName), madeFrom);
  // Swapped whole: nobody starts from half a program, and what a deleted source left behind goes too.
  rmSync(dist, { recursive: true, force: true });
  renameSync(beingMade, dist);
  return 0;
}

/** Every file that the build depends on, with its size and time: some milliseconds, where the compiler's own look takes a second. */
function inputs() {
  const code = ['src', 'adapters', 'data', 'bench', 'test/stand-ins']
    .flatMap((folder) => filesIn(join(root, folder)))
    .filter((path) => path.endsWith('.ts'));
  return [...code.sort(), join(root, 'tsconfig.json'), join(root, 'tsconfig.build.json')]
    .map((path) => {
      const { size, mtimeMs } = statSync(path);
      return `${relative(root, path)} ${size} ${mtimeMs}\n`;
    })
    .join('');
}

/**
 * @param {string} folder
 * @returns {string[]} none where the folder is missing
 */
function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

/**
 * Two commands in a fresh clone must not compile into each other's files: the second waits for the first.
 *
 * @param {() => number} work
 */
async function holdingTheLock(work) {
  while (!tryLock()) await wait(100);
  try {
    return work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function tryLock() {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    // Where its owner was killed, the next round takes it.
    if (isAbandoned()) rmSync(lock, { force: true });
    return false;
  }
}

function isAbandoned() {
  const owner = Number(readOr(lock, '0'));
  const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
  return (owner > 0 && !isAlive(owner)) || Date.now() - since > longestBuildMs;
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * @template T
 * @param {string} path
 * @param {T} fallback
 */
function readOr(path, fallback) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return fallback;
  }
}
