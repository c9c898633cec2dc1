import type { Period } from '../../domain/date.ts';
import type { Grouping, Measure, ProjectField } from '../../domain/query.ts';

/** Questions as people type them: labels of what can be asked next. Names stand in their basic form. */
export interface QuestionSentences {
  readonly beneficiaryTotal: (name: string) => string;
  readonly beneficiaryProjects: (name: string) => string;
  readonly beneficiaryCount: (name: string) => string;
  readonly beneficiaryShare: (name: string) => string;
  readonly beneficiarySummary: (name: string) => string;
  readonly project: (name: string) => string;
  readonly projectField: (field: ProjectField, name: string) => string;
  /** `past` where all days of the period are over. */
  readonly ending: (period: Period, past: boolean) => string;
  readonly starting: (period: Period, past: boolean) => string;
  readonly active: (period: Period, past: boolean) => string;
  readonly topic: (topic: string) => string;
  /** By the objective's key: `1`. */
  readonly objectiveProjects: (key: string) => string;
  readonly objectiveTotal: (key: string) => string;
  readonly allProjects: string;
  readonly total: string;
  readonly howMany: string;
  readonly average: string;
  readonly median: string;
  readonly largest: (count: number) => string;
  readonly grouped: (by: Grouping, measure: Measure) => string;
  readonly topGroups: (by: Grouping, measure: Measure, count: number, descending: boolean) => string;
  readonly groupNumber: (by: Grouping) => string;
  readonly compare: (names: readonly string[]) => string;
  readonly about: string;
  readonly help: string;
  /** The first words of a question whose conditions follow after a comma. */
  readonly head: {
    readonly list: string;
    readonly measure: Readonly<Record<Measure, string>>;
    readonly share: Readonly<Record<'sum' | 'count', string>>;
  };
  /** Short labels of buttons. */
  readonly more: (count: number) => string;
  readonly previous: string;
  readonly exported: string;
  readonly runningOfThese: string;
  readonly largestFirst: string;
  readonly endingFirst: string;
  readonly shareOfAll: string;
}
