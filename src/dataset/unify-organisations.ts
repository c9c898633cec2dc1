import type { Dataset } from '../domain/dataset.ts';
import type { Beneficiary, BeneficiaryKey } from '../domain/project.ts';
import { toBeneficiaryKey } from '../domain/project.ts';
import { untakenKeys } from './key-choice.ts';
import { bareName, foldName, sameOrganisation } from './organisation-name.ts';

export interface UnifiedOrganisations {
  readonly beneficiaries: readonly Beneficiary[];
  /** The organisation that a list's own key names. */
  readonly find: (list: string, key: BeneficiaryKey) => Beneficiary | undefined;
}

interface Entry {
  organisation: Beneficiary;
  readonly language: string;
  readonly lists: Set<string>;
}

/**
 * One register of the organisations of several lists: an organisation of a later list is one of an earlier list where a printed name
 * is the same but for case, dots, spaces or a legal form left out, or where lists of one language have it as its only organisation of
 * that other name. Two organisations of one list are never made one, and where several fit, none is taken.
 */
export function unifyOrganisations(datasets: readonly Dataset[]): UnifiedOrganisations {
  const entries: Entry[] = [];
  const byName = new Map<string, Set<Entry>>();
  const byBareName = new Map<string, Set<Entry>>();
  const byAlias = new Map<string, Set<Entry>>();
  const found = new Map<string, Entry>();
  const choose = untakenKeys();
  for (const { description, beneficiaries } of datasets) {
    const isOwn = ownAliases(beneficiaries);
    for (const organisation of beneficiaries) {
      const known = match(organisation, description.key, description.language, isOwn);
      const entry = known ?? add(organisation, description.key, description.language);
      if (known !== undefined) merge(known, organisation, description.key);
      remember(entry, organisation, isOwn);
      found.set(`${description.key} ${organisation.key}`, entry);
    }
  }
  return {
    beneficiaries: entries.map(({ organisation }) => organisation),
    find: (list, key) => found.get(`${list} ${key}`)?.organisation,
  };

  function match(organisation: Beneficiary, list: string, language: string, isOwn: (alias: string) => boolean): Entry | undefined {
    const names = namesOf(organisation);
    const aliases = organisation.aliases.filter(isOwn).map(foldName);
    const alike = names.flatMap((name) =>
      [...(byBareName.get(bareName(name).bare) ?? [])].filter((entry) =>
        namesOf(entry.organisation).some((known) => sameOrganisation(known, name)),
      ),
    );
    const byOtherName = [
      ...names.flatMap((name) => [...(byAlias.get(name) ?? [])]),
      ...aliases.flatMap((name) => [...(byName.get(name) ?? [])]),
    ];
    const candidates = new Set([
      ...names.flatMap((name) => [...(byName.get(name) ?? [])]),
      ...alike,
      ...byOtherName.filter((entry) => entry.language === language),
    ]);
    const [only, another] = [...candidates].filter(
      (entry) => !entry.lists.has(list) && !isContradicted(namesOf(entry.organisation), names),
    );
    return another === undefined ? only : undefined;
  }

  function add(organisation: Beneficiary, list: string, language: string): Entry {
    const key = toBeneficiaryKey(choose([organisation.key, `${organisation.key}-${list}`]));
    const entry = { organisation: { ...organisation, key }, language, lists: new Set([list]) };
    entries.push(entry);
    return entry;
  }

  function remember(entry: Entry, organisation: Beneficiary, isOwn: (alias: string) => boolean): void {
    for (const name of namesOf(organisation)) {
      addTo(byName, name, entry);
      addTo(byBareName, bareName(name).bare, entry);
    }
    for (const alias of organisation.aliases.filter(isOwn)) addTo(byAlias, foldName(alias), entry);
  }
}

/** One name with two legal forms, `X ry` here and `X Oy` there, is two organisations, whatever else they share. */
function isContradicted(known: readonly string[], names: readonly string[]): boolean {
  return names.some((name) => known.some((other) => bareName(other).bare === bareName(name).bare && !sameOrganisation(other, name)));
}

function merge(entry: Entry, { name, printedNames, aliases }: Beneficiary, list: string): void {
  const { organisation } = entry;
  entry.organisation = {
    ...organisation,
    printedNames: [...new Set([...organisation.printedNames, ...printedNames])],
    aliases: [...new Set([...organisation.aliases, ...(name === organisation.name ? [] : [name]), ...aliases])],
  };
  entry.lists.add(list);
}

/** An alias that several organisations of a list have is asked back: it tells none of them. */
function ownAliases(beneficiaries: readonly Beneficiary[]): (alias: string) => boolean {
  const counts = new Map<string, number>();
  for (const { aliases } of beneficiaries)
    for (const alias of new Set(aliases.map(foldName))) counts.set(alias, (counts.get(alias) ?? 0) + 1);
  return (alias) => counts.get(foldName(alias)) === 1;
}

function namesOf({ name, printedNames }: Beneficiary): readonly string[] {
  return [...new Set([name, ...printedNames].map(foldName))];
}

function addTo(index: Map<string, Set<Entry>>, name: string, entry: Entry): void {
  const known = index.get(name);
  if (known === undefined) index.set(name, new Set([entry]));
  else known.add(entry);
}
