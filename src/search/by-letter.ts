/** More than any alphabet here has; whoever types other letters must not fill the memory. */
const mostLetters = 100;

/**
 * Makes something for the words of one first letter when it is first asked for. A question has words of a few letters, a
 * vocabulary of all: what the question does not need is never made.
 */
export function byFirstLetter<Made>(make: (letter: string) => Made): (word: string) => Made {
  const made = new Map<string, Made>();
  return (word) => {
    const letter = word.charAt(0);
    const before = made.get(letter);
    if (before !== undefined) return before;
    if (made.size >= mostLetters) made.clear();
    const now = make(letter);
    made.set(letter, now);
    return now;
  };
}

/** Items by first letter, each under that of every word given for it. */
export function groupByFirstLetter<Item>(
  items: Iterable<Item>,
  wordsOf: (item: Item) => readonly string[],
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const letter of new Set(wordsOf(item).map((word) => word.charAt(0)))) {
      const group = groups.get(letter);
      if (group === undefined) groups.set(letter, [item]);
      else group.push(item);
    }
  }
  return groups;
}
