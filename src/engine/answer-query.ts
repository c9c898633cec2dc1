import { composeAbout } from '../answer/about-answer.ts';
import { composeAnswer } from '../answer/compose-answer.ts';
import type { AnswerSetting } from '../answer/context.ts';
import { composeHelp } from '../answer/help-answer.ts';
import { composeNews, type ListNews } from '../answer/news-answer.ts';
import type { Answer } from '../domain/answer.ts';
import type { Query } from '../domain/query.ts';
import type { Assumption } from '../domain/understanding.ts';
import type { Store } from '../store/store.ts';
import { printPage } from './paged-query.ts';

/** How a query came about and how much of its answer is wanted. */
export interface QueryOptions {
  readonly page: number;
  readonly pageSize: number;
  readonly detail: 'page' | 'full';
  readonly assumptions: readonly Assumption[];
  readonly alternatives: readonly Query[];
  /** What each list tells that its version before did not. */
  readonly news: () => Promise<readonly ListNews[]>;
}

const mostBars = 10;

/** Runs a query and composes its answer. */
export async function answerQuery(store: Store, query: Query, setting: AnswerSetting, options: QueryOptions): Promise<Answer> {
  if (query.kind === 'help') return composeHelp('help', setting);
  const context = {
    ...setting,
    query,
    assumptions: options.assumptions,
    alternatives: options.alternatives,
    pageSize: options.pageSize,
    barLimit: options.detail === 'full' ? Number.POSITIVE_INFINITY : mostBars,
    offset: (options.page - 1) * options.pageSize,
    printPage,
  };
  if (query.kind === 'about') return composeAbout(context);
  if (query.kind === 'news') return composeNews(await options.news(), context);
  return composeAnswer(await store.run(query, { offset: 0, size: null }, setting.today), context);
}
