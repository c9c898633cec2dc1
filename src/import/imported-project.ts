import type { Currency } from '../domain/money.ts';
import type { TextField, ValueField } from './rows/row-reading.ts';

export type AmountField = 'funding' | 'totalCost';

/** An exact amount with what the file prints. */
export interface ImportedAmount {
  /** Whole minor units of the currency, rounded half up where the file prints more decimals. */
  readonly minor: number;
  /** `XXX` where the file does not say. */
  readonly currency: Currency;
  /** As the file has it, its decimals all: `626199.99999984`. */
  readonly decimal: string;
  readonly asPrinted: string;
}

/** A row that is a project, or a participant's part of one. Null is what the file does not state, or not readably. */
export interface ImportedProject {
  readonly row: number;
  readonly name: string | null;
  readonly beneficiary: string | null;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`: as precise as the file. */
  readonly start: string | null;
  readonly end: string | null;
  readonly startAsPrinted: string;
  readonly endAsPrinted: string;
  readonly funding: ImportedAmount | null;
  readonly totalCost: ImportedAmount | null;
  readonly fundingAsPrinted: string;
  readonly totalCostAsPrinted: string;
  /** Where the file says that it does not tell: `n/a`, `-`, `not yet known`. */
  readonly silent: readonly ValueField[];
  readonly texts: Readonly<Partial<Record<TextField, string>>>;
}
