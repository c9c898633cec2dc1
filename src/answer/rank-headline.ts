import type { Line } from '../domain/answer.ts';
import type { Project } from '../domain/project.ts';
import type { ListQuery } from '../domain/query.ts';
import type { AnswerContext } from './context.ts';
import { describeConditions } from './describe-conditions.ts';
import { fundingLine, periodLine } from './project-words.ts';
import { sentencesOf } from './sentences-of.ts';

type Ranked = Pick<ListQuery, 'where' | 'sort' | 'ranks'>;

/** One project at its rank: the largest, the second to end. */
export function rankedHeadline(project: Project, { where, sort, ranks }: Ranked, context: AnswerContext): Line {
  const { field, descending } = sort ?? publishedOrder;
  const { name, beneficiaryName: beneficiary } = project;
  const shown = { name, beneficiary, funding: fundingLine(project, context), period: periodLine(project, context) };
  return sentencesOf(context).headlines.ranked(field, descending, ranks?.from ?? 1, shown, describeConditions(where, context));
}

/** The first projects of an order, or those from a later rank on. */
export function topHeadline(count: number, total: Line | null, { where, sort, ranks }: Ranked, context: AnswerContext): Line {
  const { field, descending } = sort ?? publishedOrder;
  return sentencesOf(context).headlines.top(field, descending, ranks?.from ?? 1, count, describeConditions(where, context), total);
}

const publishedOrder = { field: 'position', descending: false } as const;
