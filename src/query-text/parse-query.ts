import type { Query } from '../domain/query.ts';
import { buildQuery } from './build-query.ts';
import { addToDraft, type Draft, emptyDraft, isBad } from './draft.ts';
import type { SaidWord } from './find-kind.ts';
import { type BadQueryText, bad } from './query-text-problem.ts';
import { type Piece, splitPieces } from './split-pieces.ts';
import { bareWords, optionsOf, partNames } from './vocabulary.ts';

export type ReadQueryText = { readonly kind: 'query'; readonly query: Query } | { readonly kind: 'not-query-text' } | BadQueryText;

/** Far more than the longest text that a query prints; what is longer is not looked at. */
export const queryTextLimit = 20_000;

/**
 * Reads what `printQuery` prints, and what people type in its manner: parts in any order, any case, more spaces, Finnish and Swedish words.
 *
 * Words alone (`count`, `help`) are a query's text only in the canonical form: `yhteensä?` is a question, `yhteensä saaja:thl` is not.
 * A text is `bad` where it holds at least one `name:value` of this form and yet makes no query. With the code `unknown-word` it may
 * still be a free question. Never throws.
 */
export function parseQueryText(text: string): ReadQueryText {
  if (text.length > queryTextLimit) return { kind: 'not-query-text' };
  const pieces = splitPieces(text);
  const query = readQuery(pieces);
  const named = pieces.filter((piece) => piece.name !== null && partNames.has(piece.name));
  if (isBad(query)) return named.some((piece) => piece.attached) ? query : { kind: 'not-query-text' };
  const isCanonical = pieces.every((piece) => bareWords.get(piece.value) === piece.value);
  return named.length > 0 || isCanonical ? { kind: 'query', query } : { kind: 'not-query-text' };
}

/** The query of a text, or null where it is none: a free question, or a text that is `bad`. */
export function parseQuery(text: string): Query | null {
  const read = parseQueryText(text);
  return read.kind === 'query' ? read.query : null;
}

function readQuery(pieces: readonly Piece[]): Query | BadQueryText {
  if (pieces.length === 0) return bad('missing', '', optionsOf(bareWords));
  const words: SaidWord[] = [];
  let draft = emptyDraft;
  // What stands before `of`, once that was said.
  let part: Draft | null = null;
  for (const piece of pieces) {
    if (piece.name === null) {
      const word = bareWords.get(piece.value);
      if (word === undefined) return bad('unknown-word', piece.typed, optionsOf(bareWords));
      if (word !== 'all' && words.some((said) => said.word === word)) return bad('repeated', piece.typed);
      words.push({ word, typed: piece.typed });
      if (word === 'of') [part, draft] = [draft, emptyDraft];
    } else {
      const name = partNames.get(piece.name);
      if (name === undefined) return bad('unknown-word', piece.typed, optionsOf(partNames));
      const changed = addToDraft(draft, name, piece);
      if (isBad(changed)) return changed;
      draft = changed;
    }
  }
  return buildQuery(words, draft, part);
}
