/** To whom an answer is shown, and how much of it. */
export interface ShowOptions {
  /** The Discord user whose question it was. */
  readonly owner: string | null;
  /** The query's text that gives this very answer again, its page too. */
  readonly again: string | null;
  /** Long goals are shown whole, as far as a message holds them. */
  readonly whole: boolean;
}
