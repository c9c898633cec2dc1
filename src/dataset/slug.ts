/** Letters that do not fall apart into a base letter and a mark. */
const asciiOf: Readonly<Record<string, string>> = { ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

/** The most characters of a key: a button of a chat platform must hold a whole query in 100. */
const keyLimit = 40;

/**
 * Turns a name into lower-case ASCII words joined by hyphens.
 *
 * @returns Empty where the name has no Latin letter and no digit.
 */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[øæœßłđðþı]/gu, (letter) => asciiOf[letter] ?? '')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}

/** The beginning of a slug, cut between words. */
export function shortSlugOf(name: string): string {
  const slug = slugOf(name);
  if (slug.length <= keyLimit) return slug;
  const cut = slug.lastIndexOf('-', keyLimit);
  return slug.slice(0, cut > 0 ? cut : keyLimit);
}

/** The first of `candidates` that is not taken; otherwise the first one with a number. Empty candidates do not count. */
export function untakenKey(candidates: readonly string[], isTaken: (key: string) => boolean): string {
  const usable = candidates.filter((candidate) => candidate !== '');
  const free = usable.find((candidate) => !isTaken(candidate));
  if (free !== undefined) return free;
  for (let number = 2; ; number += 1) {
    const numbered = `${usable[0] ?? 'x'}-${number}`;
    if (!isTaken(numbered)) return numbered;
  }
}
