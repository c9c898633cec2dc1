import type { IsoDate } from '../../domain/date.ts';
import type { DaySpan } from '../../domain/day-span.ts';
import type { Currency, Money } from '../../domain/money.ts';
import { unknownGroup } from '../../domain/project.ts';
import type { Grouping, GroupQuery } from '../../domain/query.ts';
import type { Figures, Group } from '../../domain/result.ts';
import { stateOn } from '../runs-within.ts';
import type { Columns } from './columns.ts';
import { figuresOf, measuredValue } from './figures.ts';
import { isAmountWithin } from './find-matches.ts';
import { cutRanks, type RankOf, rankItems, sortByRank } from './ranking.ts';
import { type Collate, compareMoney, compareNumbered } from './sort-orders.ts';

export interface GroupContext {
  readonly columns: Columns;
  readonly ownCurrency: Currency;
  readonly beneficiaryNames: ReadonlyMap<string, string>;
  readonly collate: Collate;
  readonly today: IsoDate;
}

export interface FoundGroups {
  readonly groups: readonly Group[];
  readonly groupCount: number;
  readonly withoutBeneficiary: number;
  readonly covered: Figures;
}

/**
 * One group for each key that a matching project has, or exactly those of `among`.
 *
 * By value: counts, or money as {@link compareMoney} has it, where a group counts with its amount in the list's own currency, else
 * with its first one; a group without money has no value and comes last both ways. Ties go by key, both ways; of
 * organisations by the position of their first project in the published list, as ties of projects do.
 * By key: organisations by name, objectives `2` before `10`, years and states as time goes, `unknown` last both ways; with `among`
 * its order is the order of keys.
 * Projects without an organisation are no organisation: they come last both ways, and hold no rank.
 */
export function findGroups(query: GroupQuery, indexes: readonly number[], context: GroupContext): FoundGroups {
  const { sort, ranks } = query;
  const all = keysWithMembers(query, indexes, context).map(([key, members]) => ({ group: toGroup(query, key, members, context), members }));
  const unnamed = query.by === 'beneficiary' ? all.find(({ group }) => group.key === unknownGroup) : undefined;
  const isRanked = ranks !== null || query.asks === 'number';
  const kept = all.filter((one) => !(isRanked && one === unnamed) && hasAsked(one.group, query));
  const groups = kept.map(({ group }) => group);
  const places = [...groups.keys()];
  const byKey = rankKeys(groups, query.by, context.collate);
  const asAsked: RankOf = (place) => place;
  const rankOf = sort.by === 'value' ? rankValues(groups, query, context.ownCurrency) : query.among.length > 0 ? asAsked : byKey;
  const isTiedByKey = sort.by === 'value' && query.by !== 'beneficiary';
  const inTieOrder = isTiedByKey ? sortByRank(places, byKey, false) : places;
  const sorted = sortByRank(inTieOrder, rankOf, sort.descending);
  const shown = cutRanks(sorted, ranks, rankOf).flatMap((at) => kept[at] ?? []);
  return {
    groups: shown.map(({ group }) => group),
    groupCount: groups.filter((group) => group !== unnamed?.group).length,
    withoutBeneficiary: unnamed?.group.figures.count ?? 0,
    covered: figuresOf(
      context.columns,
      shown.flatMap(({ members }) => members),
    ),
  };
}

type Members = readonly [key: string, indexes: readonly number[]];

function keysWithMembers({ by, among }: GroupQuery, indexes: readonly number[], context: GroupContext): readonly Members[] {
  const members = new Map<string, number[]>(among.map((key) => [key, []]));
  for (const index of indexes) {
    const key = keyOf(by, index, context);
    const group = members.get(key);
    if (group !== undefined) group.push(index);
    else if (among.length === 0) members.set(key, [index]);
  }
  return [...members];
}

function keyOf(by: Grouping, index: number, { columns, today }: GroupContext): string {
  const start = columns.starts[index] ?? null;
  const end = columns.ends[index] ?? null;
  switch (by) {
    case 'beneficiary':
      return columns.projects[index]?.beneficiary ?? unknownGroup;
    case 'objective':
      return columns.projects[index]?.objective ?? unknownGroup;
    case 'start-year':
      return yearOf(start);
    case 'end-year':
      return yearOf(end);
    case 'state':
      return stateOn(start, end, today);
  }
}

/** A month or a year tells the year too. */
function yearOf(day: DaySpan | null): string {
  return day?.from.slice(0, 4) ?? unknownGroup;
}

function toGroup({ by, measure }: GroupQuery, key: string, members: readonly number[], { columns, beneficiaryNames }: GroupContext): Group {
  const figures = figuresOf(columns, members);
  const name = by === 'beneficiary' ? (beneficiaryNames.get(key) ?? key) : key;
  return { key, name, figures, value: measuredValue(columns, members, figures, measure) };
}

function hasAsked({ figures }: Group, { havingProjects, havingFunding }: GroupQuery): boolean {
  const { min, max } = havingProjects ?? { min: null, max: null };
  if ((min !== null && figures.count < min) || (max !== null && figures.count > max)) return false;
  return havingFunding === null || figures.money.some((total) => isAmountWithin(total, havingFunding));
}

const stateOrder = new Map([
  ['ended', 0],
  ['running', 1],
  ['upcoming', 2],
]);

function rankKeys(groups: readonly Group[], by: Grouping, collate: Collate): RankOf {
  const compare = by === 'beneficiary' ? collate : by === 'state' ? compareStates : compareNumbered;
  const nameAt = (item: number): string => groups[item]?.name ?? '';
  return rankItems(
    groups.length,
    (item) => groups[item]?.key === unknownGroup,
    (a, b) => compare(nameAt(a), nameAt(b)),
  );
}

function compareStates(a: string, b: string): number {
  return (stateOrder.get(a) ?? stateOrder.size) - (stateOrder.get(b) ?? stateOrder.size);
}

function rankValues(groups: readonly Group[], { measure, by }: GroupQuery, ownCurrency: Currency): RankOf {
  const isUnnamed = (item: number): boolean => by === 'beneficiary' && groups[item]?.key === unknownGroup;
  const countAt = (item: number): number => groups[item]?.figures.count ?? 0;
  if (measure === 'count') return rankItems(groups.length, isUnnamed, (a, b) => countAt(a) - countAt(b));
  const values = groups.map(({ value }) => value.find(({ currency }) => currency === ownCurrency) ?? value[0] ?? null);
  const valueAt = (item: number): Money | null => values[item] ?? null;
  return rankItems(
    groups.length,
    (item) => valueAt(item) === null || isUnnamed(item),
    (a, b) => {
      const first = valueAt(a);
      const second = valueAt(b);
      return first === null || second === null ? 0 : compareMoney(first, second, ownCurrency);
    },
  );
}
