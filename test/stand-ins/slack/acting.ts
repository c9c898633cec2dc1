import type { Courier } from './courier.ts';
import type { JsonObject } from './json.ts';
import type { State } from './state.ts';
import { appId, type Channel, directChannel, findChannel, type Member, type Workspace } from './world.ts';

/** A person who does something in Slack, and all that it takes to tell the app. */
export interface Acting {
  readonly state: State;
  readonly courier: Courier;
  readonly workspace: Workspace;
  readonly member: Member;
}

/** What every click, submission and shortcut carries. */
export function interactionBase({ state, workspace, member }: Acting, viewId?: string): JsonObject {
  const { teamId, domain } = workspace;
  return {
    token: 'verification-token',
    api_app_id: appId,
    team: { id: teamId, domain },
    enterprise: null,
    is_enterprise_install: false,
    user: { id: member.id, name: member.name, username: member.name, team_id: teamId },
    trigger_id: state.triggers.issue({ teamId, user: member.id, viewId }),
  };
}

/** An event in its envelope. */
export function eventEnvelope(state: State, workspace: Workspace, event: JsonObject, eventId: string): JsonObject {
  return {
    token: 'verification-token',
    team_id: workspace.teamId,
    api_app_id: appId,
    type: 'event_callback',
    event_id: eventId,
    event_time: Math.floor(state.settings.now() / 1_000),
    authorizations: [
      { enterprise_id: null, team_id: workspace.teamId, user_id: workspace.bot.userId, is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: false,
    event,
  };
}

/**
 * A channel in which the person is; `dm` is the talk with the bot.
 *
 * @throws Error where there is no such channel or the person is not in it.
 */
export function channelOf({ workspace, member }: Acting, idOrName: string): Channel {
  if (idOrName === 'dm') return directChannel(workspace, member.id);
  const channel = findChannel(workspace, idOrName);
  if (channel === undefined) throw new Error(`No channel ${idOrName} in ${workspace.name}`);
  if (!channel.members.has(member.id)) throw new Error(`${member.name} is not in ${idOrName}`);
  return channel;
}
