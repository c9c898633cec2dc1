/** What a button or a menu does. */
export const presses = ['page', 'sort', 'ask', 'choose', 'card', 'whole', 'csv', 'xlsx'] as const;
export type PressKind = (typeof presses)[number];

/** All that a button needs to work: after a restart, days later, for anyone. */
export interface Press {
  readonly kind: PressKind;
  /** Tells it from its neighbours of the same kind; from 0. For `page`: 0 is the page before, 1 the page after. */
  readonly number: number;
  /** Whose question was answered: a click of somebody else leaves the message as it is. Null where there is no such person. */
  readonly owner: string | null;
  /** A query's text, or a question. Null where the id had no room for it: it is then found by the answer that the message shows. */
  readonly query: string | null;
}

/** Changes with the form: an id of another version is asked again. */
const version = '1';
const mostCharacters = 100;

/** A `custom_id`: at most 100 characters, and different for different presses of one message. */
export function printPress({ kind, number, owner, query }: Press): string {
  const head = `${version}|${kind}|${number}|${owner ?? '-'}|`;
  return query === null || [...head, ...query].length > mostCharacters ? head : head + query;
}

/** `old` for an id of another version; null for what no button of ours carries. */
export function readPress(customId: string): Press | 'old' | null {
  const [, form, name, number = '', owner = '-', query = ''] = /^(\d+)\|(\w+)\|(\d{1,3})\|([\d-]+)\|(.*)$/su.exec(customId) ?? [];
  if (form === undefined) return null;
  if (form !== version) return 'old';
  const kind = presses.find((each) => each === name);
  return kind === undefined
    ? null
    : { kind, number: Number(number), owner: owner === '-' ? null : owner, query: query === '' ? null : query };
}

/** The value of a menu's choice: its query, or its place among the choices where a value has no room for the query. */
export function printChoice(query: string, number: number): string {
  return [...query].length > mostCharacters || query.startsWith('#') ? `#${number}` : query;
}

export function readChoice(value: string): { readonly query: string } | { readonly number: number } {
  const [, number] = /^#(\d+)$/u.exec(value) ?? [];
  return number === undefined ? { query: value } : { number: Number(number) };
}
