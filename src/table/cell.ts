import type { IsoDate } from '../domain/date.ts';

/** A spreadsheet's number, or a number in JSON. `value` is the exact double; its shortest decimal text is what the publisher typed. */
export interface NumberCell {
  readonly kind: 'number';
  readonly value: number;
  /** As the spreadsheet shows it, formatted; for JSON the number as written. */
  readonly text: string;
  /** The ISO 4217 code that the cell's number format shows (`€`, `[$£-809]`); null for none. */
  readonly currency: string | null;
  readonly isPercent: boolean;
}

/** A spreadsheet's date. A time of day is dropped: the day is the one that the sheet shows, in every time zone. */
export interface DayCell {
  readonly kind: 'day';
  readonly day: IsoDate;
  readonly text: string;
}

/** `#REF!`, `#N/A` and the like: never a number. */
export interface ErrorCell {
  readonly kind: 'error';
  readonly text: string;
}

/** What one cell of a file holds. Text is exactly as printed, an empty cell is `''`. Text files have texts only. */
export type Cell = string | NumberCell | DayCell | ErrorCell;

/** What a person sees in the cell. */
export function cellText(cell: Cell | undefined): string {
  return typeof cell === 'string' ? cell : (cell?.text ?? '');
}
