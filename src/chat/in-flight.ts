/** Work that is under way, so that a program can finish it before it leaves. */
export interface InFlight {
  /** Counts the work until it ends, well or badly. */
  track<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Waits until nothing is under way. @returns False where something still was after the time. */
  drain(timeoutMs: number): Promise<boolean>;
}

export function createInFlight(): InFlight {
  const running = new Set<Promise<unknown>>();
  return {
    track(work) {
      const ended = work().finally(() => running.delete(ended));
      running.add(ended);
      return ended;
    },
    async drain(timeoutMs) {
      let timer: NodeJS.Timeout | undefined;
      const tooLate = new Promise<false>((resolve) => {
        timer = setTimeout(() => resolve(false), timeoutMs);
      });
      // What is answered may begin more work of its own.
      const all = async (): Promise<true> => {
        while (running.size > 0) await Promise.allSettled(running);
        return true;
      };
      try {
        return await Promise.race([all(), tooLate]);
      } finally {
        clearTimeout(timer);
      }
    },
  };
}
