import type { Lexeme, Member } from './lexeme.ts';
import type { VoikkoReading } from './voikko.ts';

/**
 * The dictionary words that libvoikko's readings of a word name; one lexeme a lemma.
 *
 * It also reads `toimijana` as `toimi` + `jana`: of readings with more and with fewer members, those with the fewest count.
 */
export function lexemesOf(word: string, readings: readonly VoikkoReading[]): Lexeme[] {
  const fewest = Math.min(...readings.map(({ structure }) => memberCount(structure)));
  const lexemes = new Map<string, Lexeme>();
  for (const reading of readings) {
    if (memberCount(reading.structure) > fewest) continue;
    const lexeme = toLexeme(word, reading);
    const other = lexemes.get(lexeme.lemma);
    lexemes.set(lexeme.lemma, other === undefined ? lexeme : { ...other, bases: [...new Set([...other.bases, ...lexeme.bases])] });
  }
  return [...lexemes.values()];
}

const memberCount = (structure: string): number => structure.split('=').length;

function toLexeme(word: string, reading: VoikkoReading): Lexeme {
  const lemma = reading.baseForm.toLowerCase().replaceAll('=', '');
  const segments = toSegments(reading.wordBases ?? '');
  const surfaces = toSurfaces(word, reading.structure);
  const bases = new Set(segments.flatMap(({ base }, index) => (base !== null && isSuffix(segments[index + 1]) ? [base] : [])));
  bases.delete(lemma);
  const kind = reading.wordClass === 'teonsana' ? 'verb' : 'noun';
  return { lemma, kind, members: surfaces.length < 2 ? [] : toMembers(lemma, surfaces, segments), bases: [...bases] };
}

/** A piece of WORDBASES: `työn(työ)` has a base, `jä(+jä)` is a suffix, `yhteis` is a prefix. */
interface Segment {
  readonly surface: string;
  readonly base: string | null;
  readonly isSuffix: boolean;
}

function toSegments(wordBases: string): Segment[] {
  return [...wordBases.toLowerCase().matchAll(/\+?([^+()]*)\(([^)]*)\)|\+([^+()]+)/gu)].map(([, surface = '', bracket, bare]) => {
    if (bracket === undefined) return { surface: bare ?? '', base: null, isSuffix: /^[a-zäö]{1,2}$/u.test(bare ?? '') };
    return bracket.startsWith('+')
      ? { surface, base: null, isSuffix: true }
      : { surface, base: bracket.replaceAll('=', ''), isSuffix: false };
  });
}

const isSuffix = (segment: Segment | undefined): boolean => segment?.isSuffix === true;

/** Cuts the word where the structure has `=`; a hyphen belongs to no member. */
function toSurfaces(word: string, structure: string): string[] {
  const surfaces: string[] = [];
  let start = 0;
  for (const piece of structure.split('=').filter((letters) => letters !== '')) {
    const surface = word.slice(start, start + piece.length).replace(/^-|-$/gu, '');
    start += piece.length;
    // The dictionary takes the `kokonais` of `kokonaishyvinvointi` for `koko` + `nainen`.
    if (surface === 'nais' && surfaces.at(-1) === 'koko') surfaces[surfaces.length - 1] = 'kokonais';
    else if (surface !== '') surfaces.push(surface);
  }
  return surfaces;
}

/** What stands before a word and tells nothing of its topic: `ala` in `alaikäinen`. `digi` and `seksuaali` do. */
const merePrefixes = new Set('ala ali yli esi epä etä jälki itse kokonais lähi moni muu osa pää sivu vara yhteis yksi'.split(' '));

function toMembers(lemma: string, surfaces: readonly string[], segments: readonly Segment[]): Member[] {
  return surfaces.map((surface, index) => {
    if (index === surfaces.length - 1) return sameMember(lastBase(lemma, surfaces));
    if (merePrefixes.has(surface)) return { surface, base: '' };
    const segment = segments.find((other, at) => other.surface === surface && !isSuffix(segments[at + 1]));
    return { surface, base: segment?.base ?? nounOfAction(surface) ?? surface };
  });
}

/** The verb of `työllistymis`: `työllistyä`. */
const nounOfAction = (surface: string): string | null =>
  /[aeiouyäö]mis$/u.test(surface) ? `${surface.slice(0, -3)}${/[aou]/u.test(surface) ? 'a' : 'ä'}` : null;

/** The last member has no form of its own: it ends as the lemma does. */
const sameMember = (base: string): Member => ({ surface: base, base });

/** The lemma without the members before the last one. */
function lastBase(lemma: string, surfaces: readonly string[]): string {
  const bare = lemma.replaceAll('-', '');
  const head = surfaces.slice(0, -1).join('');
  return bare.startsWith(head) && bare.length > head.length ? bare.slice(head.length) : (lemma.split('-').at(-1) ?? lemma);
}
