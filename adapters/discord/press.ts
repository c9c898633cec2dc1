import { isLocale, type Locale } from '../../src/index.ts';

/** What a button or a menu does. */
export const presses = ['page', 'sort', 'ask', 'choose', 'card', 'whole', 'csv', 'xlsx'] as const;
export type PressKind = (typeof presses)[number];

/** All that a button needs to work: after a restart, days later, for anyone. */
export interface Press {
  readonly kind: PressKind;
  /** Tells it from its neighbours of the same kind; from 0. For `page`: 0 is the page before, 1 the page after. */
  readonly number: number;
  /** The language of the answer: it goes on in it, whatever language its asker's Discord is in. */
  readonly locale: Locale;
  /** Whose question was answered: a click of somebody else leaves the message as it is. Null where there is no such person. */
  readonly owner: string | null;
  /** A query's text, or a question. Null where the id had no room for it: it is then found by the answer that the message shows. */
  readonly query: string | null;
}

/** Changes with the form: an id of another version is asked again. */
const version = '2';
const mostCharacters = 100;

/** A `custom_id`: at most 100 characters, and different for different presses of one message. */
export function printPress({ kind, number, locale, owner, query }: Press): string {
  const head = `${version}|${kind}|${number}|${locale}|${owner ?? '-'}|`;
  return query === null || [...head, ...query].length > mostCharacters ? head : head + query;
}

/** `old` for an id of another version; null for what no button of ours carries. */
export function readPress(customId: string): Press | 'old' | null {
  const [form = '', name, number = '', locale = '', owner = '-', ...query] = customId.split('|');
  if (form !== version) return /^\d+$/u.test(form) && name !== undefined ? 'old' : null;
  const kind = presses.find((each) => each === name);
  if (kind === undefined || !/^\d{1,3}$/u.test(number) || !isLocale(locale) || query.length === 0) return null;
  return { kind, number: Number(number), locale, owner: owner === '-' ? null : owner, query: query.join('|') || null };
}

/** The value of a menu's choice: its query, or its place among the choices where a value has no room for the query. */
export function printChoice(query: string, number: number): string {
  return [...query].length > mostCharacters || query.startsWith('#') ? `#${number}` : query;
}

export function readChoice(value: string): { readonly query: string } | { readonly number: number } {
  const [, number] = /^#(\d+)$/u.exec(value) ?? [];
  return number === undefined ? { query: value } : { number: Number(number) };
}
