import type { IsoDate } from './date.ts';
import type { Field } from './list-field.ts';

/** Why a row of the file is no project. `unread-row` is a project that could not be read: see its problem. */
export const leftOutReasons = [
  'above-the-header',
  'repeated-header',
  'column-numbers',
  'blank',
  'heading',
  'total',
  'detail',
  'note',
  'repeat',
  'part',
  'without-name',
  'unread-row',
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

export interface LeftOutRow {
  /** From 1, as the file numbers them: see the report. */
  readonly row: number;
  readonly reason: LeftOutReason;
}

/**
 * What whoever keeps the list should know of it. `row` counts from 1, `column` is a header as printed, `text` what is printed.
 *
 * All but `unread-row` leave the project in the list: a value that could not be read is missing, and said to be.
 */
export type ImportProblem =
  | {
      readonly code: 'unread-row';
      readonly row: number;
      readonly why: 'too-many-cells' | 'too-few-cells' | 'in-quotes' | 'shifted';
      readonly text: string;
    }
  /** Its cells hold separators that nobody quoted; they were put together in the only way that fits the columns. */
  | { readonly code: 'repaired-row'; readonly row: number; readonly text: string }
  | {
      readonly code: 'bad-amount';
      readonly row: number;
      readonly column: string;
      readonly text: string;
      readonly why: 'not-an-amount' | 'damaged' | 'ambiguous' | 'several' | 'too-large';
    }
  | {
      readonly code: 'bad-day';
      readonly row: number;
      readonly column: string;
      readonly text: string;
      readonly why: 'no-such-day' | 'not-a-day' | 'ambiguous';
    }
  | { readonly code: 'end-before-start'; readonly row: number; readonly start: string; readonly end: string }
  | { readonly code: 'zero-amount'; readonly row: number; readonly column: string }
  | { readonly code: 'negative-amount'; readonly row: number; readonly column: string; readonly text: string }
  | { readonly code: 'outlier'; readonly row: number; readonly column: string; readonly text: string }
  | { readonly code: 'funding-over-total'; readonly row: number; readonly funding: string; readonly total: string }
  | { readonly code: 'duplicate-row'; readonly row: number; readonly of: number }
  | { readonly code: 'no-name'; readonly row: number }
  /** A name and an amount, without nearly all that the other rows tell: a project, or something else with a sum. */
  | { readonly code: 'bare-row'; readonly row: number; readonly text: string }
  | { readonly code: 'amount-without-name'; readonly row: number; readonly text: string }
  | { readonly code: 'wrong-letters'; readonly row: number; readonly text: string }
  | { readonly code: 'broken-quote'; readonly row: number }
  | { readonly code: 'total-differs'; readonly row: number; readonly column: string; readonly printed: string; readonly added: string }
  | { readonly code: 'spellings-merged'; readonly names: readonly string[] };

/** Why a column that could have been a field is none: what it holds instead. */
export const leftAsideReasons = [
  'hidden',
  'empty',
  'translation',
  'award',
  'eu',
  'eu-and-national',
  'grant',
  'public-total',
  'planned-funding',
  'total-cost',
  'planned-cost',
  'unclear',
  'unclear-total',
  'rate',
  'paid',
  'requested',
  'previous',
  'other-source',
  'partner',
  'not-counted',
  'count',
  'unknown-header',
] as const;
export type LeftAsideReason = (typeof leftAsideReasons)[number];

/** What must be known of a column that was taken. */
export const columnRemarks = ['planned-amounts', 'planned-day', 'eu-and-national', 'values-decide', 'total-as-cost', 'short-name'] as const;
export type ColumnRemark = (typeof columnRemarks)[number];

/** What is true of the list as a whole and belongs beside its figures. */
export type ImportNote =
  | { readonly code: 'no-funding-column' }
  | { readonly code: 'no-days' }
  | { readonly code: 'no-beneficiary-column' }
  | { readonly code: 'currency-not-stated' }
  | { readonly code: 'several-currencies'; readonly projects: Readonly<Record<string, number>> }
  | { readonly code: 'participations'; readonly rows: number; readonly projects: number }
  | { readonly code: 'columns-complete-each-other'; readonly field: Field; readonly columns: readonly string[] }
  | { readonly code: 'column-left-aside'; readonly column: string; readonly why: LeftAsideReason }
  | { readonly code: 'column-remark'; readonly column: string; readonly remark: ColumnRemark }
  | { readonly code: 'currencies-differ'; readonly column: string; readonly currencies: readonly string[] }
  | { readonly code: 'serial-days'; readonly column: string }
  | { readonly code: 'short-years'; readonly column: string }
  /** Bare numbers that count from 1970. */
  | { readonly code: 'epoch-days'; readonly column: string }
  /** Moments in UTC that are midnight in a zone of Europe. */
  | { readonly code: 'moments'; readonly column: string; readonly zone: 'WET' | 'CET' | 'EET' }
  | { readonly code: 'partial-days'; readonly column: string; readonly years: number; readonly months: number }
  | { readonly code: 'not-stated-days'; readonly column: string; readonly count: number; readonly texts: readonly string[] }
  | { readonly code: 'scale-not-applied'; readonly column: string; readonly words: string }
  | { readonly code: 'scale-applied'; readonly column: string; readonly words: string; readonly factor: number }
  | { readonly code: 'total-agrees'; readonly row: number; readonly column: string }
  | { readonly code: 'sheets-alike'; readonly sheets: readonly string[] }
  | { readonly code: 'other-tables'; readonly names: readonly string[] }
  | { readonly code: 'updated-on'; readonly day: IsoDate | null };

/**
 * What must be stated before the list can be read: its readings differ in a figure, a day or a name.
 *
 * `answer` names the place in `mapping.json` that the chosen option's value goes to.
 */
export interface ImportQuestion {
  readonly about:
    | 'encoding'
    | 'delimiter'
    | 'table'
    | 'column'
    | 'date-order'
    | 'decimal-sign'
    | 'damaged-amounts'
    | 'scale'
    | 'repeated-rows'
    | 'unnamed-rows'
    | 'header';
  readonly answer: string;
  /** A header, where it is about one. */
  readonly column: string | null;
  readonly field: Field | null;
  /** How many values or rows are concerned, and some of them as printed. */
  readonly count: number;
  readonly samples: readonly string[];
  readonly options: readonly ImportOption[];
}

/** Stands between the headers of an option that takes several columns together; no header holds it. */
export const columnSeparator = '\u001f';

export interface ImportOption {
  /** What is written to the mapping file. */
  readonly value: string;
  /** What the samples mean so, or what a column begins with. */
  readonly shows: readonly string[];
}

/** Why a file is no list that can be read. */
export interface Refusal {
  readonly code: string;
  readonly detail: string;
}

/** A project as the file has it. Null is what it does not state, or not readably. */
export interface ImportRecord {
  readonly row: number;
  readonly name: string | null;
  readonly beneficiary: string | null;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`: as precise as the file. */
  readonly start: string | null;
  readonly end: string | null;
  /** Decimal text, exact. */
  readonly funding: string | null;
  readonly totalCost: string | null;
  /** An ISO 4217 code, or `unknown`. */
  readonly currency: string;
}

/** Totals by currency, `unknown` where the file states none; empty where the list has no such column. */
export type TotalsByCurrency = Readonly<Record<string, string>>;

/** How a file was taken, whether or not it could be read in the end. */
export interface ImportReport {
  readonly status: 'read' | 'ask' | 'refused';
  readonly format: string | null;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly sheet: string | null;
  /** Null in JSON, and where none was found. */
  readonly headerRow: number | null;
  /** The headers, as printed, that a field is read from: several where they complete each other. */
  readonly columns: Readonly<Partial<Record<Field, readonly string[]>>>;
  /** Rows that were read and rows that were left out; the header's own row is neither. */
  readonly rowsInFile: number;
  readonly rowsRead: number;
  readonly rowsLeftOut: readonly LeftOutRow[];
  /** Where rows are participants, fewer than the rows that were read. */
  readonly projects: number;
  /** Organisations, spellings of one name merged. */
  readonly beneficiaries: number;
  readonly totals: { readonly funding: TotalsByCurrency; readonly totalCost: TotalsByCurrency };
  readonly without: {
    readonly name: number;
    readonly beneficiary: number;
    readonly start: number;
    readonly end: number;
    readonly funding: number;
  };
  /** The first ones, or those of the rows that were asked for. */
  readonly records: readonly ImportRecord[];
  readonly problems: readonly ImportProblem[];
  readonly notes: readonly ImportNote[];
  readonly questions: readonly ImportQuestion[];
  readonly refusal: Refusal | null;
}
