import { divideHalfUp, type Minor, type Money, toMinor, totals } from '../../domain/money.ts';
import type { Participations } from '../../domain/participations.ts';
import type { FigureQuery, Measure } from '../../domain/query.ts';
import type { Figures } from '../../domain/result.ts';
import type { Columns } from './columns.ts';

/** @throws RangeError if a total is too large to stay exact. */
export function figuresOf({ amounts, participations }: Columns, indexes: readonly number[]): Figures {
  const granted = amountsOf(amounts, indexes);
  const money = totals(granted);
  return participations === null
    ? { count: indexes.length, money, withoutAmount: indexes.length - granted.length }
    : { money, ...countProjects(amounts, participations, indexes) };
}

function countProjects(
  amounts: Columns['amounts'],
  { projectOf, isShare }: Participations,
  indexes: readonly number[],
): Omit<Figures, 'money'> {
  const projects = new Set<number>();
  const withAmount = new Set<number>();
  let rows = 0;
  let withoutAmount = 0;
  for (const index of indexes) {
    const project = projectOf[index] ?? index;
    const hasAmount = (amounts[index] ?? null) !== null;
    projects.add(project);
    if (hasAmount) withAmount.add(project);
    if (isShare[index] !== true) continue;
    rows += 1;
    if (!hasAmount) withoutAmount += 1;
  }
  const counted = { count: projects.size, withoutAmount: projects.size - withAmount.size };
  return rows === 0 ? counted : { ...counted, participations: { rows, withoutAmount } };
}

/**
 * The asked figure, one per currency in the order of their codes; empty for a count. Projects, or organisations, without a readable
 * amount in a currency take no part in its average or median; neither do projects without an organisation in one of organisations. An
 * average is rounded half up to the cent, so is the middle of an even number.
 */
export function measuredValue(
  columns: Columns,
  indexes: readonly number[],
  { money }: Figures,
  measure: Measure,
  per: FigureQuery['per'] = 'project',
): readonly Money[] {
  if (measure === 'count') return [];
  if (measure === 'sum') return money;
  const granted = totalsPer(columns, indexes, per);
  return money.flatMap(({ currency }) => {
    const minors = granted.filter((amount) => amount.currency === currency).map((amount) => amount.minor);
    if (minors.length === 0) return [];
    return [{ currency, minor: measure === 'average' ? averageOf(minors) : medianOf(minors) }];
  });
}

/** One total for each project, or organisation, and currency. */
function totalsPer({ projects, amounts, participations }: Columns, indexes: readonly number[], per: FigureQuery['per']): readonly Money[] {
  if (per === 'project' && participations === null) return amountsOf(amounts, indexes);
  const members = new Map<string | number, number[]>();
  for (const index of indexes) {
    const key = per === 'project' ? participations?.projectOf[index] : projects[index]?.beneficiary;
    if (key === undefined || key === null) continue;
    const own = members.get(key);
    if (own === undefined) members.set(key, [index]);
    else own.push(index);
  }
  return [...members.values()].flatMap((own) => totals(amountsOf(amounts, own)));
}

function amountsOf(amounts: Columns['amounts'], indexes: readonly number[]): readonly Money[] {
  const granted: Money[] = [];
  for (const index of indexes) {
    const amount = amounts[index];
    if (amount !== undefined && amount !== null) granted.push(amount);
  }
  return granted;
}

function averageOf(minors: readonly Minor[]): Minor {
  const sum = minors.reduce((total, minor) => toMinor(total + minor), toMinor(0));
  return divideHalfUp(sum, minors.length);
}

function medianOf(minors: readonly Minor[]): Minor {
  const sorted = minors.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? toMinor(0);
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? upper;
  // Half of the way from the lower one: their sum might be too large to stay exact.
  return toMinor(lower + divideHalfUp(toMinor(upper - lower), 2));
}
