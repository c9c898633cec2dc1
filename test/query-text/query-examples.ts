import { calendarPeriod, toIsoDate } from '../../src/domain/date.ts';
import { toCurrency, toMinor } from '../../src/domain/money.ts';
import { toBeneficiaryKey, toObjectiveKey, toProjectKey } from '../../src/domain/project.ts';
import {
  type AmountRange,
  type Conditions,
  type FigureQuery,
  type GroupQuery,
  type ListQuery,
  type Measure,
  noConditions,
  type Query,
  type ShareQuery,
} from '../../src/domain/query.ts';

const eur = toCurrency('EUR');
const migri = toBeneficiaryKey('migri');
const thl = toBeneficiaryKey('thl');
const largestFirst = { by: 'value', descending: true } as const;

function list(where: Partial<Conditions> = {}, more: Partial<ListQuery> = {}): ListQuery {
  return { kind: 'list', where: { ...noConditions, ...where }, sort: null, ranks: null, field: null, ...more };
}

function group(more: Partial<GroupQuery>, where: Partial<Conditions> = {}): GroupQuery {
  return {
    kind: 'group',
    by: 'beneficiary',
    measure: 'sum',
    where: { ...noConditions, ...where },
    among: [],
    havingProjects: null,
    havingFunding: null,
    sort: largestFirst,
    ranks: null,
    asks: 'groups',
    ...more,
  };
}

function between(min: number | null, max: number | null, inclusive: { min: boolean; max: boolean }, currency = eur): AmountRange {
  return {
    currency,
    min: min === null ? null : { minor: toMinor(min), inclusive: inclusive.min },
    max: max === null ? null : { minor: toMinor(max), inclusive: inclusive.max },
  };
}

const strict = { min: false, max: false };
const both = { min: true, max: true };
const figure = (measure: Measure, where: Partial<Conditions> = {}, more: Partial<FigureQuery> = {}): Query => ({
  kind: 'figure',
  measure,
  per: 'project',
  where: { ...noConditions, ...where },
  sort: null,
  ranks: null,
  ...more,
});
const share = (more: Partial<ShareQuery>): Query => ({
  kind: 'share',
  measure: 'sum',
  where: noConditions,
  sort: null,
  ranks: null,
  base: noConditions,
  ...more,
});
const largest = { field: 'funding', descending: true } as const;
const where = (conditions: Partial<Conditions>): Conditions => ({ ...noConditions, ...conditions });

/** Each query with the text that the documentation, buttons and saved questions hold for it: these texts never change. */
export const examples: readonly (readonly [string, Query])[] = [
  ['list', list()],
  [
    'beneficiary:migri ends:2025 funding:>1000000 sort:-funding',
    list(
      { beneficiaries: [migri], ends: calendarPeriod(2025), amount: between(100_000_000, null, strict) },
      { sort: { field: 'funding', descending: true } },
    ),
  ],
  ['beneficiary:thl,migri', list({ beneficiaries: [thl, migri] })],
  ['-beneficiary:migri -objective:3', list({ exceptBeneficiaries: [migri], exceptObjectives: [toObjectiveKey('3')] })],
  ['ends:2025-03', list({ ends: calendarPeriod(2025, 3) })],
  ['ends:2026-11-25..2027-02-23', list({ ends: { from: toIsoDate('2026-11-25'), to: toIsoDate('2027-02-23') } })],
  ['ends:..2025-12-31', list({ ends: { from: null, to: toIsoDate('2025-12-31') } })],
  ['starts:2024-01-01..', list({ starts: { from: toIsoDate('2024-01-01'), to: null } })],
  ['active:2024-03-05', list({ active: { from: toIsoDate('2024-03-05'), to: toIsoDate('2024-03-05') } })],
  ['-active:2024-03-05', list({ notActive: { from: toIsoDate('2024-03-05'), to: toIsoDate('2024-03-05') } })],
  ['active:2024 -active:2025', list({ active: calendarPeriod(2024), notActive: calendarPeriod(2025) })],
  ['ends:..', list({ ends: { from: null, to: null } })],
  ['funding:>500000', list({ amount: between(50_000_000, null, strict) })],
  ['funding:>=500000', list({ amount: between(50_000_000, null, both) })],
  ['funding:<500000', list({ amount: between(null, 50_000_000, strict) })],
  ['funding:<=12.50', list({ amount: between(null, 1250, both) })],
  ['funding:300000..400000', list({ amount: between(30_000_000, 40_000_000, both) })],
  ['funding:>300000..400000', list({ amount: between(30_000_000, 40_000_000, { min: false, max: true }) })],
  ['funding:300000..<400000', list({ amount: between(30_000_000, 40_000_000, { min: true, max: false }) })],
  ['funding:300000', list({ amount: between(30_000_000, 30_000_000, both) })],
  ['funding:>0.05SEK', list({ amount: between(5, null, strict, toCurrency('SEK')) })],
  ['funding:-12.05..0', list({ amount: between(-1205, 0, both) })],
  ['topic:rasismi', list({ topic: 'rasismi' })],
  ['topic:"women at work"', list({ topic: 'women at work' })],
  ['topic:"the \\"C:\\\\\\" drive"', list({ topic: 'the "C:\\" drive' })],
  [
    'sort:-end top:5 show:end',
    list({}, { sort: { field: 'end', descending: true }, ranks: { from: 1, to: 5, ties: false }, field: 'end' }),
  ],
  ['sort:-funding top:2..2 ties', list({}, { sort: { field: 'funding', descending: true }, ranks: { from: 2, to: 2, ties: true } })],
  ['list project:vok-valmius', list({ projects: [toProjectKey('vok-valmius')] })],
  ['project:vok-valmius,vamos', list({ projects: [toProjectKey('vok-valmius'), toProjectKey('vamos')] })],
  ['sum beneficiary:thl', figure('sum', { beneficiaries: [thl] })],
  ['count', figure('count')],
  ['average objective:1', figure('average', { objectives: [toObjectiveKey('1')] })],
  ['median', figure('median')],
  ['sum sort:-funding top:5', figure('sum', {}, { sort: largest, ranks: { from: 1, to: 5, ties: false } })],
  [
    'average objective:1 sort:funding top:10 ties',
    figure(
      'average',
      { objectives: [toObjectiveKey('1')] },
      { sort: { field: 'funding', descending: false }, ranks: { from: 1, to: 10, ties: true } },
    ),
  ],
  ['count top:3', figure('count', {}, { ranks: { from: 1, to: 3, ties: false } })],
  ['average per:beneficiary', figure('average', {}, { per: 'beneficiary' })],
  [
    'median per:beneficiary objective:1 sort:-funding top:5',
    figure('median', { objectives: [toObjectiveKey('1')] }, { per: 'beneficiary', sort: largest, ranks: { from: 1, to: 5, ties: false } }),
  ],
  [
    'share beneficiary:migri of objective:2',
    share({ where: where({ beneficiaries: [migri] }), base: where({ objectives: [toObjectiveKey('2')] }) }),
  ],
  ['share count objective:1 of all', share({ measure: 'count', where: where({ objectives: [toObjectiveKey('1')] }) })],
  ['share all of all', share({})],
  ['share sort:-funding top:5 of all', share({ sort: largest, ranks: { from: 1, to: 5, ties: false } })],
  [
    'share objective:1 sort:-funding top:2..3 ties of beneficiary:migri',
    share({
      where: where({ objectives: [toObjectiveKey('1')] }),
      sort: largest,
      ranks: { from: 2, to: 3, ties: true },
      base: where({ beneficiaries: [migri] }),
    }),
  ],
  ['group by:beneficiary measure:sum sort:-value top:5', group({ ranks: { from: 1, to: 5, ties: false } })],
  ['number by:beneficiary projects:2..', group({ havingProjects: { min: 2, max: null }, asks: 'number' })],
  ['group by:beneficiary among:thl,pakolaisapu', group({ among: ['thl', 'pakolaisapu'], sort: { by: 'key', descending: false } })],
  [
    'group by:end-year measure:count objective:2 projects:2..5 total:>=1000000 sort:key',
    group(
      {
        by: 'end-year',
        measure: 'count',
        havingProjects: { min: 2, max: 5 },
        havingFunding: between(100_000_000, null, both),
        sort: { by: 'key', descending: false },
      },
      { objectives: [toObjectiveKey('2')] },
    ),
  ],
  ['project:vok-valmius show:end', { kind: 'project', project: toProjectKey('vok-valmius'), field: 'end' }],
  ['project:vok-valmius', { kind: 'project', project: toProjectKey('vok-valmius'), field: null }],
  ['summary beneficiary:spr', { kind: 'beneficiary', beneficiary: toBeneficiaryKey('spr') }],
  ['about', { kind: 'about' }],
  ['news', { kind: 'news' }],
  ['help', { kind: 'help' }],
];
