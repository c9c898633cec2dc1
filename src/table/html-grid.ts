import { RefusedFile } from './refused-file.ts';
import type { TableLimits } from './table-limits.ts';

/** A table of a page as it is being read. */
export interface HtmlGrid {
  readonly rows: readonly (readonly string[])[];
  readonly caption: string;
  readonly isHidden: boolean;
  readonly hiddenRows: ReadonlySet<number>;
  readonly repeatedCells: ReadonlyMap<number, readonly number[]>;
  startRow(isHidden: boolean): void;
  startCell(columns: number, rows: number): void;
  startCaption(): void;
  startGroup(isHidden: boolean): void;
  addText(letters: string): void;
  endText(): void;
  endRow(): void;
  finish(): void;
}

/** A cell that reaches into the rows below it. */
interface Reaching {
  readonly text: string;
  /** False for the blank columns beside a wide cell's first one. */
  readonly holdsText: boolean;
  readonly lastRow: number;
}

/**
 * Puts cells where they stand on the page. A cell over several rows (`rowspan`) is repeated in each and noted as repeated; of a cell over several columns
 * (`colspan`) the first has the text and the others are blank.
 *
 * @param spend - Told how many cells were made; it throws where that is too much.
 */
export function createHtmlGrid(isHidden: boolean, limits: TableLimits, spend: (cells: number) => void): HtmlGrid {
  const rows: string[][] = [];
  const hiddenRows = new Set<number>();
  const repeatedCells = new Map<number, number[]>();
  const reaching: (Reaching | undefined)[] = [];
  let row: string[] | null = null;
  let cell: { readonly place: number; readonly columns: number; readonly rows: number } | null = null;
  let groupIsHidden = false;
  let isCaption = false;
  let text: string[] = [];
  let caption = '';

  return {
    rows,
    get caption() {
      return caption;
    },
    isHidden,
    hiddenRows,
    repeatedCells,
    startRow,
    startCell,
    startCaption(): void {
      endText();
      isCaption = true;
    },
    startGroup(hidden): void {
      endRow();
      groupIsHidden = hidden;
      reaching.length = 0;
    },
    addText(letters): void {
      if (cell !== null || isCaption) text.push(letters);
    },
    endText,
    endRow,
    finish: endRow,
  };

  function startRow(hidden: boolean): void {
    endRow();
    row = [];
    rows.push(row);
    if (rows.length > limits.rows) throw new RefusedFile('too-many-cells', `over ${limits.rows} rows`);
    if (hidden || groupIsHidden) hiddenRows.add(rows.length);
  }

  function startCell(columns: number, height: number): void {
    endText();
    if (row === null) startRow(false);
    const cells = row ?? [];
    while (takeFromAbove(cells)) if (cells.length > limits.columns) refuse();
    cell = { place: cells.length, columns, rows: height };
    for (let each = 0; each < columns; each += 1) cells.push('');
    if (cells.length > limits.columns) refuse();
  }

  function endText(): void {
    const value = text
      .join('')
      .replace(/ {2,}/g, ' ')
      .replace(/ ?\n[ \n]*/g, '\n')
      .replace(/^[ \n]+|[ \n]+$/g, '');
    text = [];
    if (isCaption) caption = value;
    isCaption = false;
    if (cell === null || row === null) return;
    row[cell.place] = value;
    for (let each = 0; cell.rows > 1 && each < cell.columns; each += 1) {
      const holdsText = each === 0 && value !== '';
      reaching[cell.place + each] = { text: each === 0 ? value : '', holdsText, lastRow: rows.length + cell.rows - 1 };
    }
    cell = null;
  }

  function endRow(): void {
    endText();
    if (row === null) return;
    while (reaching.length > 0 && (reaching.at(-1)?.lastRow ?? 0) < rows.length) reaching.length -= 1;
    while (row.length < reaching.length) if (!takeFromAbove(row)) row.push('');
    spend(row.length);
    row = null;
  }

  /** Puts what reaches down to the row's next place; false where nothing does. */
  function takeFromAbove(cells: string[]): boolean {
    const above = reaching[cells.length];
    if (above === undefined || above.lastRow < rows.length) return false;
    if (above.holdsText) {
      const places = repeatedCells.get(rows.length) ?? [];
      places.push(cells.length);
      repeatedCells.set(rows.length, places);
    }
    cells.push(above.text);
    return true;
  }

  function refuse(): never {
    throw new RefusedFile('too-many-cells', `over ${limits.columns} columns`);
  }
}
