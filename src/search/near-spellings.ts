import { byFirstLetter } from './by-letter.ts';

/** The shortest word whose spelling is corrected: shorter ones are too like each other. */
export const shortestCorrected = 6;

/** Beginnings shorter than this are not looked for: half the language begins so. */
const shortestBeginning = 4;

/**
 * Prepares to find words that are one spelling fault away from a form of a known word: a letter dropped, added,
 * changed, or two swapped; in endings, a letter that should be double or is too many. The first letter is right.
 *
 * @param beginningsFrom - Stems and whole forms of known words that begin with a letter.
 * @returns For a word, what it could have been meant as; whoever knows the words tells which are any.
 */
export function createNearSpellings(beginningsFrom: (letter: string) => readonly string[]): (word: string) => readonly string[] {
  const bucketsOfLetter = byFirstLetter((letter) => toBuckets(beginningsFrom(letter)));
  let last: { readonly word: string; readonly meant: readonly string[] } = { word: '', meant: [] };
  return (word) => {
    if (word === last.word) return last.meant;
    const found = new Set<string>();
    const calm = word.replace(/(.)\1{2,}/gu, '$1$1');
    if (calm !== word) found.add(calm);
    const buckets = bucketsOfLetter(word);
    for (const beginning of bucketsOf(word).flatMap((key) => buckets.get(key) ?? [])) {
      if (beginning.length > word.length + 1) continue;
      if (word.startsWith(beginning)) for (const ending of mendedEndings(word.slice(beginning.length))) found.add(beginning + ending);
      else for (const meant of mend(word, beginning)) found.add(meant);
    }
    last = { word, meant: [...found] };
    return last.meant;
  };
}

/** By the second letter and by the third one, with the first. */
function toBuckets(beginnings: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const buckets = new Map<string, string[]>();
  for (const beginning of beginnings) {
    if (beginning.length < shortestBeginning) continue;
    for (const key of [`2${beginning.charAt(0)}${beginning.charAt(1)}`, `3${beginning.charAt(0)}${beginning.charAt(2)}`]) {
      const others = buckets.get(key);
      if (others === undefined) buckets.set(key, [beginning]);
      else others.push(beginning);
    }
  }
  return buckets;
}

/** With one fault at most, the second or the third letter of what was meant is the second or third of the word. */
function bucketsOf(word: string): string[] {
  const [first = '', second = '', third = ''] = word;
  const keys = [`2${first}${second}`, `2${first}${third}`, `3${first}${second}`, `3${first}${third}`];
  return [...new Set(keys)];
}

/** The word with one fault mended so that it begins so, in each way that does it; empty where it would take more. */
function mend(word: string, beginning: string): string[] {
  let at = 1;
  while (beginning.charCodeAt(at) === word.charCodeAt(at)) at += 1;
  const rest = beginning.slice(at);
  const lengths: number[] = [];
  if (word.startsWith(rest.slice(1), at + 1)) lengths.push(beginning.length);
  if (word.startsWith(rest.slice(1), at)) lengths.push(beginning.length - 1);
  if (word.startsWith(rest, at + 1)) lengths.push(beginning.length + 1);
  const isSwapped = word.charAt(at) === rest.charAt(1) && word.charAt(at + 1) === rest.charAt(0);
  if (isSwapped && word.startsWith(rest.slice(2), at + 2)) lengths.push(beginning.length);
  return lengths.filter((length) => length <= word.length).map((length) => beginning + word.slice(length));
}

/** Endings that are looked at: `ile` for `ille`. */
const longestMendedEnding = 6;

function mendedEndings(ending: string): string[] {
  if (ending.length < 2 || ending.length > longestMendedEnding) return [];
  return [...ending].flatMap((letter, at) => [
    ending.slice(0, at) + letter + ending.slice(at),
    ending.slice(0, at) + ending.slice(at + 1),
    ending.slice(0, at) + ending.charAt(at + 1) + letter + ending.slice(at + 2),
  ]);
}
