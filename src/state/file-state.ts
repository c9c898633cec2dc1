import { readStateFile, reasonOf, type StateProblem } from './read-state-file.ts';
import { createRemembered } from './remembered.ts';
import { createSaver } from './saver.ts';
import { printState } from './state-file.ts';
import { defaultLimits, type StateLimits, type StateStore } from './state-store.ts';
import { writeAtomically } from './write-atomically.ts';

export interface FileStateOptions {
  readonly limits?: Partial<StateLimits>;
  /** Told before `createFileState` returns where the file cannot be read; later once for each row of writes that fail. */
  readonly onProblem: (problem: StateProblem) => void;
  /** How long a change waits for others, so that they are written together; 200 where it is left out. */
  readonly gatherMs?: number;
  /** Replaces the file's text as a whole. */
  readonly write?: (path: string, text: string) => Promise<void>;
}

const largestFileBytes = 16 * 1024 * 1024;

/**
 * Remembers in a file, which survives a restart.
 *
 * A query is remembered at once and written a moment later, together with what came meanwhile, or on `close`: a crash loses
 * that moment, never the file. The file is one program's own: of two that share it, the last to write wins. Conversations past
 * their age leave it with the next write.
 */
export function createFileState(path: string, options: FileStateOptions): StateStore {
  const { onProblem, gatherMs = 200, write = writeAtomically } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const read = readStateFile(path, Math.max(largestFileBytes, 3 * limits.characters));
  if (read.problem !== null) onProblem(read.problem);
  const saver = createSaver(
    () => write(path, printState(list())),
    gatherMs,
    (error) => onProblem({ code: 'unwritable', path, reason: reasonOf(error) }),
  );
  const { list, ...remembered } = createRemembered(limits, read.kept, read.isLeftAlone ? () => {} : saver.changed);
  return { ...remembered, close: saver.close };
}
