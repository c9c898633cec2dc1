/** Stems that a Finnish word has before most case endings: "punasen" is a fault away from `punaise`, and far from "punainen". */
export function obliqueStems(word: string): readonly string[] {
  if (word.length < 5) return [];
  const change = changes.find(([ending]) => ending.test(word));
  return change === undefined ? [] : [word.replace(change[0], (end) => change[1] || end.charAt(0))];
}

/** What the end of a word becomes; the first that fits. */
const changes: readonly (readonly [ending: RegExp, stem: string])[] = [
  [/nen$/u, 'se'],
  [/(?<=[uyoöi])s$/u, 'kse'],
  // A doubled consonant becomes a single one.
  [/(?<=[aeiouyäö])(?:kk|pp|tt)(?=[aeiouyäö]$)/u, ''],
  [/nk(?=[aeiouyäö]$)/u, 'ng'],
  [/nt(?=[aeiouyäö]$)/u, 'nn'],
  [/p(?=[aeiouyäö]$)/u, 'v'],
];
