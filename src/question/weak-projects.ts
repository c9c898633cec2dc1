import type { Atom, Parsed } from './atoms.ts';
import { identifierNoun } from './reading/identifier-noun.ts';
import { means } from './reading/reader.ts';
import { smallNumber } from './small-numbers.ts';

const oneProject =
  /^(?:hanke|hankkeen|hanketta|hankkeessa|hankkeelle|hankkeella|hankkeesta|projekti|projektin|projektia|projektille|project|projekt|projektet|projektets|grant)$/u;

/**
 * Reads everyday words as the project of that name where one project is spoken of: "milloin Paluu päättyy",
 * "Paluu-hanke". Elsewhere they stay what they are.
 */
export function resolveWeakProjects(parsed: Parsed): Parsed {
  if (parsed.weakProjects.length === 0) return parsed;
  // "Kanava vai Paluu": beside a name, the other is one too.
  if (parsed.atoms.some((atom) => atom.kind === 'project') && !parsed.atoms.some((atom) => means(atom, 'or', 'either', 'compare')))
    return parsed;
  const best = [...parsed.weakProjects].sort((a, b) => b.last - b.first - (a.last - a.first))[0];
  if (best === undefined || !isSpokenOf(parsed, best)) return parsed;
  const atoms = parsed.atoms.filter((atom) => atom.last < best.first || atom.first > best.last);
  return { ...parsed, atoms: [...atoms, best].sort((a, b) => a.first - b.first) };
}

function isSpokenOf(parsed: Parsed, name: Atom & { kind: 'project' }): boolean {
  const beside = parsed.atoms.filter((atom) => atom.first === name.last + 1 || atom.last === name.first - 1);
  if (/^\d{5,}$/u.test(name.text) && isIdentifier(parsed, name)) return true;
  // "The biggest integration project": of those about it.
  if (parsed.atoms.some((atom) => means(atom, 'largest', 'smallest', 'longest', 'shortest'))) return false;
  const isNumber = smallNumber(name.text) !== null;
  // "Integrationsprojekt" may be several, where several have the name.
  const isOne = (atom: Atom): boolean => oneProject.test(atom.text) && !(atom.text === 'projekt' && name.projects.length > 1);
  if (beside.some((atom) => means(atom, 'project') && isOne(atom)) && (!isNumber || parsed.text.includes(`${name.text}-`))) return true;
  // "(VTT Oy)" in a project's name is an organisation first.
  if (parsed.atoms.some((atom) => atom.kind === 'organisation' && atom.first === name.first && atom.last === name.last)) return false;
  const others = parsed.atoms.filter((atom) => atom.last < name.first || atom.first > name.last);
  if (isForeignName(parsed, name) || isJoinedToProject(parsed, name) || isCalled(parsed, name) || asksItsPurpose(others)) return true;
  const asksOfOne =
    others.some(
      (atom) =>
        means(atom, 'when', 'who', 'lead', 'how-long', 'ended', 'run', 'not-started', 'not-ended') ||
        (means(atom, 'end', 'start') && yesOrNo.test(parsed.text)),
    ) && !others.some((atom) => means(atom, 'project', 'beneficiary') || isHelping(atom));
  // "Mihin tavoitteeseen Paluu kuuluu", "vilket mål hör Paluu till".
  const asksItsObjective =
    others.some((atom) => means(atom, 'objective')) &&
    others.some((atom) => means(atom, 'which', 'what', 'where')) &&
    !others.some((atom) => means(atom, 'project', 'beneficiary'));
  const asksItsMoney =
    others.some((atom) => means(atom, 'how-much')) &&
    others.some((atom) => means(atom, 'receive')) &&
    // "How much is invested in integration": what it goes to is a topic.
    !illative.test(name.text) &&
    !beside.some((atom) => atom.last < name.first && /(?:^| )(?:in|into|on|towards|på|för|till)$/u.test(atom.text)) &&
    !others.some((atom) => means(atom, 'project', 'beneficiary', 'about', 'topic-filler'));
  return (asksOfOne || asksItsMoney || asksItsObjective) && !others.some((atom) => atom.kind === 'word' || atom.kind === 'organisation');
}

/** "20200940", "tunnus 20200940": a number alone, or called by what it is. */
function isIdentifier({ atoms }: Parsed, name: Atom): boolean {
  const others = atoms.filter((atom) => atom.last < name.first || atom.first > name.last);
  return others.length === 0 || identifierNoun.test(others.findLast(({ last }) => last < name.first)?.text ?? '');
}

/** "Kuka auttaa ihmiskaupan uhreja": people, and not the project that is named for them. */
const isHelping = (atom: Atom): boolean => means(atom, 'about') && !means(atom, 'lead', 'filler', 'which');

/** "Naisten työllistämiseen": what money goes into. */
const illative = /(?:seen|hin|een|iin|oon|uun|aan|ään|yyn|öön)$/u;

/** "Är Paluu slut", "onko Paluu alkamassa". */
const yesOrNo =
  /^(?:är|har|ska|is|has|did|does|will|was|onko|onks|onkos|joko|jokos|vieläkö|alkaako|alkoiko|loppuuko|päättyykö|loppuiko|päättyikö)(?!\p{L})/u;

/** "The grant of Paluu": a project's whole name, in a question of another language. */
const isForeignName = ({ locale }: Parsed, name: Atom & { kind: 'project' }): boolean =>
  locale !== 'fi' && smallNumber(name.text) === null && name.projects.some((project) => project.name.toLowerCase() === name.text);

function isJoinedToProject({ atoms }: Parsed, name: Atom): boolean {
  return ([1, -1] as const).some((step) => {
    const joint = atoms.find((atom) => (step > 0 ? atom.first === name.last + 1 : atom.last === name.first - 1));
    const other =
      joint === undefined ? undefined : atoms.find((atom) => (step > 0 ? atom.first === joint.last + 1 : atom.last === joint.first - 1));
    return means(joint, 'or', 'either', 'compare', 'and') && other?.kind === 'project';
  });
}

/** "Minkä järjestön hanke on Paluu", "whose project is Paluu". */
function isCalled({ atoms }: Parsed, name: Atom): boolean {
  const verb = atoms.find((atom) => atom.last === name.first - 1);
  const noun = verb === undefined ? undefined : atoms.find((atom) => atom.last === verb.first - 1);
  return /^(?:on|oli|is|was|är|var)$/u.test(verb?.text ?? '') && means(noun, 'project') && oneProject.test(noun?.text ?? '');
}

/** "Mistä Paluu kertoo", "vad handlar Paluu om". */
const asksItsPurpose = (others: readonly Atom[]): boolean =>
  others.some((atom) => means(atom, 'which', 'what')) &&
  others.some((atom) => /^(?:kertoo|kyse|handlar|handlar om|about)$/u.test(atom.text)) &&
  others.every((atom) => means(atom, 'which', 'what', 'about', 'filler', 'and'));
