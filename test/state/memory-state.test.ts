import { createMemoryState } from '../../src/state/memory-state.ts';
import { stateContract } from './state-contract.ts';

stateContract('state in memory', async (limits) => createMemoryState(limits === undefined ? {} : { limits }));
