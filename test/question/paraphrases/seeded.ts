/** Choices that look random and are the same in every run. */
export interface Seeded {
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number;
  chance(probability: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  shuffle<Item>(items: readonly Item[]): Item[];
  /** Deals the items in a mixed order, all of them before any comes again; each deck is known by its name. */
  deal<Item>(name: string, items: readonly Item[]): Item;
}

/** @param seed - The same seed gives the same choices (mulberry32). */
export function createSeeded(seed: number): Seeded {
  let state = seed >>> 0;
  const decks = new Map<string, number[]>();
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(fraction() * limit);
  const at = <Item>(items: readonly Item[], index: number): Item => {
    const item = items[index];
    if (item === undefined) throw new Error('There is nothing to choose from');
    return item;
  };
  const shuffle = <Item>(items: readonly Item[]): Item[] => {
    const rest = [...items];
    return items.map(() => at(rest.splice(below(rest.length), 1), 0));
  };
  return {
    below,
    chance: (probability) => fraction() < probability,
    pick: (items) => at(items, below(items.length)),
    shuffle,
    deal(name, items) {
      const deck = decks.get(name) ?? [];
      if (deck.length === 0) deck.push(...shuffle([...items.keys()]));
      decks.set(name, deck);
      return at(items, deck.pop() ?? 0);
    },
  };
}
