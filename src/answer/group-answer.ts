import type { Answer, AnswerData, Bar, Block, GroupFigure } from '../domain/answer.ts';
import type { Currency, Money } from '../domain/money.ts';
import { toBeneficiaryKey, unknownGroup } from '../domain/project.ts';
import { type GroupQuery, noConditions } from '../domain/query.ts';
import type { Group, GroupResult } from '../domain/result.ts';
import { line } from '../locale/line.ts';
import { exportAction, next, nextIfHeld } from './actions.ts';
import type { AnswerContext } from './context.ts';
import { groupConditions } from './describe-query.ts';
import { finding } from './finding.ts';
import { coveredBy, isLimited } from './group-figures.ts';
import { groupHeadline } from './group-headline.ts';
import { moneyLine } from './money-line.ts';
import { groupKey, groupName } from './names.ts';
import { figureNotes, note, premiseNotes, topicNote } from './notes.ts';
import { composeNothing, composeOutsideRanks } from './nothing-answer.ts';
import { groupsOf, listOf } from './plain-queries.ts';
import { sentencesOf } from './sentences-of.ts';

/** One row per organisation, objective, year or state; also a comparison, and the bare number of groups. */
export function composeGroups(result: GroupResult, query: GroupQuery, context: AnswerContext): Answer {
  if (result.figures.count === 0 || (result.groupCount === 0 && result.groups.length === 0))
    return composeNothing(query.where, result, context);
  if (result.groups.length === 0 && query.ranks !== null) return composeOutsideRanks(query.ranks.from, result.groupCount, context);
  return query.asks === 'number' ? composeNumber(result, query, context) : composeRows(result, query, context);
}

function composeNumber(result: GroupResult, query: GroupQuery, context: AnswerContext): Answer {
  const { headlines } = sentencesOf(context);
  return finding(
    {
      kind: 'count',
      headline: headlines.groupCount(query.by, result.groupCount, groupConditions(query, context).join(', ')),
      blocks: [
        ...bars(result.groups, query, Math.min(context.pageSize, context.barLimit), context),
        ...unnamedNote(result, context),
        ...figureNotes(result.figures, result, context),
      ],
      actions: [next(groupsOf(query.by, 'sum', query.where), context), exportAction({ ...query, asks: 'groups' }, context)],
      data: { count: result.groupCount },
    },
    context,
  );
}

function composeRows(result: GroupResult, query: GroupQuery, context: AnswerContext): Answer {
  const compared = query.among.length > 1;
  const [first] = result.groups;
  const only = result.groups.length === 1 ? first : undefined;
  return finding(
    {
      kind: compared ? 'compare' : 'group',
      headline: groupHeadline(result, query, context),
      blocks: [
        ...premiseNotes(only?.value ?? [], context),
        ...bars(result.groups, query, context.barLimit, context),
        ...(isOrderedMoney(result, query) ? [note(sentencesOf(context).held.orderedByCurrency)] : []),
        ...rankNotes(result, query, context),
        ...topicNote(query.where.topic, false, result.figures.count, context),
        ...unnamedNote(result, context),
        ...figureNotes(result.figures, result, context),
      ],
      actions: nextOf(result, query, context),
      data: {
        ...(only !== undefined && only.value.length > 0 ? { money: only.value } : {}),
        count: coveredBy(result, query).count,
        groups: result.groups.map(
          (group): GroupFigure => ({ key: groupKey(group, query.by, context), count: group.figures.count, money: amountsOf(group, query) }),
        ),
        ...beneficiaryOf(only, query, context),
      },
    },
    context,
  );
}

function isOrderedMoney({ figures }: GroupResult, { sort, measure, among, havingFunding }: GroupQuery): boolean {
  return havingFunding === null && sort.by === 'value' && measure !== 'count' && among.length === 0 && figures.money.length > 1;
}

function unnamedNote({ withoutBeneficiary }: GroupResult, context: AnswerContext): readonly Block[] {
  return withoutBeneficiary === 0 ? [] : [note(sentencesOf(context).held.withoutBeneficiary(withoutBeneficiary))];
}

function amountsOf(group: Group, { measure }: GroupQuery): readonly Money[] {
  return measure === 'count' ? group.figures.money : group.value;
}

function beneficiaryOf(only: Group | undefined, { by, where }: GroupQuery, context: AnswerContext): Pick<AnswerData, 'beneficiary'> {
  if (only !== undefined && by === 'beneficiary' && only.key !== unknownGroup) return { beneficiary: only.name };
  const [organisation] = where.beneficiaries;
  return organisation !== undefined && where.beneficiaries.length === 1 ? { beneficiary: context.beneficiaryName(organisation) } : {};
}

function bars(groups: readonly Group[], query: GroupQuery, limit: number, context: AnswerContext): readonly Block[] {
  const shown = groups.slice(0, limit);
  const currency = barCurrency(shown, context);
  const largest = shown.reduce((most, group) => Math.max(most, sizeOf(group, query, currency)), 0);
  const rows = shown.map(
    (group): Bar => ({
      label: groupName(group, query.by, context),
      value: barValue(group, query, context),
      share: largest === 0 ? 0 : sizeOf(group, query, currency) / largest,
    }),
  );
  const hidden = shown.length < groups.length ? [note(sentencesOf(context).notes.groupsShown(shown.length, groups.length))] : [];
  return [{ type: 'bars', bars: rows }, ...hidden];
}

function barValue(group: Group, query: GroupQuery, context: AnswerContext): Bar['value'] {
  const { words } = sentencesOf(context);
  if (group.figures.count === 0) return line`${words.noProjects}`;
  const projects = line`${words.projects(group.figures.count)}`;
  const amount = moneyLine(amountsOf(group, query), context);
  if (amount === null) return projects;
  return query.measure === 'count' ? line`${projects} · ${amount}` : line`${amount} · ${projects}`;
}

/** How long a group's bar is: its number of projects, or its amount in the one currency that has bars. */
function sizeOf(group: Group, { measure }: GroupQuery, currency: Currency | undefined): number {
  if (measure === 'count') return group.figures.count;
  return Math.max(0, group.value.find((amount) => amount.currency === currency)?.minor ?? 0);
}

/** The list's own currency, or the first one where it has no amount in that: two currencies have no common length. */
function barCurrency(groups: readonly Group[], { description }: AnswerContext): Currency | undefined {
  const currencies = groups.flatMap(({ value }) => value.map((amount) => amount.currency));
  return currencies.find((currency) => currency === description.currency) ?? currencies[0];
}

function rankNotes(result: GroupResult, query: GroupQuery, context: AnswerContext): readonly Block[] {
  const { notes, words } = sentencesOf(context);
  const { groups, groupCount } = result;
  const covered = coveredBy(result, query);
  if (query.among.length > 0) return [note(notes.ofAll(null, covered.count, null))];
  if (query.ranks === null) return [];
  const { from, to, ties } = query.ranks;
  const tied = ties && groups.length > to - from + 1;
  return [
    ...(tied ? [note(notes.groupTie(to, groups.length))] : []),
    note(notes.ofAll(isLimited(query) ? null : words.groups(query.by, groupCount), covered.count, moneyLine(covered.money, context))),
  ];
}

function nextOf({ groups }: GroupResult, query: GroupQuery, context: AnswerContext) {
  const [first] = groups;
  const { where, by, among, measure } = query;
  const projectsOfFirst =
    first !== undefined && by === 'beneficiary' && first.key !== unknownGroup
      ? [next(listOf({ ...where, beneficiaries: [toBeneficiaryKey(first.key)] }), context)]
      : [];
  const all = among.length > 0 || query.ranks !== null ? [next(groupsOf(by, measure, where), context)] : [];
  const other = by === 'objective' ? 'beneficiary' : 'objective';
  return [
    ...projectsOfFirst,
    ...all,
    // "The average by beneficiary" would be one figure.
    ...nextIfHeld(
      groupsOf(other, other === 'beneficiary' && measure !== 'count' ? 'sum' : measure, among.length > 0 ? noConditions : where),
      context,
    ),
    exportAction(query, context),
  ];
}
