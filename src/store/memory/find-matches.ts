import type { DaySpan } from '../../domain/day-span.ts';
import type { Money } from '../../domain/money.ts';
import type { Project } from '../../domain/project.ts';
import type { AmountRange, Conditions } from '../../domain/query.ts';
import { type Certainty, liesWithin, runsOutside, runsWithin } from '../runs-within.ts';
import type { TopicSearch } from '../topic-search.ts';
import type { Columns } from './columns.ts';

/** The projects that conditions choose. */
export interface Found {
  /** In the published order. */
  readonly indexes: readonly number[];
  /** What matches all else, but a period's day is not stated for it. */
  readonly undatedIndexes: readonly number[];
  /** What matches all else, but touches on the topic in passing only. */
  readonly touchingIndexes: readonly number[];
  /** Where a searched topic was found, best first; null where none was searched. */
  readonly topic: FoundTopic | null;
}

export interface FoundTopic {
  /** What the projects that speak of most of the topic only do not speak of; empty for the others. */
  readonly lacksOf: ReadonlyMap<number, readonly string[]>;
  /** An index to its place in the order of relevance, from 0. */
  readonly rankOf: ReadonlyMap<number, number>;
  readonly passageOf: ReadonlyMap<number, string | null>;
}

/**
 * One pass over the list; a topic is searched once.
 *
 * @param takesNearest - Also projects that speak of most of a topic match: for a list that says so, never for a figure.
 */
export function findMatches(columns: Columns, where: Conditions, topics: TopicSearch, takesNearest = false): Found {
  const topic = where.topic === null ? null : findTopic(columns, where.topic, topics, takesNearest);
  const fits = createTest(columns, where, topic);
  const indexes: number[] = [];
  const undatedIndexes: number[] = [];
  for (let index = 0; index < columns.projects.length; index += 1) {
    const certainty = fits(index);
    if (certainty === 'yes') indexes.push(index);
    else if (certainty === 'unknown') undatedIndexes.push(index);
  }
  return { indexes, undatedIndexes, touchingIndexes: findTouching(columns, where, topics), topic };
}

function findTopic({ indexOfPosition }: Columns, topic: string, topics: TopicSearch, takesNearest: boolean): FoundTopic {
  const hits = topics.search(topic);
  const lacksOf = new Map<number, readonly string[]>();
  const rankOf = new Map<number, number>();
  const passageOf = new Map<number, string | null>();
  for (const { position, passage, lacks = [] } of hits) {
    const index = indexOfPosition.get(position);
    if (index === undefined || rankOf.has(index) || (lacks.length > 0 && !takesNearest)) continue;
    if (lacks.length > 0) lacksOf.set(index, lacks);
    rankOf.set(index, rankOf.size);
    passageOf.set(index, passage);
  }
  return { rankOf, passageOf, lacksOf };
}

function findTouching(columns: Columns, where: Conditions, topics: TopicSearch): readonly number[] {
  if (where.topic === null) return [];
  const fits = createTest(columns, { ...where, topic: null }, null);
  return topics
    .touching(where.topic)
    .flatMap((position) => columns.indexOfPosition.get(position) ?? [])
    .filter((index) => fits(index) === 'yes');
}

/** Whether a project matches; `unknown` where only the missing day of a period stands against it. */
function createTest(columns: Columns, where: Conditions, topic: FoundTopic | null): (index: number) => Certainty {
  const certain = certainTests(columns, where, topic);
  const dated = datedTests(columns, where);
  return (index) => {
    if (!certain.every((test) => test(index))) return 'no';
    let certainty: Certainty = 'yes';
    for (const test of dated) {
      const answer = test(index);
      if (answer === 'no') return 'no';
      if (answer === 'unknown') certainty = 'unknown';
    }
    return certainty;
  };
}

function certainTests(
  { projects, amounts }: Columns,
  where: Conditions,
  topic: FoundTopic | null,
): readonly ((index: number) => boolean)[] {
  const { amount } = where;
  return [
    ...(where.lists.length === 0 ? [] : [(index: number) => isIn(where.lists, projects[index])]),
    ...keyTests(where.beneficiaries, where.exceptBeneficiaries, (index) => projects[index]?.beneficiary ?? null),
    ...keyTests(where.objectives, where.exceptObjectives, (index) => projects[index]?.objective ?? null),
    ...keyTests(where.projects, [], (index) => projects[index]?.key ?? null),
    ...(amount === null ? [] : [(index: number) => isAmountWithin(amounts[index] ?? null, amount)]),
    ...(topic === null ? [] : [(index: number) => topic.rankOf.has(index)]),
  ];
}

/** A project that several lists have is in each of them. */
function isIn(lists: readonly string[], project: Project | undefined): boolean {
  return project !== undefined && [project.list, ...project.alsoIn].some((list) => lists.includes(list));
}

function keyTests(
  only: readonly string[],
  except: readonly string[],
  keyOf: (index: number) => string | null,
): readonly ((index: number) => boolean)[] {
  const wanted = new Set<string | null>(only);
  const unwanted = new Set<string | null>(except);
  return [
    ...(wanted.size === 0 ? [] : [(index: number) => wanted.has(keyOf(index))]),
    ...(unwanted.size === 0 ? [] : [(index: number) => !unwanted.has(keyOf(index))]),
  ];
}

/** An amount in another currency lies in no range; neither does one that the list does not state readably. */
export function isAmountWithin(amount: Money | null, { currency, min, max }: AmountRange): boolean {
  if (amount === null || amount.currency !== currency) return false;
  if (min !== null && (min.inclusive ? amount.minor < min.minor : amount.minor <= min.minor)) return false;
  return max === null || (max.inclusive ? amount.minor <= max.minor : amount.minor < max.minor);
}

function datedTests({ starts, ends }: Columns, where: Conditions): readonly ((index: number) => Certainty)[] {
  const startOf = (index: number): DaySpan | null => starts[index] ?? null;
  const endOf = (index: number): DaySpan | null => ends[index] ?? null;
  const { starts: starting, ends: ending, active, notActive } = where;
  return [
    ...(starting === null ? [] : [(index: number) => liesWithin(startOf(index), starting)]),
    ...(ending === null ? [] : [(index: number) => liesWithin(endOf(index), ending)]),
    ...(active === null ? [] : [(index: number) => runsWithin(startOf(index), endOf(index), active)]),
    ...(notActive === null ? [] : [(index: number) => runsOutside(startOf(index), endOf(index), notActive)]),
  ];
}
