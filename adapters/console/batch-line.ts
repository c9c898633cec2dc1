import { type IsoDate, isLocale, type Locale, parseIsoDate } from '../../src/index.ts';

interface LineOptions {
  /** Given back as it came; undefined where the line has none. */
  readonly id: unknown;
  readonly today: IsoDate | null;
  readonly locale: Locale | null;
}

/** One line of `batch`, read and checked. `id` of a broken line is given back where it could be read. */
export type BatchLine =
  | (LineOptions & { readonly kind: 'question'; readonly question: string; readonly context: readonly string[] })
  | (LineOptions & { readonly kind: 'phrase'; readonly phrase: string })
  | { readonly kind: 'no-object'; readonly id: undefined }
  | { readonly kind: 'bad-field'; readonly id: unknown; readonly field: string };

/** Reads `{"id", "question" | "phrase", "today", "locale", "context"}`; null counts as left out. Unknown fields are left aside. */
export function readBatchLine(text: string): BatchLine {
  const object = parseObject(text);
  if (object === null) return { kind: 'no-object', id: undefined };
  const get = (name: string): unknown => (Object.hasOwn(object, name) ? (object[name] ?? undefined) : undefined);
  const id = get('id');
  const bad = (field: string): BatchLine => ({ kind: 'bad-field', id, field });

  const today = get('today');
  const day = typeof today === 'string' ? parseIsoDate(today) : null;
  if (today !== undefined && day === null) return bad('today');
  const locale = get('locale');
  if (locale !== undefined && !isLocale(locale)) return bad('locale');
  const context = get('context') ?? [];
  if (!isTexts(context)) return bad('context');
  const options = { id, today: day, locale: locale ?? null };
  const question = get('question');
  const phrase = get('phrase');
  if (typeof question === 'string') return { kind: 'question', ...options, question, context };
  if (question === undefined && typeof phrase === 'string') return { kind: 'phrase', ...options, phrase };
  return bad(question === undefined && phrase !== undefined ? 'phrase' : 'question');
}

function parseObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
