import { setTimeout as pause } from 'node:timers/promises';

/** What goes wrong with a call. */
export type Fault =
  /** HTTP 429. */
  | { readonly kind: 'rate-limited'; readonly retryAfterSeconds: number }
  /** HTTP 200 with `ok: false`. */
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'http-error'; readonly status: number }
  /** The call is answered as ever, this much later. */
  | { readonly kind: 'hang'; readonly ms: number }
  /** The connection is closed; nothing was done. */
  | { readonly kind: 'cut' }
  /** The connection is closed after the work was done: whoever tries again does it twice. */
  | { readonly kind: 'cut-after' };

export interface Faults {
  /** The next `times` calls of `method` meet this fault; `response_url` and `upload` are methods too. */
  add(method: string, fault: Fault, times?: number): void;
  /** Takes the next one; a hang is waited out here. */
  meet(method: string): Promise<Fault | undefined>;
}

export function createFaults(closing: AbortSignal): Faults {
  const queues = new Map<string, Fault[]>();
  return {
    add: (method, fault, times = 1) => {
      queues.set(method, [...(queues.get(method) ?? []), ...Array.from({ length: times }, () => fault)]);
    },
    meet: async (method) => {
      const fault = queues.get(method)?.shift();
      if (fault?.kind === 'hang') await pause(fault.ms, undefined, { signal: closing }).catch(() => {});
      return fault;
    },
  };
}
