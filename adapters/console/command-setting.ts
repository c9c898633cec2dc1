import type { Answer, Locale } from '../../src/index.ts';
import type { Arguments } from './arguments.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import type { Settings } from './settings.ts';
import type { Terminal } from './terminal.ts';

/** What every command is given. */
export interface CommandSetting {
  readonly arguments: Arguments;
  readonly settings: Settings;
  /** The language of what the program itself says; an answer has its question's. */
  readonly locale: Locale;
  readonly terminal: Terminal;
  /** The current folder, where files are written that say no other. */
  readonly folder: string;
}

export function exitCodeOf({ status }: Answer): ExitCode {
  return status === 'answered' || status === 'help' ? exitCode.answered : exitCode.nothing;
}
