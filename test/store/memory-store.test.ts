import { createMemoryStore } from '../../src/store/memory/create-memory-store.ts';
import { storeContract } from './store-contract.ts';

storeContract('the store in memory', async (dataset, topics) => createMemoryStore(dataset, { topics }));
