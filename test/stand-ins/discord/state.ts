import type { JsonObject } from '../slack/json.ts';
import type { CommandStore } from './command-store.ts';
import type { Faults } from './faults.ts';
import type { GatewayParts } from './gateway.ts';
import type { Interactions } from './interactions.ts';
import type { MessageStore } from './message-store.ts';
import type { ModalSeen } from './modal-seen.ts';
import type { Settings } from './options.ts';
import type { UploadedFile } from './read-body.ts';
import type { RouteName } from './route-names.ts';
import type { World } from './world.ts';

/** One request of the bot's, as it came and as it was answered. */
export interface Call {
  readonly method: string;
  /** Decoded, without the address, /api and the version. */
  readonly path: string;
  /** Undefined where Discord has no such route, or this stand-in does not know it. */
  readonly route: RouteName | undefined;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
  /** Undefined while it is being answered, and for good where a fault cut it. */
  status: number | undefined;
  response: JsonObject | readonly JsonObject[] | undefined;
}

/** All that Discord's side knows; each part is kept by its own file. */
export interface State {
  readonly settings: Settings;
  readonly world: World;
  /** Where this stand-in listens, without a slash at the end. */
  readonly origin: () => string;
  readonly nextId: () => string;
  readonly messages: MessageStore;
  readonly interactions: Interactions;
  readonly commands: CommandStore;
  readonly gateway: GatewayParts;
  readonly faults: Faults;
  readonly calls: Call[];
  /** The dialog that a person has open, by the person's id. */
  readonly modals: Map<string, ModalSeen>;
  /** Whether the next body is checked against the published schema: see `checkOneIn`. */
  readonly checksSchemaNow: () => boolean;
  /** What would have called people or shown names, in any body that the bot sent. */
  readonly pings: string[];
}
