import type { App, BlockAction, GlobalShortcut, ViewOutput, webApi } from '@slack/bolt';
import {
  type CompletionField,
  cleanText,
  cutLabel,
  faultFields,
  isLocale,
  type Locale,
  parseIsoDate,
  type SearchForm,
  type SearchProblem,
  sentencesFor,
} from '../../src/index.ts';
import { answerTask } from './answering.ts';
import { limits } from './limits.ts';
import { viewPlace } from './place.ts';
import { homeActions } from './render/home-view.ts';
import { chosenHappening, chosenSort, renderSearchWindow, type SearchField, searchCallback } from './render/search-window.ts';
import { plainText } from './render/text-objects.ts';
import { personOf, type SlackContext } from './slack-context.ts';
import { answerWindow, loadingWindow } from './window.ts';

const usualLocale: Locale = 'fi';

/** Handles the window to look for projects: opening it, completing names, and its answer, which takes its place. */
export function listenToSearch(app: App, context: SlackContext): void {
  app.shortcut({ callback_id: searchCallback, type: 'shortcut' }, async ({ ack, shortcut, client }) => {
    await ack();
    await openSearch(shortcut, client, context);
  });

  app.action({ action_id: homeActions.search, type: 'block_actions' }, async ({ ack, body, client }) => {
    await ack();
    await openSearch(body, client, context);
  });

  app.options<'block_suggestion'>({ action_id: /^(?:beneficiary|objective)$/u }, async ({ ack, options, body }) => {
    const field: CompletionField = options.action_id === 'objective' ? 'objective' : 'beneficiary';
    const locale = 'view' in body && body.view !== undefined ? windowLocale(body.view.private_metadata) : usualLocale;
    const choices = context.bot.complete(field, options.value, locale, limits.menuOptions);
    await ack({ options: choices.map(({ label, key }) => ({ text: plainText(cutLabel(cleanText(label), limits.menuText)), value: key })) });
  });

  app.view({ callback_id: searchCallback, type: 'view_submission' }, async ({ ack, view, body, client }) => {
    const locale = windowLocale(view.private_metadata);
    const read = context.bot.readSearch(formOf(view), locale);
    if (read.status === 'problems') {
      await ack({ response_action: 'errors', errors: errorsOf(read.problems, locale) });
      return;
    }
    await ack({ response_action: 'update', view: loadingWindow(locale) });
    const asker = { team: body.team?.id ?? body.user.team_id ?? '', user: body.user.id, conversation: null, locale };
    const place = viewPlace(client, view.id, body.user.id, (blocks) => answerWindow(blocks, locale));
    await answerTask(
      { asker, place, client, getReply: (options) => context.bot.run(read.query, { ...options, locale }), show: 'answer', event: 'search' },
      context,
    );
  });
}

async function openSearch(
  { trigger_id, user, team }: GlobalShortcut | BlockAction,
  client: webApi.WebClient,
  { bot, log, locale: usual }: SlackContext,
): Promise<void> {
  try {
    const chosen = await bot.state.languageOf(personOf({ team: team?.id ?? user.team_id ?? '', user: user.id }));
    await client.views.open({ trigger_id, view: renderSearchWindow(chosen ?? usual ?? usualLocale) });
  } catch (error) {
    log.error({ event: 'search', ...faultFields(error) }, 'slack.window-not-opened');
  }
}

function windowLocale(metadata: string): Locale {
  return isLocale(metadata) ? metadata : usualLocale;
}

function formOf({ state }: ViewOutput): SearchForm {
  const filled = (field: SearchField): string | null => {
    const value = state.values[field]?.[field];
    return value?.selected_option?.value ?? value?.selected_date ?? value?.value ?? null;
  };
  const dayOf = (field: SearchField): SearchForm['from'] => parseIsoDate(filled(field) ?? '');
  return {
    beneficiary: filled('beneficiary'),
    objective: filled('objective'),
    topic: filled('topic'),
    happens: chosenHappening(filled('happens')),
    from: dayOf('from'),
    to: dayOf('to'),
    atLeast: filled('atLeast'),
    atMost: filled('atMost'),
    sort: chosenSort(filled('sort')),
  };
}

/** Each problem under the field that it is in. */
function errorsOf(problems: readonly SearchProblem[], locale: Locale): Record<string, string> {
  const { search } = sentencesFor(locale).chat;
  const sentences = { unknown: search.unknown, backwards: search.backwards, 'not-an-amount': search.notAnAmount };
  return Object.fromEntries(problems.map(({ field, code }) => [field, sentences[code]]));
}
