import type { Period } from '../../../src/domain/date.ts';
import { toIsoDate } from '../../../src/domain/date.ts';
import { toCurrency, toMinor } from '../../../src/domain/money.ts';
import { toBeneficiaryKey, toObjectiveKey, toProjectKey } from '../../../src/domain/project.ts';
import {
  type AmountRange,
  type Conditions,
  type FigureQuery,
  type GroupQuery,
  type ListQuery,
  type Measure,
  noConditions,
  type Ranks,
  type Sort,
} from '../../../src/domain/query.ts';
import type { Result } from '../../../src/domain/result.ts';

/** Conditions in short: keys as words, a period as `from..to`, an amount as `[min, max]` in minor units. */
export interface Short {
  readonly beneficiaries?: string;
  readonly exceptBeneficiaries?: string;
  readonly objectives?: string;
  readonly exceptObjectives?: string;
  readonly projects?: string;
  readonly starts?: string;
  readonly ends?: string;
  readonly active?: string;
  readonly notActive?: string;
  readonly amount?: AmountRange;
  readonly topic?: string;
}

export function where(short: Short): Conditions {
  return {
    ...noConditions,
    beneficiaries: words(short.beneficiaries).map(toBeneficiaryKey),
    exceptBeneficiaries: words(short.exceptBeneficiaries).map(toBeneficiaryKey),
    objectives: words(short.objectives).map(toObjectiveKey),
    exceptObjectives: words(short.exceptObjectives).map(toObjectiveKey),
    projects: words(short.projects).map(toProjectKey),
    starts: period(short.starts),
    ends: period(short.ends),
    active: period(short.active),
    notActive: period(short.notActive),
    amount: short.amount ?? null,
    topic: short.topic ?? null,
  };
}

function words(text: string | undefined): readonly string[] {
  return text === undefined ? [] : text.split(' ');
}

function period(text: string | undefined): Period | null {
  if (text === undefined) return null;
  const [from = '', to = from] = text.split('..');
  return { from: from === '' ? null : toIsoDate(from), to: to === '' ? null : toIsoDate(to) };
}

/** `>`, `>=`, `<` or `<=` an amount in minor units. */
export function amount(sign: '>' | '>=' | '<' | '<=', minor: number, currency = 'EUR'): AmountRange {
  const bound = { minor: toMinor(minor), inclusive: sign.endsWith('=') };
  return { currency: toCurrency(currency), min: sign.startsWith('>') ? bound : null, max: sign.startsWith('<') ? bound : null };
}

export function list(short: Short = {}, more: { readonly sort?: Sort; readonly ranks?: Ranks } = {}): ListQuery {
  return { kind: 'list', where: where(short), sort: more.sort ?? null, ranks: more.ranks ?? null, field: null };
}

export function figure(
  measure: Measure,
  short: Short = {},
  more: { readonly per?: FigureQuery['per']; readonly sort?: Sort; readonly ranks?: Ranks } = {},
): FigureQuery {
  return { kind: 'figure', measure, per: 'project', where: where(short), sort: null, ranks: null, ...more };
}

export function group(by: GroupQuery['by'], more: Partial<GroupQuery> = {}): GroupQuery {
  return {
    kind: 'group',
    by,
    measure: 'sum',
    where: noConditions,
    among: [],
    havingProjects: null,
    havingFunding: null,
    sort: { by: 'value', descending: true },
    ranks: null,
    asks: 'groups',
    ...more,
  };
}

/** The positions that a result shows, in its order. */
export function positions(result: Result): readonly number[] {
  return 'matches' in result ? result.matches.map(({ project }) => project.position) : [];
}

export function groupKeys(result: Result): readonly string[] {
  return result.kind === 'group' ? result.groups.map(({ key }) => key) : [];
}

/** What a result's groups are worth: `abo 55000000 EUR`. */
export function groupValues(result: Result): readonly string[] {
  if (result.kind !== 'group') return [];
  return result.groups.map(({ key, value }) => [key, ...value.map(({ minor, currency }) => `${minor} ${currency}`)].join(' '));
}
