import type { Answer, Line } from '../domain/answer.ts';
import type { Conditions, ListQuery, ShareQuery } from '../domain/query.ts';
import { noConditions } from '../domain/query.ts';
import type { Figures, ShareResult } from '../domain/result.ts';
import { line } from '../locale/line.ts';
import type { Counted } from '../locale/sections/headline-sentences.ts';
import { exportAction, next } from './actions.ts';
import type { AnswerContext } from './context.ts';
import { describeConditions } from './describe-conditions.ts';
import { orderOf } from './describe-query.ts';
import { finding, readNotice } from './finding.ts';
import { moneyLine } from './money-line.ts';
import { figureNotes, premiseNotes, topicNote } from './notes.ts';
import { composeNothing } from './nothing-answer.ts';
import { groupsOf, listOf } from './plain-queries.ts';
import { sentencesOf } from './sentences-of.ts';
import { countedBy } from './subject.ts';

/** How large a part of the whole the asked projects are, with both figures beside the percentage. */
export function composeShare(result: ShareResult, query: ShareQuery, context: AnswerContext): Answer {
  const { headlines, notices, words, formats } = sentencesOf(context);
  const { part, whole, basisPoints } = result;
  if (part.count === 0) return composeNothing(query.where, result, context);
  if (basisPoints === null) {
    const headline = whole.money.length > 1 ? notices.shareOfSeveralCurrencies : notices.shareOfNothing;
    return readNotice(
      'unanswerable',
      { headline, blocks: figureNotes(whole, result, context), actions: [next(partList(query), context)] },
      context,
    );
  }
  const { subject, rest } = partOf(part, query, context);
  const [organisation] = query.where.beneficiaries;
  return finding(
    {
      kind: 'percent',
      headline: headlines.share({
        of: query.measure,
        subject,
        rest,
        base: describeConditions(query.base, context),
        percent: formats.percent(basisPoints),
        part: amountOf(query.measure, part, context),
        whole: amountOf(query.measure, whole, context),
      }),
      blocks: [
        ...premiseNotes(part.money, context),
        {
          type: 'facts',
          facts: [
            { label: words.facts.part, value: bothOf(part, context) },
            { label: words.facts.whole, value: bothOf(whole, context) },
          ],
        },
        ...topicNote(query.where.topic, subject.kind === 'topic', part.count, context),
        ...figureNotes(whole, result, context),
      ],
      actions: [
        next(partList(query), context),
        next(groupsOf('beneficiary', query.measure, query.base), context),
        exportAction(partList(query), context),
      ],
      data: {
        count: part.count,
        percent: basisPoints / 100,
        ...(organisation !== undefined && query.where.beneficiaries.length === 1
          ? { beneficiary: context.beneficiaryName(organisation) }
          : {}),
      },
    },
    context,
  );
}

/** What the part is; where ranks pick it, the order and ranks are among the conditions. */
function partOf(part: Figures, query: ShareQuery, context: AnswerContext): Counted {
  const where = beyond(query.where, query.base);
  if (query.ranks === null) return countedBy(where, part.count, context);
  const rest = [describeConditions(where, context), ...orderOf(query, context)].filter((piece) => piece !== '').join(', ');
  return { subject: { kind: 'conditions' }, count: part.count, rest };
}

/** What the part states beyond its whole: "of Migri's funding, those ending in 2025" is about the ending alone. */
function beyond(where: Conditions, base: Conditions): Conditions {
  const keys = Object.keys(noConditions) as (keyof Conditions)[];
  const shared = keys.filter((key) => JSON.stringify(where[key]) === JSON.stringify(base[key]));
  return { ...where, ...Object.fromEntries(shared.map((key) => [key, noConditions[key]])) };
}

/** The projects of the part, as a list of the same. */
function partList({ where, sort, ranks }: ShareQuery): ListQuery {
  return { ...listOf(where), sort, ranks };
}

function amountOf(measure: 'sum' | 'count', figures: Figures, context: AnswerContext): Line {
  const { words } = sentencesOf(context);
  const projects = line`${words.projects(figures.count)}`;
  return measure === 'count' ? projects : (moneyLine(figures.money, context) ?? projects);
}

function bothOf(figures: Figures, context: AnswerContext): Line {
  const { words } = sentencesOf(context);
  const amount = moneyLine(figures.money, context);
  return amount === null ? line`${words.projects(figures.count)}` : line`${amount}, ${words.projects(figures.count)}`;
}
