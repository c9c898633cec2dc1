import type { Dataset } from '../domain/dataset.ts';
import type { ComparedField } from '../domain/dataset-diff.ts';
import type { IsoDate } from '../domain/date.ts';
import type { Project } from '../domain/project.ts';
import type { Refusal } from '../domain/refresh-report.ts';
import { figuresOf } from './diff-datasets.ts';
import { comparedFields, isStated } from './project-fields.ts';

/**
 * Whether a new version of a list may replace the present one: a list that is suddenly half as long, or has lost a field, is more
 * likely a broken file than news.
 *
 * @param force - The maintainer has looked: only a list without projects is refused.
 * @returns Every reason against it; empty where it may.
 */
export function judgeList(before: Dataset, after: Dataset, force: boolean): readonly Refusal[] {
  if (after.projects.length === 0) return [{ code: 'no-projects' }];
  if (force) return [];
  const [old, current] = [figuresOf(before), figuresOf(after)];
  return [
    ...(isHalved(old.projects, current.projects)
      ? [{ code: 'fewer-projects' as const, before: old.projects, after: current.projects }]
      : []),
    ...old.money.flatMap((total): readonly Refusal[] => {
      const now = current.money.find(({ currency }) => currency === total.currency) ?? null;
      return isHalved(total.minor, now?.minor ?? 0) ? [{ code: 'smaller-total', before: total, after: now }] : [];
    }),
    ...olderThan(before.description.updatedOn, after.description.updatedOn),
    ...comparedFields.flatMap((field): readonly Refusal[] => {
      const [had, has] = [countStated(before.projects, field), countStated(after.projects, field)];
      const isLost = isHalved(had / old.projects, has / current.projects) && had >= fewestStated;
      return isLost ? [{ code: 'field-lost', field, before: had, after: has }] : [];
    }),
  ];
}

function olderThan(before: IsoDate | null, after: IsoDate | null): readonly Refusal[] {
  return before !== null && after !== null && after < before ? [{ code: 'older', before, after }] : [];
}

/** A field that fewer projects state may be gone for good reasons. */
const fewestStated = 2;

/** Half as much or less is left. Differences of safe integers are exact where their doubles would not be. */
const isHalved = (before: number, after: number): boolean => before > 0 && before - after >= after;

function countStated(projects: readonly Project[], field: ComparedField): number {
  return projects.reduce((count, project) => count + (isStated(project, field) ? 1 : 0), 0);
}
