import { foldName } from '../../dataset/organisation-name.ts';
import { isAmount, type RowReading } from './row-reading.ts';

export interface MergedRows {
  readonly projects: readonly RowReading[];
  /** The later rows of a project. */
  readonly repeats: readonly RowReading[];
}

/**
 * One row for each project of a list that repeats them. Where its rows state different amounts, none is taken: the project stays without.
 *
 * Rows with one identifier, but with another name, organisation and amount, are projects of their own: `1`, or the number of a call.
 */
export function mergeRepeats(rows: readonly RowReading[]): MergedRows {
  const kept = new Map<RowReading, RowReading>();
  const firstOf = new Map<string, RowReading>();
  const repeats: RowReading[] = [];
  for (const row of rows) {
    const keys = keysOf(row);
    const first = keys.map((key) => firstOf.get(key)).find((known) => known !== undefined);
    for (const key of keys) if (!firstOf.has(key)) firstOf.set(key, first ?? row);
    if (first === undefined) kept.set(row, row);
    else {
      repeats.push(row);
      kept.set(first, joined(kept.get(first) ?? first, row));
    }
  }
  return { projects: [...kept.values()], repeats };
}

/** Rows are one project that share a key. */
function keysOf({ texts, funding, totalCost, start, end }: RowReading): readonly string[] {
  const { identifier, name = '', beneficiary = '' } = texts;
  const money = [funding, totalCost].map((value) => (isAmount(value) ? value.decimal : value.state));
  if (identifier === undefined)
    return [
      JSON.stringify([foldName(name), foldName(beneficiary), start, end]),
      JSON.stringify([foldName(name), money, start, end, 'money']),
    ];
  const id = identifier.toLowerCase();
  return [JSON.stringify([id, foldName(name)]), JSON.stringify([id, foldName(beneficiary), money])];
}

function joined(first: RowReading, later: RowReading): RowReading {
  const amount = (field: 'funding' | 'totalCost'): RowReading['funding'] => {
    const [one, other] = [first[field], later[field]];
    if (!isAmount(other)) return one;
    if (!isAmount(one)) return one.state === 'unreadable' ? one : other;
    const isSameCurrency = one.currency === other.currency && first.texts.currency === later.texts.currency;
    if (isSameCurrency && one.decimal === other.decimal) return one;
    return { state: 'unreadable', text: `${first.printed[field]} / ${later.printed[field]}`, reason: 'several' };
  };
  const printed = {
    ...first.printed,
    funding: first.printed.funding || later.printed.funding,
    totalCost: first.printed.totalCost || later.printed.totalCost,
  };
  return { ...first, funding: amount('funding'), totalCost: amount('totalCost'), printed };
}
