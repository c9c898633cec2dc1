import type { App, webApi } from '@slack/bolt';
import type { Locale } from '../../src/index.ts';
import { chosenLanguage, homeActions, renderHome } from './render/home-view.ts';
import { personOf, type SlackContext } from './slack-context.ts';

/** The start page's language where nothing shows one: the list's own. */
const usualLocale: Locale = 'fi';

/** Shows the start page where a person opens it, and anew where they choose a language. */
export function listenToHome(app: App, context: SlackContext): void {
  app.event('app_home_opened', async ({ event, body, client }) => {
    if (event.tab === 'home') await showHome(body.team_id, event.user, client, context);
  });

  app.action({ action_id: homeActions.language, type: 'block_actions' }, async ({ ack, body, action, client }) => {
    await ack();
    if (action.type !== 'static_select') return;
    const team = body.team?.id ?? body.user.team_id ?? '';
    await context.bot.state.chooseLanguage(personOf({ team, user: body.user.id }), chosenLanguage(action.selected_option.value));
    await showHome(team, body.user.id, client, context);
  });
}

async function showHome(team: string, user: string, client: webApi.WebClient, { bot, desk, locale: usual }: SlackContext): Promise<void> {
  await desk.serve({
    conversation: null,
    event: 'home',
    async work() {
      const chosen = await bot.state.languageOf(personOf({ team, user }));
      const locale = chosen ?? usual ?? usualLocale;
      const overview = await bot.overview({ conversation: null, locale, today: null });
      await client.views.publish({ user_id: user, view: renderHome(overview, locale, chosen) });
      return {};
    },
    // The page stays as it was; there is nowhere to say more.
    apologise: async () => {},
  });
}
