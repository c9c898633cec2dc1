/** What the terminal says around the answers. Trouble says what, where, and what to do. */
export interface ConsoleSentences {
  readonly greeting: (title: string, updatedOn: string | null) => string;
  readonly examplesIntro: string;
  readonly prompt: string;
  /** Tab, numbers, more examples, and a word that ends the conversation. */
  readonly hint: string;
  readonly goodbye: string;
  /** Labels before the rows of actions. */
  readonly askNext: string;
  readonly didYouMean: string;
  /** Every command and every option. */
  readonly usage: string;
  readonly unknownCommand: (command: string) => string;
  readonly unknownOption: (option: string) => string;
  readonly missingValue: (option: string) => string;
  readonly missingQuestion: string;
  readonly badDate: (text: string) => string;
  readonly badLocale: (text: string) => string;
  readonly badFormat: (text: string) => string;
  /** `--format xlsx` beside a file `*.csv`. */
  readonly formatsDiffer: (format: string, path: string) => string;
  readonly badLimit: (text: string) => string;
  readonly badCurrency: (text: string) => string;
  readonly badRows: (text: string) => string;
  readonly badTimeZone: (text: string) => string;
  readonly badBatchLine: (lineNumber: number) => string;
  readonly badBatchField: (lineNumber: number, field: string) => string;
  readonly fileWritten: (path: string, projects: number) => string;
  readonly fileExists: (path: string) => string;
  readonly cannotWrite: (path: string, reason: string) => string;
  readonly nothingToExport: string;
  readonly cannotReadList: (path: string, reason: string) => string;
  readonly voikkoMissing: string;
  /** `keptAs` is where the file lies now; null where it stays. */
  readonly stateUnreadable: (path: string, reason: string, keptAs: string | null) => string;
  readonly stateUnwritable: (path: string, reason: string) => string;
  readonly unansweredIntro: (path: string) => string;
  /** Behind each question: why it got no figure. */
  readonly unansweredReason: { readonly nothing: string; readonly unclear: string; readonly unanswerable: string };
  readonly unansweredNone: (path: string) => string;
  /** Says how questions come to be kept. */
  readonly unansweredOff: string;
  readonly cannotReadUnanswered: (path: string, reason: string) => string;
  readonly error: (id: string) => string;
}
