/** What a file may cost. Beyond it a file is refused with a sentence; nobody's list comes near. */
export interface TableLimits {
  /** Of the file itself. */
  readonly bytes: number;
  /** Of everything in a workbook's archive, once unpacked. */
  readonly unpackedBytes: number;
  /** How many times larger than the file that may be, once it is more than a few megabytes. */
  readonly unpackedRatio: number;
  readonly entries: number;
  /** Tags in a workbook's XML, of all its parts together. */
  readonly tags: number;
  /** Of all tables together. */
  readonly cells: number;
  /** Of all sheets of a workbook together: a workbook is held in memory whole, with its formats. */
  readonly workbookCells: number;
  readonly columns: number;
  /** In one sheet or HTML table: more than any spreadsheet program has. Text files may have more. */
  readonly rows: number;
  /** On one page. */
  readonly tables: number;
  /** Numbers, texts, arrays and objects of a JSON text, which is held in memory whole. */
  readonly values: number;
  /** How deep JSON values may lie in each other. */
  readonly depth: number;
}

export const defaultLimits: TableLimits = {
  bytes: 50 * 2 ** 20,
  unpackedBytes: 256 * 2 ** 20,
  unpackedRatio: 100,
  entries: 10_000,
  tags: 12_000_000,
  cells: 20_000_000,
  workbookCells: 2_000_000,
  columns: 16_384,
  rows: 2 ** 20,
  tables: 10_000,
  values: 3_000_000,
  depth: 64,
};
