import type { Field } from '../domain/list-field.ts';

/** Where each field stands, as places from 0. Several places of one field complete each other: each row fills one of them. */
export interface FoundColumns {
  readonly places: Readonly<Partial<Record<Field, readonly number[]>>>;
  /** Start and end stand in one column: `01/01/2014 - 31/12/2015`. */
  readonly isPeriod: boolean;
}
