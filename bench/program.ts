import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { inProject } from './project-folder.ts';

/** The questions of a load: figures, lists, topics, groups, what is asked back and what the list does not hold, in three languages. */
export const loadQuestions = [
  'paljonko thl sai',
  'migrin hankkeet',
  'montako hanketta on käynnissä',
  'finish imigration service total',
  'vilka projekt slutar snart',
  'hankkeet jotka liittyvät rasismiin',
  'which projects are over 1 million and end in 2025?',
  'hankkeet saajittain',
  'Kumpi on saanut enemmän, THL vai HDL?',
  'paljonko Helsinki sai',
  'what is the weather',
  '5 suurinta hanketta',
];

/** The whole program, as `npm start` starts it, with nothing of the surroundings but what is given. */
export function startProgram(env: Readonly<Record<string, string>>): ChildProcess {
  return spawn(process.execPath, [inProject('dist', 'adapters', 'main.js')], { env, stdio: 'ignore' });
}

/** What a process has in memory; NaN where the system does not tell. */
function megabytesOf({ pid }: ChildProcess): number {
  try {
    const [, kilobytes = ''] = /VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Math.round(Number(kilobytes) / 1024);
  } catch {
    return Number.NaN;
  }
}

/** @throws Error where it does not come true in time. */
export async function until(condition: () => boolean, timeoutMs: number): Promise<void> {
  const endMs = performance.now() + timeoutMs;
  while (!condition()) {
    if (performance.now() > endMs) throw new Error('It took too long');
    await wait(50);
  }
}

/**
 * Begins something so many times a second, whether what was begun has ended or not.
 *
 * @returns What each gave, and the program's memory every ten seconds.
 */
export async function atRate<Result>(
  { seconds, rate }: Load,
  program: ChildProcess,
  begin: (index: number) => Promise<Result>,
): Promise<{ readonly results: readonly Result[]; readonly megabytes: readonly number[] }> {
  const begun: Promise<Result>[] = [];
  const megabytes: number[] = [];
  const startedMs = performance.now();
  for (let index = 0; index < seconds * rate; index += 1) {
    const dueMs = startedMs + (index * 1000) / rate;
    if (performance.now() < dueMs) await wait(dueMs - performance.now());
    if (performance.now() - startedMs > (megabytes.length + 1) * 10_000) megabytes.push(megabytesOf(program));
    begun.push(begin(index));
  }
  return { results: await Promise.all(begun), megabytes: [...megabytes, megabytesOf(program)] };
}

/** How long a load lasts, and how many questions a second it has. */
export interface Load {
  readonly seconds: number;
  readonly rate: number;
}

/** Reads `--seconds 60 --rate 200`; complains and gives null for anything else. */
export function readLoad(args: readonly string[], usage: string): Load | null {
  try {
    const { values } = parseArgs({ args: [...args], options: { seconds: { type: 'string' }, rate: { type: 'string' } } });
    const [seconds, rate] = [Number(values.seconds ?? '60'), Number(values.rate ?? '200')];
    if (!(seconds > 0 && rate > 0)) throw new Error('--seconds and --rate are numbers above zero');
    return { seconds, rate };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}\n`);
    return null;
  }
}
