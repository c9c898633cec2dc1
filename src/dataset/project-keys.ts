import { type ProjectKey, toProjectKey } from '../domain/project.ts';
import { untakenKeys } from './key-choice.ts';
import { shortSlugOf, slugOf } from './slug.ts';

/** What a project's key is made of. */
export interface KeyableProject {
  readonly name: string;
  /** The organisation's key; empty where the list does not state it. */
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
  const given = new Set<string>();
  const choose = untakenKeys();
  return projects.map(({ name, beneficiary, end }, index) => {
    const short = shortSlugs[index] || `project-${index + 1}`;
    const key = given.has(short)
      ? choose(
          [slugOf(name), ...[beneficiary, slugOf(end)].map((part) => (part === '' ? '' : `${short}-${part}`))],
          (candidate) => given.has(candidate) || reserved.has(candidate),
        )
      : short;
    given.add(key);
    return toProjectKey(key);
  });
}
