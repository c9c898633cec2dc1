import type { EmulatedSlack } from './emulated.ts';
import type { Faults } from './faults.ts';
import type { Ids } from './ids.ts';
import type { JsonObject } from './json.ts';
import type { MessageStore } from './message-store.ts';
import type { OAuthCodes } from './oauth-codes.ts';
import type { Settings } from './options.ts';
import type { ResponseUrls } from './response-urls.ts';
import type { Triggers } from './triggers.ts';
import type { Filled, Views } from './views.ts';
import type { TokenDeath, Workspace } from './world.ts';

/** One call of the Web API, as it came. `method` is `response_url` for a post to one of those. */
export interface Call {
  readonly method: string;
  readonly args: JsonObject;
  readonly token: string;
}

/** All that Slack's side knows; each part is kept by its own file. */
export interface State {
  readonly settings: Settings;
  readonly workspaces: readonly Workspace[];
  /** Where this stand-in listens, without a slash at the end. */
  readonly origin: () => string;
  readonly ids: Ids;
  readonly messages: MessageStore;
  readonly views: Views;
  readonly triggers: Triggers;
  readonly responseUrls: ResponseUrls;
  readonly oauthCodes: OAuthCodes;
  readonly faults: Faults;
  readonly calls: Call[];
  readonly deadTokens: Map<string, TokenDeath>;
  /** Where the install page leads back to when its address does not say: what stands in the app's settings. */
  readonly redirect: { url: string };
  /** Changed by the test that grants or takes away. */
  readonly scopes: Set<string>;
  /** One-time tickets of sockets to come. */
  readonly tickets: Set<string>;
  /** What people chose in messages, by channel and ts. */
  readonly filledInMessages: Map<string, Filled>;
  /** By team. */
  readonly emulated: ReadonlyMap<string, EmulatedSlack>;
  /** Tells the app of something that nobody waits for. */
  readonly tell: (workspace: Workspace, event: JsonObject) => void;
}

export function workspaceOf(state: State, teamId: string): Workspace {
  const found = state.workspaces.find((workspace) => workspace.teamId === teamId);
  if (found === undefined) throw new Error(`No workspace ${teamId}`);
  return found;
}

export function emulatedOf(state: State, workspace: Workspace): EmulatedSlack {
  const found = state.emulated.get(workspace.teamId);
  if (found === undefined) throw new Error(`No emulated workspace ${workspace.teamId}`);
  return found;
}
