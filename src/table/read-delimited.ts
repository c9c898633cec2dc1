import { decodeBytes } from './decode-bytes.ts';
import { createFaultLog, noticeWrongLetters } from './fault-log.ts';
import { findDialect, namedDelimiter } from './find-dialect.ts';
import { RefusedFile } from './refused-file.ts';
import type { ReadingHelp, SourceTable } from './source-table.ts';
import type { TableLimits } from './table-limits.ts';
import { afterLineEnd, type Dialect, endOfLine, readTextRecord, type TextRecord } from './text-record.ts';
import { hasWrongLetters } from './wrong-letters.ts';

/**
 * Reads CSV in any dialect; a text without cells is read too, a line a row, as format 'text'.
 *
 * Excel's first line `sep=;` names the delimiter; it is row 1, and blank. The file is gone through once here for its faults; its rows are read from the
 * text anew each time.
 */
export function readDelimited(bytes: Uint8Array, fileName: string, help: ReadingHelp, limits: TableLimits): SourceTable {
  const { text, encoding, others } = decodeBytes(bytes, help.encoding);
  if (text.trim() === '') throw new RefusedFile('empty', '');
  const { dialect, otherDelimiters } = findDialect(text, help.delimiter, /\.(?:tsv|tab)$/i.test(fileName) ? '\t' : null);
  const log = createFaultLog();
  if (others.length > 0) log.add({ code: 'doubtful-encoding', options: [encoding, ...others] });
  if (otherDelimiters.length > 0) log.add({ code: 'doubtful-delimiter', options: [dialect?.delimiter ?? '', ...otherDelimiters] });
  const hasWrong = hasWrongLetters(text);
  let cellCount = 0;
  let row = 0;
  for (const { cells, fault } of records(text, dialect)) {
    row += 1;
    cellCount += cells.length;
    if (cells.length > limits.columns) throw new RefusedFile('too-many-cells', `row ${row} has ${cells.length} columns`);
    if (cellCount > limits.cells) throw new RefusedFile('too-many-cells', `over ${limits.cells}`);
    if (fault !== null) log.add({ code: fault, row });
    if (hasWrong) noticeWrongLetters(log, row, cells);
  }
  return {
    format: dialect === null ? 'text' : dialect.delimiter === '\t' ? 'tsv' : 'csv',
    encoding,
    delimiter: dialect?.delimiter ?? null,
    name: null,
    rows: {
      *[Symbol.iterator]() {
        for (const { cells } of records(text, dialect)) yield cells;
      },
    },
    keys: null,
    hiddenColumns: new Set(),
    hiddenRows: new Set(),
    isHidden: false,
    repeatedCells: new Map(),
    faults: log.faults,
    faultCounts: log.faultCounts,
  };
}

/** The records of a text, or its lines where nothing separates cells. */
function* records(text: string, dialect: Dialect | null): Generator<Pick<TextRecord, 'cells' | 'fault'>> {
  if (dialect === null) {
    for (let at = 0; at < text.length; ) {
      const end = endOfLine(text, at);
      yield { cells: [text.slice(at, end)], fault: null };
      at = afterLineEnd(text, end);
    }
    return;
  }
  const named = namedDelimiter.exec(text)?.[0] ?? '';
  if (named !== '') yield { cells: [''], fault: null };
  for (let at = named.length; at < text.length; ) {
    const record = readTextRecord(text, at, dialect);
    yield record;
    at = record.next;
  }
}
