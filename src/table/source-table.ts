import type { Cell } from './cell.ts';

export const tableFormats = ['csv', 'tsv', 'xlsx', 'xls', 'ods', 'html', 'json', 'text'] as const;
export type TableFormat = (typeof tableFormats)[number];

/** One table of a file: a sheet, an HTML table, an array of JSON, or the whole of a text file. Nothing is interpreted yet. */
export interface SourceTable {
  readonly format: TableFormat;
  /** The name of the character encoding; null where the format has none of its own (workbooks). */
  readonly encoding: string | null;
  /** What separates cells in a text file; null elsewhere. */
  readonly delimiter: string | null;
  /** The sheet's name, or where a JSON array stands (`grants`, `$`); null where a file holds one table alone. */
  readonly name: string | null;
  /**
   * The rows in the file's order, blank ones too; the first one is row 1. May be gone through again: a text file is read anew each time.
   * In JSON the keys are {@link keys}, and the first element is row 1.
   */
  readonly rows: Iterable<readonly Cell[]>;
  /** JSON alone: the path of each column (`recipientOrganization[0].name`); null where a header row is to be found. */
  readonly keys: readonly string[] | null;
  /** Places of columns (from 0) and numbers of rows (from 1) that the workbook hides. */
  readonly hiddenColumns: ReadonlySet<number>;
  readonly hiddenRows: ReadonlySet<number>;
  /** Whether the whole sheet is hidden. */
  readonly isHidden: boolean;
  /**
   * HTML alone: for a row, the places of the cells that only repeat the cell above them, which spans rows (`rowspan`). Such a cell says
   * what the row belongs to; an amount in it is the first row's amount and must not be counted again.
   */
  readonly repeatedCells: ReadonlyMap<number, readonly number[]>;
  /** In the order of the file, at most {@link faultsKept} of each code. */
  readonly faults: readonly TableFault[];
  /** How many there are of each code, kept or not; a code that never occurred is not there. */
  readonly faultCounts: ReadonlyMap<TableFault['code'], number>;
}

/** How many faults of one code a table keeps. */
export const faultsKept = 50;

/**
 * What went wrong while cells were read; the rows are there all the same. `row` counts from 1. A doubtful encoding or delimiter is a guess
 * that others come close to, and that changes what cells hold: `options` begins with the one that was taken.
 */
export type TableFault =
  | { readonly code: 'broken-quote'; readonly row: number }
  | { readonly code: 'wrong-letters'; readonly row: number; readonly text: string }
  | { readonly code: 'row-in-quotes'; readonly row: number }
  | { readonly code: 'doubtful-encoding'; readonly options: readonly string[] }
  | { readonly code: 'doubtful-delimiter'; readonly options: readonly string[] };

/** Why a file gives no table: {@link detail} completes the sentence where the code alone does not. */
export interface UnreadableFile {
  readonly code:
    | 'too-large'
    | 'empty'
    | 'not-a-table'
    | 'broken-file'
    | 'unpacks-too-large'
    | 'too-many-cells'
    | 'too-deep'
    | 'encrypted'
    | 'unknown-encoding';
  readonly detail: string;
}

/** What the person says of a file where the guess needs help; null lets the reader find out. */
export interface ReadingHelp {
  readonly encoding: string | null;
  readonly delimiter: string | null;
}
