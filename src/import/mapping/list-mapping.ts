import type { IsoDate } from '../../domain/date.ts';
import type { Field } from '../../domain/list-field.ts';
import type { Locale } from '../../domain/locale.ts';
import type { Currency } from '../../domain/money.ts';

/** Day first, month first, or year first. */
export const dateOrders = ['dmy', 'mdy', 'ymd'] as const;
export type DateOrder = (typeof dateOrders)[number];

/** How rows with one identifier are taken: one project whose money they repeat, parts of one whose money adds up, or projects of their own. */
export const repeatedRowsReadings = ['repeats', 'parts', 'projects'] as const;
export type RepeatedRowsReading = (typeof repeatedRowsReadings)[number];

/** Rows with an amount and no name: parts of the project above, or left out and counted. */
export const unnamedRowsReadings = ['parts', 'leave-out'] as const;
export type UnnamedRowsReading = (typeof unnamedRowsReadings)[number];

export const damagedAmountsReadings = ['leave-out', 'as-printed'] as const;
export type DamagedAmountsReading = (typeof damagedAmountsReadings)[number];

/**
 * What a person has stated of a list: `mapping.json`. All of it may be left out, so that it is found out. What is stated is never
 * overruled by what was found.
 */
export interface ListMapping {
  /** The sheet of a workbook, or the path of an array in JSON. */
  readonly sheet?: string;
  /** The last row of the header, counted from 1. */
  readonly headerRow?: number;
  readonly encoding?: string;
  readonly delimiter?: string;
  /** Headers as printed. Several complete each other: each row fills one of them. None says that the list does not have the field. */
  readonly columns?: Readonly<Partial<Record<Field, readonly string[]>>>;
  readonly dateOrder?: DateOrder;
  /** What stands before the decimals of an amount. */
  readonly decimalSign?: ',' | '.';
  readonly damagedAmounts?: DamagedAmountsReading;
  /** What an amount is multiplied by: 1, 1000 or 1000000. */
  readonly scale?: number;
  readonly currency?: Currency;
  readonly amountKind?: 'eu-funding' | 'funding';
  readonly repeatedRows?: RepeatedRowsReading;
  readonly unnamedRows?: UnnamedRowsReading;
  /** What the list is called; without it, its file's name. */
  readonly title?: string;
  readonly publisher?: string;
  readonly sourceUrl?: string;
  readonly updatedOn?: IsoDate;
  /** The language of the names and goals. */
  readonly language?: Locale;
}

export const noMapping: ListMapping = {};

export const mappingFileName = 'mapping.json';
