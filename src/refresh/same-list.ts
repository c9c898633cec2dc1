import type { Dataset } from '../domain/dataset.ts';
import type { DatasetDiff } from '../domain/dataset-diff.ts';
import { isSame } from './diff-datasets.ts';

/** Whether two versions of a list give the same answers: their projects, in their order, their organisations and their descriptions. */
export function isSameList(before: Dataset, after: Dataset, diff: DatasetDiff): boolean {
  const inOrder = after.projects.every(({ key, row }, index) => before.projects[index]?.key === key && before.projects[index].row === row);
  return inOrder && isSame(diff) && same(before.description, after.description) && same(before.beneficiaries, after.beneficiaries);
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
