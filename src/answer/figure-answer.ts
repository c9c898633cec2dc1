import type { Answer, AnswerData, AnswerKind, Block, Line } from '../domain/answer.ts';
import type { Conditions, FigureQuery } from '../domain/query.ts';
import type { FigureResult } from '../domain/result.ts';
import type { Counted } from '../locale/sections/headline-sentences.ts';
import { exportAction, next, nextIfHeld, pageActions, runningAction, shareAction } from './actions.ts';
import type { AnswerContext } from './context.ts';
import { conditionPieces, describeConditions } from './describe-conditions.ts';
import { orderOf } from './describe-query.ts';
import { finding } from './finding.ts';
import { moneyLine } from './money-line.ts';
import { named } from './named-beneficiary.ts';
import { doubtNotes, figureNotes, meaningNote, note, orderNotes, pageNotes, premiseNotes, topicNote } from './notes.ts';
import { composeNothing } from './nothing-answer.ts';
import { pageOf } from './page.ts';
import { groupsOf, listOf } from './plain-queries.ts';
import { projectsBlock } from './project-cards.ts';
import { fundingLine } from './project-words.ts';
import { rankedHeadline, topHeadline } from './rank-headline.ts';
import { sentencesOf } from './sentences-of.ts';
import { countedBy } from './subject.ts';

/** One figure over all projects that match, and the projects that it is made of. */
export function composeFigure(result: FigureResult, query: FigureQuery, context: AnswerContext): Answer {
  const { figures, matches } = result;
  if (figures.count === 0) return composeNothing(query.where, result, context);
  const value = query.measure === 'count' ? figures.money : result.value;
  const counted = countedOf(figures.count, query, context);
  return finding(
    {
      kind: kindOf(result, query),
      headline: headlineOf(result, query, context),
      blocks: [
        ...premiseNotes(value, context),
        ...partsOf(result, query, context),
        ...topicNote(query.where.topic, counted.subject.kind === 'topic', figures.count, context),
        ...figureNotes(figures, result, context),
        ...(query.measure === 'sum' && figures.money.length > 0 ? [meaningNote(context)] : []),
        ...orderNotes(matches, query, figures, context),
        ...unnamedNote(result, query, context),
      ],
      actions: nextOf(result, query, context),
      data: {
        ...(query.measure === 'count' || result.value.length === 0 ? {} : { money: result.value }),
        count: figures.count,
        rows: matches.map(({ project }) => project.position),
        ...beneficiaryOf(query, matches, context),
      },
    },
    context,
  );
}

/** Projects without an organisation take no part in a figure of organisations. */
function unnamedNote({ matches }: FigureResult, { per, measure }: FigureQuery, context: AnswerContext): readonly Block[] {
  if (per !== 'beneficiary' || (measure !== 'average' && measure !== 'median')) return [];
  const unnamed = matches.filter(({ project }) => project.beneficiary === null).length;
  return unnamed === 0 ? [] : [note(sentencesOf(context).held.withoutBeneficiary(unnamed))];
}

function kindOf({ value }: FigureResult, { measure }: FigureQuery): AnswerKind {
  if (measure === 'count') return 'count';
  return value.length === 0 ? 'text' : 'money';
}

function headlineOf(result: FigureResult, query: FigureQuery, context: AnswerContext): Line {
  const { headlines } = sentencesOf(context);
  const { figures, value, matches } = result;
  const { measure, where, ranks } = query;
  const [match] = matches;
  if (measure === 'sum' && value.length > 0 && match !== undefined && matches.length === 1 && (isOneProject(where) || ranks !== null)) {
    return ranks === null
      ? headlines.projectFunding(match.project.name, fundingLine(match.project, context))
      : rankedHeadline(match.project, query, context);
  }
  const amount = moneyLine(measure === 'count' ? figures.money : value, context);
  if (ranks !== null && matches.length > 1 && (measure === 'sum' || measure === 'count'))
    return topHeadline(figures.count, amount, query, context);
  const counted = countedOf(figures.count, query, context);
  if (measure === 'count') return headlines.count(counted);
  if (amount === null) return headlines.noAmounts(counted);
  return measure === 'sum' ? headlines.sum(counted, amount) : headlines.typical(measure, counted, amount, organisationsOf(matches, query));
}

/** What is counted; where ranks pick the projects, the order and ranks are among the conditions. */
function countedOf(count: number, query: FigureQuery, context: AnswerContext): Counted {
  if (query.ranks === null) return countedBy(query.where, count, context);
  const rest = [describeConditions(query.where, context), ...orderOf(query, context)].filter((piece) => piece !== '').join(', ');
  return { subject: { kind: 'conditions' }, count, rest };
}

function organisationsOf(matches: FigureResult['matches'], { per }: FigureQuery): number | null {
  return per === 'beneficiary' ? new Set(matches.flatMap(({ project }) => project.beneficiary ?? [])).size : null;
}

/** The projects behind the figure. Of the whole list none are shown: the list can be asked for. */
function partsOf({ matches }: FigureResult, query: FigureQuery, context: AnswerContext): readonly Block[] {
  const { where } = query;
  if (isWholeList(query, context)) return doubtNotes(matches, where, context);
  const page = pageOf(matches, context);
  return [projectsBlock(page.matches, null, context), ...pageNotes(matches, page, where, context)];
}

function isWholeList({ where, ranks }: FigureQuery, context: AnswerContext): boolean {
  return ranks === null && conditionPieces(where, context).length === 0;
}

function isOneProject({ projects }: Conditions): boolean {
  return projects.length === 1;
}

function beneficiaryOf({ where }: FigureQuery, [match]: FigureResult['matches'], context: AnswerContext): Pick<AnswerData, 'beneficiary'> {
  const [organisation] = where.beneficiaries;
  if (match !== undefined && isOneProject(where)) return named(match.project);
  return organisation !== undefined && where.beneficiaries.length === 1 ? { beneficiary: context.beneficiaryName(organisation) } : {};
}

function nextOf({ matches }: FigureResult, query: FigureQuery, context: AnswerContext) {
  const { where, measure } = query;
  const unit = measure === 'count' ? 'count' : 'sum';
  const all = isWholeList(query, context);
  const pages = all ? [] : pageActions(pageOf(matches, context), context);
  if (all) {
    return [
      ...nextIfHeld(groupsOf('beneficiary', unit), context),
      ...nextIfHeld(groupsOf('objective', unit), context),
      next(listOf(where), context),
      exportAction(query, context),
    ];
  }
  const { sort, ranks } = query;
  return [
    ...pages,
    next({ ...listOf(where), sort, ranks }, context),
    ...(matches.length > 1 && ranks === null ? runningAction(listOf(where), context) : []),
    ...shareAction(unit, query, context),
    exportAction(query, context),
  ];
}
