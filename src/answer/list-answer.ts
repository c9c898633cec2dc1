import type { Answer, AnswerData, AnswerKind, Block, Line } from '../domain/answer.ts';
import { type ListQuery, noConditions } from '../domain/query.ts';
import type { ListResult, Match } from '../domain/result.ts';
import { exportAction, next, orderActions, pageActions, runningAction, shareAction, sortActions } from './actions.ts';
import type { AnswerContext } from './context.ts';
import { describeConditions } from './describe-conditions.ts';
import { fieldHeadline } from './field-headline.ts';
import { finding } from './finding.ts';
import { moneyLine } from './money-line.ts';
import { named } from './named-beneficiary.ts';
import { figureNotes, note, orderNotes, pageNotes, premiseNotes, topicNote } from './notes.ts';
import { composeNothing, composeOutsideRanks } from './nothing-answer.ts';
import { type Page, pageOf } from './page.ts';
import { figureOf, groupsOf } from './plain-queries.ts';
import { composeMissingField } from './project-answer.ts';
import { projectsBlock, timelineBlock } from './project-cards.ts';
import { dayOf, fieldLine } from './project-words.ts';
import { rankedHeadline, topHeadline } from './rank-headline.ts';
import { sentencesOf } from './sentences-of.ts';
import { countedBy } from './subject.ts';

/** Projects one by one, or one thing asked of each. */
export function composeList(result: ListResult, query: ListQuery, context: AnswerContext): Answer {
  const { matches, figures } = result;
  const [first] = matches;
  if (first === undefined) {
    return query.ranks !== null && query.ranks.from > 1
      ? composeOutsideRanks(query.ranks.from, null, context)
      : composeNothing(query.where, result, context);
  }
  const only = matches.length === 1 ? first.project : null;
  if (only !== null && query.field !== null && fieldLine(only, query.field, context) === null)
    return composeMissingField(only, query.field, context);

  const page = pageOf(matches, context);
  const [kind, data] = dataOf(result, query);
  return finding(
    {
      kind,
      headline: headlineOf(result, query, first, context),
      blocks: [
        ...premiseNotes(data.money ?? [], context),
        projectsBlock(page.matches, query.field, context),
        ...timelineOf(query, page, context),
        ...pageNotes(matches, page, query.where, context),
        ...tieNote(query, matches.length, context),
        ...topicNote(
          query.where.topic,
          result.nearest !== null || (countedBy(query.where, matches.length, context).subject.kind === 'topic' && query.ranks === null),
          matches.length,
          context,
        ),
        ...orderNotes(matches, query, figures, context),
        ...figureNotes(figures, result, context),
      ],
      actions: [
        ...pageActions(page, context),
        ...(matches.length > 1 && query.field === null ? [...sortActions(query, context), ...orderActions(query, context)] : []),
        ...nextOf(result, query, first, context),
        exportAction(query, context),
      ],
      data,
    },
    context,
  );
}

function headlineOf({ matches, figures, nearest }: ListResult, query: ListQuery, first: Match, context: AnswerContext): Line {
  const { headlines } = sentencesOf(context);
  const counted = countedBy(query.where, figures.count, context);
  const total = moneyLine(figures.money, context);
  if (nearest !== null && query.where.topic !== null) {
    const rest = describeConditions({ ...query.where, topic: null }, context);
    return headlines.nearest(query.where.topic, nearest.whole, matches.length - nearest.whole, nearest.missing, rest);
  }
  if (query.field !== null && matches.length === 1) return fieldHeadline(first.project, query.field, context);
  if (query.ranks !== null)
    return matches.length > 1 ? topHeadline(figures.count, total, query, context) : rankedHeadline(first.project, query, context);
  if (query.field !== null && query.field !== 'funding') return headlines.fieldOfMany(query.field, counted);
  return headlines.list(counted, total);
}

function dataOf({ matches, figures, nearest }: ListResult, query: ListQuery): readonly [AnswerKind, AnswerData] {
  const rows = matches.map(({ project }) => project.position);
  const organisations = new Set(matches.map(({ project }) => project.beneficiaryName));
  const [organisation] = organisations;
  const isNamed =
    query.where.beneficiaries.length === 1 ||
    query.where.projects.length === 1 ||
    (matches.length === 1 && (query.ranks !== null || query.field !== null));
  const only = organisations.size === 1 ? named({ beneficiaryName: organisation ?? null }) : {};
  const base = { count: figures.count, rows, ...(isNamed ? only : {}) };
  if (query.field === 'start' || query.field === 'end') {
    const { field } = query;
    const days = new Set(matches.map(({ project }) => dayOf(project[field])));
    const [date] = days;
    return date !== undefined && date !== null && days.size === 1 ? ['date', { ...base, date }] : ['list', base];
  }
  if (query.field === 'beneficiary') {
    return 'beneficiary' in only ? ['beneficiary', { ...base, ...only }] : ['list', base];
  }
  if (query.field !== null && query.field !== 'funding') return [matches.length === 1 ? 'text' : 'list', base];
  const money = figures.money.length === 0 || nearest !== null ? {} : { money: figures.money };
  return [query.field === 'funding' && matches.length === 1 ? 'money' : 'list', { ...base, ...money }];
}

function timelineOf(query: ListQuery, page: Page, context: AnswerContext): readonly Block[] {
  const asked = query.where.ends !== null || query.where.active !== null || query.sort?.field === 'end';
  const timeline = timelineBlock(page.matches, context);
  return asked && query.field === null && timeline.type === 'timeline' && timeline.entries.length > 0 ? [timeline] : [];
}

function tieNote({ ranks }: ListQuery, count: number, context: AnswerContext): readonly Block[] {
  if (ranks === null || !ranks.ties || count <= ranks.to - ranks.from + 1) return [];
  return [note(sentencesOf(context).notes.tie(ranks.to, count))];
}

function nextOf({ matches, nearest }: ListResult, query: ListQuery, { project }: Match, context: AnswerContext) {
  const { where } = query;
  if (matches.length === 1) {
    return [
      next({ kind: 'project', project: project.key, field: null }, context),
      ...(project.beneficiary === null ? [] : [next(figureOf('sum', { ...noConditions, beneficiaries: [project.beneficiary] }), context)]),
    ];
  }
  const { ranks } = query;
  const organisations = where.beneficiaries.length === 1 || ranks !== null ? [] : [next(groupsOf('beneficiary', 'sum', where), context)];
  const running = ranks === null ? runningAction(query, context) : [];
  // Figures are over the projects that speak of the whole topic: they would not be of these.
  return nearest === null ? [...running, ...organisations, ...shareAction('sum', query, context)] : running;
}
