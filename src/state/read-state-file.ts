import { closeSync, constants, existsSync, fstatSync, openSync, readFileSync, renameSync } from 'node:fs';
import { type Kept, nothingKept } from './remembered.ts';
import { parseState } from './state-file.ts';

/** Something went wrong with the state file; the program goes on without it. */
export type StateProblem =
  /** `keptAs`: where the file lies now; null where it stays, and nothing is written over it. */
  | { readonly code: 'unreadable'; readonly path: string; readonly reason: string; readonly keptAs: string | null }
  /** What is remembered is in memory only until a later write succeeds. */
  | { readonly code: 'unwritable'; readonly path: string; readonly reason: string };

export interface ReadState {
  readonly kept: Kept;
  readonly problem: StateProblem | null;
  /** The file could neither be read nor moved: it must not be written over. */
  readonly isLeftAlone: boolean;
}

/**
 * Reads what was remembered; nothing where there is no file.
 *
 * A broken or foreign file is moved to a free name beside (`state.json.broken`). One that cannot be read at all, a folder
 * for example, stays where it is.
 */
export function readStateFile(path: string, maxBytes: number): ReadState {
  let text: string | null;
  try {
    text = readText(path, maxBytes);
  } catch (error) {
    return isNotThere(error) ? { kept: nothingKept, problem: null, isLeftAlone: false } : unread(path, error, null);
  }
  try {
    if (text === null) throw new Error(`it has more than ${maxBytes} bytes`);
    return { kept: parseState(text), problem: null, isLeftAlone: false };
  } catch (error) {
    return unread(path, error, keepBeside(path));
  }
}

function unread(path: string, error: unknown, keptAs: string | null): ReadState {
  const problem = { code: 'unreadable', path, reason: reasonOf(error), keptAs } as const;
  return { kept: nothingKept, problem, isLeftAlone: keptAs === null };
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * Null where the file is too large. Not asynchronous, and once: at the start of the program asynchronous reads cost more.
 *
 * @throws Error if it is no file; opening a pipe must not wait for its other end.
 */
function readText(path: string, maxBytes: number): string | null {
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) throw new Error('it is not a file');
    return stats.size > maxBytes ? null : readFileSync(file, 'utf8');
  } finally {
    closeSync(file);
  }
}

function isNotThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function keepBeside(path: string): string | null {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? `${path}.broken` : `${path}.broken-${number}`;
    if (existsSync(name)) continue;
    try {
      renameSync(path, name);
      return name;
    } catch {
      return null;
    }
  }
}
