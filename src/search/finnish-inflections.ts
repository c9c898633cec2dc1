import { isClosing, isFinnishEnding, longestEnding } from './finnish-endings.ts';
import { possibleStems } from './finnish-stems.ts';
import type { SnapshotLexeme, WordSnapshot } from './word-snapshot.ts';

/** Finds the words of a snapshot in any of their forms, by stem and ending. */
export interface FinnishInflections {
  /** Words that have this form; empty where none can have it. */
  find(form: string): readonly SnapshotLexeme[];
  readonly stems: ReadonlyMap<string, readonly Stem[]>;
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
  const stems = new Map<string, Stem[]>();
  for (const lexeme of snapshot.lexemes.values()) {
    for (const stem of stemsOf(lexeme, snapshot)) {
      const isStrong = stem.endsWith('!');
      const spelled = spell(isStrong ? stem.slice(0, -1) : stem);
      const others = stems.get(spelled);
      if (others === undefined) stems.set(spelled, [{ lexeme, isStrong }]);
      else others.push({ lexeme, isStrong });
    }
  }
  return {
    stems,
    find(form) {
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
