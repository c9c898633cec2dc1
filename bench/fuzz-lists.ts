// `npm run fuzz -- FOLDER`: damages the files of a folder and reads them, in a process of its own that may crash or hang.
import { type ChildProcess, fork } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { readTables } from '../src/table/read-tables.ts';
import { damage } from './damage.ts';
import { createRandom, pick } from './random.ts';

const usage = `npm run fuzz -- FOLDER [--seconds 60] [--seed 1]

Reads damaged copies of the folder's files for so long. Prints each one over which the reader crashed, threw or took more than 10 s, with the
seed that damages it again, and the most memory used. Ends with 1 where there was one.`;

const hangsAfterMs = 10_000;

/** What the reading process says of one damaged file. */
interface Report {
  readonly outcome: string;
  readonly megabytes: number;
}

const [folder, ...options] = process.argv.slice(2);
if (process.send !== undefined && folder !== undefined) answerSeeds(folder);
else if (folder === undefined || folder.startsWith('-')) {
  console.error(usage);
  process.exitCode = 2;
} else process.exitCode = await fuzz(folder, numberOf('--seconds', 60), numberOf('--seed', 1));

function numberOf(option: string, otherwise: number): number {
  const given = Number(options[options.indexOf(option) + 1]);
  return options.includes(option) && Number.isFinite(given) ? given : otherwise;
}

async function fuzz(from: string, seconds: number, firstSeed: number): Promise<0 | 1> {
  const until = performance.now() + seconds * 1000;
  const outcomes = new Map<string, number>();
  const faults: string[] = [];
  let most = 0;
  let slowest = 0;
  let seed = firstSeed;
  let reader: ChildProcess | null = null;
  for (; performance.now() < until; seed += 1) {
    reader ??= fork(fileURLToPath(import.meta.url), [from]);
    const started = performance.now();
    const { outcome, megabytes } = await readOne(reader, seed);
    slowest = Math.max(slowest, performance.now() - started);
    most = Math.max(most, megabytes);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    if (!/^(?:crashed|hung|threw)/.test(outcome)) continue;
    faults.push(`seed ${seed}: ${outcome}`);
    reader.kill('SIGKILL');
    reader = null;
  }
  reader?.kill();
  console.log(`${seed - firstSeed} damaged files, slowest ${Math.round(slowest)} ms, most memory ${Math.round(most)} MB`);
  for (const [outcome, count] of [...outcomes].sort((one, other) => other[1] - one[1])) console.log(`  ${count} ${outcome}`);
  for (const fault of faults) console.log(fault);
  return faults.length === 0 ? 0 : 1;
}

function readOne(reader: ChildProcess, seed: number): Promise<Report> {
  return new Promise((resolve) => {
    const end = (report: Report): void => {
      clearTimeout(timer);
      reader.removeAllListeners();
      resolve(report);
    };
    const timer = setTimeout(() => end({ outcome: 'hung', megabytes: 0 }), hangsAfterMs);
    reader.once('message', (report: Report) => end(report));
    reader.once('exit', (code, signal) => end({ outcome: `crashed (${signal ?? code})`, megabytes: 0 }));
    reader.send(seed);
  });
}

function answerSeeds(from: string): void {
  const names = readdirSync(from).filter((name) => statSync(join(from, name)).isFile());
  const files = names.map((name) => readFileSync(join(from, name)));
  process.on('message', (seed: number) => {
    void read(seed).then((outcome) => process.send?.({ outcome, megabytes: process.resourceUsage().maxRSS / 1024 } satisfies Report));
  });

  async function read(seed: number): Promise<string> {
    const random = createRandom(seed);
    const name = pick(random, names);
    const damaged = damage(files[names.indexOf(name)] ?? Buffer.alloc(0), files, random);
    try {
      const tables = await readTables(damaged, name, { encoding: null, delimiter: null });
      if (tables.status === 'unreadable') return tables.why.code;
      for (const { rows } of tables.tables) for (const _ of rows);
      return 'read';
    } catch (error) {
      return `threw ${error instanceof Error ? error.stack : String(error)}`;
    }
  }
}
