/** How a text file separates its cells. */
export interface Dialect {
  readonly delimiter: string;
  /** Whether a cell in quotation marks may hold delimiters and line breaks (RFC 4180); else the marks are text. */
  readonly quoting: boolean;
  /** How many cells most records have; 0 as long as nobody knows. */
  readonly width: number;
}

export interface TextRecord {
  readonly cells: readonly string[];
  /** Where the next record begins. */
  readonly next: number;
  readonly fault: 'broken-quote' | 'row-in-quotes' | null;
  /** Cells in quotation marks that are right, and cells that begin with a mark and are not. */
  readonly quoted: number;
  readonly broken: number;
}

/** A cell with more than this in it is a quotation mark that was never closed. */
const longestQuoted = 200_000;

/**
 * Reads the record that begins at `start`. Lines end in CRLF, LF or CR; a blank line is a record with one empty cell.
 *
 * A cell whose quotation marks are broken is given as printed, marks and all, and ends with its line at the latest: of the ways to read
 * such a record the one with the usual number of cells is taken. A row that stands in one pair of marks whole is one cell.
 */
export function readTextRecord(text: string, start: number, dialect: Dialect): TextRecord {
  if (!dialect.quoting) return readCells(text, start, dialect, plain);
  const strict = readCells(text, start, dialect, { acrossLines: true, lazy: false });
  const wrapped = readWrapped(text, start, dialect, strict);
  if (wrapped !== null) return wrapped;
  const isUsual = ({ cells }: TextRecord): boolean => cells.length === dialect.width;
  const inLine = strict.broken > 0 || strict.acrossLines ? readCells(text, start, dialect, { acrossLines: false, lazy: false }) : strict;
  const swallowed = strict.acrossLines && holdsRows(text.slice(start, strict.next).trimEnd(), dialect);
  if (strict.broken === 0 && !(isUsual(strict) ? swallowed && isUsual(inLine) : swallowed || isUsual(inLine))) return strict;
  const lazy = readCells(text, start, dialect, { acrossLines: false, lazy: true });
  const usual = [...(swallowed || strict.broken === 0 ? [] : [strict]), inLine, lazy].find(isUsual);
  return { ...(usual ?? inLine), fault: 'broken-quote' };
}

interface Manner {
  /** Whether quotation marks may reach over line ends. */
  readonly acrossLines: boolean;
  /** Whether a broken cell reaches to the last mark before a delimiter, rather than to the first delimiter. */
  readonly lazy: boolean;
}

const plain: Manner = { acrossLines: false, lazy: false };

function readCells(text: string, start: number, dialect: Dialect, manner: Manner): TextRecord & { readonly acrossLines: boolean } {
  const { delimiter, quoting } = dialect;
  const cells: string[] = [];
  let quoted = 0;
  let broken = 0;
  let acrossLines = false;
  let at = start;
  for (;;) {
    let end: number;
    const closing = quoting && text[at] === '"' ? closingMark(text, at, dialect, manner) : null;
    if (closing !== null) {
      const value = text.slice(at + 1, closing);
      cells.push(value.includes('"') ? value.replaceAll('""', '"') : value);
      acrossLines ||= /[\r\n]/.test(value);
      quoted += 1;
      end = afterBlanks(text, closing + 1, delimiter);
    } else {
      const isBroken = quoting && text[at] === '"';
      end = isBroken && manner.lazy ? endOfLazyCell(text, at, delimiter) : endOfCell(text, at, delimiter);
      cells.push(isBroken ? withoutOuterMarks(text.slice(at, end)) : text.slice(at, end));
      if (isBroken) broken += 1;
    }
    if (!text.startsWith(delimiter, end)) return { cells, next: afterLineEnd(text, end), fault: null, quoted, broken, acrossLines };
    at = end + delimiter.length;
  }
}

/** `"School "Second chance" of Brasov"` stands in marks of which nobody doubled the inner ones; `"A" and "B"` does not. */
function withoutOuterMarks(cell: string): string {
  const inner = cell.slice(1, -1);
  const first = inner.indexOf('"');
  const opens = first > 0 && /[\s(]/u.test(inner[first - 1] ?? '') && /\S/u.test(inner[first + 1] ?? '');
  return cell.endsWith('"') && opens ? inner : cell;
}

/** Where the mark stands that closes the one at `start`: a delimiter or the line's end follows. Null where there is none. */
function closingMark(text: string, start: number, { delimiter }: Dialect, { acrossLines }: Manner): number | null {
  let close = text.indexOf('"', start + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0 || close - start > longestQuoted) return null;
  if (!acrossLines && /[\r\n]/.test(text.slice(start, close))) return null;
  const end = afterBlanks(text, close + 1, delimiter);
  return end === text.length || isLineEnd(text, end) || text.startsWith(delimiter, end) ? close : null;
}

function afterBlanks(text: string, from: number, delimiter: string): number {
  let at = from;
  while (text[at] === ' ' && delimiter !== ' ') at += 1;
  return at;
}

function endOfCell(text: string, from: number, delimiter: string): number {
  const first = delimiter.charCodeAt(0);
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x0d) break;
    if (code === first && (delimiter.length === 1 || text.startsWith(delimiter, at))) break;
  }
  return at;
}

/** The end of a broken cell that holds delimiters: after the last mark of the line before which no other cell begins with a mark. */
function endOfLazyCell(text: string, start: number, delimiter: string): number {
  const line = text.slice(start, endOfLine(text, start));
  const nextQuoted = line.indexOf(`${delimiter}"`);
  const part = nextQuoted < 0 ? line : line.slice(0, nextQuoted + delimiter.length);
  const close = Math.max(part.lastIndexOf(`"${delimiter}`), part.endsWith('"') ? part.length - 1 : -1);
  return close > 0 ? start + close + 1 : endOfCell(text, start, delimiter);
}

/** The record as one cell, where the whole line stands in quotation marks (delimiters may trail behind them); else null. */
function readWrapped(text: string, start: number, { delimiter, width }: Dialect, { quoted, broken }: TextRecord): TextRecord | null {
  if (text[start] !== '"' || width < 3) return null;
  const end = endOfLine(text, start);
  const match = /^"((?:[^"]|"")*)"[;,\t ]*$/.exec(text.slice(start, end));
  if (match?.[1] === undefined) return null;
  const inner = match[1].replaceAll('""', '"');
  if (inner.split(delimiter).length < width / 2) return null;
  return { cells: [inner], next: afterLineEnd(text, end), fault: 'row-in-quotes', quoted, broken };
}

/** Whether a record over several lines looks like as many rows: all of its lines, or most of many, have a full row's delimiters. */
function holdsRows(record: string, { delimiter, width }: Dialect): boolean {
  const lines = record.split(/\r\n|\n|\r/);
  const full = lines.filter((line) => line.split(delimiter).length === width).length;
  if (width < 3) return full === lines.length && full > 3;
  return full === lines.length || (full > 3 && full * 2 >= lines.length);
}

export function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLineEnd(text, at)) at += 1;
  return at;
}

function isLineEnd(text: string, at: number): boolean {
  return text[at] === '\n' || text[at] === '\r';
}

export function afterLineEnd(text: string, end: number): number {
  if (end >= text.length) return text.length;
  return text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
}
