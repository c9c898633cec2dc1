import type { SourceTable } from '../../table/source-table.ts';
import type { FoundColumns } from '../found-columns.ts';
import { mapRows } from './map-rows.ts';

/**
 * The table without the cells that only repeat the one above them, because it spans rows: an amount counts once, and a row under the name of
 * a project is no project.
 */
export function withOwnCells(table: SourceTable, { name = [], funding = [], totalCost = [] }: FoundColumns['places']): SourceTable {
  const { repeatedCells } = table;
  if (repeatedCells.size === 0) return table;
  return mapRows(table, (cells, row) => {
    const repeated = repeatedCells.get(row) ?? [];
    const isOfProjectAbove = repeated.some((place) => name.includes(place));
    const gone = isOfProjectAbove ? repeated : repeated.filter((place) => funding.includes(place) || totalCost.includes(place));
    return gone.length === 0 ? cells : cells.map((cell, place) => (gone.includes(place) ? '' : cell));
  });
}
