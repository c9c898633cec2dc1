/** The most characters of a passage. */
export const longestPassage = 240;

/** The sentences of a project's goals, in order. */
export function sentencesOf(purpose: string): string[] {
  return purpose
    .split(/\n+|(?<=[.!?:][)"”]?)\s+(?=["”(]?[\p{Lu}\d])/gu)
    .map((sentence) => sentence.replace(/\s+/gu, ' ').trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/** Cuts a sentence at a word, by code points, and says so with `…`. */
export function cutPassage(sentence: string): string {
  const characters = [...sentence];
  if (characters.length <= longestPassage) return sentence;
  const cut = characters.slice(0, longestPassage - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > longestPassage / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–-]+$/u, '')}…`;
}
