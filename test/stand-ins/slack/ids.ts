/** Everything that Slack numbers. */
export interface Ids {
  /** A `ts` of this moment: never the same twice, always later than the one before. */
  ts(): string;
  /** A short id that no other thing of this stand-in has. */
  next(prefix: string): string;
}

export function createIds(now: () => number): Ids {
  let lastMicroseconds = 0;
  let count = 0;
  return {
    ts: () => {
      lastMicroseconds = Math.max(lastMicroseconds + 1, Math.floor(now() * 1_000));
      const seconds = Math.floor(lastMicroseconds / 1_000_000);
      return `${seconds}.${String(lastMicroseconds % 1_000_000).padStart(6, '0')}`;
    },
    next: (prefix) => {
      count += 1;
      return `${prefix}${count.toString(36).toUpperCase().padStart(5, '0')}`;
    },
  };
}
