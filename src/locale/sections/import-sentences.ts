import type { ImportNote, ImportProblem, ImportQuestion, LeftOutReason, Refusal } from '../../domain/import-report.ts';
import type { Field } from '../../domain/list-field.ts';

/** What the maintainer is told of a published list that is read. */
export interface ImportSentences {
  readonly fields: Readonly<Record<Field, string>>;
  /** What rows of one kind are, after their number: `3 rows of totals`. */
  readonly leftOut: Readonly<Record<LeftOutReason, (count: number) => string>>;
  readonly problem: (problem: ImportProblem) => string;
  readonly note: (note: ImportNote) => string;
  /** One sentence that says what must be stated; its options stand below it. */
  readonly question: (question: ImportQuestion) => string;
  /** What one option means, beside what it shows. */
  readonly option: (question: ImportQuestion, value: string) => string;
  readonly refusal: (refusal: Refusal) => string;
  /** Lines of the report. */
  readonly read: (file: string, format: string) => string;
  readonly takenAs: string;
  readonly headerRow: (row: number, sheet: string | null) => string;
  readonly samples: string;
  readonly projects: (projects: number, rows: number, beneficiaries: number) => string;
  readonly total: (field: 'funding' | 'totalCost', amount: string) => string;
  readonly unknownCurrency: string;
  readonly without: (field: 'name' | 'beneficiary' | 'start' | 'end' | 'funding', count: number) => string;
  readonly rowsAddUp: (read: number, leftOut: number, inFile: number) => string;
  readonly rowNumbers: (shown: string, more: number) => string;
  readonly moreProblems: (count: number) => string;
  readonly mustAsk: string;
  /** Where the answer is written, and with which command the file is read again. */
  readonly howToAnswer: (mappingPath: string) => string;
  readonly chooseOption: (count: number) => string;
  readonly confirm: (folder: string) => string;
  readonly written: (folder: string, projects: number) => string;
  readonly nothingWritten: string;
  readonly needsYes: string;
  readonly missingFile: string;
  readonly noSuchFile: (path: string) => string;
  readonly cannotRead: (path: string, reason: string) => string;
  readonly reading: string;
}
