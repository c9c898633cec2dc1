import { type BeneficiaryKey, toBeneficiaryKey } from '../domain/project.ts';
import { type Field, fieldOf, itemsOf, parseJson, readOf, textOf, textsOf, textsOfAllLanguages } from './json-fields.ts';
import { foldName } from './organisation-name.ts';
import { DatasetError, type Problem } from './problem.ts';

export const beneficiaryFileName = 'beneficiaries.json';

/** An organisation as the alias file states it. */
export interface KnownOrganisation {
  readonly key: BeneficiaryKey;
  readonly name: string;
  /** Spellings in the list other than `name`. */
  readonly printedNames: readonly string[];
  /** Names that only this organisation has. */
  readonly aliases: readonly string[];
}

/** A name that fits several organisations: a question with it is asked back. */
export interface AmbiguousName {
  readonly name: string;
  readonly keys: readonly BeneficiaryKey[];
}

export interface BeneficiaryFile {
  readonly organisations: readonly KnownOrganisation[];
  readonly ambiguous: readonly AmbiguousName[];
}

/** @throws DatasetError that names every key that stands twice and every alias that names two organisations. */
export function readBeneficiaryFile(text: string): BeneficiaryFile {
  const file = parseJson(beneficiaryFileName, text);
  const organisations = itemsOf(fieldOf(file, 'beneficiaries')).map(readOrganisation);
  const ambiguousField = fieldOf(file, 'ambiguous');
  const ambiguous = ambiguousField.value === undefined ? [] : itemsOf(ambiguousField).map(readAmbiguousName);
  const problems = [...keyProblems(organisations, ambiguous), ...aliasProblems(organisations, ambiguous)];
  if (problems.length > 0) throw new DatasetError(problems);
  return { organisations, ambiguous };
}

/** Every name that stands for one organisation alone. */
export function ownNames(organisation: KnownOrganisation): readonly string[] {
  return [organisation.name, ...organisation.printedNames, ...organisation.aliases];
}

function readOrganisation(field: Field): KnownOrganisation {
  return {
    key: readKey(fieldOf(field, 'key')),
    name: textOf(fieldOf(field, 'name')),
    printedNames: textsOf(fieldOf(field, 'printedNames')),
    aliases: textsOfAllLanguages(fieldOf(field, 'aliases')),
  };
}

function readAmbiguousName(field: Field): AmbiguousName {
  return { name: textOf(fieldOf(field, 'name')), keys: itemsOf(fieldOf(field, 'keys')).map(readKey) };
}

function readKey(field: Field): BeneficiaryKey {
  return readOf(field, 'a key of lower-case letters, digits and hyphens', toBeneficiaryKey);
}

function keyProblems(organisations: readonly KnownOrganisation[], ambiguous: readonly AmbiguousName[]): readonly Problem[] {
  const seen = new Set<BeneficiaryKey>();
  const problems: Problem[] = [];
  for (const { key } of organisations) {
    if (seen.has(key)) problems.push({ code: 'duplicate-key', file: beneficiaryFileName, key });
    seen.add(key);
  }
  for (const { name, keys } of ambiguous) {
    for (const key of keys) if (!seen.has(key)) problems.push({ code: 'unknown-key', file: beneficiaryFileName, key, name });
  }
  return problems;
}

function aliasProblems(organisations: readonly KnownOrganisation[], ambiguous: readonly AmbiguousName[]): readonly Problem[] {
  const owners = new Map<string, { readonly alias: string; readonly keys: Set<string> }>();
  for (const organisation of organisations) {
    for (const alias of ownNames(organisation)) claim(alias, organisation.key);
  }
  for (const { name, keys } of ambiguous) for (const key of keys) if (owners.has(foldName(name))) claim(name, key);
  return [...owners.values()]
    .filter(({ keys }) => keys.size > 1)
    .map(({ alias, keys }) => ({ code: 'alias-names-two', file: beneficiaryFileName, alias, keys: [...keys] }));

  function claim(alias: string, key: string): void {
    const folded = foldName(alias);
    const owner = owners.get(folded) ?? { alias, keys: new Set<string>() };
    owner.keys.add(key);
    owners.set(folded, owner);
  }
}

/** The text of a file that {@link readBeneficiaryFile} reads to the same. */
export function printBeneficiaryFile({ organisations, ambiguous }: BeneficiaryFile): string {
  return `${JSON.stringify({ beneficiaries: organisations, ...(ambiguous.length === 0 ? {} : { ambiguous }) }, null, 2)}\n`;
}
