import type { ImportNote, ImportQuestion } from '../domain/import-report.ts';
import { type Field, fields } from '../domain/list-field.ts';
import { type Cell, cellText } from '../table/cell.ts';
import { type AmountPlace, amountReaders } from './amount-readers.ts';
import { type DayPlaces, dayReaders, firstFilled } from './day-readers.ts';
import { isNotStated } from './format/not-stated.ts';
import type { AmountField } from './imported-project.ts';
import type { LocatedTable } from './located-table.ts';
import type { ListMapping } from './mapping/list-mapping.ts';
import type { RowReaders } from './rows/read-rows.ts';
import { type TextField, type ValueField, valueFields } from './rows/row-reading.ts';
import { isUnitRow } from './rows/unit-row.ts';

export interface PreparedReaders {
  readonly readers: RowReaders;
  readonly questions: readonly ImportQuestion[];
  readonly notes: readonly ImportNote[];
}

/**
 * Decides for whole columns what their signs and dates mean, and gives what reads a row by it.
 *
 * @param rows - The rows below the header. Gone through once.
 */
export function prepareReaders(
  { headers, groups, titles, found: { places, isPeriod } }: Pick<LocatedTable, 'headers' | 'groups' | 'titles' | 'found'>,
  rows: Iterable<readonly Cell[]>,
  mapping: ListMapping,
): PreparedReaders {
  const wanted = [...new Set(valueFields.flatMap((field) => places[field] ?? []))];
  const { cells, units } = gatherCells(rows, wanted);
  const cellsOf = (place: number): readonly Cell[] => cells[wanted.indexOf(place)] ?? [];
  const amounts = amountReaders({ funding: amountPlaces('funding'), totalCost: amountPlaces('totalCost') }, mapping);
  const days = dayReaders(dayPlaces('start'), dayPlaces('end'), isPeriod, mapping);
  return {
    readers: {
      texts: new Map(
        fields.filter(isTextField).flatMap((field) => (places[field] === undefined ? [] : [[field, textReader(field, places[field])]])),
      ),
      funding: amounts.funding.read,
      totalCost: amounts.totalCost.read,
      start: days.start,
      end: days.end,
      printed: (field, row) =>
        field === 'funding' || field === 'totalCost' ? amounts[field].printed(row) : cellText(firstFilled(row, places[field] ?? [])).trim(),
    },
    questions: [...amounts.questions, ...days.questions],
    notes: [...amounts.notes, ...days.notes],
  };

  function amountPlaces(field: AmountField): readonly AmountPlace[] {
    return (places[field] ?? []).map((place) => {
      const column = headers[place] ?? '';
      const unit = cellText(units[place]);
      const ofColumn = [column, groups[place] ?? '', unit].join(' ');
      return { place, unit, cells: cellsOf(place), column, ofColumn, ofTable: titles };
    });
  }

  function dayPlaces(field: 'start' | 'end'): DayPlaces {
    const own = places[field] ?? [];
    return { places: own, cells: own.flatMap(cellsOf), column: headers[own[0] ?? -1] ?? '' };
  }
}

function isTextField(field: Field): field is TextField {
  return !valueFields.some((each: ValueField) => each === field);
}

/** The cells of each of these columns, and the row of units that may stand first. */
function gatherCells(rows: Iterable<readonly Cell[]>, places: readonly number[]) {
  const cells = places.map((): Cell[] => []);
  let units: readonly Cell[] | null = null;
  for (const row of rows) {
    const isFirst = units === null;
    units ??= isUnitRow(row) ? row : [];
    if (!isFirst || units.length === 0) for (const [index, place] of places.entries()) cells[index]?.push(row[place] ?? '');
  }
  return { cells, units: units ?? [] };
}

function textReader(field: TextField, places: readonly number[]): (row: readonly Cell[]) => string | undefined {
  return (row) => {
    const text = cellText(firstFilled(row, places)).trim();
    return text === '' || saysNothing(field, text) ? undefined : text;
  };
}

/** A dash is no organisation, and `n/a` would be the identifier of many. */
function saysNothing(field: TextField, text: string): boolean {
  if (field === 'identifier') return !/[\p{L}\d]/u.test(text) || isNotStated(text);
  return field === 'beneficiary' && !/[\p{L}\d]/u.test(text);
}
