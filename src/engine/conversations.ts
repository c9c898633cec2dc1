import { nowMs } from '../domain/date.ts';
import { createFileState } from '../state/file-state.ts';
import { createMemoryState } from '../state/memory-state.ts';
import type { StateProblem } from '../state/read-state-file.ts';
import type { StateStore } from '../state/state-store.ts';

/** The last query of each conversation, by the clock. */
export interface Conversations {
  /** The text of the last query; null where there is none, or where the message belongs to no conversation. */
  last(conversation: string | null): Promise<string | null>;
  remember(conversation: string | null, queryText: string): Promise<void>;
  close(): Promise<void>;
}

/** @param path - The file to keep them in; null for memory. */
export function openConversations(path: string | null, onProblem: (problem: StateProblem) => void): Conversations {
  const state: StateStore = path === null ? createMemoryState({}) : createFileState(path, { onProblem });
  return {
    last: async (conversation) => (conversation === null ? null : ((await state.recallQueries(conversation, nowMs())).at(-1) ?? null)),
    async remember(conversation, queryText) {
      if (conversation !== null) await state.rememberQuery(conversation, queryText, nowMs());
    },
    close: () => state.close(),
  };
}
