import { divideHalfUp, type Minor, type Money, toMinor, totals } from '../../domain/money.ts';
import type { FigureQuery, Measure } from '../../domain/query.ts';
import type { Figures } from '../../domain/result.ts';
import type { Columns } from './columns.ts';

/** @throws RangeError if a total is too large to stay exact. */
export function figuresOf({ amounts }: Columns, indexes: readonly number[]): Figures {
  const granted = amountsOf(amounts, indexes);
  return { count: indexes.length, money: totals(granted), withoutAmount: indexes.length - granted.length };
}

/**
 * The asked figure, one per currency in the order of their codes; empty for a count. Projects, or organisations, without a readable
 * amount in a currency take no part in its average or median. An average is rounded half up to the cent, so is the middle of an even
 * number.
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
  const granted = per === 'beneficiary' ? beneficiaryTotals(columns, indexes) : amountsOf(columns.amounts, indexes);
  return money.map(({ currency, minor }) => {
    const minors = granted.filter((amount) => amount.currency === currency).map((amount) => amount.minor);
    return { currency, minor: measure === 'average' ? divideHalfUp(minor, minors.length) : medianOf(minors) };
  });
}

/** One total for each organisation and currency. */
function beneficiaryTotals({ projects, amounts }: Columns, indexes: readonly number[]): readonly Money[] {
  const members = new Map<string, number[]>();
  for (const index of indexes) {
    const key = projects[index]?.beneficiary;
    if (key === undefined) continue;
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

function medianOf(minors: readonly Minor[]): Minor {
  const sorted = minors.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? toMinor(0);
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? upper;
  // Half of the way from the lower one: their sum might be too large to stay exact.
  return toMinor(lower + divideHalfUp(toMinor(upper - lower), 2));
}
