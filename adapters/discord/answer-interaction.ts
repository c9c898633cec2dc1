import { type ExportFormat, type Locale, type Reply, type RunOptions, sentencesFor } from '../../src/index.ts';
import { conversationOf } from './conversation.ts';
import type { DiscordContext } from './discord-context.ts';
import type { Complaint } from './filled-in.ts';
import { renderAnswer, renderPlain, renderText } from './render/render-answer.ts';
import { type Answerable, createResponder } from './responder.ts';

/** What is to be done with a command or a click. */
export interface InteractionTask {
  readonly interaction: Answerable;
  readonly isPrivate: boolean;
  readonly replaces: boolean;
  readonly locale: Locale;
  readonly getReply: (options: RunOptions) => Promise<Reply | Complaint>;
  readonly whole: boolean;
  /** A file that is wanted whatever the words say; null where they decide. */
  readonly format: ExportFormat | null;
  readonly event: string;
}

/** Answers a command or a click, so that the person always sees something. Never rejects. */
export async function answerInteraction(task: InteractionTask, { bot, log, desk, deferAfterMs }: DiscordContext): Promise<void> {
  const { interaction, isPrivate, replaces, getReply, locale, whole, event } = task;
  const conversation = conversationOf(interaction.channelId ?? '', interaction.user.id);
  const responder = createResponder(interaction, { isPrivate, replaces, deferAfterMs, log });
  await desk.serve({
    conversation,
    event,
    async work() {
      const reply = await desk.within(getReply({ conversation, locale, today: null }));
      if ('complaint' in reply) {
        const said = renderText(reply.complaint);
        await (replaces ? responder.tellAside(said) : responder.send(said, said));
        return { status: 'complaint' };
      }
      const { answer } = reply;
      const format = task.format ?? reply.wantsFile;
      const message = renderAnswer(answer, { owner: interaction.user.id, again: reply.again, whole });
      if (format === null || answer.status !== 'answered') {
        await responder.send(message, renderPlain(answer));
        return { status: answer.status };
      }
      const file = await desk.within(
        bot.exportFile(answer.reading.query, format, { conversation: null, locale: answer.locale, today: null }),
      );
      const said = renderText(file?.description ?? sentencesFor(answer.locale).chat.file.nothing);
      await responder.send(said, said, file);
      return { status: answer.status, rows: file?.rows ?? 0 };
    },
    apologise: (id) => responder.tellAside(renderText(sentencesFor(locale).chat.error(id))),
  });
}
