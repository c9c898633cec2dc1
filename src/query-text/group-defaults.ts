import type { Grouping, GroupQuery, Measure } from '../domain/query.ts';

export const defaultMeasure: Measure = 'sum';

/** The order of groups where a text states none: a comparison as asked, years and states as time goes, others by value, largest first. */
export function defaultGroupSort(by: Grouping, among: readonly string[]): GroupQuery['sort'] {
  const byKey = among.length > 0 || by === 'start-year' || by === 'end-year' || by === 'state';
  return byKey ? { by: 'key', descending: false } : { by: 'value', descending: true };
}
