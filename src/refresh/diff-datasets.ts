import type { Dataset } from '../domain/dataset.ts';
import type { DatasetDiff, FieldChange, ListFigures, RenamedOrganisation } from '../domain/dataset-diff.ts';
import type { IsoDate } from '../domain/date.ts';
import { totals } from '../domain/money.ts';
import type { Project } from '../domain/project.ts';
import { type MatchedProjects, matchProjects } from './match-projects.ts';
import { changesOf } from './project-fields.ts';

/** Compares two versions of one list, exactly: an amount that is only printed another way is the same. */
export function diffDatasets(before: Dataset, after: Dataset): DatasetDiff {
  const { matched, added, gone } = matchProjects(before.projects, after.projects);
  const [old, current] = [figuresOf(before), figuresOf(after)];
  const renamed = renamedOrganisations(matched, added, gone);
  return {
    before: old,
    after: current,
    added,
    gone,
    changed: matched.flatMap((pair) => {
      const changes = changesOf(pair.before, pair.after).filter((change) => !isRenaming(change, renamed));
      return changes.length === 0 ? [] : [{ ...pair, changes }];
    }),
    ended: old.day === null || current.day === null ? null : endedBetween(matched, old.day, current.day),
    renamedOrganisations: renamed,
  };
}

/** Nothing new, nothing gone, nothing changed. */
export function isSame({ added, gone, changed, renamedOrganisations: renamed }: DatasetDiff): boolean {
  return added.length + gone.length + changed.length + renamed.length === 0;
}

export function figuresOf({ description, beneficiaries, projects }: Dataset): ListFigures {
  const money = totals(projects.flatMap(({ funding }) => (funding.state === 'granted' ? [funding.amount] : [])));
  const distinct =
    description.rowsAre === 'projects' ? projects.length : new Set(projects.map(({ identifier, key }) => identifier ?? key)).size;
  return { day: description.updatedOn ?? description.retrievedOn, projects: distinct, organisations: beneficiaries.length, money };
}

/** The last day belongs to the project: it is over on the day after. */
function endedBetween(matched: readonly MatchedProjects[], from: IsoDate, to: IsoDate): readonly Project[] {
  return matched
    .filter(({ before, after }) => {
      const wasOver = before.end.state === 'stated' && before.end.day < from;
      return !wasOver && after.end.state === 'stated' && after.end.day >= from && after.end.day < to;
    })
    .map(({ after }) => after);
}

/** One name gave way to one other, for all projects, and neither stands in the other list. */
function renamedOrganisations(
  matched: readonly MatchedProjects[],
  added: readonly Project[],
  gone: readonly Project[],
): readonly RenamedOrganisation[] {
  const successors = new Map<string, Set<string>>();
  const predecessors = new Map<string, Set<string>>();
  const oldNames = new Set([...matched.map((pair) => pair.before), ...gone].map(({ beneficiaryName }) => beneficiaryName));
  const newNames = new Set([...matched.map((pair) => pair.after), ...added].map(({ beneficiaryName }) => beneficiaryName));
  for (const { before, after } of matched) {
    const [from, to] = [before.beneficiaryName ?? '', after.beneficiaryName ?? ''];
    put(successors, from, to);
    put(predecessors, to, from);
  }
  return [...successors].flatMap(([from, all]) => {
    const [to] = all;
    const isOne = to !== undefined && from !== to && all.size === 1 && predecessors.get(to)?.size === 1;
    return isOne && from !== '' && to !== '' && !newNames.has(from) && !oldNames.has(to) ? [{ from, to }] : [];
  });
}

function put(names: Map<string, Set<string>>, name: string, other: string): void {
  const others = names.get(name);
  if (others === undefined) names.set(name, new Set([other]));
  else others.add(other);
}

function isRenaming(change: FieldChange, renamed: readonly RenamedOrganisation[]): boolean {
  return change.field === 'beneficiary' && renamed.some(({ from, to }) => from === change.from && to === change.to);
}
