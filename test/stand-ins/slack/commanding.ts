import { type Acting, channelOf } from './acting.ts';
import type { Delivery, Tampering } from './delivery.ts';
import { isObject, type JsonObject } from './json.ts';
import { refusedMessage } from './methods/chat.ts';
import { postAnswer } from './respond.ts';
import { appId } from './world.ts';

export interface CommandOptions {
  /** Name, id, or `dm`; `general` where nothing is said. The bot need not be in it. */
  readonly channel?: string;
  readonly tampering?: Tampering;
}

/** A command and what became of it. */
export interface Commanded extends Delivery {
  /** What Slack itself tells the person where the app kept silent or said nonsense. */
  readonly trouble: 'operation_timeout' | 'dispatch_failed' | undefined;
  readonly responseUrl: string;
}

/** Types a slash command. What comes with the acknowledgement is shown like what comes by the response_url. */
export async function command(
  acting: Acting,
  name: string,
  text: string,
  { channel = 'general', tampering }: CommandOptions = {},
): Promise<Commanded> {
  const { state, courier, workspace, member } = acting;
  const { teamId, domain } = workspace;
  const { id, kind, name: channelName } = channelOf(acting, channel);
  const place = { teamId, channel: id, user: member.id, original: undefined };
  const responseUrl = state.responseUrls.issue(place);
  const payload = {
    token: 'verification-token',
    team_id: teamId,
    team_domain: domain,
    channel_id: id,
    channel_name: kind === 'private' ? 'privategroup' : channelName,
    user_id: member.id,
    user_name: member.name,
    command: name,
    text,
    api_app_id: appId,
    is_enterprise_install: 'false',
    response_url: responseUrl,
    trigger_id: state.triggers.issue({ teamId, user: member.id, viewId: undefined }),
  };
  const delivery = await courier.deliver('slash_commands', payload, tampering === undefined ? {} : { tampering });
  const answer = answerIn(delivery.body);
  const isWrong = answer !== undefined && refusedMessage(answer) !== undefined;
  if (answer !== undefined && !isWrong) postAnswer(state, place, answer);
  return { ...delivery, responseUrl, trouble: troubleOf(delivery, isWrong, state.settings.acknowledgeWithinMs) };
}

function answerIn(body: unknown): JsonObject | undefined {
  if (typeof body === 'string') return { text: body };
  return isObject(body) && Object.keys(body).length > 0 ? body : undefined;
}

/** Silence is a timeout; an address that cannot be reached or says no is not. */
function troubleOf({ acknowledged, via, status, afterMs }: Delivery, isWrong: boolean, withinMs: number): Commanded['trouble'] {
  if (acknowledged) return isWrong ? 'dispatch_failed' : undefined;
  if (via === 'socket') return 'operation_timeout';
  return via === 'http' && status === undefined && afterMs >= withinMs ? 'operation_timeout' : 'dispatch_failed';
}
