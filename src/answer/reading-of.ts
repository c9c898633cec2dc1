import type { Reading } from '../domain/answer.ts';
import { joinLines, line } from '../locale/line.ts';
import type { AnswerContext } from './context.ts';
import { describeQuery } from './describe-query.ts';
import { sentencesOf } from './sentences-of.ts';

/** How the question was read: the query in words, then whatever was taken for granted, each in its sentence. */
export function readingOf(context: AnswerContext): Reading {
  const { reading } = sentencesOf(context);
  const said = context.assumptions.flatMap((assumption) => (assumption.code === 'premise' ? [] : [reading.assumption(assumption)]));
  const first = reading.line(describeQuery(context.query, context));
  return {
    line: said.length === 0 ? line`${first}` : joinLines([line`${first}.`, ...said], ' '),
    query: context.printQuery(context.query),
  };
}
