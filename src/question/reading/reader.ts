import type { Atom, Parsed } from '../atoms.ts';
import type { Concept } from '../lexicon/concept.ts';

export type AtomOf<K extends Atom['kind']> = Atom & { readonly kind: K };

/**
 * A question being read: its atoms, and which of them the query explains so far. What stays unexplained in the end,
 * and is no filler, makes the bot ask back.
 */
export interface Reader {
  readonly parsed: Parsed;
  readonly atoms: readonly Atom[];
  /** All atoms of a kind, used or not. */
  all<K extends Atom['kind']>(kind: K): readonly AtomOf<K>[];
  /** Atoms that can mean one of the concepts. */
  meaning(...concepts: readonly Concept[]): readonly AtomOf<'concept'>[];
  has(...concepts: readonly Concept[]): boolean;
  /** Marks every atom with one of the concepts as explained; false where there is none. */
  take(...concepts: readonly Concept[]): boolean;
  use(...atoms: readonly Atom[]): void;
  isUsed(atom: Atom): boolean;
  /** The atom right before (-1) or behind (1) another, words that carry nothing left out. */
  neighbour(atom: Atom, step: 1 | -1): Atom | null;
}

export function createReader(parsed: Parsed): Reader {
  const { atoms } = parsed;
  const used = new Set<Atom>();
  const reader: Reader = {
    parsed,
    atoms,
    all: <K extends Atom['kind']>(kind: K) => atoms.filter((atom): atom is AtomOf<K> => atom.kind === kind),
    meaning: (...concepts) => reader.all('concept').filter((atom) => means(atom, ...concepts)),
    has: (...concepts) => reader.meaning(...concepts).length > 0,
    take(...concepts) {
      const found = reader.meaning(...concepts);
      reader.use(...found);
      return found.length > 0;
    },
    use(...more) {
      for (const atom of more) used.add(atom);
    },
    isUsed: (atom) => used.has(atom),
    neighbour(atom, step) {
      for (let index = atoms.indexOf(atom) + step; index >= 0 && index < atoms.length; index += step) {
        const other = atoms[index];
        if (other !== undefined && !isPlainFiller(other)) return other;
      }
      return null;
    },
  };
  return reader;
}

/** Nothing but filler. */
export function isPlainFiller(atom: Atom): boolean {
  return atom.kind === 'concept' && atom.concepts.has('filler') && atom.concepts.size === 1;
}

export function means(atom: Atom | null | undefined, ...concepts: readonly Concept[]): boolean {
  return atom !== null && atom !== undefined && atom.kind === 'concept' && concepts.some((concept) => atom.concepts.has(concept));
}

/** How many tokens lie between two atoms. */
export function distance(a: Atom, b: Atom): number {
  return a.first > b.last ? a.first - b.last : b.first - a.last;
}

/** "Which year": not the word before a year that is named. */
export function asksForYear(reader: Reader): boolean {
  return reader.meaning('year').some((atom) => {
    const next = reader.neighbour(atom, 1);
    return !means(atom, 'filler') && next?.kind !== 'period' && !/^\d/u.test(next?.text ?? '');
  });
}

/** "Largest", "eniten", "minst": words that rank, however they are read. */
export function superlativesOf(reader: Reader): readonly Atom[] {
  return reader.meaning('largest', 'smallest', 'most', 'least');
}
