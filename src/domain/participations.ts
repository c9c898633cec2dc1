import type { Dataset } from './dataset.ts';

/** Rows that are participants' shares: which project each is of, as a number that its rows share. */
export interface Participations {
  readonly projectOf: readonly number[];
  /** False for the rows of another list, which are projects themselves. */
  readonly isShare: readonly boolean[];
}

/**
 * Which rows are one project, by the identifiers of their list. A row without an identifier is a project of its own.
 *
 * @returns Null where in no list rows are shares: each row is a project.
 */
export function readParticipations({ projects, lists }: Pick<Dataset, 'projects' | 'lists'>): Participations | null {
  const shared = new Set(lists.flatMap(({ key, rowsAre }) => (rowsAre === 'participations' ? [key] : [])));
  if (shared.size === 0) return null;
  const numbers = new Map<string, number>();
  const projectOf = projects.map(({ list, identifier }, index) => {
    if (identifier === null || !shared.has(list)) return index;
    const key = `${list} ${identifier}`;
    const number = numbers.get(key) ?? index;
    numbers.set(key, number);
    return number;
  });
  return { projectOf, isShare: projects.map(({ list }) => shared.has(list)) };
}
