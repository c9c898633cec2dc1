import type { Dataset } from '../domain/dataset.ts';
import type { Currency } from '../domain/money.ts';

/**
 * What lists have amounts in: of the lists that are named, or of all. The currency that a list states for its rows comes first where it has
 * an amount in it, then the one that most amounts are in; what nobody states comes last.
 */
export function currenciesOf({ description, lists, projects }: Dataset): (lists: readonly string[]) => readonly [Currency, ...Currency[]] {
  const counts = new Map<string, Map<Currency, number>>();
  for (const { list, alsoIn, funding } of projects) {
    if (funding.state !== 'granted') continue;
    const { currency } = funding.amount;
    for (const key of [list, ...alsoIn]) {
      const ofList = counts.get(key) ?? new Map<Currency, number>();
      counts.set(key, ofList.set(currency, (ofList.get(currency) ?? 0) + 1));
    }
  }
  return (named) => {
    const meant = lists.filter(({ key }) => named.length === 0 || named.includes(key));
    const total = new Map<Currency, number>();
    for (const { key } of meant)
      for (const [currency, count] of counts.get(key) ?? []) total.set(currency, (total.get(currency) ?? 0) + count);
    const own = meant[0]?.currency ?? description.currency;
    const [first, ...others] = [...total]
      .sort(([a, many], [b, more]) => Number(a === 'XXX') - Number(b === 'XXX') || Number(b === own) - Number(a === own) || more - many)
      .map(([currency]) => currency);
    return first === undefined ? [own] : [first, ...others];
  };
}
