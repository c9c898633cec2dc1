import { readNumberWords } from '../numbers.ts';
import type { PeriodOptions } from './found-period.ts';
import type { Hit } from './phrase-book.ts';
import type { Token } from './tokens.ts';

/** A text as it is read: its tokens, and what decides between readings. */
export interface Scan {
  readonly tokens: readonly Token[];
  readonly options: PeriodOptions;
}

export function wordAt({ tokens }: Scan, at: number): string {
  return tokens[at]?.word ?? '';
}

/** True where the token has one of these texts. */
export function isAt(scan: Scan, at: number, ...words: readonly string[]): boolean {
  return words.includes(wordAt(scan, at));
}

export function isGlued({ tokens }: Scan, at: number): boolean {
  return tokens[at]?.glued ?? false;
}

/** The digits at a token where they have `least` to `most` of them; null otherwise. */
export function digitsAt({ tokens }: Scan, at: number, least: number, most: number): number | null {
  const token = tokens[at];
  return token?.kind === 'number' && token.word.length >= least && token.word.length <= most ? Number(token.word) : null;
}

/** True where a sign stands glued between two digits: `1.4`, `3/2025`. */
export function joins(scan: Scan, at: number, ...signs: readonly string[]): boolean {
  return isAt(scan, at, ...signs) && isGlued(scan, at) && isGlued(scan, at + 1) && scan.tokens[at + 1]?.kind === 'number';
}

/** Remembers what was read at each token: the same words are tried as a single period, in ranges and in lists. */
export function remembered<T>(read: (scan: Scan, at: number) => T): (scan: Scan, at: number) => T {
  const known = new WeakMap<Scan, Map<number, T>>();
  return (scan, at) => {
    const ofScan = known.get(scan) ?? new Map<number, T>();
    if (ofScan.size === 0) known.set(scan, ofScan);
    const before = ofScan.get(at);
    if (before !== undefined) return before;
    const value = read(scan, at);
    ofScan.set(at, value);
    return value;
  };
}

/** A count in digits or words, "puoli" as 0.5; null for `1.5`, `1 000` and other long numbers. */
export const countAt = remembered((scan: Scan, at: number): Hit<number> | null => {
  const digits = digitsAt(scan, at, 1, 4);
  if (digits !== null) return joins(scan, at + 1, '.', ',', '/', '-') ? null : { value: digits, next: at + 1 };
  const words = readNumberWords(scan.tokens, at);
  return words === null || words.value.value > 2000 || words.value.value === 0.25 ? null : { value: words.value.value, next: words.next };
});
