import { foldName } from '../dataset/organisation-name.ts';
import type { Project } from '../domain/project.ts';
import { comparableOf, comparedFields } from './project-fields.ts';

/** A project of the earlier list and the same one of the later list. */
export interface MatchedProjects {
  readonly before: Project;
  readonly after: Project;
}

export interface ProjectMatches {
  /** In the later list's order. */
  readonly matched: readonly MatchedProjects[];
  /** In the later list alone, in its order. */
  readonly added: readonly Project[];
  /** In the earlier list alone, in its order. */
  readonly gone: readonly Project[];
}

/** By what two projects are taken for one. */
interface Sign {
  /** The same text for the same project; null where the project has no such sign. */
  readonly of: (project: Project) => string | null;
  /** Only where each list has one project with the sign: of several it would be a guess which is which. */
  readonly onlyOne: boolean;
  /** Two projects whose identifiers differ are two, whatever else they share. */
  readonly despiteIdentifiers?: boolean;
}

/**
 * Which projects of two lists are the same ones, each in one pair at most.
 *
 * The surest signs are tried first, over the whole lists, so that a weaker one never takes a project that belongs to another.
 * Projects that stand in a list twice are paired in order.
 */
export function matchProjects(before: readonly Project[], after: readonly Project[]): ProjectMatches {
  const partners = new Map<Project, Project>();
  let oldLeft = before;
  let newLeft = after;
  for (const sign of signs) {
    if (oldLeft.length === 0 || newLeft.length === 0) break;
    const taken = pairUp(oldLeft, newLeft, sign);
    for (const [old, current] of taken) partners.set(current, old);
    oldLeft = oldLeft.filter((project) => !taken.has(project));
    newLeft = newLeft.filter((project) => !partners.has(project));
  }
  return {
    matched: after.flatMap((project) => {
      const partner = partners.get(project);
      return partner === undefined ? [] : [{ before: partner, after: project }];
    }),
    added: newLeft,
    gone: oldLeft,
  };
}

function pairUp(before: readonly Project[], after: readonly Project[], { of, onlyOne, despiteIdentifiers }: Sign): Map<Project, Project> {
  const candidates = groupBy(after, of);
  const pairs = new Map<Project, Project>();
  for (const [sign, olds] of groupBy(before, of)) {
    const news = candidates.get(sign) ?? [];
    if (onlyOne && (olds.length > 1 || news.length > 1)) continue;
    const free = new Set(news);
    for (const old of olds) {
      for (const current of free) {
        if (despiteIdentifiers !== true && identifiersDiffer(old, current)) continue;
        pairs.set(old, current);
        free.delete(current);
        break;
      }
    }
  }
  return pairs;
}

function groupBy(projects: readonly Project[], of: Sign['of']): Map<string, Project[]> {
  const groups = new Map<string, Project[]>();
  for (const project of projects) {
    const sign = of(project);
    if (sign === null) continue;
    const group = groups.get(sign);
    if (group === undefined) groups.set(sign, [project]);
    else group.push(project);
  }
  return groups;
}

function identifiersDiffer(a: Project, b: Project): boolean {
  return a.identifier !== null && b.identifier !== null && a.identifier !== b.identifier;
}

const joined = (...parts: readonly string[]): string => JSON.stringify(parts);
const nameOf = ({ name }: Project): string => foldName(name);
const organisationOf = ({ beneficiary }: Project): string => beneficiary ?? '';
const fundingOf = (project: Project): string => comparableOf(project, 'funding');
const daysOf = (project: Project): string => joined(comparableOf(project, 'start'), comparableOf(project, 'end'));
const allOf = (project: Project): string =>
  joined(...comparedFields.filter((field) => field !== 'identifier').map((field) => comparableOf(project, field)));

/** A sign that counts only beside the identifier. */
const withIdentifier = (of: (project: Project) => string): Sign['of'] => {
  return (project) => (project.identifier === null ? null : joined(project.identifier, of(project)));
};

const signs: readonly Sign[] = [
  // One identifier may stand on several rows, one for each partner or year.
  { of: withIdentifier(allOf), onlyOne: false },
  { of: withIdentifier((project) => joined(organisationOf(project), daysOf(project))), onlyOne: false },
  { of: withIdentifier((project) => joined(nameOf(project), organisationOf(project))), onlyOne: false },
  { of: withIdentifier(organisationOf), onlyOne: false },
  { of: withIdentifier(() => ''), onlyOne: true },
  { of: allOf, onlyOne: false, despiteIdentifiers: true },
  { of: (project) => joined(nameOf(project), organisationOf(project), daysOf(project)), onlyOne: false },
  { of: (project) => joined(nameOf(project), organisationOf(project), fundingOf(project)), onlyOne: false },
  { of: (project) => joined(nameOf(project), organisationOf(project)), onlyOne: false },
  // A key is the beginning of a name: two projects that begin alike are not one for that.
  { of: (project) => joined(project.key, nameOf(project)), onlyOne: true },
  { of: (project) => joined(project.key, organisationOf(project)), onlyOne: true },
  { of: renamedSign, onlyOne: true },
];

/** What a project under a new name still shares with itself: whose it is, when it is and how much it got. */
function renamedSign(project: Project): string | null {
  const isDated = project.start.state === 'stated' && project.end.state === 'stated';
  return isDated && project.funding.state === 'granted' ? joined(organisationOf(project), daysOf(project), fundingOf(project)) : null;
}
