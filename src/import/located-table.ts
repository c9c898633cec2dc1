import type { Currency } from '../domain/money.ts';
import type { SourceTable } from '../table/source-table.ts';
import type { FoundColumns } from './found-columns.ts';
import type { AmountField } from './imported-project.ts';

/** A table whose header and columns are known. */
export interface LocatedTable {
  readonly table: SourceTable;
  /** The last row of the header; 0 in JSON. */
  readonly headerRow: number;
  /** How many cells the header's row has in the file: with it a row's own are compared. */
  readonly width: number;
  /** Numbers of rows that were put together again. */
  readonly aligned: ReadonlySet<number>;
  readonly headers: readonly string[];
  /** The headings over the headers, column for column. */
  readonly groups: readonly string[];
  /** The lines above the header. */
  readonly titles: readonly string[];
  readonly found: FoundColumns;
  /** Of amounts that show none themselves: stated, or of a header; `XXX` where neither tells. */
  readonly currency: Readonly<Record<AmountField, Currency>>;
  /** Whether it must be asked first which columns are to be read. */
  readonly isOpen: boolean;
}
