import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { percentile, spellMs } from './percentile.ts';
import { inProject } from './project-folder.ts';
import { table } from './table.ts';

/** Milliseconds from the start of a process to its end: node alone, and the terminal that answers one question. */
export function describeStart(rounds: number): string {
  const program = inProject('dist', 'adapters', 'console', 'main.js');
  const commands: readonly (readonly [string, readonly string[]])[] = [
    ['node alone', ['--eval', '0']],
    ['hankebotti --version', [program, '--version']],
    ['hankebotti ask "paljonko thl sai"', [program, 'ask', 'paljonko thl sai']],
  ];
  const rows = commands.map(([name, args]) => {
    const times = [...Array(rounds).keys()].map(() => timeProcess(args));
    return [name, spellMs(percentile(times, 0)), spellMs(percentile(times, 0.5))];
  });
  return `From the start of the process to its end, ${rounds} rounds\n${table(['', 'fastest', 'median'], rows)}`;
}

function timeProcess(args: readonly string[]): number {
  const before = performance.now();
  const { status, error } = spawnSync(process.execPath, [...args], { stdio: 'ignore' });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}.`);
  return performance.now() - before;
}
