/** Letters that do not fall apart into a base letter and a mark; Greek and Cyrillic as they are usually written in Latin letters. */
const asciiOf: ReadonlyMap<string, string> = new Map(
  [
    'ø o æ ae œ oe ß ss ł l đ d ð d þ th ı i',
    'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o',
    'а a б b в v г g д d е e ж zh з z и i к k л l м m н n о o п p р r с s т t у u ф f х h ц ts ч ch ш sh щ sht ъ a ы y ь y э e ю yu я ya',
    'ђ dj ј j љ lj њ nj ћ c џ dz є ie і i ґ g',
  ]
    .join(' ')
    .match(/\S+ \S+/gu)
    ?.map((pair) => [pair.split(' ')[0] ?? '', pair.split(' ')[1] ?? ''] as const),
);

/** The most characters of a key: a button of a chat platform must hold a whole query in 100. */
const keyLimit = 40;

/**
 * Turns a name into lower-case ASCII words joined by hyphens.
 *
 * @returns Empty where the name has no letter that it knows and no digit.
 */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{ASCII}]/gu, (letter) => asciiOf.get(letter) ?? letter)
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
