import { createConversations } from './conversations.ts';
import { defaultLimits, type StateLimits, type StateStore } from './state-store.ts';

export interface MemoryStateOptions {
  readonly limits?: Partial<StateLimits>;
}

/** Remembers until the program ends. */
export function createMemoryState({ limits = {} }: MemoryStateOptions = {}): StateStore {
  const conversations = createConversations({ ...defaultLimits, ...limits }, []);
  return {
    recallQueries: async (conversation, nowMs) => conversations.recall(conversation, nowMs),
    rememberQuery: async (conversation, queryText, nowMs) => conversations.remember(conversation, queryText, nowMs),
    forgetConversation: async (conversation) => conversations.forget(conversation),
    close: async () => {},
  };
}
