import type { Ids } from './ids.ts';
import { limits } from './limits.ts';

/** What stands behind a trigger_id: who did something, and in which open view. */
export interface Trigger {
  readonly teamId: string;
  readonly user: string;
  readonly viewId: string | undefined;
}

export interface Triggers {
  issue(trigger: Trigger): string;
  /** Uses a trigger up. The text is Slack's error. */
  use(id: string): Trigger | 'invalid_trigger_id' | 'expired_trigger_id' | 'exchanged_trigger_id';
}

/** Each opens one view, within 3 seconds. */
export function createTriggers(ids: Ids, now: () => number): Triggers {
  const issued = new Map<string, { readonly trigger: Trigger; readonly at: number; used: boolean }>();
  return {
    issue: (trigger) => {
      // Oldest first: those that ran out a minute ago are forgotten, the younger ones still say that they expired.
      for (const [id, { at }] of issued) {
        if (now() - at < 60_000) break;
        issued.delete(id);
      }
      const id = ids.next('13.37.');
      issued.set(id, { trigger, at: now(), used: false });
      return id;
    },
    use: (id) => {
      const found = issued.get(id);
      if (found === undefined) return 'invalid_trigger_id';
      if (now() - found.at >= limits.triggerMs) return 'expired_trigger_id';
      if (found.used) return 'exchanged_trigger_id';
      found.used = true;
      return found.trigger;
    },
  };
}
