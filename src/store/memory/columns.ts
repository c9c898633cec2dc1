import type { Dataset } from '../../domain/dataset.ts';
import type { IsoDate } from '../../domain/date.ts';
import type { Money } from '../../domain/money.ts';
import type { Project, ProjectDay } from '../../domain/project.ts';

/** A list column by column. A project is named by its index, which grows with its position. */
export interface Columns {
  readonly projects: readonly Project[];
  readonly amounts: readonly (Money | null)[];
  readonly starts: readonly (IsoDate | null)[];
  readonly ends: readonly (IsoDate | null)[];
  readonly indexOfPosition: ReadonlyMap<number, number>;
}

export function readColumns({ projects: published }: Dataset): Columns {
  const projects = published.toSorted((a, b) => a.position - b.position);
  return {
    projects,
    amounts: projects.map(({ funding }) => (funding.state === 'granted' ? funding.amount : null)),
    starts: projects.map(({ start }) => dayOf(start)),
    ends: projects.map(({ end }) => dayOf(end)),
    indexOfPosition: new Map(projects.map(({ position }, index) => [position, index])),
  };
}

function dayOf(day: ProjectDay): IsoDate | null {
  return day.state === 'stated' ? day.day : null;
}
