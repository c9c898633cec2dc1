import type { Funding, ProjectDay } from '../domain/project.ts';

/** What one row of a list says, read; an empty text or null where it says nothing. */
export interface RowValues {
  /** In `projects.csv`, counted from 1 with the header. */
  readonly row: number;
  /** In the published file. */
  readonly sourceRow: number;
  readonly name: string;
  readonly beneficiary: string;
  readonly objective: string;
  readonly purpose: string;
  readonly funding: Funding;
  readonly totalCost: Funding;
  readonly start: ProjectDay;
  readonly end: ProjectDay;
  readonly identifier: string | null;
  readonly fund: string | null;
  readonly programme: string | null;
  readonly location: string | null;
  readonly intervention: string | null;
}
