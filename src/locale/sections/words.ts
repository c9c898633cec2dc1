import type { Grouping, ProjectField } from '../../domain/query.ts';

/** Words with their plural or case; no sentences. */
export interface Words {
  /** `1 hanke`, `12 hanketta`. */
  readonly projects: (count: number) => string;
  /** `25 avustuksen saajaa`, `3 erityistavoitetta`, `4 alkamisvuotta`. */
  readonly groups: (by: Grouping, count: number) => string;
  readonly state: (state: 'ended' | 'running' | 'upcoming') => string;
  /** The group of projects for which the list tells nothing. */
  readonly unknownGroup: string;
  /** Labels of a project's fields. */
  readonly fields: Readonly<Record<ProjectField, string>>;
  /** Labels of facts that are no field. */
  readonly facts: {
    readonly position: string;
    readonly printedBeneficiary: string;
    readonly period: string;
    readonly total: string;
    readonly projects: string;
    readonly runningNow: string;
    readonly organisations: string;
    readonly objectives: string;
    readonly updatedOn: string;
    readonly publisher: string;
    readonly meaning: string;
    readonly address: string;
    readonly part: string;
    readonly whole: string;
  };
  readonly beneficiaryMissing: string;
  readonly fundingMissing: string;
  readonly fundingUnreadable: (asPrinted: string) => string;
  readonly dayMissing: string;
  readonly dayUnreadable: (asPrinted: string) => string;
  readonly noProjects: string;
}
