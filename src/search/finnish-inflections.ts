import { byFirstLetter, groupByFirstLetter } from './by-letter.ts';
import { isClosing, isFinnishEnding, longestEnding } from './finnish-endings.ts';
import { possibleStems } from './finnish-stems.ts';
import type { SnapshotLexeme, WordSnapshot } from './word-snapshot.ts';

/** Finds the words of a snapshot in any of their forms, by stem and ending. */
export interface FinnishInflections {
  /** Words that have this form; empty where none can have it. */
  find(form: string): readonly SnapshotLexeme[];
  /** Stems that begin with the letter. */
  stemsFrom(letter: string): Iterable<string>;
}

interface Stem {
  readonly lexeme: SnapshotLexeme;
  /** It takes no ending that closes its last syllable. */
  readonly isStrong: boolean;
}

/**
 * @param spell - Applied to every stem: folding its dots, for words typed without them.
 */
export function createFinnishInflections(snapshot: WordSnapshot, spell: (stem: string) => string = (stem) => stem): FinnishInflections {
  const lexemes = groupByFirstLetter(snapshot.lexemes.values(), ({ lemma }) => beginningsOf(lemma).map(spell));
  const stemsOfLetter = byFirstLetter((letter) => stemsFrom(letter, lexemes.get(letter) ?? [], snapshot, spell));
  return {
    stemsFrom: (letter) => stemsOfLetter(letter).keys(),
    find(form) {
      const stems = stemsOfLetter(form);
      const found = new Set<SnapshotLexeme>();
      for (let cut = Math.max(2, form.length - longestEnding); cut <= form.length; cut += 1) {
        const stem = form.slice(0, cut);
        const ending = form.slice(cut);
        for (const { lexeme, isStrong } of stems.get(stem) ?? []) {
          if (isFinnishEnding(stem, ending, lexeme.kind) && !(isStrong && isClosing(ending, lexeme.kind))) found.add(lexeme);
        }
      }
      return [...found];
    },
  };
}

/** A stem begins as its word does, but for a diphthong that the plural shortens: `öi` of `yö`. */
const beginningsOf = (lemma: string): readonly string[] => (/^(?:ie|uo|yö)/u.test(lemma) ? [lemma, lemma.slice(1)] : [lemma]);

function stemsFrom(
  letter: string,
  lexemes: readonly SnapshotLexeme[],
  snapshot: WordSnapshot,
  spell: (stem: string) => string,
): ReadonlyMap<string, readonly Stem[]> {
  const stems = new Map<string, Stem[]>();
  for (const lexeme of lexemes) {
    for (const stem of stemsOf(lexeme, snapshot)) {
      const isStrong = stem.endsWith('!');
      const spelled = spell(isStrong ? stem.slice(0, -1) : stem);
      if (spelled.charAt(0) !== letter) continue;
      const others = stems.get(spelled);
      if (others === undefined) stems.set(spelled, [{ lexeme, isStrong }]);
      else others.push({ lexeme, isStrong });
    }
  }
  return stems;
}

/** A compound has the stems of its last member. */
function stemsOf(lexeme: SnapshotLexeme, snapshot: WordSnapshot): readonly string[] {
  const { lemma } = lexeme;
  if (lexeme.members.length === 0)
    return lexeme.stems.some((stem) => stem === lemma || stem === `${lemma}!`) ? lexeme.stems : [...lexeme.stems, `${lemma}!`];
  const last = lexeme.members.at(-1)?.base ?? '';
  const head = lemma.slice(0, lemma.length - last.length);
  const stems = snapshot.lexemes.get(last)?.stems ?? [];
  return [`${lemma}!`, ...(stems.length > 0 ? stems : possibleStems(last, lexeme.kind)).map((stem) => head + stem)];
}
