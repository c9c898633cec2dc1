import { toBeneficiaryKey } from '../domain/project.ts';
import type { FigureQuery, GroupQuery, ListQuery, Query, Ranks } from '../domain/query.ts';
import { joinTexts } from '../locale/line.ts';
import { amountWords } from './amount-words.ts';
import type { AnswerSetting } from './context.ts';
import { conditionPieces, describeConditions } from './describe-conditions.ts';
import { groupName } from './names.ts';
import { sentencesOf } from './sentences-of.ts';

/** The whole query in words, from the query alone: what is asked, every condition, the order, the ranks. */
export function describeQuery(query: Query, setting: AnswerSetting): string {
  const { reading } = sentencesOf(setting);
  switch (query.kind) {
    case 'list':
      return describeList(query, setting);
    case 'figure':
      return row([figureName(query, setting), ...texts(query, setting), ...orderOf(query, setting)]);
    case 'share': {
      const base = describeConditions(query.base, setting);
      return row([
        reading.share[query.measure],
        ...texts(query, setting),
        ...orderOf(query, setting),
        reading.base(base === '' ? null : base),
      ]);
    }
    case 'group':
      return describeGroups(query, setting);
    case 'project':
      return query.field === null
        ? reading.project(setting.projectName(query.project))
        : reading.projectField(query.field, setting.projectName(query.project));
    case 'beneficiary':
      return reading.organisation(setting.beneficiaryName(query.beneficiary));
    case 'about':
      return reading.about;
    case 'news':
      return sentencesOf(setting).lists.newsReading;
    case 'help':
      return reading.help;
  }
}

function describeList(query: ListQuery, setting: AnswerSetting): string {
  const { reading } = sentencesOf(setting);
  const what = query.field === null ? reading.list : reading.fieldOfEach[query.field];
  return row([what, ...texts(query, setting), ...orderOf(query, setting)]);
}

function figureName({ measure, per }: FigureQuery, setting: AnswerSetting): string {
  const { reading } = sentencesOf(setting);
  return per === 'beneficiary' && (measure === 'average' || measure === 'median')
    ? reading.perBeneficiary[measure]
    : reading.measure[measure];
}

/** The asked order and ranks in words; empty where none was asked. */
export function orderOf({ sort, ranks }: Pick<ListQuery, 'sort' | 'ranks'>, setting: AnswerSetting): readonly string[] {
  const { reading } = sentencesOf(setting);
  const order = sort === null ? [] : [reading.order(sort.field, sort.descending)];
  return [...order, ...ranksOf(ranks, setting)];
}

function describeGroups(query: GroupQuery, setting: AnswerSetting): string {
  const { reading, formats } = sentencesOf(setting);
  const names = query.among.map((key) => groupName({ key, name: nameOfKey(key, query, setting) }, query.by, setting));
  const among = names.length > 0 ? [reading.among(joinTexts(names, formats.and))] : [];
  const which = [...groupConditions(query, setting), ...among];
  if (query.asks === 'number') return row([reading.groupNumber[query.by], ...which]);
  const order = names.length > 0 ? [] : [reading.groupOrder(query.sort.by, query.sort.descending)];
  return row([`${reading.measure[query.measure]} ${reading.grouped[query.by]}`, ...which, ...order, ...ranksOf(query.ranks, setting)]);
}

/** What projects, and what groups of them, are asked for: all that a grouped figure is limited to. */
export function groupConditions(query: GroupQuery, setting: AnswerSetting): readonly string[] {
  const { reading, formats } = sentencesOf(setting);
  const amount = query.havingFunding === null ? null : amountWords(query.havingFunding, formats);
  return [
    ...texts(query, setting),
    ...(query.havingProjects === null ? [] : [reading.havingProjects(query.havingProjects.min, query.havingProjects.max)]),
    ...(amount === null ? [] : [reading.havingFunding(amount)]),
  ];
}

/** The canonical name where groups are organisations. */
export function nameOfKey(key: string, query: GroupQuery, setting: AnswerSetting): string {
  return query.by === 'beneficiary' ? setting.beneficiaryName(toBeneficiaryKey(key)) : key;
}

function ranksOf(ranks: Ranks | null, setting: AnswerSetting): readonly string[] {
  return ranks === null ? [] : [sentencesOf(setting).reading.ranks(ranks.from, ranks.to, ranks.ties)];
}

function texts(query: { readonly where: ListQuery['where'] }, setting: AnswerSetting): readonly string[] {
  return conditionPieces(query.where, setting).map((piece) => piece.text);
}

function row(pieces: readonly string[]): string {
  return pieces.join(', ');
}
