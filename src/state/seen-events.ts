/** Which events came already: platforms deliver one again where they think that it was not heard. */
export interface SeenEvents {
  /** True the first time that an event is named within the age limit. */
  isFirst(event: string, nowMs: number): boolean;
}

/** @param most - Of the events that are remembered: of more within the age limit, those seen first are forgotten. */
export function createSeenEvents(ageMs: number, most: number): SeenEvents {
  const seenAtMs = new Map<string, number>();
  return {
    isFirst(event, nowMs) {
      const before = seenAtMs.get(event);
      const isFirst = before === undefined || Math.abs(nowMs - before) > ageMs;
      if (isFirst) {
        seenAtMs.delete(event);
        seenAtMs.set(event, nowMs);
      }
      for (const [oldest, atMs] of seenAtMs) {
        if (seenAtMs.size <= most && Math.abs(nowMs - atMs) <= ageMs) break;
        seenAtMs.delete(oldest);
      }
      return isFirst;
    },
  };
}
