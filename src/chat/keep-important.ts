/** What may go first where a message is too long; `always` never goes. */
const importance = ['passage', 'goals', 'card', 'next', 'note', 'facts', 'always'] as const;
export type Importance = (typeof importance)[number];

/** A piece of an answer that is shown whole or not at all. */
export interface Weighed {
  readonly keep: Importance;
}

/**
 * As many parts as fit, in their order: what is least important goes first, and from the end.
 *
 * @param fits - Whether these parts fit, with the remark on how many are gone.
 */
export function keepImportant<Part extends Weighed>(
  parts: readonly Part[],
  fits: (shown: readonly Part[], gone: number) => boolean,
): { readonly shown: readonly Part[]; readonly gone: number } {
  const order = [...parts].reverse().sort((one, other) => importance.indexOf(one.keep) - importance.indexOf(other.keep));
  const droppable = order.filter(({ keep }) => keep !== 'always');
  const without = (gone: number): readonly Part[] => {
    const dropped = new Set(droppable.slice(0, gone));
    return parts.filter((part) => !dropped.has(part));
  };
  let gone = 0;
  while (gone < droppable.length && !fits(without(gone), gone)) gone += 1;
  return { shown: without(gone), gone };
}
