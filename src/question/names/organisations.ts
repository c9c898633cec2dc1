import type { Dataset } from '../../domain/dataset.ts';
import type { BeneficiaryKey } from '../../domain/project.ts';
import { phraseAt } from '../lexicon/lexicons.ts';
import { tokenise } from '../tokens.ts';
import { createNameIndex, type Name, type NameIndex, type WordForms, wordsOf } from './name-index.ts';

/** What an organisation's name in a message can stand for. */
export interface OrganisationName {
  readonly key: BeneficiaryKey;
  /** The name is also that of a town: "in Turku" speaks of the place. */
  readonly isPlace: boolean;
}

const legalForms = new Set('ry rf sr oy oyj ab ltd oyab as asa aps gmbh ag kg inc llc plc bv nv srl spa kft zrt sro sia uab'.split(' '));
const townWords = new Set(['kaupunki', 'stad', 'city', 'kommun', 'kunta']);

/** Every name, alias and printed spelling, and each word that only one organisation of the list has in its name. */
export function createOrganisationIndex(dataset: Dataset, forms: WordForms): NameIndex<OrganisationName> {
  const names: Name<OrganisationName>[] = [];
  const owners = new Map<string, Set<BeneficiaryKey>>();
  for (const beneficiary of dataset.beneficiaries) {
    const isTown = wordsOf(beneficiary.name).some((word) => townWords.has(word));
    const plain: OrganisationName = { key: beneficiary.key, isPlace: false };
    const place: OrganisationName = { key: beneficiary.key, isPlace: true };
    for (const text of new Set([beneficiary.name, ...beneficiary.printedNames, ...beneficiary.aliases])) {
      const words = wordsOf(text);
      const bare = words.filter((word) => !legalForms.has(word));
      const owner = words.length === 1 && (isTown || isTownAlias(dataset, text, beneficiary.key)) ? place : plain;
      names.push({ text, owner });
      if (bare.length > 0 && bare.length < words.length) names.push({ text: bare.join(' '), owner });
    }
    for (const word of [...ownWords(beneficiary.name), ...abbreviationsIn(beneficiary.name)])
      owners.set(word, (owners.get(word) ?? new Set()).add(beneficiary.key));
  }
  const texts = dataset.projects.map(({ beneficiary, name, purpose, location }) => ({
    beneficiary,
    text: `${name} ${purpose}`.toLowerCase(),
    location: location?.toLowerCase() ?? '',
  }));
  // A word of other projects, or a place, is no name: "projects in Trondheim" are not those of its school.
  const isUsedElsewhere = (word: string, key: BeneficiaryKey): boolean => {
    const stem = word.slice(0, Math.max(6, word.length - 3));
    return texts.some((each) => each.location.includes(stem) || (each.beneficiary !== key && each.text.includes(stem)));
  };
  for (const [word, keys] of owners) {
    const [key] = keys;
    if (keys.size === 1 && key !== undefined && !isUsedElsewhere(word, key)) names.push({ text: word, owner: { key, isPlace: false } });
  }
  return createNameIndex(names, forms);
}

/** A one-word name that several organisations share and that begins their names is a place: Helsinki, Tampere. */
function isTownAlias(dataset: Dataset, text: string, key: BeneficiaryKey): boolean {
  const shared = dataset.beneficiaries.some((other) => other.key !== key && other.aliases.includes(text));
  return shared && /^\p{Lu}\p{Ll}+$/u.test(text) && !/^(?:Diako|Diaco)/u.test(text);
}

/** The telling words of a name: not the first of several (a place: Kuopion, Suomen), no legal form, seven letters or more. */
function ownWords(name: string): readonly string[] {
  const words = wordsOf(name.replace(/\(.*\)/u, '')).filter((word) => !legalForms.has(word));
  return words.filter(
    (word, index) => (index > 0 || words.length === 1) && word.length >= 7 && !townWords.has(word) && phraseAt(tokenise(word), 0) === null,
  );
}

/** "Teknologian tutkimuskeskus VTT Oy": its abbreviation stands in the name, where not all of it is in capitals. */
function abbreviationsIn(name: string): readonly string[] {
  if (!/\p{Ll}{3}/u.test(name)) return [];
  return (name.match(/(?<![\p{L}\p{N}-])\p{Lu}{3,6}(?![\p{L}\p{N}-])/gu) ?? [])
    .map((word) => word.toLowerCase())
    .filter((word) => !legalForms.has(word) && phraseAt(tokenise(word), 0) === null);
}
