import type { Dataset } from '../../domain/dataset.ts';
import type { BeneficiaryQuery, FigureQuery, GroupQuery, ListQuery, ProjectQuery, StoreQuery } from '../../domain/query.ts';
import { noConditions } from '../../domain/query.ts';
import type { LeftOut, ListResult, Match, Result, Window } from '../../domain/result.ts';
import type { Store } from '../store.ts';
import type { TopicSearch } from '../topic-search.ts';
import { findUnknown, knownKeys } from '../unknown-keys.ts';
import { type Columns, readColumns } from './columns.ts';
import { figuresOf, measuredValue } from './figures.ts';
import { findGroups, type GroupContext } from './find-groups.ts';
import { type Found, type FoundTopic, findMatches } from './find-matches.ts';
import { findShare } from './find-share.ts';
import { orderMatches, pickMatches } from './order-matches.ts';
import { type Collate, createSortOrders, type SortOrders } from './sort-orders.ts';

export interface MemoryStoreOptions {
  /** Finds what a topic condition names; everything else is answered from the list itself. */
  readonly topics: TopicSearch;
  /** How names are ordered; Finnish where left out. */
  readonly collate?: Collate;
}

interface Loaded {
  readonly columns: Columns;
  readonly orders: SortOrders;
  readonly topics: TopicSearch;
}

/** Made when names are first sorted: it takes some milliseconds. */
let finnish: Intl.Collator | null = null;

const inFinnish: Collate = (a, b) => {
  finnish ??= new Intl.Collator('fi');
  return finnish.compare(a, b);
};

/** Answers from memory. Made for lists of up to some hundred thousand projects; the list must not change afterwards. */
export function createMemoryStore(dataset: Dataset, options: MemoryStoreOptions): Store {
  const { topics, collate = inFinnish } = options;
  const { currency: ownCurrency } = dataset.description;
  const columns = readColumns(dataset);
  const known = knownKeys(dataset);
  const beneficiaryNames = new Map<string, string>(dataset.beneficiaries.map(({ key, name }) => [key, name]));
  const loaded = { columns, topics, orders: createSortOrders(columns, ownCurrency, collate) };
  return {
    run: async (query, window, today) =>
      findUnknown(query, known) ?? answer(query, window, loaded, { columns, ownCurrency, beneficiaryNames, collate, today }),
    close: async () => {},
  };
}

function answer(query: StoreQuery, window: Window, loaded: Loaded, context: GroupContext): Result {
  switch (query.kind) {
    case 'list':
      return answerList(query, window, loaded);
    case 'figure':
      return answerFigure(query, window, loaded);
    case 'share':
      return findShare(query, loaded.columns, loaded.topics, loaded.orders);
    case 'group':
      return answerGroup(query, loaded, context);
    case 'project':
      return answerProject(query, loaded);
    case 'beneficiary':
      return answerBeneficiary(query, window, loaded, context);
  }
}

function answerList(query: ListQuery, window: Window, { columns, orders, topics }: Loaded): Result {
  const found = findMatches(columns, query.where, topics, true);
  const indexes = orderMatches(found.indexes, query, found.topic, orders);
  return {
    kind: 'list',
    figures: figuresOf(columns, indexes),
    ...pageOf(columns, indexes, window, found.topic),
    nearest: nearestOf(indexes, found.topic),
    ...leftOutOf(found),
  };
}

function leftOutOf({ undatedIndexes, touchingIndexes }: Found): LeftOut {
  return { undated: undatedIndexes.length, touching: touchingIndexes.length };
}

/** How many of the projects speak of all of the topic, and what the others lack; null where all do. */
function nearestOf(indexes: readonly number[], topic: FoundTopic | null): ListResult['nearest'] {
  const lacking = indexes.flatMap((index) => topic?.lacksOf.get(index) ?? []);
  if (topic === null || lacking.length === 0) return null;
  return { whole: indexes.filter((index) => !topic.lacksOf.has(index)).length, missing: [...new Set(lacking)] };
}

function answerFigure(query: FigureQuery, window: Window, { columns, orders, topics }: Loaded): Result {
  const found = findMatches(columns, query.where, topics);
  const { indexes: matching, topic } = found;
  const indexes = pickMatches(matching, query, topic, orders);
  const figures = figuresOf(columns, indexes);
  return {
    kind: 'figure',
    figures,
    value: measuredValue(columns, indexes, figures, query.measure, query.per),
    ...pageOf(columns, indexes, window, topic),
    ...leftOutOf(found),
  };
}

function answerGroup(query: GroupQuery, { columns, topics }: Loaded, context: GroupContext): Result {
  const found = findMatches(columns, query.where, topics);
  const { indexes } = found;
  return { kind: 'group', ...findGroups(query, indexes, context), figures: figuresOf(columns, indexes), ...leftOutOf(found) };
}

function answerProject({ project: key }: ProjectQuery, { columns }: Loaded): Result {
  const project = columns.projects.find((candidate) => candidate.key === key);
  return project === undefined ? { kind: 'unknown', what: 'project', key } : { kind: 'project', project };
}

function answerBeneficiary({ beneficiary }: BeneficiaryQuery, window: Window, { columns, topics }: Loaded, context: GroupContext): Result {
  const { indexes } = findMatches(columns, { ...noConditions, beneficiaries: [beneficiary] }, topics);
  const name = context.beneficiaryNames.get(beneficiary) ?? beneficiary;
  return { kind: 'beneficiary', name, figures: figuresOf(columns, indexes), ...pageOf(columns, indexes, window, null) };
}

/** A window that begins after the end holds nothing; its offset stays as asked. */
function pageOf({ projects }: Columns, indexes: readonly number[], { offset, size }: Window, topic: FoundTopic | null) {
  const from = Math.max(offset, 0);
  const page = indexes.slice(from, size === null ? undefined : from + Math.max(size, 0));
  const matches: Match[] = page.flatMap((index) => {
    const project = projects[index];
    return project === undefined ? [] : [{ project, passage: topic?.passageOf.get(index) ?? null }];
  });
  return { offset, matches };
}
