/** What is wrong with a piece of a query's text. */
export type QueryTextProblem =
  /** The word means nothing here; `options` are the words that could stand there, or none where the piece is too much. */
  | 'unknown-word'
  | 'not-one-of'
  | 'not-a-period'
  | 'not-an-amount'
  | 'not-a-count'
  | 'not-ranks'
  | 'not-a-key'
  | 'no-text'
  | 'no-closing-quote'
  /** The range ends before it begins. */
  | 'backwards'
  /** It may be said once only. */
  | 'repeated'
  /** It does not go with this kind of query; `options` are the kinds or parts that do. */
  | 'misplaced'
  /** Something is lacking after, or together with, this piece; `options` say what. */
  | 'missing';

/** A text that is meant as a query's text and is none. */
export interface BadQueryText {
  readonly kind: 'bad';
  readonly code: QueryTextProblem;
  /** The offending piece as typed, at most {@link pieceLimit} characters. It may hold anything: a renderer escapes it. */
  readonly at: string;
  /** What could stand there, in the words of the canonical form; empty where `code` says it all. */
  readonly options: readonly string[];
}

/** The most characters of an offending piece that are repeated. */
export const pieceLimit = 80;

export function bad(code: QueryTextProblem, at: string, options: readonly string[] = []): BadQueryText {
  const characters = Array.from(at.slice(0, pieceLimit * 2));
  return {
    kind: 'bad',
    code,
    at: characters.length > pieceLimit ? `${characters.slice(0, pieceLimit - 1).join('')}…` : characters.join(''),
    options,
  };
}
