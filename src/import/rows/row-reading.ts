import type { Field } from '../../domain/list-field.ts';
import type { AmountValue } from '../format/amount-value.ts';
import type { DayValue } from '../format/day-value.ts';
import type { TotalLabel } from './total-words.ts';

/** The fields that are texts: kept as printed. */
export type TextField = Exclude<Field, ValueField>;

/** The fields whose values are read. */
export const valueFields = ['funding', 'totalCost', 'start', 'end'] as const;
export type ValueField = (typeof valueFields)[number];

/** One row under the header, read by the columns that were found, before it is known what kind of row it is. */
export interface RowReading {
  /** From 1, as the file numbers its rows. */
  readonly row: number;
  readonly isHidden: boolean;
  /** How many cells hold something, and how many of the found columns do. */
  readonly filled: number;
  readonly filledFields: number;
  /** The first text of the row. */
  readonly firstText: string;
  readonly texts: Readonly<Partial<Record<TextField, string>>>;
  readonly funding: AmountValue;
  readonly totalCost: AmountValue;
  readonly start: DayValue;
  readonly end: DayValue;
  /** What the cells show of these four. */
  readonly printed: Readonly<Record<ValueField, string>>;
  /** Whether the row has more cells than the header, fewer, or one for all. Spreadsheets end a row with its last filled cell: there nothing misfits. */
  readonly misfit: 'too-many-cells' | 'too-few-cells' | 'in-quotes' | null;
  /** Whether a cell calls the row a sum. */
  readonly totalLabel: TotalLabel | null;
  /** The row's printed header cells again. */
  readonly repeatsHeader: boolean;
  /** 1, 2, 3 … under the header. */
  readonly numbersColumns: boolean;
  /** The units of columns, under the header. */
  readonly namesUnits: boolean;
}

export const isAmount = (value: AmountValue): value is Extract<AmountValue, { state: 'amount' }> => value.state === 'amount';

/** Whether a cell is money, be it money that cannot be read: a note in the column of amounts is none. */
export function isMoney(value: AmountValue): boolean {
  if (value.state !== 'unreadable') return value.state === 'amount';
  return value.reason !== 'not-an-amount' || (/\d/u.test(value.text) && !/\p{L}{4}/u.test(value.text));
}

/** Whether a cell is a day, be it one that the calendar does not have, or that may be two. */
export function isDayLike(value: DayValue): boolean {
  if (value.state === 'unreadable') return value.reason !== 'not-a-day';
  return value.state === 'day' || value.state === 'month' || value.state === 'year';
}

export function isFilled(reading: RowReading, field: Field): boolean {
  switch (field) {
    case 'funding':
    case 'totalCost':
    case 'start':
    case 'end':
      return reading[field].state !== 'empty';
    default:
      return reading.texts[field] !== undefined;
  }
}
