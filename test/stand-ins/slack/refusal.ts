/** Why Slack would not take a message or a view. `pointer` leads to the place, as Slack's own messages do. */
export interface Refusal {
  readonly pointer: string;
  readonly message: string;
  /** Set where Slack has a code of its own for this, beside `invalid_blocks` and `invalid_arguments`. */
  readonly code?: 'msg_blocks_too_long' | 'only_one_table_allowed' | 'msg_too_long' | 'no_text' | 'view_too_large';
}

/** Where the blocks are to stand: an ephemeral message has a message's limits. */
export type Surface = 'message' | 'modal' | 'home';

/** One look through one list of blocks. */
export interface Checking {
  readonly surface: Surface;
  readonly refusals: Refusal[];
  readonly blockIds: Set<string>;
  /** Of the block that is looked at. */
  readonly actionIds: Set<string>;
  /** All text seen so far. */
  characters: number;
  markdownCharacters: number;
  tables: number;
}

export function startChecking(surface: Surface): Checking {
  return { surface, refusals: [], blockIds: new Set(), actionIds: new Set(), characters: 0, markdownCharacters: 0, tables: 0 };
}

/** As Slack prints it in `response_metadata.messages`. */
export function printRefusal({ pointer, message }: Refusal): string {
  return `[ERROR] ${message} [json-pointer:${pointer}]`;
}
