import type { JsonObject } from './json.ts';
import type { Message } from './message-store.ts';
import { appId, type Workspace } from './world.ts';

/** A message as Slack writes it into answers, events and clicks. */
export function messageJson(workspace: Workspace, message: Message): JsonObject {
  const { bot, teamId } = workspace;
  return {
    type: 'message',
    user: message.user,
    ts: message.ts,
    ...(message.isBot ? { bot_id: bot.botId, app_id: appId, bot_profile: { id: bot.botId, app_id: appId, team_id: teamId } } : {}),
    text: message.text,
    team: teamId,
    ...(message.threadTs === undefined ? {} : { thread_ts: message.threadTs }),
    ...(message.edited ? { edited: { user: message.user, ts: message.ts } } : {}),
    ...(message.files.length > 0 ? { files: message.files.map(({ name, title, bytes }) => ({ name, title, size: bytes.length })) } : {}),
    blocks: message.blocks,
  };
}
