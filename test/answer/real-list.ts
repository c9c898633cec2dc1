import { composeAbout } from '../../src/answer/about-answer.ts';
import { composeAnswer } from '../../src/answer/compose-answer.ts';
import type { AnswerContext, AnswerSetting } from '../../src/answer/context.ts';
import { composeHelp } from '../../src/answer/help-answer.ts';
import { composeNews } from '../../src/answer/news-answer.ts';
import { embeddedFolder } from '../../src/dataset/embedded-folder.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import type { Answer } from '../../src/domain/answer.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { type IsoDate, toIsoDate } from '../../src/domain/date.ts';
import type { Locale } from '../../src/domain/locale.ts';
import { totals } from '../../src/domain/money.ts';
import type { Query } from '../../src/domain/query.ts';
import { parseQuery } from '../../src/query-text/parse-query.ts';
import { printQuery } from '../../src/query-text/print-query.ts';
import { createMemoryStore } from '../../src/store/memory/create-memory-store.ts';
import type { TopicHit } from '../../src/store/topic-search.ts';

/** The published list of 5 March 2024. */
export const realList = await readDataset(embeddedFolder());

/** The day of the published list. */
const listDay = toIsoDate('2024-03-05');

export interface Asked {
  readonly locale?: Locale;
  readonly today?: IsoDate;
  readonly pageSize?: number;
  readonly offset?: number;
  readonly barLimit?: number;
  readonly assumptions?: AnswerContext['assumptions'];
  readonly alternatives?: readonly Query[];
  readonly list?: Dataset;
}

/** The query of a text, as a test's short way to write it. */
export function query(text: string): Query {
  const read = parseQuery(text);
  if (read === null) throw new Error(`Not a query's text: ${text}`);
  return read;
}

/** The answer to a query, over the real list and the memory store, where the topic search is a plain search for the words. */
export async function answer(asked: string | Query, options: Asked = {}): Promise<Answer> {
  const list = options.list ?? realList;
  const read = typeof asked === 'string' ? query(asked) : asked;
  const context = contextOf(read, options);
  if (read.kind === 'about') return composeAbout(context);
  if (read.kind === 'help') return composeHelp('help', context);
  if (read.kind === 'news') return composeNews([], context);
  const store = createMemoryStore(list, { topics: { search: (topic) => plainSearch(list, topic), touching: () => [] } });
  return composeAnswer(await store.run(read, { offset: 0, size: null }, context.today), context);
}

export function settingOf(options: Asked = {}): AnswerSetting {
  const { description, lists, sharedProjects, projects, beneficiaries } = options.list ?? realList;
  return {
    locale: options.locale ?? 'fi',
    today: options.today ?? listDay,
    description,
    lists,
    sharedProjects,
    projectsInList: (list) => projects.filter((project) => project.list === list).length,
    datasetFigures: {
      projects: projects.length,
      beneficiaries: beneficiaries.length,
      money: totals(projects.flatMap(({ funding }) => (funding.state === 'granted' ? [funding.amount] : []))),
    },
    examples: {
      beneficiary: 'Maahanmuuttovirasto',
      otherBeneficiary: 'Terveyden ja hyvinvoinnin laitos (THL)',
      project: 'VOK-valmius',
      topic: 'rasismi',
      year: 2025,
    },
    printQuery,
    beneficiaryName: (key) => beneficiaries.find((each) => each.key === key)?.name ?? key,
    projectName: (key) => projects.find((each) => each.key === key)?.name ?? key,
  };
}

function contextOf(read: Query, options: Asked): AnswerContext {
  return {
    ...settingOf(options),
    query: read,
    assumptions: options.assumptions ?? [],
    alternatives: options.alternatives ?? [],
    pageSize: options.pageSize ?? 5,
    barLimit: options.barLimit ?? Number.POSITIVE_INFINITY,
    offset: options.offset ?? 0,
    printPage: (each, offset) => `${printQuery(each)} page:${offset}`,
  };
}

/** So many projects make a list; where fewer have all words, those that have some of them make up the number. */
const enough = 3;

function plainSearch({ projects }: Dataset, topic: string): readonly TopicHit[] {
  const words = topic.toLowerCase().split(' ');
  const hits = projects.flatMap(({ position, name, purpose }): readonly Required<TopicHit>[] => {
    const text = `${name} ${purpose}`.toLowerCase();
    const found = words.filter((word) => text.includes(word));
    if (found.length === 0) return [];
    const passage = purpose.split(/(?<=[.!?])\s+/u).find((sentence) => found.some((word) => sentence.toLowerCase().includes(word)));
    const isInName = found.some((word) => name.toLowerCase().includes(word));
    return [{ position, passage: isInName ? null : (passage ?? null), lacks: words.filter((word) => !found.includes(word)) }];
  });
  const whole = hits.filter(({ lacks }) => lacks.length === 0);
  const near = hits.filter(({ lacks }) => lacks.length > 0).sort((a, b) => a.lacks.length - b.lacks.length);
  return [...whole, ...near.slice(0, Math.max(0, enough - whole.length))];
}
