import type { Line } from '../domain/answer.ts';
import { money } from '../domain/money.ts';
import { unknownGroup } from '../domain/project.ts';
import type { GroupQuery } from '../domain/query.ts';
import type { Group, GroupResult } from '../domain/result.ts';
import { line } from '../locale/line.ts';
import type { AnswerContext } from './context.ts';
import { groupConditions } from './describe-query.ts';
import { coveredBy } from './group-figures.ts';
import { moneyLine } from './money-line.ts';
import { groupName } from './names.ts';
import { sentencesOf } from './sentences-of.ts';

/** Who has the most where an order was asked, which of two has more, otherwise what all groups come to. */
export function groupHeadline(result: GroupResult, query: GroupQuery, context: AnswerContext): Line {
  const { headlines } = sentencesOf(context);
  const grouped = { by: query.by, measure: query.measure, conditions: groupConditions(query, context).join(', ') };
  const covered = coveredBy(result, query);
  // Two currencies have no order: neither those of one group, nor those of two.
  const comparable = query.measure === 'count' || result.figures.money.length <= 1;
  if (query.among.length > 1 && comparable) return comparison(result.groups, query, context);
  const ordered = query.ranks?.from === 1 && query.sort.by === 'value';
  if (ordered && comparable) {
    const first = firstOf(result.groups, query);
    const names = first.map((group) => groupName(group, query.by, context));
    return headlines.firstGroups(grouped, query.sort.descending, names, figureOf(first[0], query, context));
  }
  return headlines.groups(grouped, namedGroups(result), covered.count, moneyLine(covered.money, context));
}

function comparison(groups: readonly Group[], query: GroupQuery, context: AnswerContext): Line {
  const { headlines } = sentencesOf(context);
  const grouped = { by: query.by, measure: query.measure, conditions: groupConditions(query, context).join(', ') };
  const byValue = [...groups].sort((a, b) => (sizeIn(b, query) ?? 0) - (sizeIn(a, query) ?? 0));
  const top = firstOf(byValue, query);
  const names = top.map((group) => groupName(group, query.by, context));
  const value = figureOf(top[0], query, context);
  if (top.length === groups.length) return headlines.equal(grouped, names, value);
  const [more, less] = byValue;
  if (groups.length > 2 || more === undefined || less === undefined) return headlines.firstGroups(grouped, true, names, value);
  const side = (group: Group) => ({ name: groupName(group, query.by, context), value: figureOf(group, query, context) });
  return headlines.compared(grouped, side(more), side(less), difference(more, less, query, context));
}

/** Projects whose organisation is not stated are a row, and no organisation. */
function namedGroups({ groups, withoutBeneficiary }: GroupResult): number {
  return withoutBeneficiary > 0 ? groups.filter(({ key }) => key !== unknownGroup).length : groups.length;
}

/** The first group and all that equal it. */
function firstOf(groups: readonly Group[], query: GroupQuery): readonly Group[] {
  const [first] = groups;
  return first === undefined ? [] : groups.filter((group) => sizeIn(group, query) === sizeIn(first, query));
}

/** What groups are ordered by; null where a group's amounts are in several currencies and have no order. */
function sizeIn({ figures, value }: Group, { measure }: GroupQuery): number | null {
  if (measure === 'count') return figures.count;
  return value.length > 1 ? null : (value[0]?.minor ?? 0);
}

function figureOf(group: Group | undefined, { measure }: GroupQuery, context: AnswerContext): Line {
  const { words } = sentencesOf(context);
  const count = group?.figures.count ?? 0;
  const projects = line`${words.projects(count)}`;
  return measure === 'count' ? projects : (moneyLine(group?.value ?? [], context) ?? projects);
}

function difference(more: Group, less: Group, query: GroupQuery, context: AnswerContext): Line | null {
  if (more.figures.count === 0 || less.figures.count === 0) return null;
  if (query.measure === 'count') return line`${sentencesOf(context).words.projects(more.figures.count - less.figures.count)}`;
  const [a] = more.value;
  const [b] = less.value;
  return a === undefined || b === undefined || a.currency !== b.currency ? null : line`${money(a.minor - b.minor, a.currency)}`;
}
