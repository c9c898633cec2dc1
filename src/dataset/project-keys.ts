import { type ProjectKey, toProjectKey } from '../domain/project.ts';
import { shortSlugOf, slugOf, untakenKey } from './slug.ts';

/** What a project's key is made of. */
export interface KeyableProject {
  readonly name: string;
  readonly beneficiary: string;
  readonly end: string;
}

/**
 * A key for each project from its name: short, unique in the list, and the same in a later list.
 *
 * Where names begin alike, the first project keeps the short key, and the others take in more of the name, the
 * organisation or the last day: a project that is added behind them changes no key.
 */
export function projectKeys(projects: readonly KeyableProject[]): readonly ProjectKey[] {
  const shortSlugs = projects.map(({ name }) => shortSlugOf(name));
  const reserved = new Set(shortSlugs);
  const taken = new Set<string>();
  return projects.map(({ name, beneficiary, end }, index) => {
    const short = shortSlugs[index] || `project-${index + 1}`;
    const key = taken.has(short)
      ? untakenKey(
          [slugOf(name), `${short}-${beneficiary}`, `${short}-${slugOf(end)}`],
          (candidate) => taken.has(candidate) || reserved.has(candidate),
        )
      : short;
    taken.add(key);
    return toProjectKey(key);
  });
}
