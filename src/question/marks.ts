import type { Atom, Meaning } from './atoms.ts';
import type { Token } from './tokens.ts';

/** A message's tokens, and the piece that each has been taken for so far. */
export interface Marks {
  readonly tokens: readonly Token[];
  readonly taken: (Atom | null)[];
}

/** Marks the tokens of a span of characters, if they are free. */
export function mark(marks: Marks, span: { readonly from: number; readonly to: number }, meaning: Meaning): void {
  const first = marks.tokens.findIndex((token) => token.to > span.from);
  let last = first;
  while (last >= 0 && last + 1 < marks.tokens.length && (marks.tokens[last + 1]?.from ?? 0) < span.to) last += 1;
  if (first >= 0 && (marks.tokens[first]?.from ?? span.to) < span.to && isFree(marks, first, last)) put(marks, first, last, meaning);
}

export function isFree({ taken }: Marks, first: number, last: number): boolean {
  for (let index = first; index <= last; index += 1) if (taken[index] !== null) return false;
  return true;
}

export function put(marks: Marks, first: number, last: number, meaning: Meaning): void {
  const atom: Atom = { first, last, text: textOf(marks, first, last), ...meaning };
  for (let index = first; index <= last; index += 1) marks.taken[index] = atom;
}

export const textOf = ({ tokens }: Marks, first: number, last: number): string =>
  tokens
    .slice(first, last + 1)
    .map(({ base }) => base)
    .join(' ');
