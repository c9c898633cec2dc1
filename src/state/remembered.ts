import { isLocale } from '../domain/locale.ts';
import { type Conversation, createConversations } from './conversations.ts';
import { createKeptTexts } from './kept-texts.ts';
import { createSeenEvents } from './seen-events.ts';
import type { StateLimits, StateStore } from './state-store.ts';

/** All that outlives the program, where it is kept in a file. Seen events do not: a platform that asks again after a restart is answered again. */
export interface Kept {
  readonly conversations: readonly Conversation[];
  readonly languages: readonly (readonly [person: string, locale: string])[];
  readonly installations: readonly (readonly [workspace: string, text: string])[];
}

export const nothingKept: Kept = { conversations: [], languages: [], installations: [] };

/**
 * What is remembered, in memory.
 *
 * @param changed - Called after every change of what {@link Kept} holds.
 */
export function createRemembered(
  limits: StateLimits,
  kept: Kept,
  changed: () => void,
): Omit<StateStore, 'close'> & { readonly list: () => Kept } {
  const conversations = createConversations(limits, kept.conversations);
  const languages = createKeptTexts(limits.languages, kept.languages);
  const installations = createKeptTexts(limits.installations, kept.installations);
  const events = createSeenEvents(limits.eventAgeMs, limits.events);
  return {
    recallQueries: async (conversation, nowMs) => conversations.recall(conversation, nowMs),
    async rememberQuery(conversation, queryText, nowMs) {
      conversations.remember(conversation, queryText, nowMs);
      changed();
    },
    async forgetConversation(conversation) {
      conversations.forget(conversation);
      changed();
    },
    async languageOf(person) {
      const locale = languages.get(person);
      return isLocale(locale) ? locale : null;
    },
    async chooseLanguage(person, locale) {
      if (locale === null) languages.forget(person);
      else languages.keep(person, locale);
      changed();
    },
    recallInstallation: async (workspace) => installations.get(workspace),
    async keepInstallation(workspace, text) {
      installations.keep(workspace, text);
      changed();
    },
    async forgetInstallation(workspace) {
      installations.forget(workspace);
      changed();
    },
    isFirst: async (event, nowMs) => events.isFirst(event, nowMs),
    list: () => ({ conversations: conversations.list(), languages: languages.list(), installations: installations.list() }),
  };
}
