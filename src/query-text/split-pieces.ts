/** A piece of a query's text: a bare word, or `name:value`. */
export interface Piece {
  /** As typed, for a complaint. */
  readonly typed: string;
  /** What stands before the colon, in lower case; null for a bare word. */
  readonly name: string | null;
  /** It began with `-`. */
  readonly negative: boolean;
  /** The word in lower case, or what stands after the colon, as typed and without its quotes. */
  readonly value: string;
  readonly quoted: boolean;
  /** The colon was followed at once by something, as no one writes it in a sentence. */
  readonly attached: boolean;
  readonly closed: boolean;
}

// Telephones turn straight quotes into these.
const closingQuotes = new Map([
  ['"', '"'],
  ['“', '“”'],
  ['”', '”'],
  ['„', '“”'],
]);

/**
 * Cuts a text at its white space, but not inside quotes, and not where a value is clearly going on:
 * `thl, migri` and `funding: > 500` are one value each. Looks at each character once.
 */
export function splitPieces(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = skipSpace(text, 0);
  while (at < text.length) {
    const [piece, end] = readPiece(text, at);
    pieces.push(piece);
    at = skipSpace(text, end);
  }
  return pieces;
}

function readPiece(text: string, start: number): readonly [Piece, number] {
  let colon = start;
  while (colon < text.length && text[colon] !== ':' && !isSpace(text, colon)) colon += 1;
  if (text[colon] !== ':') return [wordPiece(text.slice(start, colon)), colon];
  const negative = text[start] === '-';
  const name = fold(text.slice(negative ? start + 1 : start, colon));
  const attached = colon + 1 < text.length && !isSpace(text, colon + 1);
  const valueStart = skipSpace(text, colon + 1);
  const closing = closingQuotes.get(text[valueStart] ?? '');
  const read = closing === undefined ? readPlain(text, valueStart) : readQuoted(text, valueStart + 1, closing);
  const piece = {
    typed: text.slice(start, read.end),
    name,
    negative,
    value: read.value,
    quoted: closing !== undefined,
    attached,
    closed: read.closed,
  };
  return [piece, read.end];
}

function wordPiece(typed: string): Piece {
  return { typed, name: null, negative: false, value: fold(typed), quoted: false, attached: false, closed: true };
}

interface ReadValue {
  readonly value: string;
  readonly end: number;
  readonly closed: boolean;
}

function readPlain(text: string, start: number): ReadValue {
  let value = '';
  let at = start;
  for (;;) {
    const from = at;
    while (at < text.length && !isSpace(text, at)) at += 1;
    value += text.slice(from, at);
    const goesOn = at < text.length && /[,<>=]$/.test(value.slice(-1));
    if (!goesOn) return { value, end: at, closed: true };
    at = skipSpace(text, at);
  }
}

function readQuoted(text: string, start: number, closing: string): ReadValue {
  const value: string[] = [];
  for (let at = start; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '\\' && at + 1 < text.length) {
      at += 1;
      value.push(text.charAt(at));
    } else if (closing.includes(character)) {
      const clean = at + 1 === text.length || isSpace(text, at + 1);
      return { value: value.join(''), end: at + 1, closed: clean };
    } else {
      value.push(character);
    }
  }
  return { value: value.join(''), end: text.length, closed: false };
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && isSpace(text, at)) at += 1;
  return at;
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}

function fold(word: string): string {
  return word.normalize('NFC').toLowerCase();
}
