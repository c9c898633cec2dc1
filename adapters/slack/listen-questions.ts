import type { App, webApi } from '@slack/bolt';
import type { Locale } from '../../src/index.ts';
import { answerTask } from './answering.ts';
import { messagePlace, privatePlace } from './place.ts';
import { readText } from './read-text.ts';
import type { SlackContext } from './slack-context.ts';

/** The language that a command's own name shows. */
const commandLocales: Readonly<Record<string, Locale>> = { '/hankkeet': 'fi', '/projects': 'en', '/projekt': 'sv' };

/** Handles every command that Slack delivers, so that none stays without an answer. Acknowledges before the work: Slack waits 3 seconds. */
export function listenToCommands(app: App, context: SlackContext): void {
  app.command(/.*/u, async ({ ack, command, respond, client }) => {
    await ack();
    const { team_id: team, user_id: user, channel_id: channel } = command;
    const locale = commandLocales[command.command] ?? null;
    const text = readText(command.text, null);
    await answerTask(
      {
        asker: { team, user, locale, conversation: `slack:${team}:${channel}:${user}` },
        place: privatePlace(client, respond, channel, null, user),
        client,
        getReply: (options) => (text === '' ? context.bot.run('help', options) : context.bot.ask({ ...options, text })),
        show: 'answer',
        event: 'command',
      },
      context,
    );
  });
}

/** Handles a mention in a channel: the answer goes to the thread, which is one conversation. */
export function listenToMentions(app: App, context: SlackContext): void {
  app.event('app_mention', async ({ event, body, client, context: { botUserId } }) => {
    // In a direct message the same message comes as `message` too.
    if (event.user === undefined || 'bot_id' in event || event.channel.startsWith('D')) return;
    if (!(await isNew(body, event, context))) return;
    await answerWritten(
      {
        team: body.team_id,
        user: event.user,
        channel: event.channel,
        thread: event.thread_ts ?? event.ts,
        text: readText(event.text, botUserId ?? null),
      },
      client,
      context,
    );
  });
}

/** Handles what people write to the bot directly. */
export function listenToDirectMessages(app: App, context: SlackContext): void {
  app.event('message', async ({ event, body, client, context: { botUserId } }) => {
    if (event.channel_type !== 'im' || event.subtype !== undefined || 'bot_id' in event) return;
    if (!(await isNew(body, event, context))) return;
    await answerWritten(
      {
        team: body.team_id,
        user: event.user,
        channel: event.channel,
        thread: event.thread_ts ?? null,
        text: readText(event.text ?? '', botUserId ?? null),
      },
      client,
      context,
    );
  });
}

/** Handles "ask about this" on any message: its text is the question. */
export function listenToMessageShortcut(app: App, context: SlackContext): void {
  app.shortcut({ callback_id: 'ask', type: 'message_action' }, async ({ ack, shortcut, respond, client, context: { botUserId } }) => {
    await ack();
    const user = shortcut.user.id;
    const team = shortcut.team?.id ?? shortcut.user.team_id ?? '';
    const text = readText(shortcut.message.text ?? '', botUserId ?? null);
    await answerTask(
      {
        asker: { team, user, locale: null, conversation: `slack:${team}:${shortcut.channel.id}:${user}` },
        place: privatePlace(client, respond, shortcut.channel.id, shortcut.message['thread_ts'] ?? null, user),
        client,
        getReply: (options) => (text === '' ? context.bot.run('help', options) : context.bot.ask({ ...options, text })),
        show: 'answer',
        event: 'shortcut',
      },
      context,
    );
  });
}

interface Written {
  readonly team: string;
  readonly user: string;
  readonly channel: string;
  readonly thread: string | null;
  readonly text: string;
}

async function answerWritten(
  { team, user, channel, thread, text }: Written,
  client: webApi.WebClient,
  context: SlackContext,
): Promise<void> {
  await answerTask(
    {
      asker: { team, user, locale: null, conversation: `slack:${team}:${channel}:${thread ?? ''}` },
      place: messagePlace(client, channel, thread, user),
      client,
      getReply: (options) => (text === '' ? context.bot.run('help', options) : context.bot.ask({ ...options, text })),
      show: 'answer',
      event: 'message',
    },
    context,
  );
}

/** Slack delivers an event again where its acknowledgement came late or not at all, and one message as two kinds of event. */
async function isNew(
  body: { readonly team_id: string; readonly event_id: string },
  { channel, ts }: { readonly channel: string; readonly ts: string },
  { bot: { state } }: SlackContext,
): Promise<boolean> {
  const isNewEvent = await state.isFirst(`slack:${body.team_id}:${body.event_id}`);
  const isNewMessage = await state.isFirst(`slack:${body.team_id}:${channel}:${ts}`);
  return isNewEvent && isNewMessage;
}
