import { type ExportFormat, type Reply, type RunOptions, sentencesFor } from '../../src/index.ts';
import type { DiscordContext } from './discord-context.ts';
import { localeOf } from './locale.ts';
import { renderAnswer, renderPlain, renderText } from './render/render-answer.ts';
import { type Answerable, createResponder } from './responder.ts';

/** What is to be done with a command or a click. */
export interface InteractionTask {
  readonly interaction: Answerable;
  /** Null where nothing is to be remembered. */
  readonly conversation: string | null;
  readonly isPrivate: boolean;
  readonly replaces: boolean;
  readonly getReply: (options: RunOptions) => Promise<Reply>;
  readonly whole: boolean;
  /** A file that is wanted whatever the words say; null where they decide. */
  readonly format: ExportFormat | null;
  readonly event: string;
}

/** Answers a command or a click, so that the person always sees something. Never rejects. */
export async function answerInteraction(task: InteractionTask, { bot, log, desk, deferAfterMs }: DiscordContext): Promise<void> {
  const { interaction, conversation, isPrivate, replaces, getReply, whole, event } = task;
  const locale = localeOf(interaction.locale);
  const responder = createResponder(interaction, { isPrivate, replaces, deferAfterMs, log });
  await desk.serve({
    conversation,
    event,
    async work() {
      const reply = await desk.within(getReply({ conversation, locale, today: null }));
      const { answer } = reply;
      const format = task.format ?? reply.wantsFile;
      const message = renderAnswer(answer, { owner: interaction.user.id, again: reply.again, whole });
      if (format === null || answer.status !== 'answered') {
        await responder.send(message, renderPlain(answer));
        return { status: answer.status };
      }
      const file = await bot.exportFile(answer.reading.query, format, { conversation: null, locale: answer.locale, today: null });
      const said = renderText(file?.description ?? sentencesFor(answer.locale).chat.file.nothing);
      await responder.send(said, said, file);
      return { status: answer.status, rows: file?.rows ?? 0 };
    },
    async apologise(id) {
      const sorry = renderText(sentencesFor(locale).chat.error(id));
      await responder.send(sorry, sorry);
    },
  });
}
