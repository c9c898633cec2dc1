/** Chooses the first of the candidates that is not taken, or else the first one with a number, and takes it. */
export type KeyChoice = (candidates: readonly string[], isReserved?: (key: string) => boolean) => string;

/**
 * Keys that are never given twice. Empty candidates do not count.
 *
 * @param taken - Keys that are given already.
 */
export function untakenKeys(taken: Iterable<string> = []): KeyChoice {
  const given = new Set(taken);
  // Thousands of rows may share a name: the numbers that are known to be taken are not tried again.
  const nextNumber = new Map<string, number>();
  return (candidates, isReserved = () => false) => {
    const isFree = (key: string): boolean => !given.has(key) && !isReserved(key);
    const usable = candidates.filter((candidate) => candidate !== '');
    const key = usable.find(isFree) ?? numbered(usable[0] ?? 'x', isFree);
    given.add(key);
    return key;
  };

  function numbered(base: string, isFree: (key: string) => boolean): string {
    let number = nextNumber.get(base) ?? 2;
    while (!isFree(`${base}-${number}`)) number += 1;
    nextNumber.set(base, number + 1);
    return `${base}-${number}`;
  }
}
