import type { Action, Notice } from '../domain/answer.ts';
import { calendarPeriod, partsOf } from '../domain/date.ts';
import { type Conditions, noConditions, type Query } from '../domain/query.ts';
import type { LeftOut } from '../domain/result.ts';
import { exampleActions, suggestions } from './actions.ts';
import type { AnswerContext } from './context.ts';
import { conditionPieces, joinPieces } from './describe-conditions.ts';
import { readNotice } from './finding.ts';
import { leftOutNotes, note } from './notes.ts';
import { listOf } from './plain-queries.ts';
import { sentencesOf } from './sentences-of.ts';

/** Loosened questions offered at most. */
const loosenedAtMost = 4;

/** Understood, and no project matches: what was searched, and the same question with one condition less. */
export function composeNothing(where: Conditions, leftOut: LeftOut, context: AnswerContext): Notice {
  const { notices } = sentencesOf(context);
  const pieces = conditionPieces(where, context);
  const rest = joinPieces(pieces.filter(({ key }) => key !== 'topic'));
  const headline =
    where.topic !== null
      ? notices.nothingOfTopic(where.topic, rest)
      : pieces.length === 0
        ? notices.emptyList
        : notices.nothing(joinPieces(pieces));
  return readNotice(
    'nothing',
    {
      headline,
      blocks: [
        ...(pieces.length === 0 ? [] : [note(notices.searched(context.datasetFigures.projects))]),
        ...leftOutNotes(leftOut, context),
      ],
      actions: loosened(where, context),
    },
    context,
  );
}

/** A rank was asked that does not exist. */
export function composeOutsideRanks(from: number, total: number | null, context: AnswerContext): Notice {
  return readNotice(
    'nothing',
    { headline: sentencesOf(context).notices.outsideRanks(from, total), blocks: [], actions: withoutRanks(context) },
    context,
  );
}

function withoutRanks(context: AnswerContext): readonly Action[] {
  const { query } = context;
  return query.kind === 'list' || query.kind === 'group' ? suggestions([{ ...query, ranks: null }], context) : exampleActions(context);
}

/** The query with whole years for its periods, and without each one of its conditions; the examples where that leaves nothing. */
function loosened(where: Conditions, context: AnswerContext): readonly Action[] {
  const pieces = conditionPieces(where, context);
  const fewer = pieces.length < 2 ? [] : pieces.map(({ key }) => ({ ...where, [key]: noConditions[key] }));
  const offered = [...widened(where), ...fewer].slice(0, loosenedAtMost).map((conditions) => withConditions(context.query, conditions));
  return offered.length > 0 ? suggestions(offered, context) : exampleActions(context);
}

function widened(where: Conditions): readonly Conditions[] {
  return (['ends', 'starts', 'active'] as const).flatMap((key) => {
    const period = where[key];
    if (period === null || period.from === null || period.to === null) return [];
    const year = { from: calendarPeriod(partsOf(period.from).year).from, to: calendarPeriod(partsOf(period.to).year).to };
    return year.from === period.from && year.to === period.to ? [] : [{ ...where, [key]: year }];
  });
}

function withConditions(query: Query, where: Conditions): Query {
  return 'where' in query ? { ...query, where } : listOf(where);
}
