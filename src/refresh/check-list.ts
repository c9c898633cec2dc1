import { describeProblem } from '../dataset/problem.ts';
import type { DatasetReport } from '../dataset/read-dataset.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { ComparedField, DatasetDiff, ListFigures } from '../domain/dataset-diff.ts';
import { addMonths, type IsoDate } from '../domain/date.ts';
import type { Localised } from '../domain/locale.ts';
import type { Doubt } from '../domain/project.ts';
import type { RefusedRefresh } from '../domain/refresh-report.ts';
import { diffDatasets, figuresOf } from './diff-datasets.ts';
import { findLookAlikes, type LookAlike } from './look-alike.ts';
import { isStated } from './project-fields.ts';

/** After so many months a list is old: it is to be renewed every four months. */
const oldAfterMonths = 4;

/** What is looked for in every list; what else a list states, it need not state everywhere. */
const expectedFields = ['beneficiary', 'funding', 'start', 'end'] as const satisfies readonly ComparedField[];

/** The version that the present one replaced. */
export type Previous =
  | { readonly status: 'none' }
  | { readonly status: 'unreadable'; readonly reason: string }
  | { readonly status: 'read'; readonly diff: DatasetDiff };

/** What whoever keeps a list wants to know of it. */
export interface ListCheck {
  readonly title: Localised;
  readonly amountKind: Dataset['description']['amountKind'];
  readonly figures: ListFigures;
  readonly updatedOn: IsoDate | null;
  readonly isOld: boolean;
  /** Fields that some projects do not state, readably; with how many. */
  readonly notStated: readonly { readonly field: (typeof expectedFields)[number]; readonly count: number }[];
  readonly rows: number;
  /** Values that could not be read: problems. One sentence each, in English. */
  readonly unreadable: readonly string[];
  readonly doubts: readonly { readonly row: number; readonly name: string; readonly doubt: Doubt }[];
  readonly lookAlikes: readonly LookAlike[];
  readonly previous: Previous;
  /** The last refresh that was refused: a problem. Null where the last one was taken. */
  readonly refused: RefusedRefresh | null;
}

/** @param previous - The version before, a reason why it cannot be read, or null where none is kept. */
export function checkList(
  { dataset, problems }: DatasetReport,
  previous: Dataset | string | null,
  refused: RefusedRefresh | null,
  today: IsoDate,
): ListCheck {
  const { description, projects, beneficiaries } = dataset;
  return {
    title: description.title,
    amountKind: description.amountKind,
    figures: figuresOf(dataset),
    updatedOn: description.updatedOn,
    isOld: description.updatedOn !== null && today > addMonths(description.updatedOn, oldAfterMonths),
    notStated: expectedFields
      .map((field) => ({ field, count: projects.filter((project) => !isStated(project, field)).length }))
      .filter(({ count }) => count > 0),
    rows: projects.length,
    unreadable: problems.map(describeProblem),
    doubts: projects.flatMap(({ row, name, doubts }) => doubts.map((doubt) => ({ row, name, doubt }))),
    lookAlikes: findLookAlikes(beneficiaries),
    previous:
      previous === null
        ? { status: 'none' }
        : typeof previous === 'string'
          ? { status: 'unreadable', reason: previous }
          : { status: 'read', diff: diffDatasets(previous, dataset) },
    refused,
  };
}

/** How much must be mended; the rest is good to know. */
export function problemCount({ unreadable, refused, previous }: ListCheck): number {
  return unreadable.length + (refused === null ? 0 : 1) + (previous.status === 'unreadable' ? 1 : 0);
}
