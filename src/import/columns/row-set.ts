/** A set of numbers of rows, from 0, in a bit each: the filling of a hundred thousand rows fits in 13 kB. */
export interface RowSet {
  readonly bits: Uint32Array;
  readonly size: number;
}

/** Grows as rows are added, in rising order or not. */
export function rowSetBuilder(): { add: (row: number) => void; build: () => RowSet } {
  let bits = new Uint32Array(32);
  let size = 0;
  return {
    add(row) {
      const word = row >>> 5;
      if (word >= bits.length) {
        const larger = new Uint32Array(Math.max(word + 1, bits.length * 2));
        larger.set(bits);
        bits = larger;
      }
      const before = bits[word] ?? 0;
      const after = (before | (1 << (row & 31))) >>> 0;
      if (after !== before) size += 1;
      bits[word] = after;
    },
    build: () => ({ bits, size }),
  };
}

export function countShared(one: RowSet, other: RowSet): number {
  let shared = 0;
  for (let word = 0; word < Math.min(one.bits.length, other.bits.length); word += 1) {
    shared += bitsIn((one.bits[word] ?? 0) & (other.bits[word] ?? 0));
  }
  return shared;
}

function bitsIn(word: number): number {
  let count = 0;
  for (let rest = word; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
