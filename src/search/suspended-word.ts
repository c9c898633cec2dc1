/**
 * The whole word that a suspended hyphen stands for: in `seksuaali- ja sukupuolivähemmistöihin` the first one is
 * `seksuaalivähemmistö`, completed by the last member of the compound that follows within three words.
 *
 * @param splits - The ways to cut a word in two, in base form: the last one cuts off the last member.
 * @returns null where the word has no hyphen at its end, or nothing completes it.
 */
export function completeSuspended(
  words: readonly string[],
  index: number,
  splits: (word: string) => readonly (readonly [string, string])[],
): string | null {
  const word = words[index] ?? '';
  if (!word.endsWith('-')) return null;
  const next = words.slice(index + 1, index + 5).find((other) => !other.endsWith('-') && other.length > 6);
  const tail = next === undefined ? undefined : splits(next).at(-1)?.[1];
  return tail === undefined ? null : word.slice(0, -1) + tail;
}
