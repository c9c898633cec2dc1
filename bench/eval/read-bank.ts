import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type IsoDate, isLocale, type Locale, locales, parseIsoDate } from '../../src/index.ts';
import { type Expectation, readExpectations } from './expectation.ts';
import { elements, has, type JsonValue, member, number, optional, parseJson, text, unexpected } from './json-value.ts';

interface Asked {
  readonly id: string;
  readonly locale: Locale;
  readonly today: IsoDate;
}

export interface QuestionItem extends Asked {
  readonly question: string;
  /** Asked before it, in order, in the same conversation. */
  readonly context: readonly string[];
  readonly expected: readonly [Expectation, ...Expectation[]];
}

/** A phrase that means these days, or this amount; null where it is none. */
export type PhraseItem = Asked & { readonly phrase: string } & (
    | { readonly type: 'date'; readonly expected: { readonly from: string | null; readonly to: string | null } | null }
    | { readonly type: 'amount'; readonly expected: { readonly op: string; readonly minor: readonly number[] } | null }
  );

/** A topic in one language with the positions of the projects that are about it. */
export interface TopicItem extends Asked {
  readonly question: string;
  readonly relevant: readonly number[];
}

/** Questions with known answers. */
export type Bank =
  | { readonly kind: 'questions'; readonly name: string; readonly items: readonly QuestionItem[] }
  | { readonly kind: 'phrases'; readonly name: string; readonly items: readonly PhraseItem[] }
  | { readonly kind: 'topics'; readonly name: string; readonly items: readonly TopicItem[] };

/** Where an item names no day: the day of the published list. */
const listDay = '2024-03-05';

/**
 * Reads a file of questions, phrases or topics; which it is shows in its content.
 *
 * @throws Error if the file is missing or not in the form; its message names the line and the field.
 */
export function readBank(path: string): Bank {
  return parseBank(readFileSync(path, 'utf8'), basename(path));
}

/** As {@link readBank}, from the file's text. */
export function parseBank(content: string, name: string): Bank {
  if (content.trimStart().startsWith('[')) {
    return { kind: 'topics', name, items: elements(parseJson(content, name)).flatMap(readTopic) };
  }
  const lines = content.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [parseJson(line, `${name}:${index + 1}`)]));
  const [first] = lines;
  if (first === undefined) throw new Error(`${name} holds no questions.`);
  return has(first, 'phrase')
    ? { kind: 'phrases', name, items: lines.map(readPhraseItem) }
    : { kind: 'questions', name, items: lines.map(readQuestion) };
}

function readQuestion(json: JsonValue): QuestionItem {
  return {
    ...readAsked(json),
    question: text(member(json, 'question')),
    context: elements(member(json, 'context')).map(text),
    expected: readExpectations(member(json, 'expect')),
  };
}

function readPhraseItem(json: JsonValue): PhraseItem {
  const asked = { ...readAsked(json), phrase: text(member(json, 'phrase')) };
  const type = text(member(json, 'type'));
  const get = (name: string): JsonValue => member(json, name);
  if (type === 'date') {
    const expected = has(json, 'from') ? { from: optional(get('from'), text), to: optional(get('to'), text) } : null;
    return { ...asked, type, expected };
  }
  if (type !== 'amount') throw unexpected(get('type'), '"date" or "amount"');
  const op = optional(get('op'), text);
  return { ...asked, type, expected: op === null ? null : { op, minor: elements(get('cents')).map(number) } };
}

function readTopic(json: JsonValue): readonly TopicItem[] {
  const id = text(member(json, 'id'));
  const relevant = elements(member(json, 'rel')).map(number);
  return locales.flatMap((locale) => {
    const question = optional(member(json, locale), text);
    return question === null ? [] : [{ id: `${id}/${locale}`, locale, today: dayOf(json), question, relevant }];
  });
}

function readAsked(json: JsonValue): Asked {
  const locale = member(json, 'lang');
  if (!isLocale(locale.value)) throw unexpected(locale, 'a language of the bot');
  return { id: text(member(json, 'id')), locale: locale.value, today: dayOf(json) };
}

function dayOf(json: JsonValue): IsoDate {
  const today = member(json, 'today');
  const day = parseIsoDate(optional(today, text) ?? listDay);
  if (day === null) throw unexpected(today, 'a day as YYYY-MM-DD');
  return day;
}
