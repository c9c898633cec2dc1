import type { Lexeme, Member } from './lexeme.ts';
import type { VoikkoReading } from './voikko.ts';

/** The dictionary words that libvoikko's readings of a word name; one lexeme a lemma. */
export function lexemesOf(word: string, readings: readonly VoikkoReading[]): Lexeme[] {
  const lexemes = new Map<string, Lexeme>();
  for (const reading of readings) {
    const lexeme = toLexeme(word, reading);
    const other = lexemes.get(lexeme.lemma);
    lexemes.set(lexeme.lemma, other === undefined ? lexeme : merge(other, lexeme));
  }
  return [...lexemes.values()];
}

function merge(first: Lexeme, second: Lexeme): Lexeme {
  const members = second.members.length > first.members.length ? second.members : first.members;
  return { ...first, members, bases: [...new Set([...first.bases, ...second.bases])] };
}

function toLexeme(word: string, reading: VoikkoReading): Lexeme {
  const lemma = reading.baseForm.toLowerCase().replaceAll('=', '');
  const segments = toSegments(reading.wordBases ?? '');
  const surfaces = toSurfaces(word, reading.structure);
  const bases = new Set(segments.flatMap((segment, index) => (isSuffix(segments[index + 1]) ? segment.bases : [])));
  bases.delete(lemma);
  const kind = reading.wordClass === 'teonsana' ? 'verb' : 'noun';
  return { lemma, kind, members: surfaces.length < 2 ? [] : toMembers(lemma, surfaces, segments), bases: [...bases] };
}

/** A piece of WORDBASES: `työn(työ)` has a base, `jä(+jä)` is a suffix. */
interface Segment {
  readonly surface: string;
  readonly bases: readonly string[];
  readonly isSuffix: boolean;
}

function toSegments(wordBases: string): Segment[] {
  return [...wordBases.matchAll(/\+([^+(]*)((?:\([^)]*\))*)/gu)].map(([, surface = '', brackets = '']) => {
    const inside = [...brackets.matchAll(/\(([^)]*)\)/gu)].map(([, text = '']) => text.toLowerCase());
    const bases = inside.filter((text) => !text.startsWith('+'));
    return { surface: surface.toLowerCase(), bases: bases.map((base) => base.replaceAll('=', '')), isSuffix: inside.length > 0 && bases.length === 0 };
  });
}

const isSuffix = (segment: Segment | undefined): boolean => segment !== undefined && (segment.isSuffix || (segment.bases.length === 0 && /^[a-zäö]{1,2}$/u.test(segment.surface)));

/** Cuts the word where the structure has `=`; a hyphen belongs to no member. */
function toSurfaces(word: string, structure: string): string[] {
  const surfaces: string[] = [];
  let start = 0;
  for (const piece of structure.split('=').filter((letters) => letters !== '')) {
    const surface = word.slice(start, start + piece.length).replace(/^-|-$/gu, '');
    if (surface !== '') surfaces.push(surface);
    start += piece.length;
  }
  return surfaces;
}

/** What stands before a word and tells nothing of its topic: `ala` in `alaikäinen`. `digi` and `seksuaali` do. */
const merePrefixes = new Set(['ala', 'ali', 'yli', 'esi', 'epä', 'etä', 'jälki', 'itse', 'lähi', 'moni', 'muu', 'osa', 'pää', 'sivu', 'vara', 'yhteis', 'yksi']);

function toMembers(lemma: string, surfaces: readonly string[], segments: readonly Segment[]): Member[] {
  return surfaces.map((surface, index) => {
    if (index === surfaces.length - 1) return sameMember(lastBase(lemma, surfaces));
    const segment = segments.find((other, at) => other.surface === surface && !isSuffix(segments[at + 1]));
    return { surface, base: merePrefixes.has(surface) ? '' : (segment?.bases[0] ?? surface) };
  });
}

/** The last member has no form of its own: it ends as the lemma does. */
const sameMember = (base: string): Member => ({ surface: base, base });

/** The lemma without the members before the last one. */
function lastBase(lemma: string, surfaces: readonly string[]): string {
  const bare = lemma.replaceAll('-', '');
  const head = surfaces.slice(0, -1).join('');
  return bare.startsWith(head) && bare.length > head.length ? bare.slice(head.length) : (lemma.split('-').at(-1) ?? lemma);
}
