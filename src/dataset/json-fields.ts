import { type Localised, locales } from '../domain/locale.ts';
import { DatasetError } from './problem.ts';

/** A value in a JSON file that knows its place, so that a complaint can name it. */
export interface Field {
  readonly file: string;
  readonly path: string;
  readonly value: unknown;
}

/** @throws DatasetError if `text` is not JSON. */
export function parseJson(file: string, text: string): Field {
  try {
    return { file, path: 'the top', value: JSON.parse(text.replace(/^\ufeff/, '')) };
  } catch (error) {
    throw new DatasetError([{ code: 'bad-json', file, reason: error instanceof Error ? error.message : String(error) }], { cause: error });
  }
}

/** The field `name` of an object; its value is undefined where the object does not have it. */
export function fieldOf(parent: Field, name: string): Field {
  const { value } = parent;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw unexpected(parent, 'an object');
  const entry = Object.entries(value).find(([key]) => key === name);
  return { file: parent.file, path: parent.path === 'the top' ? name : `${parent.path}.${name}`, value: entry?.[1] };
}

export function itemsOf(field: Field): readonly Field[] {
  if (!Array.isArray(field.value)) throw unexpected(field, 'a list');
  return field.value.map((value: unknown, index) => ({ file: field.file, path: `${field.path}[${index}]`, value }));
}

export function textOf(field: Field): string {
  if (typeof field.value !== 'string' || field.value.trim() === '') throw unexpected(field, 'a text');
  return field.value;
}

/** @returns An empty list where the field is missing. */
export function textsOf(field: Field): readonly string[] {
  return field.value === undefined ? [] : itemsOf(field).map(textOf);
}

export function isStated({ value }: Field): boolean {
  return value !== undefined && value !== null;
}

/** @returns Null where the field is missing or null. */
export function optional<T>(field: Field, read: (field: Field) => T): T | null {
  return isStated(field) ? read(field) : null;
}

export function oneOf<T extends string>(field: Field, words: readonly T[]): T {
  return readOf(field, words.map((word) => `"${word}"`).join(' or '), (text) => words.find((word) => word === text) ?? null);
}

/** One text in each language, or one text for all of them. */
export function localisedOf(field: Field): Localised {
  if (typeof field.value === 'string') {
    const text = textOf(field);
    return { fi: text, en: text, sv: text };
  }
  return { fi: textOf(fieldOf(field, 'fi')), en: textOf(fieldOf(field, 'en')), sv: textOf(fieldOf(field, 'sv')) };
}

/** Lists of texts by language, as one list, or one list for all languages. A language may be missing. */
export function textsOfAllLanguages(field: Field): readonly string[] {
  if (Array.isArray(field.value)) return textsOf(field);
  return field.value === undefined ? [] : locales.flatMap((locale) => textsOf(fieldOf(field, locale)));
}

/** Reads a text with `read` and turns its RangeError, or its null, into a complaint about the place. */
export function readOf<T>(field: Field, expected: string, read: (text: string) => T | null): T {
  const text = textOf(field);
  try {
    const result = read(text);
    if (result !== null) return result;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  throw unexpected(field, expected);
}

function unexpected(field: Field, expected: string): DatasetError {
  return new DatasetError([{ code: 'bad-value', file: field.file, path: field.path, expected }]);
}
