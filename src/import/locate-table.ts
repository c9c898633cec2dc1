import type { ImportNote, ImportQuestion, Refusal } from '../domain/import-report.ts';
import { type Field, isField } from '../domain/list-field.ts';
import { type Currency, toCurrency } from '../domain/money.ts';
import { type Cell, cellText } from '../table/cell.ts';
import type { SourceTable } from '../table/source-table.ts';
import { columnNamed, columnNames } from './column-names.ts';
import type { StatedCurrency } from './columns/column-mapping.ts';
import { findHeader } from './columns/find-header.ts';
import { mapColumns } from './columns/map-columns.ts';
import { profileColumns } from './columns/profile-columns.ts';
import { looksLikeAmount, looksLikeDay } from './format/looks-like.ts';
import type { LocatedTable } from './located-table.ts';
import type { ListMapping } from './mapping/list-mapping.ts';
import { alignRows } from './rows/align-rows.ts';
import { fittingRows } from './rows/fitting-rows.ts';
import { withOwnCells } from './rows/own-cells.ts';
import { columnNote, columnQuestion, notProjectsRefusal } from './say-columns.ts';

/** How many rows are looked at for a header. */
const headerRowsAtMost = 60;

/** How many rows below the header a question shows values from. */
const shownRows = 20;

/** What of a table could be told before its rows are read. */
export interface TableLocation {
  readonly table: SourceTable;
  readonly located: LocatedTable | null;
  readonly amountKind: 'eu-funding' | 'funding';
  readonly questions: readonly ImportQuestion[];
  readonly notes: readonly ImportNote[];
  /** Why it is no list of projects; null where it may be one. */
  readonly refusal: Refusal | null;
}

/** Finds a table's header and columns; what was stated of them is never overruled. */
export function locateTable(printed: SourceTable, mapping: ListMapping): TableLocation {
  const nothing = { table: printed, located: null, amountKind: 'funding', questions: [], notes: [] } as const;
  const header = headerOf(printed, mapping);
  if (header === null) return { ...nothing, refusal: { code: 'not-a-table', detail: '' } };
  const { table, aligned } = alignRows(printed, header);
  const titles =
    header.row < 2
      ? []
      : firstRows(table, header.row - 1).flatMap((cells) => cells.map((cell) => cellText(cell).trim()).filter((text) => text !== ''));
  const profiles = profileColumns({ ...header, hiddenColumns: table.hiddenColumns }, fittingRows(table, header), {
    looksLikeAmount,
    looksLikeDay,
  });
  const { places: stated, missing } = statedPlaces(header.headers, mapping);
  if (missing !== null) return { ...nothing, refusal: { code: 'no-such-column', detail: missing } };
  const mapped = mapColumns(profiles, stated);
  if (mapped.notProjects !== null) {
    const isEmpty = profiles.every(({ filled }) => filled === 0);
    return { ...nothing, refusal: isEmpty ? { code: 'no-projects', detail: '' } : notProjectsRefusal(mapped.notProjects) };
  }
  const places = withoutStated(mapped.columns, stated);
  const first = mapped.questions.length === 0 ? [] : firstRows(table, header.row + shownRows).slice(header.row);
  return {
    table,
    located: {
      table: withOwnCells(table, places),
      headerRow: header.row,
      width: header.width,
      aligned,
      headers: header.headers,
      groups: header.groups,
      titles,
      isOpen: mapped.questions.length > 0,
      found: { places, isPeriod: mapped.period },
      currency: { funding: currencyOf(mapped.currency, mapping), totalCost: currencyOf(mapped.totalCostCurrency, mapping) },
    },
    amountKind: mapping.amountKind ?? mapped.amountKind,
    questions: mapped.questions.map((question) => columnQuestion(question, columnNames(header.headers), first)),
    notes: [
      ...mapped.notes
        .filter((note) => note.code !== 'total-as-cost' || places.totalCost?.includes(note.column) === true)
        .flatMap((note) => columnNote(note, header.headers)),
      // Names under a header that nobody knows are noise; days and amounts may be missed.
      ...mapped.unread.flatMap(({ header: column, holds }): readonly ImportNote[] =>
        holds === 'names' ? [] : [{ code: 'column-left-aside', column, why: 'unknown-header' }],
      ),
    ],
    refusal: null,
  };
}

/** A column that is stated to be one field is not found to be another as well. */
function withoutStated(found: Places, stated: Places): Places {
  const taken = new Set(Object.values(stated).flat());
  return Object.fromEntries(
    Object.entries(found).flatMap(([field, places]) => {
      const own = isField(field) && stated[field] !== undefined ? places : places.filter((place) => !taken.has(place));
      return own.length === 0 ? [] : [[field, own]];
    }),
  );
}

function currencyOf(found: StatedCurrency | null, { currency }: ListMapping): Currency {
  return currency ?? toCurrency(found?.code ?? 'XXX');
}

type Places = Readonly<Partial<Record<Field, readonly number[]>>>;

interface Header {
  readonly row: number;
  /** How many cells the header's row has in the file. */
  readonly width: number;
  readonly headers: readonly string[];
  readonly groups: readonly string[];
}

function headerOf(table: SourceTable, { headerRow }: ListMapping): Header | null {
  if (table.keys !== null) return { row: 0, width: table.keys.length, headers: table.keys, groups: [] };
  const first = firstRows(table, Math.max(headerRow ?? 0, headerRowsAtMost));
  const found = findHeader(first, table.hiddenRows);
  const row = headerRow ?? found?.row ?? 0;
  const cells = first[row - 1];
  if (cells === undefined) return null;
  if (found === null || found.row !== row) return { row, width: cells.length, headers: cells.map(cellText), groups: [] };
  const { headers, groups } = found;
  return { row, headers, groups, width: Math.max(cells.length, headers.findLastIndex((header) => header !== '') + 1) };
}

function firstRows(table: SourceTable, count: number): readonly (readonly Cell[])[] {
  const rows: (readonly Cell[])[] = [];
  for (const cells of table.rows) {
    rows.push(cells);
    if (rows.length >= count) break;
  }
  return rows;
}

/** Where the stated headers stand. */
function statedPlaces(headers: readonly string[], { columns = {} }: ListMapping) {
  const places: Partial<Record<Field, readonly number[]>> = {};
  for (const [field, wanted] of Object.entries(columns)) {
    if (!isField(field)) continue;
    const found = wanted.map((name) => columnNamed(headers, name));
    const missing = wanted[found.indexOf(null)];
    if (missing !== undefined) return { places, missing };
    places[field] = found.filter((place) => place !== null);
  }
  return { places, missing: null };
}
