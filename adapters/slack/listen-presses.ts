import type { App, BlockAction, RespondFn, webApi } from '@slack/bolt';
import type { ExportFormat, Reply, RunOptions } from '../../src/index.ts';
import { answerTask, apologise } from './answering.ts';
import { isDirect, messagePlace, type Place, privatePlace, replacedPlace, sharedPlace, viewPlace } from './place.ts';
import { type Press, type PressKind, pressKindOf, readPress } from './press.ts';
import { sendFile } from './send-file.ts';
import type { Asker, SlackContext } from './slack-context.ts';
import { answerWindow, loadingWindow } from './window.ts';

/** A click with all that it carries. */
interface Clicked {
  readonly kind: PressKind;
  readonly press: Press;
  readonly body: BlockAction;
  readonly respond: RespondFn;
  readonly client: webApi.WebClient;
}

/** Handles every button and menu of an answer: also after a restart, days later, and for people who did not ask. */
export function listenToPresses(app: App, context: SlackContext): void {
  app.action(
    { action_id: /^(?:page|sort|ask|choose|card|whole|table|csv|xlsx|share):\d+$/u },
    async ({ ack, body, action, respond, client }) => {
      await ack();
      if (body.type !== 'block_actions' || !('action_id' in action)) return;
      const kind = pressKindOf(action.action_id);
      const press = readPress(carriedBy(action));
      if (kind === null || press === null) return;
      await answerPress({ kind, press, body, respond, client }, context);
    },
  );
}

function carriedBy(action: BlockAction['actions'][number]): string {
  if (action.type === 'button') return action.value ?? '';
  return action.type === 'static_select' ? action.selected_option.value : '';
}

async function answerPress(clicked: Clicked, context: SlackContext): Promise<void> {
  const { kind, press } = clicked;
  const asker = askerOf(clicked);
  const place = await placeOf(clicked, context);
  if (place === null) return;
  if (kind === 'csv' || kind === 'xlsx') return answerWithFile(kind, asker, place, clicked, context);
  await answerTask(
    {
      asker,
      place,
      client: clicked.client,
      getReply: (options) => replyTo(kind, press, options, context),
      show: kind === 'whole' || kind === 'table' ? kind : 'answer',
      event: kind,
    },
    context,
  );
}

/** The language is that of the answer under which the button stands, so that a page follows its page. */
function replyTo(kind: PressKind, { query, locale }: Press, options: RunOptions, { bot }: SlackContext): Promise<Reply> {
  const asked = { ...options, locale };
  return bot.run(query, kind === 'table' ? { ...asked, rows: mostRows } : asked);
}

/** As many as a table of Slack's holds. */
const mostRows = 100;

/** What its asker clicks under a thread's answer belongs to the thread; all else is a talk of the person's own. */
function askerOf({ press, body }: Clicked): Asker {
  const user = body.user.id;
  const team = body.team?.id ?? body.user.team_id ?? '';
  const { channel, answerThread, isPrivate } = whereOf(body);
  const isOwn = isPrivate || press.owner !== user;
  const conversation = channel === null ? null : `slack:${team}:${channel}:${isOwn ? user : (answerThread ?? '')}`;
  return { team, user, conversation, locale: press.locale };
}

/** Null where a window could not be opened: that is in the log, and Slack itself tells the person. */
async function placeOf({ kind, press, body, respond, client }: Clicked, { log }: SlackContext): Promise<Place | null> {
  const user = body.user.id;
  const { channel, thread, answerThread, isPrivate } = whereOf(body);
  if (channel === null) {
    const isInWindow = body.view?.type === 'modal';
    const isFile = kind === 'csv' || kind === 'xlsx';
    if (isInWindow && !isFile) return viewPlace(client, body.view?.id ?? '', user, (blocks) => answerWindow(blocks, press.locale));
    try {
      // That a file was sent is said on top of the answer, which stays.
      const open = isInWindow ? client.views.push : client.views.open;
      const opened = await open({ trigger_id: body.trigger_id, view: loadingWindow(press.locale) });
      return viewPlace(client, opened.view?.id ?? '', user, (blocks) => answerWindow(blocks, press.locale));
    } catch {
      log.warn({ event: kind }, 'slack.window-not-opened');
      return messagePlace(client, user, null, user);
    }
  }
  if (kind === 'share') return sharedPlace(client, respond, channel, thread, user);
  if (isPrivate) {
    const place = privatePlace(client, respond, channel, thread, user);
    return staysInPlace(kind) ? replacedPlace(respond, place) : place;
  }
  if (press.owner !== user) return othersCopy(client, respond, channel, thread, user);
  const place = messagePlace(client, channel, answerThread, user);
  return staysInPlace(kind) ? replacedPlace(respond, place) : place;
}

/** The same answer, another part of it, or the one that was meant: it takes the place of what was clicked. */
function staysInPlace(kind: PressKind): boolean {
  return kind === 'page' || kind === 'sort' || kind === 'whole' || kind === 'choose';
}

/** Who did not ask gets an answer of their own, and leaves the other's as it is. */
function othersCopy(client: webApi.WebClient, respond: RespondFn, channel: string, thread: string | null, user: string): Place {
  const fallback = privatePlace(client, respond, channel, thread, user);
  const inThread = thread === null ? {} : { thread_ts: thread };
  return {
    ...fallback,
    async send({ text, blocks }) {
      try {
        await client.chat.postEphemeral({ channel, user, text, ...inThread, blocks: [...blocks] });
      } catch {
        await fallback.send({ text, blocks });
      }
    },
  };
}

interface Where {
  /** Null in a window or on the start page. */
  readonly channel: string | null;
  /** The thread in which the clicked message is. */
  readonly thread: string | null;
  /** The thread of an answer to everybody: under the clicked message itself, where that is in none. A direct message has none. */
  readonly answerThread: string | null;
  /** The message is seen by the person alone. */
  readonly isPrivate: boolean;
}

function whereOf({ container, channel, message }: BlockAction): Where {
  const textIn = (holder: Readonly<Record<string, unknown>> | undefined, name: string): string | null => {
    const value = holder?.[name];
    return typeof value === 'string' ? value : null;
  };
  const thread = textIn(message, 'thread_ts') ?? textIn(container, 'thread_ts');
  const isTop = channel !== undefined && !isDirect(channel.id);
  return {
    channel: channel?.id ?? null,
    thread,
    answerThread: thread ?? (isTop ? textIn(message, 'ts') : null),
    isPrivate: container['is_ephemeral'] === true,
  };
}

async function answerWithFile(
  format: ExportFormat,
  asker: Asker,
  place: Place,
  { press, client }: Clicked,
  context: SlackContext,
): Promise<void> {
  await context.desk.serve({
    conversation: null,
    event: format,
    async work() {
      const asked = { conversation: null, locale: press.locale, today: null };
      const file = await context.desk.within(context.bot.exportFile(press.query, format, asked));
      await sendFile(client, place, file, press.locale);
      return { rows: file?.rows ?? 0 };
    },
    apologise: (id) => apologise(id, asker, place, context),
  });
}
