import type { RespondFn, webApi } from '@slack/bolt';
import type { LogFields } from '../../src/index.ts';
import { limits } from './limits.ts';
import type { SlackMessage } from './render/slack-message.ts';

type Client = webApi.WebClient;

/** Where an answer goes. */
export interface Place {
  readonly surface: 'message' | 'private' | 'view';
  /** The place is seen by the asker alone, inside a channel where others are. */
  readonly canShare: boolean;
  readonly files: FilePlace;
  send(message: SlackMessage): Promise<void>;
}

/** Where a file goes; a `channel` of null is the person's own messages with the bot. */
export interface FilePlace {
  readonly channel: string | null;
  readonly thread: string | null;
  readonly user: string;
}

/** A channel, in a thread, or a direct message. Where the bot may not write there, the person gets the message directly. */
export function messagePlace(client: Client, channel: string, thread: string | null, user: string): Place {
  const inThread = thread === null ? {} : { thread_ts: thread };
  return {
    surface: 'message',
    canShare: false,
    files: { channel, thread, user },
    async send(message) {
      try {
        await client.chat.postMessage({ channel, ...inThread, ...spread(message) });
      } catch (error) {
        if (!isClosedTo(error)) throw error;
        await client.chat.postMessage({ channel: user, ...spread(message) });
      }
    },
  };
}

/** For the person alone, through the address that came with a command or a click, or as a message where that address is of no use. */
export function privatePlace(client: Client, respond: RespondFn, channel: string, thread: string | null, user: string): Place {
  const inThread = thread === null ? {} : { thread_ts: thread };
  return {
    surface: 'private',
    canShare: !isDirect(channel),
    files: { channel, thread, user },
    async send(message) {
      try {
        await post(respond, { response_type: 'ephemeral', replace_original: false, ...spread(message) });
      } catch (error) {
        if (!isOfNoUse(error)) throw error;
        await sendAlone();
      }

      async function sendAlone(): Promise<void> {
        try {
          await client.chat.postEphemeral({ channel, user, ...inThread, ...spread(message) });
        } catch (error) {
          if (!isClosedTo(error)) throw error;
          await client.chat.postMessage({ channel: user, ...spread(message) });
        }
      }
    },
  };
}

/** Instead of the message that was clicked in; in `place`, where that cannot be replaced any more. */
export function replacedPlace(respond: RespondFn, place: Place): Place {
  return {
    ...place,
    async send(message) {
      try {
        await post(respond, { replace_original: true, ...spread(message) });
      } catch (error) {
        if (!isOfNoUse(error)) throw error;
        await place.send(message);
      }
    },
  };
}

/** For everybody in the channel, through the address that came with a click: the bot need not be a member. */
export function sharedPlace(client: Client, respond: RespondFn, channel: string, thread: string | null, user: string): Place {
  const inThread = thread === null ? {} : { thread_ts: thread };
  const place = messagePlace(client, channel, thread, user);
  return {
    ...place,
    async send(message) {
      try {
        await post(respond, { response_type: 'in_channel', replace_original: false, ...inThread, ...spread(message) });
      } catch (error) {
        if (!isOfNoUse(error)) throw error;
        await place.send(message);
      }
    },
  };
}

/** A window: one that is open already, under its id. */
export function viewPlace(
  client: Client,
  viewId: string,
  user: string,
  window: (blocks: SlackMessage['blocks']) => webApi.ViewsUpdateArguments['view'],
): Place {
  return {
    surface: 'view',
    canShare: false,
    files: { channel: null, thread: null, user },
    async send({ blocks, text }) {
      try {
        await client.views.update({ view_id: viewId, view: window(blocks.length > 0 ? blocks : [plainBlock(text)]) });
      } catch (error) {
        // The person closed it.
        if (slackErrorOf(error) !== 'not_found') throw error;
      }
    },
  };
}

export function isDirect(channel: string): boolean {
  return channel.startsWith('D');
}

/** The bot may not write there, or not yet. */
export function isClosedTo(error: unknown): boolean {
  const code = slackErrorOf(error) ?? '';
  return closed.includes(code) || code.startsWith('restricted_action');
}

const closed = ['not_in_channel', 'channel_not_found', 'is_archived', 'no_permission', 'user_not_in_channel', 'cannot_reply_to_message'];

/** What the log should know of an error of Slack's. */
export function describeError(error: unknown): LogFields {
  return { refused: slackErrorOf(error) };
}

/** The code that Slack refused with: `invalid_blocks`; null for any other error. */
export function slackErrorOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('data' in error)) return null;
  const { data } = error;
  return typeof data === 'object' && data !== null && 'error' in data && typeof data.error === 'string' ? data.error : null;
}

/** No previews: a list's links would fill the screen. */
const quiet = { unfurl_links: false, unfurl_media: false } as const;

/** `mrkdwn` is off: where Slack shows the text and not the blocks, it is to be read as it stands. */
function spread({ text, blocks }: SlackMessage) {
  return { text, mrkdwn: false, ...quiet, ...(blocks.length === 0 ? {} : { blocks: [...blocks] }) };
}

/** @throws Error where Slack refuses: it may say so with status 200. */
async function post(respond: RespondFn, message: Parameters<RespondFn>[0]): Promise<void> {
  const response = await respond(message);
  const body = await response.text();
  const refused = /"ok"\s*:\s*false/u.test(body) ? /"error"\s*:\s*"(\w+)"/u.exec(body)?.[1] : undefined;
  if (refused !== undefined) throw Object.assign(new Error('Slack refused'), { data: { error: refused } });
}

/** The address is used up, too old or away: it is not the form of the message that Slack refuses. */
function isOfNoUse(error: unknown): boolean {
  const code = slackErrorOf(error);
  if (code !== null) return !/blocks|msg_too_long|no_text|invalid_arguments/u.test(code);
  return !(error instanceof Error && 'statusCode' in error && error.statusCode === 400);
}

/** A window takes blocks alone. Nothing in it is markup, so that nothing is escaped. */
function plainBlock(text: string): SlackMessage['blocks'][number] {
  const shown = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  return {
    type: 'section',
    text: { type: 'plain_text', text: shown.slice(0, limits.sectionText).replace(/[\ud800-\udbff]$/, ''), emoji: false },
  };
}
