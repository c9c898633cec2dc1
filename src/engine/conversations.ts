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
}

/** @param path - The file to remember in; null for memory. */
export function openState(path: string | null, onProblem: (problem: StateProblem) => void): StateStore {
  return path === null ? createMemoryState({}) : createFileState(path, { onProblem });
}

export function createConversations(state: StateStore): Conversations {
  return {
    last: async (conversation) => (conversation === null ? null : ((await state.recallQueries(conversation, nowMs())).at(-1) ?? null)),
    async remember(conversation, queryText) {
      if (conversation !== null) await state.rememberQuery(conversation, queryText, nowMs());
    },
  };
}

/** What an adapter may have remembered, by the clock. */
export interface AdapterState extends Omit<StateStore, 'recallQueries' | 'rememberQuery' | 'forgetConversation' | 'isFirst' | 'close'> {
  /** True the first time that an event is named within a quarter of an hour: only then is it to be answered. */
  isFirst(event: string): Promise<boolean>;
}

export function createAdapterState(state: StateStore): AdapterState {
  return { ...state, isFirst: (event) => state.isFirst(event, nowMs()) };
}
