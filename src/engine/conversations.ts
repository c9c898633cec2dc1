/** The last query of each conversation. */
export interface Conversations {
  /** The text of the last query; null where there is none, or where the message belongs to no conversation. */
  last(conversation: string | null): Promise<string | null>;
  remember(conversation: string | null, queryText: string): Promise<void>;
  close(): Promise<void>;
}

export function openConversations(_path: string | null): Conversations {
  const kept = new Map<string, string>();
  return {
    last: async (conversation) => (conversation === null ? null : (kept.get(conversation) ?? null)),
    async remember(conversation, queryText) {
      if (conversation !== null) kept.set(conversation, queryText);
    },
    close: async () => {},
  };
}
