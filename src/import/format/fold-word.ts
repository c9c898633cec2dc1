/**
 * A word for looking up: small letters, no diacritics (`Březen` is `brezen`, `Ιανουάριος` is `ιανουαριοσ`).
 * Letters that Unicode does not take apart are replaced by the plain letter that people type for them.
 */
export function foldWord(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđðςı]/gu, (letter) => plainLetters[letter] ?? letter);
}

const plainLetters: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ð: 'd', ς: 'σ', ı: 'i' };

/** The text on one line: no-break and narrow blanks become blanks, marks of no width go, ends are trimmed. */
export function plainBlanks(text: string): string {
  return text
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/gu, '')
    .replace(/\s/gu, ' ')
    .trim();
}
