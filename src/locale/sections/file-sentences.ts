/** The words of an exported file. */
export interface FileSentences {
  /** `Haku: …, 5 hanketta, yhteensä …, lista päivitetty …`; `updated` as the list's day is said. */
  readonly firstLine: (reading: string, count: number, total: string | null, title: string, updated: string) => string;
  readonly withoutAmount: (count: number) => string;
  /** Ends a text that a spreadsheet's cell could not hold; `hidden` characters are left out. */
  readonly cut: (hidden: number) => string;
  /** Labels of the query and of the day when it was asked. */
  readonly query: string;
  readonly askedOn: string;
  readonly sheets: { readonly projects: string; readonly about: string };
  readonly columns: {
    readonly position: string;
    readonly name: string;
    readonly beneficiary: string;
    readonly beneficiaryAsPrinted: string;
    readonly objective: string;
    readonly purpose: string;
    readonly funding: string;
    readonly currency: string;
    readonly start: string;
    readonly end: string;
    readonly doubts: string;
  };
  readonly groupColumns: {
    readonly group: string;
    readonly projects: string;
    readonly sum: string;
    readonly average: string;
    readonly median: string;
    readonly currency: string;
  };
  readonly share: string;
}
