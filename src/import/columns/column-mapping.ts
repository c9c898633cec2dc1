import type { Field } from '../../domain/list-field.ts';
import type { MoneyRole } from './money-role.ts';

/** Which column is which field, and what must be asked or said before that is taken. */
export interface ColumnMapping {
  /** Places of columns, from 0. Several complete each other: the one that states something in a row counts there. */
  readonly columns: Readonly<Partial<Record<Field, readonly number[]>>>;
  /** Start and end are one column, whose cells are periods. */
  readonly period: boolean;
  /** What the amounts of `funding` are in, without it those of `totalCost`. */
  readonly currency: StatedCurrency | null;
  readonly totalCostCurrency: StatedCurrency | null;
  /** Whether `funding` is the Union's money alone. */
  readonly amountKind: 'eu-funding' | 'funding';
  readonly questions: readonly ColumnQuestion[];
  /** Columns that plainly hold something, under headers that nobody knows, and that no question is about. */
  readonly unread: readonly UnreadColumn[];
  readonly notes: readonly ColumnNote[];
  /** Why this is no list of projects; null where it may be one. */
  readonly notProjects: NotProjects | null;
}

/** What a header, its heading or the cells say; null stands where they say nothing, or different things. */
export interface StatedCurrency {
  /** ISO 4217. */
  readonly code: string;
  readonly from: 'header' | 'cells';
}

/** What a person has said of columns: places from 0; none says that the list does not have the field. */
export type StatedColumns = Readonly<Partial<Record<Field, readonly number[]>>>;

export interface ColumnOption {
  readonly column: number;
  /** As printed. */
  readonly header: string;
}

/** Fields that are asked about: a wrong column for one changes a figure, a day or a name. */
export type AskedField = 'name' | 'beneficiary' | 'start' | 'end' | 'funding' | 'totalCost' | 'currency';

export type ColumnQuestion =
  /** Several columns are equally good and differ; `addable` are parts of one amount, each of another fund of the Union. */
  | { readonly code: 'which-column'; readonly field: AskedField; readonly options: readonly ColumnOption[]; readonly addable: boolean }
  /** Amounts, and no header says whether they are the grant or the cost. */
  | { readonly code: 'meaning-of-amount'; readonly field: 'funding'; readonly options: readonly ColumnOption[] }
  /** No header names the field, and these columns may be it; or none is. */
  | {
      readonly code: 'unknown-column';
      readonly field: 'name' | 'beneficiary' | 'start' | 'end';
      readonly options: readonly ColumnOption[];
    };

export interface UnreadColumn {
  readonly column: number;
  /** As printed. */
  readonly header: string;
  readonly holds: 'days' | 'amounts' | 'names';
}

export type ColumnNote =
  /** Columns that together give one field; `roles` say what each is, where it is money. */
  | {
      readonly code: 'completed';
      readonly field: Field;
      readonly columns: readonly number[];
      readonly roles: readonly (MoneyRole | null)[];
    }
  /** Amounts that were left aside, and what they are. */
  | { readonly code: 'other-money'; readonly column: number; readonly header: string; readonly role: MoneyRole }
  | { readonly code: 'hidden-column'; readonly column: number; readonly header: string; readonly field: Field }
  /** It would have been the field, but holds nothing, or zero throughout. */
  | { readonly code: 'empty-column'; readonly column: number; readonly header: string; readonly field: Field }
  /** The amounts are of planned money, for want of granted money. */
  | { readonly code: 'planned-only'; readonly field: Field; readonly column: number }
  | { readonly code: 'planned-day'; readonly field: 'start' | 'end'; readonly column: number }
  | { readonly code: 'eu-and-national'; readonly column: number }
  /** The header speaks of a rate, the values are amounts. */
  | { readonly code: 'values-decide'; readonly column: number }
  /** The sum of all financing, taken for the cost. */
  | { readonly code: 'total-as-cost'; readonly column: number }
  | { readonly code: 'award-date-is-no-start'; readonly column: number }
  /** The name in another language, left aside. */
  | { readonly code: 'translation'; readonly field: Field; readonly column: number }
  | { readonly code: 'short-name'; readonly column: number }
  /** The header names one currency, the cells another. */
  | { readonly code: 'currencies-differ'; readonly column: number; readonly currencies: readonly string[] };

export interface NotProjects {
  /**
   * `counts-projects`: the rows are organisations or programmes, and a column counts their projects; `lists-calls`: the rows are calls, and
   * nobody got anything yet; `lists-codes`: the rows are codes and their names; `no-name-column`: no column holds texts that could name a project,
   * or nothing in the list is of anybody who got money.
   */
  readonly reason: 'counts-projects' | 'lists-calls' | 'lists-codes' | 'no-name-column';
  /** Headers as printed. */
  readonly evidence: readonly string[];
}
