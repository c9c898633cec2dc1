import { setTimeout as pause } from 'node:timers/promises';
import type { JsonObject } from '../slack/json.ts';
import type { RouteName } from './route-names.ts';

/** What goes wrong with a request. */
export type Fault =
  /** 429, with the headers that go with it. */
  | { readonly kind: 'rate-limited'; readonly retryAfterSeconds: number; readonly scope?: 'user' | 'shared' | 'global' }
  /** Any refusal with a code of Discord's. */
  | { readonly kind: 'error'; readonly status: number; readonly code: number; readonly message: string; readonly more?: JsonObject }
  /** 500, 502 and such, with a page in the place of JSON. */
  | { readonly kind: 'http-error'; readonly status: number }
  /** The request is answered as ever, this much later. */
  | { readonly kind: 'hang'; readonly ms: number }
  /** The connection is closed; nothing was done. */
  | { readonly kind: 'cut' }
  /** The connection is closed after the work was done: whoever tries again does it twice. */
  | { readonly kind: 'cut-after' };

export interface Faults {
  /** The next `times` requests of a route meet this fault. */
  add(route: RouteName, fault: Fault, times?: number): void;
  /** Takes the next one; a hang is waited out here. */
  meet(route: RouteName): Promise<Fault | undefined>;
}

export function createFaults(closing: AbortSignal): Faults {
  const queues = new Map<RouteName, Fault[]>();
  return {
    add: (route, fault, times = 1) => {
      queues.set(route, [...(queues.get(route) ?? []), ...Array.from({ length: times }, () => fault)]);
    },
    meet: async (route) => {
      const fault = queues.get(route)?.shift();
      if (fault?.kind === 'hang') await pause(fault.ms, undefined, { signal: closing }).catch(() => {});
      return fault;
    },
  };
}
