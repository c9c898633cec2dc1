/** The shortest word whose spelling is corrected: shorter ones are too like each other. */
export const shortestCorrected = 6;

/** Beginnings shorter than this are not looked for: half the language begins so. */
const shortestBeginning = 4;

/**
 * Prepares to find words that are one spelling fault away from a form of a known word: a letter dropped, added,
 * changed, or two swapped. The first letter and the ending are right.
 *
 * @param beginnings - Stems and whole forms of known words.
 * @returns For a word, what it could have been meant as; whoever knows the words tells which are any.
 */
export function createNearSpellings(beginnings: Iterable<string>): (word: string) => string[] {
  const byFirstLetter = new Map<string, string[]>();
  for (const beginning of beginnings) {
    if (beginning.length < shortestBeginning) continue;
    const others = byFirstLetter.get(beginning.charAt(0));
    if (others === undefined) byFirstLetter.set(beginning.charAt(0), [beginning]);
    else others.push(beginning);
  }
  return (word) => {
    const found = new Set<string>();
    const calm = word.replace(/(.)\1{2,}/gu, '$1$1');
    if (calm !== word) found.add(calm);
    for (const beginning of byFirstLetter.get(word.charAt(0)) ?? []) {
      if (beginning.length > word.length + 1) continue;
      const meant = mend(word, beginning);
      if (meant !== null) found.add(meant);
    }
    return [...found];
  };
}

/** The word with its one fault mended so that it begins so; null where it would take more, or none. */
function mend(word: string, beginning: string): string | null {
  let at = 1;
  while (at < beginning.length && beginning.charCodeAt(at) === word.charCodeAt(at)) at += 1;
  if (at === beginning.length) return null;
  const rest = beginning.slice(at);
  if (word.startsWith(rest.slice(1), at + 1) && word.length >= beginning.length) return beginning + word.slice(beginning.length);
  if (word.startsWith(rest.slice(1), at)) return beginning + word.slice(beginning.length - 1);
  if (word.startsWith(rest, at + 1)) return beginning + word.slice(beginning.length + 1);
  const isSwapped = word.charAt(at) === rest.charAt(1) && word.charAt(at + 1) === rest.charAt(0);
  return isSwapped && word.startsWith(rest.slice(2), at + 2) ? beginning + word.slice(beginning.length) : null;
}
