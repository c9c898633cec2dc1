import type { Source } from '../domain/answer.ts';
import type { Dataset, DatasetDescription } from '../domain/dataset.ts';
import { addMonths } from '../domain/date.ts';
import type { Project } from '../domain/project.ts';
import type { Conditions, Query } from '../domain/query.ts';
import { listDayOf } from '../locale/list-day-of.ts';
import type { AnswerContext, AnswerSetting } from './context.ts';
import { sentencesOf } from './sentences-of.ts';

/** After so many months an answer says that the list is old. */
const oldAfterMonths = 4;

/**
 * The lists whose projects an answer counts: those that the question names, else all.
 *
 * @param project - The one project that the answer is of: its list.
 */
export function sourcesOf(context: AnswerContext, project: Project | null = null): readonly [Source, ...Source[]] {
  const [first, ...others] = project === null ? listsOf(context.query, context.lists) : listsWith(project, context.lists);
  return [sourceOf(first, context), ...others.map((list) => sourceOf(list, context))];
}

/** The lists that a query counts; all of them where it names none. */
export function listsOf(query: Query, lists: Dataset['lists']): Dataset['lists'] {
  const named = 'where' in query ? namedIn('base' in query ? [query.where, query.base] : [query.where]) : [];
  const [first, ...others] = lists.filter(({ key }) => named.includes(key));
  return first === undefined ? lists : [first, ...others];
}

function listsWith({ list, alsoIn }: Project, lists: Dataset['lists']): Dataset['lists'] {
  const [first, ...others] = lists.filter(({ key }) => key === list || alsoIn.includes(key));
  return first === undefined ? lists : [first, ...others];
}

/** A part that names no list is of all of them. */
function namedIn(parts: readonly Conditions[]): readonly string[] {
  return parts.every(({ lists }) => lists.length > 0) ? parts.flatMap(({ lists }) => lists) : [];
}

function sourceOf(description: DatasetDescription, setting: AnswerSetting): Source {
  const title = description.title[setting.locale];
  const day = listDayOf(description);
  const old = day.kind !== 'unknown' && setting.today > addMonths(day.day, oldAfterMonths);
  return {
    title,
    updatedOn: description.updatedOn,
    href: description.sourceUrl,
    line: sentencesOf(setting).reading.source(title, day, old),
  };
}
