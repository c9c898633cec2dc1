import type { Candidate } from './candidates.ts';
import type { ColumnNote, StatedCurrency } from './column-mapping.ts';
import { currencyInHeader } from './currency-in-header.ts';

/** The one currency that the columns of a field are in, by their headers or else by their cells. */
export function statedCurrency(chosen: readonly Candidate[]): { currency: StatedCurrency | null; notes: readonly ColumnNote[] } {
  const inHeaders = new Set(chosen.flatMap(({ profile }) => currencyInHeader(profile.header) ?? currencyInHeader(profile.group) ?? []));
  const inCells = new Set(chosen.flatMap(({ profile }) => profile.currencies));
  const [header] = inHeaders;
  const [cell] = inCells;
  const all = new Set([...inHeaders, ...inCells]);
  const first = chosen[0];
  if (first === undefined || all.size === 0) return { currency: null, notes: [] };
  if (all.size > 1) {
    return { currency: null, notes: [{ code: 'currencies-differ', column: first.profile.index, currencies: [...all] }] };
  }
  if (header !== undefined) return { currency: { code: header, from: 'header' }, notes: [] };
  return { currency: cell === undefined ? null : { code: cell, from: 'cells' }, notes: [] };
}
