import { type Cell, cellText } from '../../table/cell.ts';
import type { SourceTable } from '../../table/source-table.ts';
import type { AmountValue } from '../format/amount-value.ts';
import type { DayValue } from '../format/day-value.ts';
import { misfitOfCells } from './fitting-rows.ts';
import type { RowReading, TextField, ValueField } from './row-reading.ts';
import { type TotalLabel, totalLabel } from './total-words.ts';
import { isUnitRow } from './unit-row.ts';

/** How a row's cells become its fields. */
export interface RowReaders {
  /** As printed, without blanks around it; undefined where the cells are empty. */
  readonly texts: ReadonlyMap<TextField, (cells: readonly Cell[]) => string | undefined>;
  readonly funding: (cells: readonly Cell[]) => AmountValue;
  readonly totalCost: (cells: readonly Cell[]) => AmountValue;
  readonly start: (cells: readonly Cell[]) => DayValue;
  readonly end: (cells: readonly Cell[]) => DayValue;
  readonly printed: (field: ValueField, cells: readonly Cell[]) => string;
}

export interface ListHeader {
  /** The last row of the header; 0 where the keys of JSON are the header. */
  readonly row: number;
  readonly width: number;
  readonly headers: readonly string[];
}

/** Reads every row under the header, blank ones too, in the file's order. */
export function readRows(table: SourceTable, header: ListHeader, readers: RowReaders): readonly RowReading[] {
  const inQuotes = new Set(table.faults.flatMap((fault) => (fault.code === 'row-in-quotes' ? [fault.row] : [])));
  const readings: RowReading[] = [];
  let row = 0;
  for (const cells of table.rows) {
    row += 1;
    if (row > header.row) readings.push(readRow(cells, row));
  }
  return readings;

  function readRow(cells: readonly Cell[], row: number): RowReading {
    const texts: Partial<Record<TextField, string>> = {};
    for (const [field, read] of readers.texts) {
      const text = read(cells);
      if (text !== undefined) texts[field] = text;
    }
    const [funding, totalCost, start, end] = [readers.funding(cells), readers.totalCost(cells), readers.start(cells), readers.end(cells)];
    const filled = cells.filter((cell) => !isBlank(cell));
    return {
      row,
      isHidden: table.hiddenRows.has(row),
      filled: filled.length,
      filledFields: Object.keys(texts).length + [funding, totalCost, start, end].filter(({ state }) => state !== 'empty').length,
      firstText: cellText(filled[0]).trim(),
      texts,
      funding,
      totalCost,
      start,
      end,
      printed: {
        funding: readers.printed('funding', cells),
        totalCost: readers.printed('totalCost', cells),
        start: readers.printed('start', cells),
        end: readers.printed('end', cells),
      },
      misfit: inQuotes.has(row) ? 'in-quotes' : misfitOfCells(table.format, cells, header.width),
      totalLabel: labelOf(filled, texts, cells.length),
      repeatsHeader: repeatsHeader(cells, header.headers),
      numbersColumns: row <= header.row + 2 && numbersColumns(filled),
      namesUnits: row === header.row + 1 && isUnitRow(filled),
    };
  }
}

function isBlank(cell: Cell): boolean {
  return typeof cell === 'string' && cell.trim() === '';
}

function repeatsHeader(cells: readonly Cell[], headers: readonly string[]): boolean {
  const filled = headers.flatMap((header, index) =>
    header.trim() !== '' && !isBlank(cells[index] ?? '') ? [{ header, cell: cells[index] }] : [],
  );
  const same = filled.filter(({ header, cell }) => plain(cellText(cell)) === plain(header));
  return same.length >= 2 && same.length * 2 > filled.length;
}

function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().toLowerCase();
}

/**
 * The label may stand in any cell of a row of which most cells are empty; else in the first one or in the name. An organisation beside a
 * name is none: there is one that is called Total.
 */
function labelOf(filled: readonly Cell[], { name, beneficiary }: RowReading['texts'], width: number): TotalLabel | null {
  const organisation = name === undefined ? undefined : beneficiary;
  const [first, ...others] = filled.map((cell) => cellText(cell).trim()).filter((text) => text !== organisation);
  const label = totalLabel(first ?? '') ?? totalLabel(name ?? '') ?? totalLabel(name === undefined ? (beneficiary ?? '') : '');
  if (label !== null || filled.length * 2 > width) return label;
  return others.some((text) => totalLabel(text) === 'bare') ? 'bare' : null;
}

/** `1 2 3 4` or `(1) (2) (3)`, also `A B C` and `4=2+3`. */
function numbersColumns(filled: readonly Cell[]): boolean {
  const texts = filled.map((cell) => cellText(cell).replace(/[\s().]|=.*$/gu, ''));
  return (
    texts.length >= 3 && texts.every((text, index) => text === String(index + 1) || text.toUpperCase() === String.fromCharCode(65 + index))
  );
}
