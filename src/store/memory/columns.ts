import type { Dataset } from '../../domain/dataset.ts';
import { type DaySpan, spanOf } from '../../domain/day-span.ts';
import type { Money } from '../../domain/money.ts';
import { type Participations, readParticipations } from '../../domain/participations.ts';
import type { Project } from '../../domain/project.ts';

/** A list column by column. A row is named by its index, which grows with its position. */
export interface Columns {
  readonly projects: readonly Project[];
  readonly amounts: readonly (Money | null)[];
  readonly starts: readonly (DaySpan | null)[];
  readonly ends: readonly (DaySpan | null)[];
  readonly indexOfPosition: ReadonlyMap<number, number>;
  /** Null where each row is a project. */
  readonly participations: Participations | null;
}

export function readColumns({ projects: published, lists }: Dataset): Columns {
  const projects = published.toSorted((a, b) => a.position - b.position);
  return {
    projects,
    amounts: projects.map(({ funding }) => (funding.state === 'granted' ? funding.amount : null)),
    starts: projects.map(({ start }) => spanOf(start)),
    ends: projects.map(({ end }) => spanOf(end)),
    indexOfPosition: new Map(projects.map(({ position }, index) => [position, index])),
    participations: readParticipations({ projects, lists }),
  };
}
