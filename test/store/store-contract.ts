import { afterAll, beforeAll, describe } from 'vitest';
import type { Dataset } from '../../src/domain/dataset.ts';
import { toIsoDate } from '../../src/domain/date.ts';
import type { StoreQuery } from '../../src/domain/query.ts';
import type { Result, Window } from '../../src/domain/result.ts';
import type { Store } from '../../src/store/store.ts';
import type { TopicSearch } from '../../src/store/topic-search.ts';
import { conditionContract } from './contract/condition-contract.ts';
import { figureContract } from './contract/figure-contract.ts';
import { groupContract } from './contract/group-contract.ts';
import { keyContract } from './contract/key-contract.ts';
import { lawContract } from './contract/law-contract.ts';
import { listContract } from './contract/list-contract.ts';
import { smallList, smallTopics } from './small-list.ts';

export type MakeStore = (dataset: Dataset, topics: TopicSearch) => Promise<Store>;

/** Runs a query against the small list; the whole of it on 31 December 2024 where nothing else is said. */
export type Run = (query: StoreQuery, window?: Window, today?: string) => Promise<Result>;

/** What every store must do, to the cent and in the same order. */
export function storeContract(name: string, make: MakeStore): void {
  describe(name, () => {
    let store: Store | null = null;
    const run: Run = async (query, window = { offset: 0, size: null }, today = '2024-12-31') => {
      if (store === null) throw new Error('The store was not made');
      return store.run(query, window, toIsoDate(today));
    };
    beforeAll(async () => {
      store = await make(smallList, smallTopics);
    });
    afterAll(async () => {
      await store?.close();
    });
    conditionContract(run);
    listContract(run);
    figureContract(run);
    groupContract(run);
    keyContract(run);
    lawContract(run, make);
  });
}
