import { conversationKey } from './conversation-key.ts';
import { longestQueryText, queriesPerConversation, type StateLimits } from './state-store.ts';

/** A conversation as it is kept: its short name, when its last query was asked, and its query texts, newest last. */
export interface Conversation {
  readonly key: string;
  readonly atMs: number;
  readonly queries: readonly string[];
}

/** The remembered conversations, bounded in age, number and size. */
export interface Conversations {
  recall(conversation: string, nowMs: number): readonly string[];
  remember(conversation: string, queryText: string, nowMs: number): void;
  forget(conversation: string): void;
  /** All of them, the one with the oldest last query first. */
  list(): readonly Conversation[];
}

/** @param kept - As {@link Conversations.list} gave them. */
export function createConversations(limits: StateLimits, kept: readonly Conversation[]): Conversations {
  const byKey = new Map<string, Conversation>();
  let characters = 0;

  function put(conversation: Conversation): void {
    drop(conversation.key);
    byKey.set(conversation.key, conversation);
    characters += sizeOf(conversation);
    for (const oldest of byKey.keys()) {
      if (byKey.size <= limits.conversations && characters <= limits.characters) break;
      drop(oldest);
    }
  }

  function drop(key: string): void {
    const conversation = byKey.get(key);
    if (conversation === undefined) return;
    byKey.delete(key);
    characters -= sizeOf(conversation);
  }

  function fresh(key: string, nowMs: number): readonly string[] {
    const conversation = byKey.get(key);
    return conversation === undefined || isOld(conversation, nowMs) ? [] : conversation.queries;
  }

  // A clock that ran ahead once must not keep a conversation for years: far ahead is as old as long ago.
  function isOld({ atMs }: Conversation, nowMs: number): boolean {
    return Math.abs(nowMs - atMs) > limits.conversationAgeMs;
  }

  for (const conversation of kept) put(conversation);
  return {
    recall: (conversation, nowMs) => fresh(conversationKey(conversation), nowMs),
    remember(conversation, queryText, nowMs) {
      for (const each of byKey.values()) if (isOld(each, nowMs)) drop(each.key);
      const key = conversationKey(conversation);
      if (queryText.length > longestQueryText) drop(key);
      else put({ key, atMs: nowMs, queries: [...fresh(key, nowMs), queryText].slice(-queriesPerConversation) });
    },
    forget: (conversation) => drop(conversationKey(conversation)),
    list: () => [...byKey.values()],
  };
}

function sizeOf(conversation: Conversation): number {
  return JSON.stringify(conversation).length + 1;
}
