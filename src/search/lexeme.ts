/** What endings a word takes: the cases of nouns and adjectives, or the persons and participles of verbs. */
export type WordKind = 'noun' | 'verb';

/** A dictionary word and what it is made of; everything in lower case. */
export interface Lexeme {
  readonly lemma: string;
  readonly kind: WordKind;
  /** The members of a compound in their order, at least two; empty for a simple word. */
  readonly members: readonly Member[];
  /** Words that it, or a member of it, is derived from: `kiduttaa` for `kidutettu`. */
  readonly bases: readonly string[];
}

/** `turvapaikanhakija` has the member `paikan` with the base `paikka`. A base of `''` is a mere prefix: `ala` in `alaikäinen`. */
export interface Member {
  readonly surface: string;
  readonly base: string;
}

/** Compounds inside a compound that are shorter than this are no words to search by: `it`, `eu`. */
const shortestPart = 2;

/** Every contiguous compound inside it, and what it is derived from; never the lemma itself. */
export function partsOf(lexeme: Lexeme): string[] {
  const parts = new Set<string>(lexeme.bases);
  const { members } = lexeme;
  for (let from = 0; from < members.length; from += 1) {
    for (let to = from; to < members.length; to += 1) {
      if (members[to]?.base === '') continue;
      const part = joinMembers(members.slice(from, to + 1));
      if (part.length >= shortestPart) parts.add(part);
    }
  }
  parts.delete(lexeme.lemma);
  return [...parts];
}

/** Each way to cut a compound in two words: `turva` + `paikanhakija`, `turvapaikka` + `hakija`. */
export function splitsOf(lexeme: Lexeme): (readonly [string, string])[] {
  return lexeme.members.slice(1).map((_member, index) => {
    const cut = index + 1;
    return [joinMembers(lexeme.members.slice(0, cut)), joinMembers(lexeme.members.slice(cut))] as const;
  });
}

/** All but the last member keep their form; the last one stands in its base form. */
function joinMembers(members: readonly Member[]): string {
  return members.map((member, index) => (index === members.length - 1 ? member.base : member.surface)).join('');
}
