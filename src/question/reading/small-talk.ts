import type { Query } from '../../domain/query.ts';
import type { Atom, Parsed } from '../atoms.ts';
import type { Concept } from '../lexicon/concept.ts';
import { isPlainFiller, means, type Reader } from './reader.ts';

const ofSmallTalk: readonly Concept[] = ['greeting', 'thanks', 'help', 'filler', 'what', 'which', 'details', 'and', 'all', 'about'];

/** A greeting, thanks, or a call for help; null where the message is about anything else. */
export function readSmallTalk({ atoms }: Parsed): 'greeting' | 'thanks' | 'help' | null {
  // "See you tomorrow", "nähdään maanantaina".
  const isFarewell = atoms.some((atom) => means(atom, 'thanks') && /^(?:see y|nähdään|palataan|vi ses|vi hörs|bye|hejdå)/u.test(atom.text));
  if (!atoms.every((atom) => means(atom, ...ofSmallTalk) || (isFarewell && atom.kind === 'period'))) return null;
  const has = (concept: Concept): boolean => atoms.some((atom) => means(atom, concept));
  if (has('help')) return 'help';
  if (has('greeting')) return 'greeting';
  return has('thanks') ? 'thanks' : null;
}

/** What is to be done with the answer: shown, its next page shown, or its rows written to a file. */
export function readWants(reader: Reader, previous: Query | null): 'answer' | 'next-page' | 'csv' | 'xlsx' {
  if (reader.has('export')) {
    const isExcel = reader.meaning('export').some((atom) => /excel|xls|kalkyl/u.test(atom.text));
    reader.take('export');
    return isExcel ? 'xlsx' : 'csv';
  }
  // "Show more (5)": how many more there are changes nothing.
  const isAlone = reader.atoms.every(
    (atom) => isPlainFiller(atom) || atom.kind === 'number' || means(atom, 'next-page', 'filler', 'project', 'more', 'thanks'),
  );
  if (previous === null || !isAlone || !reader.take('next-page', 'more')) return 'answer';
  reader.take('project');
  reader.use(...reader.all('number'));
  return 'next-page';
}

/** "Minors who came alone": the pronoun behind a noun asks nothing. */
export function withoutRelatives(parsed: Parsed): Parsed {
  const isRelative = (atom: Atom, index: number): boolean => {
    const before = parsed.atoms[index - 1];
    const isPronoun = means(atom, 'who') && /^(?:who|whose|whom)$/u.test(atom.text);
    // "Hankkeet missä autetaan", "projects where people are helped".
    const isWherein = means(atom, 'where') && /^(?:missä|mis|where)$/u.test(atom.text) && index + 1 < parsed.atoms.length;
    if (isWherein && means(before, 'project')) return true;
    return isPronoun && (before?.kind === 'word' || means(before, 'project', 'beneficiary', 'topic-filler'));
  };
  return { ...parsed, atoms: parsed.atoms.filter((atom, index) => !isRelative(atom, index)) };
}
