import { locales } from '../../src/index.ts';
import { percentile, spellMs } from '../percentile.ts';
import { table } from '../table.ts';
import type { ScoredBank, ScoredItem, ScoredTopic } from './ask-bank.ts';
import { type Outcome, outcomes } from './score-question.ts';

/** A scored file as tables that a person reads: all, by language and by kind. */
export function describeBank(bank: ScoredBank): string {
  return bank.kind === 'topics' ? topicTable(bank.items) : outcomeTable(bank.items);
}

function outcomeTable(items: readonly ScoredItem[]): string {
  const named = (name: string, part: readonly ScoredItem[]): readonly (readonly string[])[] => (part.length === 0 ? [] : [row(name, part)]);
  const kinds = [...new Set(items.map(({ kind }) => kind))].sort();
  return table(
    ['', 'asked', ...outcomes, 'exact %', 'own language'],
    [
      ...named('all', items),
      ...locales.flatMap((locale) =>
        named(
          locale,
          items.filter((item) => item.locale === locale),
        ),
      ),
      ...kinds.flatMap((kind) =>
        named(
          kind,
          items.filter((item) => item.kind === kind),
        ),
      ),
    ],
  );
}

function row(name: string, items: readonly ScoredItem[]): readonly string[] {
  const answered = items.filter(({ inOwnLanguage }) => inOwnLanguage !== null);
  return [
    name,
    String(items.length),
    ...outcomes.map((outcome) => String(countOf(items, outcome))),
    (100 * exactShare(items)).toFixed(1),
    answered.length === 0 ? '-' : `${answered.filter(({ inOwnLanguage }) => inOwnLanguage).length}/${answered.length}`,
  ];
}

function topicTable(items: readonly ScoredTopic[]): string {
  return table(
    ['', 'topics', 'recall in the first five', 'complete'],
    [...recallByLocale(items)].map(([locale, recall]) => {
      const own = items.filter((item) => item.locale === locale);
      return [locale, String(own.length), recall.toFixed(3), String(own.filter((item) => item.recall === 1).length)];
    }),
  );
}

export function countOf(items: readonly ScoredItem[], outcome: Outcome): number {
  return items.filter((item) => item.outcome === outcome).length;
}

/** 0 to 1. */
export function exactShare(items: readonly ScoredItem[]): number {
  return countOf(items, 'exact') / items.length;
}

/** Each language's recall, averaged over its topics. */
export function recallByLocale(items: readonly ScoredTopic[]): ReadonlyMap<string, number> {
  return new Map(
    locales.flatMap((locale) => {
      const own = items.filter((item) => item.locale === locale);
      return own.length === 0 ? [] : [[locale, own.reduce((sum, { recall }) => sum + recall, 0) / own.length] as const];
    }),
  );
}

/** What was not exact, one by one: typed, expected, got. */
export function describeMisses(bank: ScoredBank): string {
  const misses =
    bank.kind === 'topics'
      ? bank.items.filter(({ recall }) => recall < 1).map((item) => ({ ...item, outcome: `${(100 * item.recall).toFixed(0)} %` }))
      : bank.items.filter(({ outcome }) => outcome !== 'exact');
  return misses
    .map(({ outcome, id, locale, today, typed, expected, got }) =>
      [
        `${outcome}  ${id} [${locale}, ${today}] ${typed.map((text) => JSON.stringify(text)).join(' > ')}`,
        `    expected ${JSON.stringify(expected, (_key, value: unknown) => (value instanceof Map ? Object.fromEntries(value) : value))}`,
        `    got      ${cut(JSON.stringify(got, (key, value: unknown) => (key === 'text' ? undefined : value)))}`,
      ].join('\n'),
    )
    .join('\n');
}

const mostShown = 400;
const cut = (text: string): string => (text.length > mostShown ? `${text.slice(0, mostShown)}…` : text);

/** @param times - Milliseconds a message. */
export function describeTimes(times: readonly number[]): string {
  const cells = [percentile(times, 0.5), percentile(times, 0.99), percentile(times, 1)].map(spellMs);
  return table(['', 'messages', 'p50', 'p99', 'slowest'], [['understanding', String(times.length), ...cells]]);
}
