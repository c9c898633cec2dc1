import type { Cell } from './cell.ts';
import { decodeBytes } from './decode-bytes.ts';
import { createFaultLog, noticeWrongLetters } from './fault-log.ts';
import { findJsonArrays, flattenJson, type JsonArray, listOf } from './json-records.ts';
import { type JsonValue, readJsonValues } from './json-values.ts';
import { RefusedFile } from './refused-file.ts';
import type { ReadingHelp, SourceTable } from './source-table.ts';
import type { TableLimits } from './table-limits.ts';

/**
 * Reads JSON: an array of objects, arrays inside an object (each is a table), GeoJSON's features, an object of objects, or one object a line.
 *
 * Each path of any element is a column. In an array of arrays no path says what a column is: there a header is to be found, as in CSV.
 */
export function readJson(bytes: Uint8Array, help: ReadingHelp, limits: TableLimits): readonly SourceTable[] {
  const { text, encoding, others } = decodeBytes(bytes, help.encoding);
  const arrays = findJsonArrays(readJsonValues(text.replace(/^\ufeff/, ''), limits));
  if (arrays.length === 0) throw new RefusedFile('not-a-table', 'no array of objects');
  let cells = 0;
  return arrays.map((array) => {
    const log = createFaultLog();
    if (others.length > 0) log.add({ code: 'doubtful-encoding', options: [encoding, ...others] });
    const { keys, rows } = array.elements.every((element) => listOf(element) !== null) ? rowsOfLists(array) : rowsOfObjects(array, limits);
    for (const [index, row] of rows.entries()) {
      cells += row.length;
      if (cells > limits.cells) throw new RefusedFile('too-many-cells', `over ${limits.cells}`);
      noticeWrongLetters(log, index + 1, row);
    }
    return {
      format: 'json',
      encoding,
      delimiter: null,
      name: array.name,
      rows,
      keys,
      hiddenColumns: new Set(),
      hiddenRows: new Set(),
      isHidden: false,
      repeatedCells: new Map(),
      faults: log.faults,
      faultCounts: log.faultCounts,
    };
  });
}

function rowsOfObjects({ elements }: JsonArray, limits: TableLimits): { keys: readonly string[]; rows: readonly (readonly Cell[])[] } {
  const places = new Map<string, number>();
  let filled = 0;
  const rows = elements.map((element) => {
    const row: Cell[] = [];
    for (const [path, value] of flattenJson(element)) {
      const place = places.get(path) ?? places.size;
      places.set(path, place);
      if (place >= limits.columns) throw new RefusedFile('too-many-cells', `over ${limits.columns} columns`);
      while (row.length < place) row.push('');
      row[place] = cellOf(value);
    }
    filled += row.length;
    if (filled > limits.cells) throw new RefusedFile('too-many-cells', `over ${limits.cells}`);
    return row;
  });
  return { keys: [...places.keys()], rows };
}

function rowsOfLists({ elements }: JsonArray): { keys: null; rows: readonly (readonly Cell[])[] } {
  return { keys: null, rows: elements.map((element) => (listOf(element) ?? []).map(cellOf)) };
}

/** A number that a double does not hold as written stays text. What lies deeper than a cell is printed as JSON. */
function cellOf(value: JsonValue): Cell {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value);
  if (!('number' in value)) return printed(value);
  const number = Number(value.number);
  if (!isExact(value.number, number)) return value.number;
  return { kind: 'number', value: number, text: value.number, currency: null, isPercent: false };
}

function printed(value: JsonValue): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if ('number' in value) return value.number;
  if ('list' in value) return `[${value.list.map(printed).join(',')}]`;
  return `{${value.entries.map(([key, each]) => `${JSON.stringify(key)}:${printed(each)}`).join(',')}}`;
}

/** Any decimal of up to 15 digits survives as a double; a longer one must print as the same digits. */
function isExact(written: string, number: number): boolean {
  const digits = digitsOf(written);
  if (!Number.isFinite(number) || (number === 0 && digits !== '')) return false;
  return digits.length <= 15 || digits === digitsOf(String(number));
}

function digitsOf(number: string): string {
  return number
    .replace(/e.*$/i, '')
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '');
}
