import type { webApi } from '@slack/bolt';
import { faultFields, newRequestId, type Reply, type RunOptions, sentencesFor } from '../../src/index.ts';
import { isClosedTo, type Place, slackErrorOf } from './place.ts';
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
export async function answerTask(task: Task, context: SlackContext): Promise<void> {
  const { asker } = task;
  const turn = asker.conversation ?? newRequestId();
  await context.inFlight.track(() => context.inTurn(turn, () => answerNow(task, context)));
}

async function answerNow(task: Task, context: SlackContext): Promise<void> {
  const { asker, place, client, getReply, show, event } = task;
  const { bot, log } = context;
  const id = newRequestId();
  const startedMs = performance.now();
  try {
    await context.pace();
    const locale = await localeOf(asker, context);
    const reply = await within(context.longestAnswerMs, getReply({ conversation: asker.conversation, locale, today: null }));
    const { answer } = reply;
    const options = { surface: place.surface, owner: asker.user, again: reply.again, whole: show === 'whole', canShare: place.canShare };
    const message = show === 'table' ? renderTable(answer, options) : renderAnswer(answer, options);
    await sendSafely(place, message, id, context);
    if (reply.wantsFile !== null && answer.status === 'answered') {
      const file = await bot.exportFile(answer.reading.query, reply.wantsFile, { conversation: null, locale: answer.locale, today: null });
      await sendFile(client, place, file, answer.locale);
    }
    log.info({ id, event, status: answer.status, ms: Math.round(performance.now() - startedMs) }, 'slack.answered');
  } catch (error) {
    await confess(error, id, task, context);
  }
}

/** Slack may refuse the form of a message, never its plain text. */
async function sendSafely(place: Place, message: SlackMessage, id: string, { log }: SlackContext): Promise<void> {
  try {
    await place.send(message);
  } catch (error) {
    if (isClosedTo(error)) throw error;
    log.warn({ id, refused: slackErrorOf(error) ?? 'no code', ...faultFields(error) }, 'slack.sent-as-text');
    await place.send({ text: message.text, blocks: [] });
  }
}

/** Tells the person that it failed, and the log why. */
export async function confess(
  error: unknown,
  id: string,
  { asker, place, event }: Pick<Task, 'asker' | 'place' | 'event'>,
  context: SlackContext,
): Promise<void> {
  const { log } = context;
  log.error({ id, event, refused: slackErrorOf(error), ...faultFields(error) }, 'slack.failed');
  try {
    const locale = (await localeOf(asker, context).catch(() => null)) ?? 'fi';
    await place.send(renderText(sentencesFor(locale).chat.error(id)));
  } catch (untold) {
    log.error({ id, event, refused: slackErrorOf(untold), ...faultFields(untold) }, 'slack.untold');
  }
}

/** @throws Error after the time. */
async function within<Result>(timeoutMs: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(Object.assign(new Error('No answer in time'), { code: 'too-slow' })), timeoutMs);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
