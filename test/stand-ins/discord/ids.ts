/** The first moment of 2015, from which Discord counts. */
const discordEpochMs = 1_420_070_400_000;

/** Gives out ids as Discord does: numbers that hold their moment and never come twice. */
export function createSnowflakes(now: () => number): () => string {
  let last = 0n;
  return () => {
    const earliest = BigInt(Math.floor(now()) - discordEpochMs) << 22n;
    last = earliest > last ? earliest : last + 1n;
    return String(last);
  };
}

/** An id that is the same in every run, so that a failing test says whom it means. */
export function fixedId(kind: number, index: number): string {
  return `${kind}${String(index + 1).padStart(17, '0')}`;
}
