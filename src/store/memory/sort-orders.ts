import { daysBetween } from '../../domain/date.ts';
import { knownDay } from '../../domain/day-span.ts';
import type { Currency, Money } from '../../domain/money.ts';
import type { SortField } from '../../domain/query.ts';
import type { Columns } from './columns.ts';
import type { FoundTopic } from './find-matches.ts';
import { type RankOf, rankItems } from './ranking.ts';

/** Compares two names as the language's alphabet has them. */
export type Collate = (a: string, b: string) => number;

/** The orders of a list by its fields. Each is worked out once, when it is first asked. */
export interface SortOrders {
  /**
   * Names and goals go by the alphabet; objectives by it too, but `2` before `10`. Amounts are compared within their currency:
   * {@link compareMoney}. A month or a year stands where it
   * begins. `duration` is the days from first to last; a project that ends before it starts has none. `relevance`
   * begins with the best; without a topic it is the published order.
   */
  rankBy(field: SortField, topic: FoundTopic | null): RankOf;
}

export function createSortOrders(columns: Columns, ownCurrency: Currency, collate: Collate): SortOrders {
  const known = new Map<SortField, RankOf>();
  return {
    rankBy(field, topic) {
      if (field === 'relevance' && topic !== null) return (index) => topic.rankOf.get(index) ?? null;
      if (field === 'position' || field === 'relevance') return (index) => index;
      const ranking = known.get(field) ?? rankField(columns, field, ownCurrency, collate);
      known.set(field, ranking);
      return ranking;
    },
  };
}

function rankField(columns: Columns, field: Exclude<SortField, 'position' | 'relevance'>, ownCurrency: Currency, collate: Collate): RankOf {
  const { projects, amounts, starts, ends } = columns;
  switch (field) {
    case 'name':
      return rankTexts(
        projects.map(({ name }) => name),
        collate,
      );
    case 'beneficiary':
      return rankTexts(
        projects.map(({ beneficiaryName }) => beneficiaryName ?? ''),
        collate,
      );
    case 'purpose':
      return rankTexts(
        projects.map(({ purpose }) => purpose),
        collate,
      );
    case 'objective':
      return rankTexts(
        projects.map(({ objective }) => objective ?? ''),
        compareNumbered,
      );
    case 'start':
      return rankTexts(
        starts.map((day) => day?.from ?? ''),
        compareDays,
      );
    case 'end':
      return rankTexts(
        ends.map((day) => day?.from ?? ''),
        compareDays,
      );
    case 'funding':
      return rankValues(amounts, (a, b) => compareMoney(a, b, ownCurrency));
    case 'duration':
      return rankValues(durationsOf(columns), (a, b) => a - b);
  }
}

/** Made when it is first needed: it takes some milliseconds. */
let numberedCollator: Intl.Collator | null = null;

/** By the alphabet, but `2` before `10`. */
export function compareNumbered(a: string, b: string): number {
  numberedCollator ??= new Intl.Collator('fi', { numeric: true });
  return numberedCollator.compare(a, b);
}

function compareDays(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Amounts in two currencies cannot be compared: the list's own currency counts as the larger, among others the one whose code
 * comes first. So the largest first begins with the list's own currency.
 */
export function compareMoney(a: Money, b: Money, ownCurrency: Currency): number {
  if (a.currency === b.currency) return a.minor - b.minor;
  if (a.currency === ownCurrency) return 1;
  if (b.currency === ownCurrency) return -1;
  return a.currency < b.currency ? 1 : -1;
}

function durationsOf({ starts, ends }: Columns): readonly (number | null)[] {
  return starts.map((span, index) => {
    const start = knownDay(span);
    const end = knownDay(ends[index] ?? null);
    return start === null || end === null || end < start ? null : daysBetween(start, end);
  });
}

/** The empty text is no value. Equal texts are compared once, since many projects share an organisation or a day. */
function rankTexts(texts: readonly string[], compare: Collate): RankOf {
  const different = [...new Set(texts)];
  const rankOfText = rankItems(
    different.length,
    (item) => different[item] === '',
    (a, b) => compare(different[a] ?? '', different[b] ?? ''),
  );
  const rankOf = new Map(different.map((text, item) => [text, rankOfText(item)]));
  const ranks = texts.map((text) => rankOf.get(text) ?? null);
  return (index) => ranks[index] ?? null;
}

function rankValues<Value>(values: readonly (Value | null)[], compare: (a: Value, b: Value) => number): RankOf {
  return rankItems(
    values.length,
    (item) => (values[item] ?? null) === null,
    (a, b) => {
      const first = values[a] ?? null;
      const second = values[b] ?? null;
      return first === null || second === null ? 0 : compare(first, second);
    },
  );
}
