import { type JsonObject, textOf } from '../json.ts';
import type { State } from '../state.ts';
import { workspaceOf } from '../state.ts';
import { appId } from '../world.ts';
import { no, ok } from './method.ts';

/**
 * oauth.v2.access: changes the code of the install page for a token. The app says who it is in the arguments or, as
 * `authorization: Basic`, in the header.
 */
export function accessToken(state: State, args: JsonObject, authorization: string | undefined): JsonObject {
  const { clientId, clientSecret } = state.settings;
  const [basicId = '', basicSecret = ''] = Buffer.from(authorization?.replace(/^Basic /, '') ?? '', 'base64')
    .toString()
    .split(':');
  if ((textOf(args['client_id']) || basicId) !== clientId) return no('invalid_client_id');
  if ((textOf(args['client_secret']) || basicSecret) !== clientSecret) return no('bad_client_secret');
  const consent = state.oauthCodes.use(textOf(args['code']));
  if (typeof consent === 'string') return no(consent);
  if (consent.redirectUri !== textOf(args['redirect_uri'])) return no('bad_redirect_uri');
  const workspace = workspaceOf(state, consent.teamId);
  const token = workspace.botToken ?? state.ids.next(`xoxb-${workspace.domain}-`);
  workspace.botToken = token;
  state.deadTokens.delete(token);
  return ok({
    access_token: token,
    token_type: 'bot',
    scope: consent.scopes.join(','),
    bot_user_id: workspace.bot.userId,
    app_id: appId,
    team: { id: workspace.teamId, name: workspace.name },
    enterprise: null,
    is_enterprise_install: false,
    authed_user: { id: consent.userId },
  });
}
