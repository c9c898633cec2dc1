import type { webApi } from '@slack/bolt';
import { cleanText, type ExportedFile, type Locale, sentencesFor } from '../../src/index.ts';
import { isClosedTo, type Place } from './place.ts';
import { escapeMarkup } from './render/literal.ts';
import { renderText } from './render/render-answer.ts';

/**
 * Puts a file where the question was asked, with what it holds in words: its rows and their total. Where the bot may not write there,
 * the person gets it as a direct message, and is told.
 *
 * @param file - Null where there is nothing to export: that is said.
 * @throws Whatever Slack refuses with otherwise.
 */
export async function sendFile(client: webApi.WebClient, place: Place, file: ExportedFile | null, locale: Locale): Promise<void> {
  const { chat } = sentencesFor(locale);
  if (file === null) return place.send(renderText(chat.file.nothing));
  const { channel, thread, user } = place.files;
  if (channel === null) {
    await sendDirectly(client, user, file);
    return place.send(renderText(chat.file.sentToYou));
  }
  try {
    await upload(client, channel, thread, file);
  } catch (error) {
    if (!isClosedTo(error)) throw error;
    await sendDirectly(client, user, file);
    await place.send(renderText(chat.file.sentPrivately));
  }
}

/** A message first: it opens the conversation, and says in which channel that is. */
async function sendDirectly(client: webApi.WebClient, user: string, file: ExportedFile): Promise<void> {
  const { channel, ts } = await client.chat.postMessage({
    channel: user,
    text: commentOf(file.description),
    mrkdwn: false,
    unfurl_links: false,
  });
  await upload(client, channel ?? user, ts ?? null, file);
}

async function upload(
  client: webApi.WebClient,
  channel: string,
  thread: string | null,
  { name, bytes, description }: ExportedFile,
): Promise<void> {
  const inThread = thread === null ? {} : { thread_ts: thread };
  await client.filesUploadV2({
    channel_id: channel,
    ...inThread,
    filename: name,
    file: Buffer.from(bytes),
    initial_comment: commentOf(description),
  });
}

/** What a file holds, for the message that it comes with. */
function commentOf(description: string): string {
  return escapeMarkup(cleanText(description)).slice(0, 3_000);
}
