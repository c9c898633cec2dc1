import { createRemembered, nothingKept } from './remembered.ts';
import { defaultLimits, type StateLimits, type StateStore } from './state-store.ts';

export interface MemoryStateOptions {
  readonly limits?: Partial<StateLimits>;
}

/** Remembers until the program ends. */
export function createMemoryState({ limits = {} }: MemoryStateOptions = {}): StateStore {
  const { list: _list, ...remembered } = createRemembered({ ...defaultLimits, ...limits }, nothingKept, () => {});
  return { ...remembered, close: async () => {} };
}
