import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks again and again until there is something to see, and gives that back: tests never sleep for a guessed time.
 *
 * @param look - Undefined, null, false and an empty list mean "not yet".
 * @param withinMs - A real 5 s where nothing is said, whatever clock the stand-in was given.
 * @throws Error with `what` in it when the time is over.
 */
export async function waitFor<T>(
  look: () => T | Promise<T>,
  { withinMs = 5_000, what = 'what was waited for' }: { withinMs?: number; what?: string } = {},
): Promise<Exclude<T, undefined | null | false>> {
  const end = performance.now() + withinMs;
  for (;;) {
    const seen = await look();
    if (isThere(seen)) return seen;
    if (performance.now() > end) throw new Error(`Not seen within ${withinMs} ms: ${what}`);
    await pause(5);
  }
}

function isThere<T>(seen: T): seen is Exclude<T, undefined | null | false> {
  if (seen === undefined || seen === null || seen === false) return false;
  return !(Array.isArray(seen) && seen.length === 0);
}
