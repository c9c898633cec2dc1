/** What the terminal says around the answers. Trouble says what, where, and what to do. */
export interface ConsoleSentences {
  readonly greeting: (title: string, updatedOn: string) => string;
  readonly examplesIntro: string;
  readonly prompt: string;
  readonly hint: string;
  readonly goodbye: string;
  /** Labels before the rows of actions. */
  readonly askNext: string;
  readonly didYouMean: string;
  readonly usage: string;
  readonly unknownCommand: (command: string) => string;
  readonly unknownOption: (option: string) => string;
  readonly missingValue: (option: string) => string;
  readonly missingQuestion: string;
  readonly badDate: (text: string) => string;
  readonly badLocale: (text: string) => string;
  readonly badFormat: (text: string) => string;
  readonly messageTooLong: (limit: number) => string;
  readonly badBatchLine: (lineNumber: number) => string;
  readonly badBatchField: (lineNumber: number, field: string) => string;
  readonly fileWritten: (path: string, projects: number) => string;
  readonly fileExists: (path: string) => string;
  readonly cannotWrite: (path: string, reason: string) => string;
  readonly nothingToExport: string;
  readonly cannotReadList: (path: string, reason: string) => string;
  readonly voikkoMissing: string;
  readonly stateUnreadable: (path: string, reason: string) => string;
  readonly stateUnwritable: (path: string, reason: string) => string;
  readonly storeTrouble: (reason: string) => string;
  readonly error: (id: string) => string;
}
