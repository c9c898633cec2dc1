import type { Project } from '../domain/project.ts';
import { foldName } from './organisation-name.ts';

/** A shorter identifier may be a running number, which every list has. */
const shortestDistinctive = 5;

/** A project of which an earlier list has the same. */
export interface SharedProject {
  readonly list: string;
  readonly identifier: string;
}

/**
 * For each project that an earlier list has too, that list's project.
 *
 * Two projects are one where lists give them the same identifier and something else agrees: the name, or, where the identifier is no
 * short number, the organisation or both days.
 *
 * @param projects - Of all lists, in their order, with unified organisations.
 */
export function findSharedProjects(projects: readonly Project[]): ReadonlyMap<Project, SharedProject> {
  const seen = new Map<string, Project[]>();
  const shared = new Map<Project, SharedProject>();
  for (const project of projects) {
    if (project.identifier === null) continue;
    const known = seen.get(project.identifier) ?? [];
    const same = known.find((other) => other.list !== project.list && isSame(other, project));
    if (same !== undefined) shared.set(project, { list: same.list, identifier: project.identifier });
    else seen.set(project.identifier, [...known, project]);
  }
  return shared;
}

function isSame(one: Project, other: Project): boolean {
  if (foldName(one.name) === foldName(other.name)) return true;
  if ((one.identifier ?? '').length < shortestDistinctive) return false;
  const isOneOrganisation = one.beneficiary !== null && one.beneficiary === other.beneficiary;
  return isOneOrganisation || (isSameDay(one, other, 'start') && isSameDay(one, other, 'end'));
}

function isSameDay(one: Project, other: Project, field: 'start' | 'end'): boolean {
  const [a, b] = [one[field], other[field]];
  return a.state === 'stated' && b.state === 'stated' && a.day === b.day;
}
