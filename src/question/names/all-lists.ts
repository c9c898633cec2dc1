/** "Kaikista rahastoista", "in all lists", "alla fonder": the lists together, whatever was spoken of before. */
const patterns = [
  /(?<!\p{L})(?:kaik\p{L}+|molem\p{L}+)(?: \p{L}+)? (?:rahasto\p{L}*|rahastoi\p{L}*|lista|listoi\p{L}+|listat|listoja|luettelo\p{L}*)(?!\p{L})/gu,
  /(?<!\p{L})(?:all|both)(?: of)?(?: the| your| these| my)? (?:funds|lists|datasets)(?: together| combined)?(?!\p{L})/gu,
  /(?<!\p{L})(?:alla|båda|bada|samtliga)(?: de| dina)? (?:fonder(?:na)?|listor(?:na)?)(?!\p{L})/gu,
];

export interface FoundLists {
  readonly from: number;
  readonly to: number;
  /** Null for all lists. */
  readonly key: string | null;
}

/** Where a normalised text speaks of all the lists. */
export function findAllLists(text: string): readonly FoundLists[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ from: match.index, to: match.index + match[0].length, key: null })),
  );
}

/** "The NO list", "se-listalla": a key that is a word of questions by itself. */
export function findListsByNoun(text: string, keys: readonly string[]): readonly FoundLists[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}])([\p{L}\p{N}-]+?)[ -](?:list|lista\p{L}{0,4})(?!\p{L})/gu)].flatMap((match) => {
    const [whole, key = ''] = match;
    return keys.includes(key) ? [{ from: match.index, to: match.index + whole.length, key }] : [];
  });
}
