import { type Beneficiary, type BeneficiaryKey, toBeneficiaryKey, unknownGroup } from '../domain/project.ts';
import { type BeneficiaryFile, type KnownOrganisation, ownNames } from './beneficiary-file.ts';
import { untakenKeys } from './key-choice.ts';
import { bareName, foldName, sameOrganisation } from './organisation-name.ts';
import { oneLine } from './paragraphs.ts';
import { shortSlugOf, slugOf } from './slug.ts';

/** Gives each printed name its organisation, and knows in the end which organisations a list has. */
export interface BeneficiaryRegister {
  /** The organisation that is printed so; a new one where no known name fits. */
  readonly resolve: (printed: string) => { readonly key: BeneficiaryKey; readonly name: string };
  /** The organisations that were resolved, in that order, each with the spellings seen and all its other names. */
  readonly beneficiaries: () => readonly Beneficiary[];
}

/**
 * A printed name belongs to the organisation of the alias file that has it as a name, a printed name or an alias; else to
 * one whose name differs in case, dots, spaces or a legal form left out. Otherwise it is a new organisation under that name.
 */
export function createBeneficiaryRegister(file: BeneficiaryFile): BeneficiaryRegister {
  const choose = untakenKeys([unknownGroup, ...file.organisations.map(({ key }) => key)]);
  const byName = new Map<string, KnownOrganisation>();
  const byBareName = new Map<string, KnownOrganisation[]>();
  const printed = new Map<KnownOrganisation, Set<string>>();
  for (const organisation of file.organisations) remember(organisation);

  return {
    resolve(text) {
      const name = oneLine(text);
      const organisation = find(foldName(name)) ?? add(name);
      const spellings = printed.get(organisation) ?? new Set<string>();
      spellings.add(name);
      printed.set(organisation, spellings);
      return organisation;
    },
    beneficiaries: () => [...printed].map(([organisation, spellings]) => toBeneficiary(organisation, [...spellings], file)),
  };

  function remember(organisation: KnownOrganisation): void {
    for (const name of ownNames(organisation)) byName.set(foldName(name), organisation);
    for (const name of new Set([organisation.name, ...organisation.printedNames].map(foldName))) {
      const { bare } = bareName(name);
      const sharers = byBareName.get(bare) ?? [];
      if (!sharers.includes(organisation)) byBareName.set(bare, [...sharers, organisation]);
    }
  }

  function find(folded: string): KnownOrganisation | undefined {
    const exact = byName.get(folded);
    if (exact !== undefined) return exact;
    const alike = (byBareName.get(bareName(folded).bare) ?? []).filter(({ name, printedNames }) =>
      [name, ...printedNames].some((known) => sameOrganisation(foldName(known), folded)),
    );
    return alike.length === 1 ? alike[0] : undefined;
  }

  function add(name: string): KnownOrganisation {
    const canonical = name.replace(/[\s.]+$/u, '') || name;
    const { bare } = bareName(foldName(canonical));
    const key = toBeneficiaryKey(choose([shortSlugOf(bare), slugOf(canonical), 'beneficiary']));
    const organisation = { key, name: canonical, printedNames: [], aliases: [] };
    remember(organisation);
    return organisation;
  }
}

/** Ambiguous names are among the aliases of every organisation that they fit: whoever looks them up finds several. */
function toBeneficiary(organisation: KnownOrganisation, printedNames: readonly string[], file: BeneficiaryFile): Beneficiary {
  const shared = file.ambiguous.filter(({ keys }) => keys.includes(organisation.key)).map(({ name }) => name);
  const aliases = [...new Set([...organisation.aliases, ...shared])];
  return { key: organisation.key, name: organisation.name, printedNames, aliases };
}
