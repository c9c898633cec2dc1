/** A JSON value that knows its place, so that a complaint can name it. */
export interface JsonValue {
  readonly place: string;
  readonly value: unknown;
}

/** @throws Error if `text` is not JSON. */
export function parseJson(text: string, place: string): JsonValue {
  try {
    return { place, value: JSON.parse(text) };
  } catch (cause) {
    throw new Error(`${place} is not JSON.`, { cause });
  }
}

/** The member `name` of an object; its value is undefined where the object does not have it. */
export function member(parent: JsonValue, name: string): JsonValue {
  const { value, place } = parent;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw unexpected(parent, 'an object');
  return { place: `${place}.${name}`, value: new Map<string, unknown>(Object.entries(value)).get(name) };
}

export function has(parent: JsonValue, name: string): boolean {
  return member(parent, name).value !== undefined;
}

export function members(parent: JsonValue): readonly (readonly [string, JsonValue])[] {
  const { value, place } = parent;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw unexpected(parent, 'an object');
  return Object.entries(value).map(([name, each]) => [name, { place: `${place}.${name}`, value: each }]);
}

/** @returns An empty list where the value is missing. */
export function elements(list: JsonValue): readonly JsonValue[] {
  if (list.value === undefined) return [];
  if (!Array.isArray(list.value)) throw unexpected(list, 'a list');
  return list.value.map((value: unknown, index) => ({ place: `${list.place}[${index}]`, value }));
}

export function text(json: JsonValue): string {
  if (typeof json.value !== 'string') throw unexpected(json, 'a text');
  return json.value;
}

export function number(json: JsonValue): number {
  if (typeof json.value !== 'number') throw unexpected(json, 'a number');
  return json.value;
}

/** Turns a missing value or null into null; reads any other with `read`. */
export function optional<T>(json: JsonValue, read: (present: JsonValue) => T): T | null {
  return json.value === undefined || json.value === null ? null : read(json);
}

export function unexpected({ place, value }: JsonValue, expected: string): Error {
  return new Error(`${place} is ${JSON.stringify(value) ?? 'missing'} where ${expected} was expected.`);
}
