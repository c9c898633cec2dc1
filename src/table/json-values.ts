import { RefusedFile } from './refused-file.ts';
import type { TableLimits } from './table-limits.ts';

/** A value of a JSON text. Numbers keep the letters they were written with; objects keep all their entries, in order, doubled keys too. */
export type JsonValue =
  | string
  | boolean
  | null
  | { readonly number: string }
  | { readonly list: readonly JsonValue[] }
  | { readonly entries: readonly (readonly [key: string, value: JsonValue])[] };

const numberShape = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const blanks = /[ \t\r\n]*/y;
const words = [
  ['true', true],
  ['false', false],
  ['null', null],
] as const;

/**
 * Reads all JSON values of a text: one, or one after the other (a value a line).
 *
 * Not `JSON.parse`: that would round numbers that a double cannot hold, keep only the last of two equal keys, and follow any depth.
 *
 * @throws RefusedFile where the text is no JSON, with the line; or where values are too many or lie too deep in each other.
 */
export function readJsonValues(text: string, limits: TableLimits): readonly JsonValue[] {
  let at = 0;
  let count = 0;
  const values: JsonValue[] = [];
  for (skipBlanks(); at < text.length; skipBlanks()) values.push(value(limits.depth));
  return values;

  function value(left: number): JsonValue {
    if (left < 0) throw new RefusedFile('too-deep', `over ${limits.depth}`);
    count += 1;
    if (count > limits.values) throw new RefusedFile('too-many-cells', `over ${limits.values} values`);
    const letter = text[at];
    if (letter === '"') return string();
    if (letter === '{') return { entries: members('}', () => entry(left)) };
    if (letter === '[') return { list: members(']', () => value(left - 1)) };
    for (const [word, meaning] of words) {
      if (!text.startsWith(word, at)) continue;
      at += word.length;
      return meaning;
    }
    const number = match(numberShape);
    if (number === '') fail();
    return { number };
  }

  function entry(left: number): readonly [string, JsonValue] {
    if (text[at] !== '"') fail();
    const key = string();
    skipBlanks();
    step(':');
    return [key, value(left - 1)];
  }

  /** What stands between commas, up to the closing bracket. */
  function members<T>(closing: string, read: () => T): readonly T[] {
    const found: T[] = [];
    at += 1;
    skipBlanks();
    if (text[at] === closing) {
      at += 1;
      return found;
    }
    for (;;) {
      found.push(read());
      skipBlanks();
      if (text[at] === closing) {
        at += 1;
        return found;
      }
      step(',');
    }
  }

  function string(): string {
    let end = text.indexOf('"', at + 1);
    while (end >= 0 && isEscaped(end)) end = text.indexOf('"', end + 1);
    if (end < 0) fail();
    const printed = text.slice(at, end + 1);
    if (printed.includes('\\') || /[\0-\x1f]/.test(printed)) return unescaped(printed, end);
    at = end + 1;
    return printed.slice(1, -1);
  }

  function isEscaped(quote: number): boolean {
    let slashes = 0;
    while (text[quote - 1 - slashes] === '\\') slashes += 1;
    return slashes % 2 === 1;
  }

  function unescaped(printed: string, end: number): string {
    try {
      const meaning: unknown = JSON.parse(printed);
      at = end + 1;
      return String(meaning);
    } catch {
      return fail();
    }
  }

  function step(letter: string): void {
    if (text[at] !== letter) fail();
    at += 1;
    skipBlanks();
  }

  function skipBlanks(): void {
    at += match(blanks, false).length;
  }

  function match(shape: RegExp, moves = true): string {
    shape.lastIndex = at;
    const found = shape.exec(text)?.[0] ?? '';
    if (moves) at += found.length;
    return found;
  }

  function fail(): never {
    throw new RefusedFile('broken-file', `line ${text.slice(0, at).split('\n').length}`);
  }
}
