import type { webApi } from '@slack/bolt';
import { faultFields, type Reply, type RunOptions, sentencesFor } from '../../src/index.ts';
import { describeError, isClosedTo, type Place } from './place.ts';
import { renderAnswer, renderTable, renderText } from './render/render-answer.ts';
import type { SlackMessage } from './render/slack-message.ts';
import { sendFile } from './send-file.ts';
import { type Asker, localeOf, type SlackContext } from './slack-context.ts';

/** One question or click to be answered. */
export interface Task {
  readonly asker: Asker;
  readonly place: Place;
  readonly client: webApi.WebClient;
  readonly getReply: (options: RunOptions) => Promise<Reply>;
  readonly show: 'answer' | 'whole' | 'table';
  /** For the log: what kind of thing was answered. */
  readonly event: string;
}

/**
 * Answers, so that the person always sees something: the answer; its plain text, where Slack refuses its form; a sentence with an id that
 * the log knows, where it failed. Never rejects.
 */
export async function answerTask({ asker, place, client, getReply, show, event }: Task, context: SlackContext): Promise<void> {
  const { bot, desk } = context;
  await desk.serve({
    conversation: asker.conversation,
    event,
    async work(id) {
      const locale = await localeOf(asker, context);
      const reply = await desk.within(getReply({ conversation: asker.conversation, locale, today: null }));
      const { answer } = reply;
      const options = { surface: place.surface, owner: asker.user, again: reply.again, whole: show === 'whole', canShare: place.canShare };
      const message = show === 'table' ? renderTable(answer, options) : renderAnswer(answer, options);
      await sendSafely(place, message, id, context);
      if (reply.wantsFile !== null && answer.status === 'answered') {
        const asked = { conversation: null, locale: answer.locale, today: null };
        const file = await desk.within(bot.exportFile(answer.reading.query, reply.wantsFile, asked));
        await sendFile(client, place, file, answer.locale);
      }
      return { status: answer.status };
    },
    apologise: (id) => apologise(id, asker, place, context),
  });
}

/** Slack may refuse the form of a message, never its plain text. */
async function sendSafely(place: Place, message: SlackMessage, id: string, { log }: SlackContext): Promise<void> {
  try {
    await place.send(message);
  } catch (error) {
    if (isClosedTo(error)) throw error;
    log.warn({ id, ...describeError(error), ...faultFields(error) }, 'slack.sent-as-text');
    await place.send({ text: message.text, blocks: [] });
  }
}

/** Tells the person that it failed; the log says why under the id. */
export async function apologise(id: string, asker: Asker, place: Place, context: SlackContext): Promise<void> {
  const locale = (await localeOf(asker, context).catch(() => null)) ?? 'fi';
  await place.send(renderText(sentencesFor(locale).chat.error(id)));
}
