import type { types } from '@slack/bolt';

export type KnownBlock = types.KnownBlock;

/** What is posted: the blocks that people see, and the whole answer as escaped text for notifications, screen readers and trouble. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: readonly KnownBlock[];
}
