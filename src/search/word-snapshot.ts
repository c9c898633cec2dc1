import type { Lexeme, Member } from './lexeme.ts';

/** A dictionary word with the stems that it takes before endings. */
export interface SnapshotLexeme extends Lexeme {
  readonly stems: readonly string[];
}

/** Analyses made where a dictionary was present, for machines that have none and for a quick start on those that have. */
export interface WordSnapshot {
  /** By lemma. A stem that ends in `!` takes no ending that closes its last syllable: `tuki!` has no `tukin`. */
  readonly lexemes: ReadonlyMap<string, SnapshotLexeme>;
  /** Each form that the list and the glossary use, with its lemmas. */
  readonly forms: ReadonlyMap<string, readonly string[]>;
}

const header = 'lemma\tkind\tstems\tmembers\tderived from';

/**
 * Reads a snapshot: the words, an empty line, then the forms that are not a lemma of their own alone.
 *
 * A member is `surface=base`, or one word where both are the same: `turva+paikan=paikka+hakija`.
 */
export function parseWordSnapshot(text: string): WordSnapshot {
  const [words = '', forms = ''] = text.split('\n\n');
  const lexemes = new Map<string, SnapshotLexeme>();
  for (const line of words.split('\n')) {
    const [lemma = '', kind = '', stems = '', members = '', bases = ''] = line.split('\t');
    if (line === header || lemma === '') continue;
    lexemes.set(lemma, {
      lemma,
      kind: kind === 'verb' ? 'verb' : 'noun',
      stems: list(stems, ' '),
      members: list(members, '+').map(toMember),
      bases: list(bases, ' '),
    });
  }
  const formLemmas = new Map<string, readonly string[]>();
  for (const lemma of lexemes.keys()) formLemmas.set(lemma, [lemma]);
  for (const line of forms.split('\n')) {
    const [form = '', lemmas = ''] = line.split('\t');
    if (form !== '') formLemmas.set(form, list(lemmas, ' '));
  }
  return { lexemes, forms: formLemmas };
}

/** Writes what {@link parseWordSnapshot} reads, in alphabetical order. */
export function printWordSnapshot(snapshot: WordSnapshot): string {
  const byName = <T>(entries: Iterable<readonly [string, T]>): (readonly [string, T])[] =>
    [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  const words = byName(snapshot.lexemes).map(([lemma, { kind, stems, members, bases }]) =>
    [lemma, kind, stems.join(' '), members.map(printMember).join('+'), bases.join(' ')].join('\t').trimEnd(),
  );
  const forms = byName(snapshot.forms)
    .filter(([form, lemmas]) => lemmas.length !== 1 || lemmas[0] !== form)
    .map(([form, lemmas]) => `${form}\t${lemmas.join(' ')}`);
  return `${[header, ...words].join('\n')}\n\n${forms.join('\n')}\n`;
}

const list = (text: string, separator: string): string[] => (text === '' ? [] : text.split(separator));

function toMember(text: string): Member {
  const [surface = '', base = surface] = text.split('=');
  return { surface, base };
}

const printMember = ({ surface, base }: Member): string => (surface === base ? surface : `${surface}=${base}`);
