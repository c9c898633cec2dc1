/**
 * How many edits apart two words are (a letter put in, left out, changed, or two neighbours swapped), up to `limit`.
 *
 * @returns `limit + 1` where they are further apart.
 */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit || strangeLetters(a, b) > 2 * limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= b.length; column += 1) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      let cost = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + change);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[b.length] ?? limit + 1, limit + 1);
}

/** At least so many kinds of letters does one word have and the other not; an edit changes that by two at most. Quick to tell. */
function strangeLetters(a: string, b: string): number {
  let kinds = kindsOf(a) ^ kindsOf(b);
  let count = 0;
  for (; kinds !== 0; kinds &= kinds - 1) count += 1;
  return count;
}

/** A bit a letter; two letters may share one. */
function kindsOf(word: string): number {
  let kinds = 0;
  for (let index = 0; index < word.length; index += 1) kinds |= 1 << (word.charCodeAt(index) & 31);
  return kinds;
}

/** How many faults a word of this length may have and still be taken for another: short words must be right. */
function faultsAllowed(length: number): number {
  if (length < 5) return 0;
  return length < 9 ? 1 : 2;
}

/**
 * The distance between a typed word and a known one, where the typed one may be a misspelling of it; null where not.
 * The first letter must be right, and in a word of five letters none may be exchanged for another (Rauma is not rauha).
 */
export function misspelling(typed: string, known: string): number | null {
  const limit = Math.min(faultsAllowed(known.length), faultsAllowed(typed.length + 1));
  if (limit === 0 || typed[0] !== known[0]) return null;
  const distance = editDistance(typed, known, limit);
  if (distance > limit) return null;
  if (known.length === 5 && typed.length === 5 && [...typed].sort().join('') !== [...known].sort().join('')) return null;
  return distance;
}
