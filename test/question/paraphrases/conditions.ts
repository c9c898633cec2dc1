import type { Period } from '../../../src/domain/date.ts';
import { toIsoDate } from '../../../src/domain/date.ts';
import { toCurrency, toMinor } from '../../../src/domain/money.ts';
import { toObjectiveKey } from '../../../src/domain/project.ts';
import type { AmountBound, AmountRange, Conditions } from '../../../src/domain/query.ts';

/** The day on which every paraphrase is asked. */
export const askedOn = toIsoDate('2024-03-05');

export type FilterKind = 'organisation' | 'objective' | 'amount' | 'starts' | 'ends' | 'active' | 'state';

export interface Filter {
  readonly kind: Exclude<FilterKind, 'organisation'>;
  readonly where: Partial<Conditions>;
}

const days = (from: string | null, to: string | null): Period => ({
  from: from === null ? null : toIsoDate(from),
  to: to === null ? null : toIsoDate(to),
});
const objective = (key: string): Filter => ({ kind: 'objective', where: { objectives: [toObjectiveKey(key)] } });
const starts = (from: string | null, to: string | null): Filter => ({ kind: 'starts', where: { starts: days(from, to) } });
const ends = (from: string | null, to: string | null): Filter => ({ kind: 'ends', where: { ends: days(from, to) } });
const active = (from: string, to: string): Filter => ({ kind: 'active', where: { active: days(from, to) } });
const euros = (amount: number, inclusive: boolean): AmountBound => ({ minor: toMinor(amount * 100), inclusive });
const amount = (range: Partial<AmountRange>): Filter => ({
  kind: 'amount',
  where: { amount: { currency: toCurrency('EUR'), min: null, max: null, ...range } },
});
const state = (where: Partial<Conditions>): Filter => ({ kind: 'state', where });

/** What a paraphrase can narrow the list by, with what it means on {@link askedOn}: worked out by hand from the conventions. */
export const filters = {
  'objective 1': objective('1'),
  'objective 2': objective('2'),
  'objective 3': objective('3'),
  'over a million': amount({ min: euros(1_000_000, false) }),
  'over half a million': amount({ min: euros(500_000, false) }),
  'under 100 000': amount({ max: euros(100_000, false) }),
  'under 300 000': amount({ max: euros(300_000, false) }),
  'at least 200 000': amount({ min: euros(200_000, true) }),
  'at most 400 000': amount({ max: euros(400_000, true) }),
  '300 000 to 400 000': amount({ min: euros(300_000, true), max: euros(400_000, true) }),
  'started in 2022': starts('2022-01-01', '2022-12-31'),
  'started in 2023': starts('2023-01-01', '2023-12-31'),
  'started in January 2024': starts('2024-01-01', '2024-01-31'),
  'starts next month': starts('2024-04-01', '2024-04-30'),
  'started after 2022': starts('2023-01-01', null),
  'ends in 2025': ends('2025-01-01', '2025-12-31'),
  'ends in 2026': ends('2026-01-01', '2026-12-31'),
  'ends in March 2026': ends('2026-03-01', '2026-03-31'),
  'ends this year': ends('2024-01-01', '2024-12-31'),
  'ends next month': ends('2024-04-01', '2024-04-30'),
  'ends soon': ends('2024-03-05', '2024-06-03'),
  'ends before 2025': ends(null, '2024-12-31'),
  'ends by the end of 2025': ends(null, '2025-12-31'),
  'ends on 31.12.2025': ends('2025-12-31', '2025-12-31'),
  'active in 2024': active('2024-01-01', '2024-12-31'),
  'active on 1.1.2024': active('2024-01-01', '2024-01-01'),
  running: state({ active: days('2024-03-05', '2024-03-05') }),
  ended: state({ ends: days(null, '2024-03-04') }),
  'not started': state({ starts: days('2024-03-06', null) }),
} as const satisfies Readonly<Record<string, Filter>>;

export type FilterId = keyof typeof filters;

export const filterIds = Object.keys(filters) as readonly FilterId[];

/** Two filters that a person would name together. */
export function goTogether(a: FilterId, b: FilterId): boolean {
  const [one, other]: readonly Filter[] = [filters[a], filters[b]];
  if (one === undefined || other === undefined || one.kind === other.kind) return false;
  const isTimed = [one, other].every(({ kind }) => kind !== 'objective' && kind !== 'amount');
  return !(isTimed && [one, other].some(({ kind }) => kind === 'state' || kind === 'active'));
}
