import type { App } from '@slack/bolt';
import type { SlackContext } from './slack-context.ts';

/** Forgets a workspace that removed the app, with its token. */
export function listenToRemoval(app: App, { bot, log }: SlackContext): void {
  const forget = async ({ body }: { readonly body: { readonly team_id: string } }): Promise<void> => {
    await bot.state.forgetInstallation(`slack:${body.team_id}`);
    log.info({}, 'slack.removed');
  };
  app.event('app_uninstalled', forget);
  app.event('tokens_revoked', async ({ body, event }) => {
    if ((event.tokens.bot ?? []).length > 0) await forget({ body });
  });
}
