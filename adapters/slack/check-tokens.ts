import { webApi } from '@slack/bolt';
import type { SlackTrouble } from '../../src/index.ts';
import { slackErrorOf } from './place.ts';
import { scopes } from './scopes.ts';

/** Who the bot is in its workspace. */
export interface Identity {
  readonly botUserId: string | null;
  readonly botId: string | null;
  readonly teamId: string | null;
}

export type CheckedToken =
  | { readonly status: 'accepted'; readonly identity: Identity; readonly lacking: readonly string[] }
  /** `lasting` where trying again cannot help. */
  | { readonly status: 'trouble'; readonly trouble: SlackTrouble; readonly lasting: boolean };

/** Asks Slack whose the bot's token is, and what it may do. */
export async function checkBotToken(client: webApi.WebClient, apiUrl: string): Promise<CheckedToken> {
  try {
    const { user_id, bot_id, team_id, response_metadata } = await client.auth.test();
    const granted = response_metadata?.scopes;
    return {
      status: 'accepted',
      identity: { botUserId: user_id ?? null, botId: bot_id ?? null, teamId: team_id ?? null },
      lacking: granted === undefined ? [] : scopes.filter((scope) => !granted.includes(scope)),
    };
  } catch (error) {
    return { status: 'trouble', ...troubleOf(error, 'SLACK_BOT_TOKEN', apiUrl) };
  }
}

/** What an error of Slack's means for whoever runs the program. */
export function troubleOf(error: unknown, key: string, apiUrl: string): { readonly trouble: SlackTrouble; readonly lasting: boolean } {
  const code = slackErrorOf(error);
  if (code === null) return { trouble: { code: 'unreachable', address: new URL(apiUrl).host }, lasting: false };
  if (refusals.includes(code)) return { trouble: { code: 'token-refused', key }, lasting: true };
  if (code === 'not_allowed_token_type')
    return { trouble: { code: 'wrong-token-kind', key, starts: key === 'SLACK_APP_TOKEN' ? 'xapp-' : 'xoxb-' }, lasting: true };
  if (code === 'missing_scope' || code === 'no_permission')
    return key === 'SLACK_APP_TOKEN'
      ? { trouble: { code: 'missing-app-scope', scope: 'connections:write' }, lasting: true }
      : { trouble: { code: 'missing-scopes', scopes }, lasting: true };
  return { trouble: { code: 'other', reason: code }, lasting: lastingOthers.includes(code) };
}

const refusals = ['invalid_auth', 'not_authed', 'account_inactive', 'token_revoked', 'token_expired', 'user_removed_from_team'];
const lastingOthers = ['team_disabled', 'org_login_required', 'ekm_access_denied'];

/** @param token - Undefined where each call brings its own. */
export function createClient(token: string | undefined, options: webApi.WebClientOptions): webApi.WebClient {
  return new webApi.WebClient(token, options);
}
