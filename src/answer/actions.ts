import type { Action } from '../domain/answer.ts';
import type { ListQuery, Query } from '../domain/query.ts';
import type { AnswerContext, AnswerSetting } from './context.ts';
import { wholeOf } from './figure-question.ts';
import { lackedField } from './needed-field.ts';
import type { Page } from './page.ts';
import { listOf, shareOf } from './plain-queries.ts';
import { onlyCondition } from './question-conditions.ts';
import { questionOf } from './question-of.ts';
import { sentencesOf } from './sentences-of.ts';

/** One action per query, its label a question that can be typed as it is. Where two questions read alike, the query's text tells them apart. */
export function didYouMean(queries: readonly Query[], setting: AnswerSetting): readonly Action[] {
  return askable('did-you-mean', queries, setting);
}

export function suggestions(queries: readonly Query[], setting: AnswerSetting): readonly Action[] {
  return askable('suggestion', queries, setting);
}

/** A question to ask next, labelled by itself. */
export function next(query: Query, setting: AnswerSetting, label: string = questionOf(query, setting)): Action {
  return { role: 'next', label, query: setting.printQuery(query) };
}

/** The same; nothing where the list lacks what the question needs. */
export function nextIfHeld(query: Query, setting: AnswerSetting): readonly Action[] {
  return lackedField({ query, description: setting.description }) === null ? [next(query, setting)] : [];
}

/** The pages around the shown one. */
export function pageActions(page: Page, context: AnswerContext): readonly Action[] {
  const { questions } = sentencesOf(context);
  const { query, pageSize, printPage } = context;
  const shown = page.matches.length;
  const more: Action = {
    role: 'more',
    label: questions.more,
    query: printPage(query, page.before + shown),
  };
  const previous: Action = { role: 'previous', label: questions.previous, query: printPage(query, Math.max(0, page.before - pageSize)) };
  return [...(page.after > 0 ? [more] : []), ...(page.before > 0 ? [previous] : [])];
}

export function exportAction(query: Query, setting: AnswerSetting): Action {
  return { role: 'export', label: sentencesOf(setting).questions.exported, query: setting.printQuery(query) };
}

/** The two orders that people ask for most, where the list is not in them. */
export function sortActions(query: ListQuery, setting: AnswerSetting): readonly Action[] {
  const { questions } = sentencesOf(setting);
  const orders = [
    { label: questions.largestFirst, sort: { field: 'funding', descending: true } },
    { label: questions.endingFirst, sort: { field: 'end', descending: false } },
  ] as const;
  return orders
    .filter(({ sort }) => isHeld(sort.field, setting))
    .filter(({ sort }) => sort.field !== query.sort?.field || sort.descending !== query.sort.descending)
    .map(({ label, sort }): Action => ({ role: 'sort', label, query: setting.printQuery({ ...query, sort }) }));
}

/** Every column of the list, both ways, but for the order that the list is in: a menu. None where ranks pick the projects: another order picks others. */
export function orderActions(query: ListQuery, setting: AnswerSetting): readonly Action[] {
  if (query.ranks !== null) return [];
  const { reading } = sentencesOf(setting);
  return columns
    .filter((field) => isHeld(field, setting))
    .flatMap((field) => [true, false].map((descending) => ({ field, descending })))
    .filter(({ field, descending }) => field !== query.sort?.field || descending !== query.sort.descending)
    .map(
      (sort): Action => ({
        role: 'order',
        label: reading.orderName(sort.field, sort.descending),
        query: setting.printQuery({ ...query, sort }),
      }),
    );
}

/** Every list has names; an order by what no project states would be none. */
function isHeld(field: (typeof columns)[number], { description }: AnswerSetting): boolean {
  return field === 'name' || description.fields.includes(field);
}

const columns = ['funding', 'end', 'start', 'name', 'beneficiary', 'objective', 'purpose'] as const;

/** Those of the projects that run today, in the same order; none where the question is about days already. */
export function runningAction(
  { where, sort, field }: Pick<ListQuery, 'where' | 'sort' | 'field'>,
  setting: AnswerSetting,
): readonly Action[] {
  if (where.active !== null || where.notActive !== null || where.ends !== null || where.starts !== null) return [];
  const today = { from: setting.today, to: setting.today };
  const running: ListQuery = { ...listOf({ ...where, active: today }), sort, field };
  return [next(running, setting, sentencesOf(setting).questions.runningOfThese)];
}

/** The share that the projects are of the whole list; none where "of all" would be read as a part of it, or where ranks pick the projects. */
export function shareAction(
  measure: 'sum' | 'count',
  { where, ranks }: Pick<ListQuery, 'where' | 'ranks'>,
  setting: AnswerSetting,
): readonly Action[] {
  if (ranks !== null || onlyCondition(where) === 'none' || onlyCondition(wholeOf(where)) !== 'none') return [];
  return [next(shareOf(measure, where), setting, sentencesOf(setting).questions.shareOfAll[measure])];
}

/** Examples as suggestions: each label is a question, and is also what is run. */
export function exampleActions(setting: AnswerSetting): readonly Action[] {
  return sentencesOf(setting)
    .help.examples(setting.examples)
    .map((example): Action => ({ role: 'suggestion', label: example, query: example }));
}

function askable(role: 'did-you-mean' | 'suggestion', queries: readonly Query[], setting: AnswerSetting): readonly Action[] {
  const labels = queries.map((query) => questionOf(query, setting));
  return queries.map((query, index): Action => {
    const text = setting.printQuery(query);
    const label = labels[index] ?? text;
    return { role, label: labels.indexOf(label) === labels.lastIndexOf(label) ? label : text, query: text };
  });
}
