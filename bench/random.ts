/** Numbers that look random and are the same each time, from a seed: 0 up to, not including, 1. */
export type Random = () => number;

/** The generator known as mulberry32: small, and even enough for made-up lists. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @throws RangeError if there is nothing to pick from. */
export function pick<T>(random: Random, from: readonly T[]): T {
  const index = Math.floor(random() * from.length);
  const picked = from[index];
  if (picked === undefined) throw new RangeError('Nothing to pick from');
  return picked;
}

/** About normally spread around 0, within -3 and 3. */
export function spread(random: Random): number {
  return (random() + random() + random() + random() - 2) * 1.5;
}
