import type { BeneficiaryKey, ProjectKey } from '../../../src/domain/project.ts';
import { type Conditions, type GroupQuery, type Measure, noConditions, type ProjectField, type Query } from '../../../src/domain/query.ts';
import type { FilterKind } from './conditions.ts';

/** What the parts of a paraphrase say, beside its measure. */
export interface Said {
  readonly where: Conditions;
  /** How many are asked for: "the three largest". */
  readonly number: number;
  readonly project: ProjectKey | null;
  /** The organisations in the order in which they are named. */
  readonly organisations: readonly BeneficiaryKey[];
}

/** Something that can be asked, and how the query of it is built. */
export interface Asked {
  readonly query: (said: Said) => Query;
  /** Kinds of filters that can narrow it, and how many at the same time. */
  readonly narrowedBy: readonly FilterKind[];
  readonly mostFilters: number;
  /** Makes sense without any filter. */
  readonly bare: boolean;
  /** How often it comes, beside the others. */
  readonly weight: number;
}

const anyKind: readonly FilterKind[] = ['organisation', 'objective', 'amount', 'starts', 'ends', 'active', 'state'];
const without = (...kinds: readonly FilterKind[]): readonly FilterKind[] => anyKind.filter((kind) => !kinds.includes(kind));
const narrowed = { narrowedBy: anyKind, mostFilters: 2, bare: true, weight: 4 } as const;
const ofProject = { narrowedBy: [], mostFilters: 0, bare: true, weight: 1 } as const;

const list =
  (field: ProjectField | null): Asked['query'] =>
  ({ where }) => ({ kind: 'list', where, sort: null, ranks: null, field });
const figure =
  (measure: Measure): Asked['query'] =>
  ({ where }) => ({ kind: 'figure', measure, per: 'project', where, sort: null, ranks: null });
const bySize =
  (descending: boolean, to: number | 'asked'): Asked['query'] =>
  ({ where, number }) => ({
    kind: 'list',
    where,
    sort: { field: 'funding', descending },
    ranks: { from: 1, to: to === 'asked' ? number : to, ties: false },
    field: null,
  });
const group =
  (more: Partial<GroupQuery> & Pick<GroupQuery, 'by' | 'sort'>): Asked['query'] =>
  ({ where }) => ({
    kind: 'group',
    measure: 'sum',
    where,
    among: [],
    havingProjects: null,
    havingFunding: null,
    ranks: null,
    asks: 'groups',
    ...more,
  });
const project =
  (field: ProjectField | null): Asked['query'] =>
  ({ project: key }) => {
    if (key === null) throw new Error('No project was named');
    return { kind: 'project', project: key, field };
  };
const byKey = { by: 'key', descending: false } as const;
const largestFirst = { by: 'value', descending: true } as const;

/** Everything that is asked in paraphrases. The queries are written by hand, never taken from what the bot reads. */
export const asked = {
  list: { ...narrowed, bare: false, weight: 8, query: list(null) },
  sum: { ...narrowed, weight: 8, query: figure('sum') },
  count: { ...narrowed, weight: 8, query: figure('count') },
  average: { ...narrowed, query: figure('average') },
  median: { ...narrowed, query: figure('median') },
  share: {
    ...narrowed,
    mostFilters: 1,
    bare: false,
    query: ({ where }) => ({ kind: 'share', measure: 'sum', where, sort: null, ranks: null, base: noConditions }),
  },
  'share of an objective': {
    ...narrowed,
    bare: false,
    weight: 1,
    query: ({ where }) => ({ kind: 'share', measure: 'sum', where, sort: null, ranks: null, base: { ...where, beneficiaries: [] } }),
  },
  largest: { ...narrowed, query: bySize(true, 1) },
  smallest: { ...narrowed, query: bySize(false, 1) },
  'largest few': { ...narrowed, query: bySize(true, 'asked') },
  'smallest few': { ...narrowed, weight: 2, query: bySize(false, 'asked') },
  who: { ...narrowed, narrowedBy: without('organisation'), bare: false, weight: 3, query: list('beneficiary') },
  'when they end': { ...narrowed, narrowedBy: ['organisation', 'objective', 'amount'], bare: false, weight: 2, query: list('end') },
  'when they start': { ...narrowed, narrowedBy: ['organisation', 'objective', 'amount'], bare: false, weight: 2, query: list('start') },
  'by beneficiary': {
    ...narrowed,
    narrowedBy: without('organisation'),
    mostFilters: 1,
    weight: 2,
    query: group({ by: 'beneficiary', sort: largestFirst }),
  },
  'number by beneficiary': {
    ...narrowed,
    narrowedBy: without('organisation'),
    mostFilters: 1,
    weight: 2,
    query: group({ by: 'beneficiary', measure: 'count', sort: largestFirst }),
  },
  'by objective': {
    ...narrowed,
    narrowedBy: without('objective'),
    mostFilters: 1,
    weight: 2,
    query: group({ by: 'objective', sort: byKey }),
  },
  'number by objective': {
    ...narrowed,
    narrowedBy: without('objective'),
    mostFilters: 1,
    weight: 2,
    query: group({ by: 'objective', measure: 'count', sort: byKey }),
  },
  'by starting year': {
    ...narrowed,
    narrowedBy: ['organisation', 'objective', 'amount'],
    mostFilters: 1,
    weight: 2,
    query: group({ by: 'start-year', sort: byKey }),
  },
  'number by ending year': {
    ...narrowed,
    narrowedBy: ['organisation', 'objective', 'amount'],
    mostFilters: 1,
    weight: 2,
    query: group({ by: 'end-year', measure: 'count', sort: byKey }),
  },
  'largest beneficiaries': {
    ...narrowed,
    narrowedBy: ['objective'],
    mostFilters: 1,
    weight: 2,
    query: (said) => group({ by: 'beneficiary', sort: largestFirst, ranks: { from: 1, to: said.number, ties: false } })(said),
  },
  'most funded': {
    ...narrowed,
    narrowedBy: ['objective'],
    mostFilters: 1,
    weight: 1,
    query: group({ by: 'beneficiary', sort: largestFirst, ranks: { from: 1, to: 1, ties: false } }),
  },
  'most projects': {
    ...narrowed,
    narrowedBy: ['objective'],
    mostFilters: 1,
    weight: 1,
    query: group({ by: 'beneficiary', measure: 'count', sort: largestFirst, ranks: { from: 1, to: 1, ties: false } }),
  },
  comparison: {
    ...ofProject,
    weight: 2,
    query: (said) => group({ by: 'beneficiary', among: said.organisations, sort: largestFirst, where: noConditions })(said),
  },
  summary: {
    ...narrowed,
    narrowedBy: ['organisation'],
    mostFilters: 1,
    bare: false,
    weight: 2,
    query: ({ organisations: [beneficiary] }) => {
      if (beneficiary === undefined) throw new Error('No organisation was named');
      return { kind: 'beneficiary', beneficiary };
    },
  },
  'who runs a project': { ...ofProject, query: project('beneficiary') },
  'when a project ends': { ...ofProject, query: project('end') },
  'when a project starts': { ...ofProject, query: project('start') },
  'what a project got': { ...ofProject, query: project('funding') },
} as const satisfies Readonly<Record<string, Asked>>;

export type MeasureId = keyof typeof asked;

export const measureIds = Object.keys(asked) as readonly MeasureId[];
