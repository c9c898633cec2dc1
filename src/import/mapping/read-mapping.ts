import { fieldOf, itemsOf, type Field as JsonField, parseJson, readOf, textOf } from '../../dataset/json-fields.ts';
import { DatasetError } from '../../dataset/problem.ts';
import { parseIsoDate } from '../../domain/date.ts';
import { isField } from '../../domain/list-field.ts';
import { isLocale } from '../../domain/locale.ts';
import { toCurrency } from '../../domain/money.ts';
import {
  damagedAmountsReadings,
  dateOrders,
  type ListMapping,
  mappingFileName,
  repeatedRowsReadings,
  unnamedRowsReadings,
} from './list-mapping.ts';

type Reader = (field: JsonField) => unknown;

/** Each field of the file and how it is checked. */
const readers: Readonly<Record<keyof ListMapping, Reader>> = {
  sheet: textOf,
  headerRow: wholeNumber,
  encoding: textOf,
  delimiter: oneCharacter,
  columns: readColumns,
  dateOrder: oneOf(dateOrders),
  decimalSign: oneOf([',', '.']),
  damagedAmounts: oneOf(damagedAmountsReadings),
  scale: scaleOf,
  currency: (field) => readOf(field, 'a currency code as EUR', toCurrency),
  amountKind: oneOf(['eu-funding', 'funding']),
  repeatedRows: oneOf(repeatedRowsReadings),
  unnamedRows: oneOf(unnamedRowsReadings),
  title: textOf,
  publisher: textOf,
  sourceUrl: textOf,
  updatedOn: (field) => readOf(field, 'a day as YYYY-MM-DD', parseIsoDate),
  language: (field) => readOf(field, 'fi, en or sv', (text) => (isLocale(text) ? text : null)),
};

/**
 * Reads a mapping file. A name that it does not know is refused: a statement that is not heard would be a guess.
 *
 * @throws DatasetError that names the field that is wrong.
 */
export function readMapping(text: string, file: string = mappingFileName): ListMapping {
  const top = parseJson(file, text);
  if (typeof top.value !== 'object' || top.value === null || Array.isArray(top.value)) throw unexpected(top, 'an object');
  const mapping: Record<string, unknown> = {};
  for (const name of Object.keys(top.value)) {
    const read = Object.hasOwn(readers, name) ? readers[name as keyof ListMapping] : undefined;
    if (read === undefined) throw unexpected({ ...top, path: name }, `one of ${Object.keys(readers).join(', ')}`);
    mapping[name] = read(fieldOf(top, name));
  }
  return mapping;
}

/** The file's text, in the order in which a person looks for things. */
export function printMapping(mapping: ListMapping): string {
  const ordered = Object.fromEntries(
    Object.keys(readers).flatMap((name) => (name in mapping ? [[name, mapping[name as keyof ListMapping]]] : [])),
  );
  return `${JSON.stringify(ordered, null, 2)}\n`;
}

function readColumns(field: JsonField): ListMapping['columns'] {
  if (typeof field.value !== 'object' || field.value === null || Array.isArray(field.value)) throw unexpected(field, 'an object');
  return Object.fromEntries(
    Object.keys(field.value).map((name) => {
      if (!isField(name)) throw unexpected({ ...field, path: `${field.path}.${name}` }, 'the name of a field, as "funding"');
      const headers = fieldOf(field, name);
      if (headers.value === null) return [name, []];
      return [name, Array.isArray(headers.value) ? itemsOf(headers).map(textOf) : [textOf(headers)]];
    }),
  );
}

function oneOf(words: readonly string[]): Reader {
  return (field) => readOf(field, words.map((word) => `"${word}"`).join(' or '), (text) => (words.includes(text) ? text : null));
}

function oneCharacter(field: JsonField): string {
  if (typeof field.value !== 'string' || field.value.length !== 1) throw unexpected(field, 'one character');
  return field.value;
}

function wholeNumber(field: JsonField): number {
  if (!Number.isSafeInteger(field.value) || Number(field.value) < 1) throw unexpected(field, 'the number of a row, from 1');
  return Number(field.value);
}

function scaleOf(field: JsonField): number {
  if (field.value !== 1 && field.value !== 1_000 && field.value !== 1_000_000) throw unexpected(field, '1, 1000 or 1000000');
  return field.value;
}

function unexpected({ file, path }: JsonField, expected: string): DatasetError {
  return new DatasetError([{ code: 'bad-value', file, path, expected }]);
}
