/**
 * One row of `projects.csv` as a program writes it, every value as text, empty where the list states none.
 *
 * Amounts are plain decimals with a dot (`2200120.8`), days `YYYY-MM-DD`, or `YYYY-MM` and `YYYY` where the source has no more. An
 * empty value whose `…AsPrinted` is not empty could not be read.
 */
export interface CanonicalRow {
  /** The one value that every row has. */
  readonly name: string;
  readonly beneficiary: string;
  /** The objective's code and name, or one of them, as printed. */
  readonly objective: string;
  /** Goals and results; paragraphs are separated by a blank line. */
  readonly purpose: string;
  readonly funding: string;
  /** An ISO 4217 code; empty for the list's own currency. */
  readonly currency: string;
  readonly start: string;
  readonly end: string;
  readonly identifier: string;
  readonly totalCost: string;
  readonly fund: string;
  readonly programme: string;
  readonly location: string;
  readonly intervention: string;
  readonly coFinancingRate: string;
  readonly address: string;
  readonly awardDate: string;
  readonly fundingAsPrinted: string;
  readonly totalCostAsPrinted: string;
  readonly startAsPrinted: string;
  readonly endAsPrinted: string;
  /** The row of the published file, counted from 1; empty for the row of `projects.csv` itself. */
  readonly sourceRow: string;
}

export type CanonicalColumn = keyof CanonicalRow;

/** The headers of `projects.csv`, in the order in which they are written. */
export const canonicalHeaders: Readonly<Record<CanonicalColumn, string>> = {
  name: 'name',
  beneficiary: 'beneficiary',
  objective: 'objective',
  purpose: 'purpose',
  funding: 'funding',
  currency: 'currency',
  start: 'start',
  end: 'end',
  identifier: 'identifier',
  totalCost: 'total cost',
  fund: 'fund',
  programme: 'programme',
  location: 'location',
  intervention: 'intervention',
  coFinancingRate: 'co-financing rate',
  address: 'address',
  awardDate: 'award date',
  fundingAsPrinted: 'funding as printed',
  totalCostAsPrinted: 'total cost as printed',
  startAsPrinted: 'start as printed',
  endAsPrinted: 'end as printed',
  sourceRow: 'source row',
};

export const canonicalColumns = Object.keys(canonicalHeaders) as readonly CanonicalColumn[];

/** A row that states nothing, to be filled in. */
export const emptyRow: CanonicalRow = {
  name: '',
  beneficiary: '',
  objective: '',
  purpose: '',
  funding: '',
  currency: '',
  start: '',
  end: '',
  identifier: '',
  totalCost: '',
  fund: '',
  programme: '',
  location: '',
  intervention: '',
  coFinancingRate: '',
  address: '',
  awardDate: '',
  fundingAsPrinted: '',
  totalCostAsPrinted: '',
  startAsPrinted: '',
  endAsPrinted: '',
  sourceRow: '',
};
