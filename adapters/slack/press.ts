import { isLocale, type Locale } from '../../src/index.ts';

/** What a button does. An element's `action_id` is this, a colon, and a number that tells it from its neighbours: `ask:2`. */
export const presses = ['page', 'sort', 'ask', 'choose', 'card', 'whole', 'table', 'csv', 'xlsx', 'share'] as const;
export type PressKind = (typeof presses)[number];

/** All that a button needs to work: after a restart, days later, for anyone. */
export interface Press {
  /** The language of the answer that the button stands under. */
  readonly locale: Locale;
  /** Whose question was answered: a click of somebody else leaves the message as it is. Null where there is no such person. */
  readonly owner: string | null;
  /** A query's text, or a question. */
  readonly query: string;
}

/** At most 2,000 characters, as long as the query has at most 1,950. */
export function printPress({ locale, owner, query }: Press): string {
  return `${locale} ${owner ?? '-'} ${query}`;
}

/** Null for what no button of ours carries. */
export function readPress(value: string): Press | null {
  const [, locale, owner = '-', query = ''] = /^(\w\w) (\S+) (.+)$/su.exec(value) ?? [];
  return isLocale(locale) ? { locale, owner: owner === '-' ? null : owner, query } : null;
}

export function pressId(kind: PressKind, number = 0): string {
  return `${kind}:${number}`;
}

export function pressKindOf(actionId: string): PressKind | null {
  const [name] = actionId.split(':');
  return presses.find((kind) => kind === name) ?? null;
}
