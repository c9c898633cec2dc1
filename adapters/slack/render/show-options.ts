/** Where an answer is shown, to whom, and how much of it. */
export interface ShowOptions {
  /** A message that everybody there reads, one that only the asker sees, or a modal: it takes no table and is not shared. */
  readonly surface: 'message' | 'private' | 'view';
  /** The Slack user whose question it was. */
  readonly owner: string | null;
  /** The query's text that gives this very answer again, its page too. */
  readonly again: string | null;
  /** Long goals are shown whole. */
  readonly whole: boolean;
  /** "Share to channel" is offered. */
  readonly canShare: boolean;
}
