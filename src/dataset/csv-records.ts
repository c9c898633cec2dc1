// Written out here because csv-parse takes 20 ms and more to load and warm up, which every start of the program would pay.

/** A quoted cell never ends, or text follows its end: rows may have run together. `record` counts from 1. */
export interface BrokenQuote {
  readonly record: number;
}

/**
 * Splits CSV text (RFC 4180) into records of cells, as printed. Lines end in CRLF, LF or CR; a quotation mark inside a
 * cell that does not begin with one is text. A blank line is a record with one empty cell.
 */
export function readCsvRecords(text: string, delimiter: string): readonly (readonly string[])[] | BrokenQuote {
  const records: string[][] = [];
  let cells: string[] = [];
  let at = 0;
  while (at < text.length || cells.length > 0) {
    const quoted = text[at] === '"' ? quotedCell(text, at) : undefined;
    const end = endOfCell(text, quoted?.end ?? at, delimiter);
    if (quoted === null || (quoted !== undefined && quoted.end !== end)) return { record: records.length + 1 };
    cells.push(quoted?.value ?? text.slice(at, end));
    at = end + 1;
    if (text[end] === delimiter) continue;
    if (text[end] === '\r' && text[end + 1] === '\n') at += 1;
    records.push(cells);
    cells = [];
  }
  return records;
}

/** The text between quotation marks, doubled ones inside counting as one, and where it ends; null where it does not. */
function quotedCell(text: string, start: number): { readonly value: string; readonly end: number } | null {
  let close = text.indexOf('"', start + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  return close < 0 ? null : { value: text.slice(start + 1, close).replaceAll('""', '"'), end: close + 1 };
}

function endOfCell(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}
