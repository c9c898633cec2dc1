/**
 * Begins work one piece at a time, with a look at what came in between: a chat wants to hear within seconds that a message arrived, however
 * many others are still to be answered. Only the beginnings wait for each other.
 *
 * @returns Resolves when it is the caller's turn to begin.
 */
export function createPace(): () => Promise<void> {
  const waiting: (() => void)[] = [];
  const beginNext = (): void => {
    waiting.shift()?.();
    if (waiting.length > 0) setImmediate(beginNext);
  };
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      if (waiting.length === 1) setImmediate(beginNext);
    });
}
