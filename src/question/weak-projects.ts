import type { Atom, Parsed } from './atoms.ts';
import { means } from './reading/reader.ts';
import { smallNumber } from './small-numbers.ts';

const oneProject =
  /^(?:hanke|hankkeen|hanketta|hankkeessa|hankkeelle|hankkeella|hankkeesta|projekti|projektin|projektia|projektille|project|projekt|projektet|projektets|grant)$/u;

/**
 * Reads everyday words as the project of that name where one project is spoken of: "milloin Paluu päättyy",
 * "Paluu-hanke". Elsewhere they stay what they are.
 */
export function resolveWeakProjects(parsed: Parsed): Parsed {
  if (parsed.weakProjects.length === 0 || parsed.atoms.some((atom) => atom.kind === 'project')) return parsed;
  const best = [...parsed.weakProjects].sort((a, b) => b.last - b.first - (a.last - a.first))[0];
  if (best === undefined || !isSpokenOf(parsed, best)) return parsed;
  const atoms = parsed.atoms.filter((atom) => atom.last < best.first || atom.first > best.last);
  return { ...parsed, atoms: [...atoms, best].sort((a, b) => a.first - b.first) };
}

function isSpokenOf(parsed: Parsed, name: Atom): boolean {
  const beside = parsed.atoms.filter((atom) => atom.first === name.last + 1 || atom.last === name.first - 1);
  const isNumber = smallNumber(name.text) !== null;
  if (beside.some((atom) => means(atom, 'project') && oneProject.test(atom.text)) && (!isNumber || parsed.text.includes(`${name.text}-`)))
    return true;
  const others = parsed.atoms.filter((atom) => atom.last < name.first || atom.first > name.last);
  const asksOfOne =
    others.some((atom) => means(atom, 'when', 'who', 'lead', 'how-long', 'ended', 'run', 'not-started')) &&
    !others.some((atom) => means(atom, 'project', 'beneficiary'));
  // "Mihin tavoitteeseen Paluu kuuluu", "vilket mål hör Paluu till".
  const asksItsObjective =
    others.some((atom) => means(atom, 'objective')) &&
    others.some((atom) => means(atom, 'which', 'what', 'where')) &&
    !others.some((atom) => means(atom, 'project', 'beneficiary'));
  const asksItsMoney =
    others.some((atom) => means(atom, 'how-much')) &&
    others.some((atom) => means(atom, 'receive')) &&
    !others.some((atom) => means(atom, 'project', 'beneficiary', 'about', 'topic-filler'));
  return (asksOfOne || asksItsMoney || asksItsObjective) && !others.some((atom) => atom.kind === 'word' || atom.kind === 'organisation');
}
