import process from 'node:process';
import MiniSearch from 'minisearch';
import { embeddedFolder } from '../src/dataset/embedded-folder.ts';
import { readDataset } from '../src/dataset/read-dataset.ts';
import type { Dataset } from '../src/domain/dataset.ts';
import type { IsoDate } from '../src/domain/date.ts';
import type { StoreQuery } from '../src/domain/query.ts';
import type { Understanding } from '../src/domain/understanding.ts';
import { answerQuery } from '../src/engine/answer-query.ts';
import { createSettings } from '../src/engine/answer-settings.ts';
import { createMemoryStore } from '../src/store/memory/create-memory-store.ts';
import type { QuestionItem } from './eval/read-bank.ts';
import { readBank } from './eval/read-bank.ts';
import { generateList } from './generate-list.ts';
import { openUnderstander } from './open-understander.ts';
import { percentile, spellMs } from './percentile.ts';
import { inProject } from './project-folder.ts';
import { table } from './table.ts';

type Understood = Extract<Understanding, { status: 'query' }>;

/** A question that was understood as one of the list, so that every step can be timed with it. */
interface Asked {
  readonly item: QuestionItem;
  readonly understood: Understood & { readonly query: StoreQuery };
}

/**
 * The steps of an answer, each apart and together, over one list, and plain MiniSearch over the same texts with the same topics.
 *
 * The questions are those of test/questions/questions.jsonl that need no earlier question.
 */
export async function describeLists(size: number, rounds: number): Promise<string> {
  const pattern = await readDataset(embeddedFolder());
  const list = size === pattern.projects.length ? pattern : generateList(pattern, size);
  const before = performance.now();
  const { understand, words } = await openUnderstander(true, list);
  const store = createMemoryStore(list, { topics: words.topics });
  const openedMs = performance.now() - before;
  const setting = createSettings(list);
  const items = readQuestions();
  const asked = items.flatMap((item): readonly Asked[] => {
    const understood = understand(item.question, optionsFor(item.today));
    if (
      understood.status !== 'query' ||
      understood.query.kind === 'help' ||
      understood.query.kind === 'about' ||
      understood.query.kind === 'news'
    )
      return [];
    return [{ item, understood: { ...understood, query: understood.query } }];
  });
  const topics = asked.flatMap(({ understood: { query } }) => ('where' in query && query.where.topic !== null ? [query.where.topic] : []));

  const runStore = ({ item, understood }: Asked): Promise<unknown> => store.run(understood.query, { offset: 0, size: null }, item.today);
  const runAnswer = ({ item, understood }: Asked): Promise<unknown> =>
    answerQuery(store, understood.query, setting(understood.locale, item.today), {
      page: 1,
      pageSize: 5,
      detail: 'page',
      assumptions: understood.assumptions,
      alternatives: understood.alternatives,
      news: async () => [],
    });
  const plain = createPlainSearch(list);
  const rows = [
    row('understanding', await timeEach(items, rounds, async ({ question, today }) => understand(question, optionsFor(today)))),
    row('store', await timeEach(asked, rounds, runStore)),
    row('store and composing', await timeEach(asked, rounds, runAnswer)),
    row(
      'together',
      await timeEach(asked, rounds, async (each) => {
        understand(each.item.question, optionsFor(each.item.today));
        await runAnswer(each);
      }),
    ),
    row('topic search alone', await timeEach(topics, rounds, async (topic) => words.topics.search(topic))),
    row('plain MiniSearch, same topics', await timeEach(topics, rounds, async (topic) => plain.index.search(topic, plainOptions))),
  ];
  const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
  await store.close();
  return [
    `${list.projects.length} projects, ${items.length} questions, ${rounds} rounds; with libvoikko: ${words.hasDictionary ? 'yes' : 'no'}`,
    `Made ready in ${spellMs(openedMs)}, plain MiniSearch in ${spellMs(plain.ms)}; ${memory} MB in all, MiniSearch among it`,
    table(['', 'a second', 'p50', 'p99'], rows),
  ].join('\n');
}

const plainOptions = { prefix: true, fuzzy: 0.2 } as const;

function createPlainSearch({ projects }: Dataset): { readonly index: MiniSearch; readonly ms: number } {
  const before = performance.now();
  const index = new MiniSearch({ fields: ['name', 'purpose'], idField: 'position' });
  index.addAll(projects);
  return { index, ms: performance.now() - before };
}

function readQuestions(): readonly QuestionItem[] {
  const bank = readBank(inProject('test', 'questions', 'questions.jsonl'));
  return bank.kind === 'questions' ? bank.items.filter(({ context }) => context.length === 0) : [];
}

function optionsFor(today: IsoDate) {
  return { today, locale: null, previous: null };
}

/** Milliseconds that each took, after one round that does not count. */
async function timeEach<T>(items: readonly T[], rounds: number, run: (item: T) => Promise<unknown>): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    for (const item of items) {
      const before = performance.now();
      await run(item);
      if (round > 0) times.push(performance.now() - before);
    }
  }
  return times;
}

function row(name: string, times: readonly number[]): readonly string[] {
  const all = times.reduce((sum, ms) => sum + ms, 0);
  return [name, Math.round((1000 * times.length) / all).toString(), spellMs(percentile(times, 0.5)), spellMs(percentile(times, 0.99))];
}
