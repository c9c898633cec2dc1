import type { ColumnProfile } from './column-profile.ts';

/** A table that stands beside another fills at most this share of its rows. */
const atMost = 0.5;

/** The columns of a small table that stands beside the list, behind a column without a header and without a value: its list of codes. */
export function columnsOfSideTable(columns: readonly ColumnProfile[]): ReadonlySet<number> {
  const gap = columns.findIndex(({ header, filled, index }) => header === '' && filled === 0 && index > 1);
  const beside = gap < 0 ? [] : columns.slice(gap + 1).filter(({ header, filled }) => header !== '' || filled > 0);
  const rows = Math.max(0, ...columns.slice(0, gap).map(({ filled }) => filled));
  const isSmall = beside.length > 1 && beside.every(({ filled }) => filled <= atMost * rows);
  return new Set(isSmall ? beside.map(({ index }) => index) : []);
}
