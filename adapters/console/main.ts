#!/usr/bin/env node
// The only file of the terminal that touches `process`.
import process from 'node:process';
import { createBot } from '../../src/index.ts';
import { run } from './run.ts';
import { readSettings } from './settings.ts';
import { readVersion } from './version.ts';

const { stdin, stdout, stderr } = process;

// Whoever reads the answers has read enough (`| head -1`): no fault of anybody's.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

/** Where a terminal does not say how wide it is. */
const usualColumns = 80;

loadEnvFile();
const settings = readSettings(process.env);

process.exitCode = await run(process.argv.slice(2), {
  settings,
  terminal: {
    input: stdin,
    output: stdout,
    errors: stderr,
    interactive: stdin.isTTY === true && stdout.isTTY === true,
    columns: () => (stdout.isTTY ? (stdout.columns ?? usualColumns) : null),
    colour: settings.colour,
  },
  openBot: createBot,
  version: readVersion,
  folder: '',
});

/** What `.env` of the current folder sets counts where the environment itself says nothing. */
function loadEnvFile(): void {
  try {
    process.loadEnvFile();
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!isMissing) stderr.write(`.env: ${error instanceof Error ? error.message : String(error)}\n`);
  }
}
