import type { WordKind } from './lexeme.ts';

/**
 * The stems that a Finnish word can take before its endings: `nainen` gives `naise`, `nais`, `naisi`.
 *
 * More than are right: where a dictionary is present the wrong ones are sifted out (see {@link makeWordSnapshot}).
 */
export function possibleStems(lemma: string, kind: WordKind): string[] {
  if (isAbbreviation(lemma)) return [lemma, `${lemma}i`];
  const stems = new Set(kind === 'noun' ? nounStems(lemma) : verbStems(lemma));
  return [...stems].filter((stem) => stem.length >= 2);
}

/** It keeps all its letters: "voin" is no form of VOK. */
const isAbbreviation = (lemma: string): boolean => /^\p{L}{1,2}[^aeiouyäöå]$/u.test(lemma);

const vowel = /[aeiouyäöå]$/u;

function nounStems(lemma: string): string[] {
  const singular = new Set([lemma, ...vowelStems(lemma)]);
  for (const stem of [...singular]) for (const graded of bothGrades(stem)) singular.add(graded);
  const plural = [...singular].filter((stem) => vowel.test(stem)).flatMap(pluralStems);
  return [...singular, ...plural, ...consonantStems(lemma)];
}

/** Stems that end in a vowel, in the singular. */
function vowelStems(lemma: string): string[] {
  const cut = (letters: number, rest: string): string => lemma.slice(0, lemma.length - letters) + rest;
  const back = /[aou][^äöy]*$/u.test(lemma);
  if (lemma.endsWith('nen')) return [cut(3, 'se')];
  if (/[uy]s$/u.test(lemma)) return [cut(1, 'de'), cut(1, 'te'), cut(1, 'kse'), cut(1, 'ksi'), cut(2, back ? 'aa' : 'ää'), cut(1, '')];
  if (/s$/u.test(lemma)) return [cut(1, 'kse'), cut(1, lemma.slice(-2, -1)), cut(1, 'e'), cut(0, 'i'), cut(1, 'he')];
  if (/nut$|nyt$/u.test(lemma)) return [cut(2, 'ee')];
  if (/[uy]t$/u.test(lemma)) return [cut(1, 'e')];
  if (/t[oö]n$/u.test(lemma)) return [cut(1, back ? 'ma' : 'mä'), `${cut(3, '')}tt${lemma.slice(-2, -1)}m${back ? 'a' : 'ä'}`];
  if (/n$/u.test(lemma)) return [cut(1, 'me'), cut(0, 'e'), cut(0, 'i')];
  if (/mpi$/u.test(lemma)) return [cut(1, back ? 'a' : 'ä'), cut(3, back ? 'mma' : 'mmä'), lemma];
  if (/i$/u.test(lemma)) return [cut(1, 'e'), ...(/si$/u.test(lemma) ? [cut(2, 'te'), cut(2, 'de')] : [])];
  if (/e$/u.test(lemma)) return [cut(0, 'e')];
  if (vowel.test(lemma)) return [];
  return [cut(0, 'e'), cut(0, 'i')];
}

/** Stems without a final vowel, before -ta, -ten and -na: `nais`, `kiel`, `las`, `mielenterveyt`. */
function consonantStems(lemma: string): string[] {
  const cut = (letters: number, rest = ''): string => lemma.slice(0, lemma.length - letters) + rest;
  if (lemma.endsWith('nen')) return [cut(3, 's')];
  if (/[uy]s$/u.test(lemma)) return [cut(1, 't'), cut(1, 's'), cut(1, 'ks')];
  if (/psi$|ksi$/u.test(lemma)) return [cut(3, 's')];
  if (/si$/u.test(lemma)) return [cut(2, 't')];
  if (/[lnrhm]i$/u.test(lemma)) return [cut(1), cut(2, 'n')];
  if (/nut$|nyt$/u.test(lemma)) return [lemma];
  if (/e$/u.test(lemma)) return [`${lemma}t`];
  return [];
}

/** Before the -i- or -j- of the plural: `kunta` gives `kunti`, `hakija` gives `hakijoi`, `tulkki` gives `tulkkei`. */
function pluralStems(stem: string): string[] {
  const short = stem.slice(0, -1);
  const last = stem.at(-1);
  if (/(aa|ää|ee|ii|oo|uu|yy|öö)$/u.test(stem)) return [`${short}i`];
  if (/(uo|yö|ie)$/u.test(stem)) return [`${stem.slice(0, -2)}${last}i`];
  if (last === 'a') return [`${short}i`, `${short}oi`, `${short}oj`];
  if (last === 'ä') return [`${short}i`, `${short}öi`, `${short}öj`];
  if (last === 'e') return [`${short}i`];
  if (last === 'i') return [`${short}ei`, `${short}ej`, stem];
  return [`${stem}i`, `${stem}j`];
}

/** Strong and weak grades of the last consonants before the final vowel. */
const grades: readonly (readonly [strong: string, weak: string])[] = [
  ['kk', 'k'],
  ['pp', 'p'],
  ['tt', 't'],
  ['nk', 'ng'],
  ['nt', 'nn'],
  ['lt', 'll'],
  ['rt', 'rr'],
  ['mp', 'mm'],
  ['p', 'v'],
  ['t', 'd'],
  ['k', ''],
  ['k', 'j'],
  ['k', 'v'],
];

function bothGrades(stem: string): string[] {
  const match = /^(.*?)([^aeiouyäöå]*)([aeiouyäöå]+)$/u.exec(stem);
  if (match === null) return [];
  const [, head = '', consonants = '', vowels = ''] = match;
  const found: string[] = [];
  for (const [strong, weak] of grades) {
    if (consonants.endsWith(strong)) found.push(head + consonants.slice(0, consonants.length - strong.length) + weak + vowels);
    if (weak !== '' && consonants.endsWith(weak)) found.push(head + consonants.slice(0, consonants.length - weak.length) + strong + vowels);
  }
  // Between two vowels the k is gone altogether: tauko, tauon; ies, ikee-.
  if (consonants === '' && vowels.length > 1) found.push(`${head}${vowels.slice(0, -1)}k${vowels.slice(-1)}`);
  return found;
}

function verbStems(lemma: string): string[] {
  const cut = (letters: number, rest = ''): string => lemma.slice(0, lemma.length - letters) + rest;
  const a = lemma.at(-1) ?? '';
  const stems = new Set<string>();
  if (/d[aä]$/u.test(lemma)) stems.add(cut(2));
  else if (/(ll|nn|rr|st)[aä]$/u.test(lemma)) {
    stems.add(cut(2, 'e'));
    stems.add(cut(2));
  } else if (/[aou yäöei]t[aä]$/u.test(lemma)) {
    stems.add(cut(2, a));
    stems.add(cut(2, 'ne'));
    stems.add(cut(2, 'tse'));
    stems.add(cut(2, 's'));
    stems.add(cut(2, 'n'));
    stems.add(cut(2, 't'));
  }
  if (/[aeiouyäö][aä]$/u.test(lemma)) stems.add(cut(1));
  for (const stem of [...stems]) for (const graded of bothGrades(stem)) stems.add(graded);
  for (const stem of [...stems]) {
    if (/[aäe]$/u.test(stem)) {
      stems.add(`${stem.slice(0, -1)}i`);
      stems.add(`${stem.slice(0, -1)}e`);
      stems.add(`${stem.slice(0, -1)}o`);
    }
    if (/t[aä]$/u.test(stem)) stems.add(`${stem.slice(0, -2)}si`);
  }
  return [...stems];
}
