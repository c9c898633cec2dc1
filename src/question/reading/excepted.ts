import type { Atom } from '../atoms.ts';
import { means, type Reader } from './reader.ts';

/** "Paitsi Migri", "excluding objective 3", also in a row: "except Migri and THL". */
export function isExcepted(reader: Reader, atom: Atom): boolean {
  if (isOutside(reader, atom)) return true;
  if (isDenied(reader, atom)) return true;
  if (isAfter(reader, atom)) return true;
  let before = reader.neighbour(atom, -1);
  while (before !== null && (means(before, 'and', 'or') || before.kind === atom.kind)) before = reader.neighbour(before, -1);
  const after = reader.neighbour(atom, 1);
  const marks = [means(before, 'except') ? before : null, after !== null && postposed.test(after.text) ? after : null].filter(
    (mark) => mark !== null,
  );
  // "Kaikki muut paitsi Migri": the others are all that are left.
  if (marks.length > 0) reader.use(...marks, ...reader.meaning('others').filter((other) => other.first < atom.first));
  return marks.length > 0;
}

/** What stands behind the name that it excludes: "Migriä lukuun ottamatta". */
const postposed =
  /^(?:jälkeen|pois|jätetään pois|jättää pois|jätä pois|pois jätettynä|poistetaan|unohdetaan|bort|ei lasketa|ei lasketa mukaan|ei oteta mukaan|ei oteta lukuun|ei lueta mukaan|isn't counted|is not counted|lukuun ottamatta|lukuunottamatta|pois lukien|poislukien|ulkopuoli(?:nen|set|sia|sten|sista)|ulkopuole(?:lla|lta)|excluded|undantaget)$/u;

/** "After Migri, who has most": the first is left out. */
function isAfter(reader: Reader, atom: Atom): boolean {
  const before = reader.atoms[reader.atoms.indexOf(atom) - 1];
  if (before === undefined || !/^(?:after|efter)$/u.test(before.text)) return false;
  reader.use(before);
  return reader.has('most', 'least', 'largest', 'smallest', 'second', 'who');
}

/** "The largest outside Migri". */
function isOutside(reader: Reader, atom: Atom): boolean {
  const before = reader.neighbour(atom, -1);
  if (atom.kind !== 'organisation' || before === null || !/^(?:outside|utanför)$/u.test(before.text)) return false;
  reader.use(before);
  return true;
}

/** "Not by Migri", "ei toteuta Maahanmuuttovirasto", "som inte hör till mål 2". */
function isDenied(reader: Reader, atom: Atom): boolean {
  for (let before = reader.neighbour(atom, -1); before !== null; before = reader.neighbour(before, -1)) {
    if (means(before, 'not')) {
      reader.use(before);
      return !opensQuestion(reader, before);
    }
    if (!means(before, 'lead', 'run', 'about', 'receive', 'and', 'or', 'filler', 'project', 'objective') && before.kind !== atom.kind)
      return false;
  }
  return false;
}

/** "Didn't Migri get two million", "fick inte Migri": such a question denies nothing. */
function opensQuestion(reader: Reader, not: Atom): boolean {
  const at = reader.atoms.indexOf(not);
  if (at === 0) return /^(?:(?:did|does|has|have|is|are|was|were|do)n(?:'?t)?|eikö|eivätkö)$/u.test(not.text);
  return at === 1 && reader.parsed.locale === 'sv' && /^(?:fick|får|har|hade|är|var)$/u.test(reader.atoms[0]?.text ?? '');
}
