import { textOf } from '../json.ts';
import { appId } from '../world.ts';
import { type Method, no, ok } from './method.ts';

export const test: Method = ({ workspace: { name, domain, teamId, bot } }) =>
  ok({
    url: `https://${domain}.slack.com/`,
    team: name,
    user: 'hankebotti',
    team_id: teamId,
    user_id: bot.userId,
    bot_id: bot.botId,
    is_enterprise_install: false,
  });

/** The token is dead afterwards. */
export const revoke: Method = ({ state, workspace, args }) => {
  if (args['test'] === true) return ok({ revoked: false });
  if (workspace.botToken !== undefined) state.deadTokens.set(workspace.botToken, 'token_revoked');
  workspace.botToken = undefined;
  return ok({ revoked: true });
};

/** Takes the app out of a workspace; Slack wants the app's own secret with it. */
export const uninstall: Method = ({ state, workspace, args }) => {
  if (textOf(args['client_id']) !== state.settings.clientId) return no('invalid_client_id');
  if (textOf(args['client_secret']) !== state.settings.clientSecret) return no('bad_client_secret');
  if (workspace.botToken !== undefined) state.deadTokens.set(workspace.botToken, 'account_inactive');
  workspace.botToken = undefined;
  state.tell(workspace, { type: 'app_uninstalled' });
  return ok();
};

export const botInfo: Method = ({ workspace: { bot } }) =>
  ok({ bot: { id: bot.botId, user_id: bot.userId, app_id: appId, name: 'hankebotti', deleted: false } });
