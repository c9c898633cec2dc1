import { type Corrector, fold } from './tokens.ts';

const shortest = 6;
const longest = 24;
const mostRemembered = 2000;

/**
 * Corrects words of six letters or more that are one slip away from one of `words`: a letter doubled, dropped, added
 * or swapped with its neighbour; in words of eight letters also a wrong letter. The first letter must be right.
 *
 * @param alsoRight - Words that are right as they are, and that nothing is corrected to.
 */
export function createCorrector(words: Iterable<string>, alsoRight: Iterable<string> = []): Corrector {
  const right = new Set(alsoRight);
  const known = new Set<string>();
  const byLetter = new Map<string, string[]>();
  for (const word of words) {
    const folded = fold(word);
    if (known.has(folded)) continue;
    known.add(folded);
    if (folded.length < shortest) continue;
    const others = byLetter.get(folded.charAt(0));
    if (others === undefined) byLetter.set(folded.charAt(0), [word]);
    else others.push(word);
  }
  const made = new Map<string, Slips>();
  /** Made when a word of that letter is looked for: most questions have words of few. */
  const slipsOf = (letter: string): Slips => {
    const slips = made.get(letter) ?? makeSlips(byLetter.get(letter) ?? []);
    if (byLetter.has(letter)) made.set(letter, slips);
    return slips;
  };
  const look = (typed: string): string | null => {
    const folded = fold(typed);
    if (folded.length < shortest || folded.length > longest || known.has(folded) || right.has(folded)) return null;
    const plain = withoutDoubles(folded);
    const { single, shortened } = slipsOf(folded.charAt(0));
    const near = [folded, ...oneShorter(folded)]
      .flatMap((short) => shortened.get(short) ?? [])
      .filter((word) => isOneSlip(folded, fold(word)));
    // Of several words one slip away, a letter doubled or not is the likeliest slip.
    return near.find((word) => withoutDoubles(fold(word)) === plain) ?? near[0] ?? single.get(plain) ?? null;
  };
  const seen = new Map<string, string | null>();
  return (typed) => {
    const before = seen.get(typed);
    if (before !== undefined) return before;
    if (seen.size >= mostRemembered) seen.clear();
    const word = look(typed);
    seen.set(typed, word);
    return word;
  };
}

/** The words of one first letter by what a slip leaves of them. */
interface Slips {
  /** Without doubled letters; the first word of equals. */
  readonly single: ReadonlyMap<string, string>;
  /** Whole, and without each of its letters. */
  readonly shortened: ReadonlyMap<string, readonly string[]>;
}

function makeSlips(words: readonly string[]): Slips {
  const single = new Map<string, string>();
  const shortened = new Map<string, string[]>();
  for (const word of words) {
    const folded = fold(word);
    if (!single.has(withoutDoubles(folded))) single.set(withoutDoubles(folded), word);
    for (const short of [folded, ...oneShorter(folded)]) {
      const others = shortened.get(short);
      if (others === undefined) shortened.set(short, [word]);
      else others.push(word);
    }
  }
  return { single, shortened };
}

function withoutDoubles(word: string): string {
  return word.replace(/(.)\1+/gu, '$1');
}

function oneShorter(word: string): readonly string[] {
  return Array.from(word, (_letter, index) => word.slice(0, index) + word.slice(index + 1));
}

function isOneSlip(typed: string, word: string): boolean {
  if (typed.charAt(0) !== word.charAt(0)) return false;
  if (typed.length !== word.length) {
    const [short, long] = typed.length < word.length ? [typed, word] : [word, typed];
    return oneShorter(long).includes(short);
  }
  const wrong = Array.from(word, (_letter, index) => index).filter((index) => word.charAt(index) !== typed.charAt(index));
  const [first = 0, second = 0] = wrong;
  if (wrong.length === 1) return word.length >= 8;
  return (
    wrong.length === 2 && second === first + 1 && word.charAt(first) === typed.charAt(second) && word.charAt(second) === typed.charAt(first)
  );
}
