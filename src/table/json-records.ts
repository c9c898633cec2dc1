import type { JsonValue } from './json-values.ts';

/** An array of a JSON text that may be a table. */
export interface JsonArray {
  /** Where it stands: `grants`, `result.records`; `$` for the whole text; null for values one after the other. */
  readonly name: string | null;
  readonly elements: readonly JsonValue[];
}

type Entries = readonly (readonly [string, JsonValue])[];

/** Finds the arrays of objects (or of arrays) in a JSON text, from the outside in; what lies inside such an array belongs to it. */
export function findJsonArrays(values: readonly JsonValue[]): readonly JsonArray[] {
  const [first] = values;
  if (values.length > 1) return [{ name: null, elements: values }];
  return first === undefined ? [] : arraysIn(first, '');
}

function arraysIn(value: JsonValue, path: string): readonly JsonArray[] {
  const list = listOf(value);
  if (list !== null) return list.some(isComposite) ? [{ name: path === '' ? '$' : path, elements: list }] : [];
  const entries = entriesOf(value);
  if (entries === null) return [];
  const found = entries.flatMap(([key, each]) => arraysIn(each, path === '' ? key : `${path}.${key}`));
  if (found.length > 0 || entries.length < 2 || !entries.every(([, each]) => entriesOf(each) !== null)) return found;
  return [{ name: path === '' ? '$' : path, elements: entries.map(([key, each]) => keyed(key, each)) }];
}

/** An object of objects (`{"A1": {…}, "A2": {…}}`) is a table too: the outer keys become its column `$key`. */
function keyed(key: string, value: JsonValue): JsonValue {
  return { entries: [['$key', key], ...(entriesOf(value) ?? [])] };
}

/**
 * The scalars of an element with their paths (`recipientOrganization[0].name`), in order. GeoJSON's features are their properties and their `id`:
 * the shape on the map is left out. A value that is no object gets the path `$`; a key that comes twice gets `key (2)`.
 */
export function flattenJson(element: JsonValue): ReadonlyMap<string, JsonValue> {
  const flat = new Map<string, JsonValue>();
  add(featureOf(element) ?? element, '');
  return flat;

  function add(value: JsonValue, path: string): void {
    const entries = entriesOf(value);
    const list = listOf(value);
    if (entries !== null) for (const [key, each] of entries) add(each, path === '' ? key : `${path}.${key}`);
    else if (list !== null) for (const [index, each] of list.entries()) add(each, `${path}[${index}]`);
    else flat.set(freePath(path === '' ? '$' : path), value);
  }

  function freePath(path: string): string {
    let free = path;
    for (let count = 2; flat.has(free); count += 1) free = `${path} (${count})`;
    return free;
  }
}

function featureOf(element: JsonValue): JsonValue | null {
  const entries = entriesOf(element);
  if (entries === null || memberOf(entries, 'type') !== 'Feature') return null;
  const properties = entriesOf(memberOf(entries, 'properties') ?? null);
  return properties === null ? null : { entries: [...entries.filter(([key]) => key === 'id'), ...properties] };
}

function memberOf(entries: Entries, wanted: string): JsonValue | undefined {
  return entries.find(([key]) => key === wanted)?.[1];
}

function entriesOf(value: JsonValue): Entries | null {
  return typeof value === 'object' && value !== null && 'entries' in value ? value.entries : null;
}

/** The elements of an array; null for what is none. */
export function listOf(value: JsonValue): readonly JsonValue[] | null {
  return typeof value === 'object' && value !== null && 'list' in value ? value.list : null;
}

function isComposite(value: JsonValue): boolean {
  return entriesOf(value) !== null || listOf(value) !== null;
}
