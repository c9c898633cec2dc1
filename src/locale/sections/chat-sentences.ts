/** What a chat says around the answers: buttons, files, waiting and trouble. Slack and Discord say the same. */
export interface ChatSentences {
  readonly didYouMean: string;
  readonly buttons: {
    readonly details: string;
    /** Stands in a menu of the projects that are shown. */
    readonly openProject: string;
    /** Shows a shortened text whole. */
    readonly showAll: string;
    readonly sortBy: string;
    readonly asTable: string;
    readonly csv: string;
    readonly xlsx: string;
    readonly share: string;
    readonly search: string;
  };
  /** Ends a text that was cut: ` … (+1 850 merkkiä)`. */
  readonly cutText: (hidden: number) => string;
  /** A table that the message could not hold whole. */
  readonly rowsCut: (shown: number, total: number) => string;
  /** Parts of the answer that the message could not hold. */
  readonly partsCut: (hidden: number) => string;
  readonly columns: { readonly period: string; readonly daysLeft: string; readonly group: string; readonly value: string };
  readonly file: {
    /** Asked before a file from a private answer goes to where everybody reads it. */
    readonly confirmTitle: string;
    readonly confirmText: string;
    readonly confirm: string;
    readonly deny: string;
    /** Asked for in a window, which holds no file. */
    readonly sentToYou: string;
    /** The bot cannot write where it was asked. */
    readonly sentPrivately: string;
    readonly notSent: string;
    readonly nothing: string;
  };
  /** What a button asked for can no longer be told. */
  readonly oldButton: string;
  readonly loading: string;
  /** `id` finds the fault in the log. */
  readonly error: (id: string) => string;
  readonly home: {
    readonly title: string;
    readonly intro: string;
    readonly examples: string;
    readonly list: string;
    readonly endingSoon: string;
    readonly nothingEnds: string;
    readonly language: string;
    /** The language's name in itself. */
    readonly ownName: string;
    readonly languageOfQuestion: string;
    readonly help: string;
  };
  readonly search: {
    readonly title: string;
    readonly submit: string;
    readonly close: string;
    readonly beneficiary: string;
    readonly objective: string;
    readonly topic: string;
    readonly periodOf: string;
    readonly periods: { readonly ends: string; readonly starts: string; readonly active: string };
    readonly from: string;
    readonly to: string;
    readonly atLeast: string;
    readonly atMost: string;
    readonly sort: string;
    readonly optional: string;
    /** What is wrong with what was filled in. */
    readonly unknown: string;
    readonly backwards: string;
    readonly notAnAmount: string;
  };
}
