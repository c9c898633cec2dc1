import type { JsonObject } from '../slack/json.ts';
import type { Message } from './message-store.ts';
import type { Channel } from './world.ts';

/** A dialog as it stands before a person. */
export interface ModalSeen {
  readonly json: JsonObject;
  readonly channel: Channel;
  /** The message whose button opened it. */
  readonly source: Message | undefined;
}
