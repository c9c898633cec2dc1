/** Forgets the oldest of a list that only grows; a tenth too many is let stand, so that it is not cut at every step. */
export function keepNewest(list: unknown[], count: number): void {
  if (list.length > count * 1.1 + 1) list.splice(0, list.length - count);
}
