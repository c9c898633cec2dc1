import { type Client, Events, type Message } from 'discord.js';
import { sentencesFor } from '../../src/index.ts';
import { conversationOf } from './conversation.ts';
import type { DiscordContext } from './discord-context.ts';
import { isRefusedForm } from './discord-errors.ts';
import { insist } from './insist.ts';
import { readText } from './read-text.ts';
import type { DiscordMessage } from './render/discord-message.ts';
import { queryInMessage } from './render/find-again.ts';
import { renderAnswer, renderPlain, renderText } from './render/render-answer.ts';
import { bodyOf } from './responder.ts';

/** Handles mentions, replies to the bot's answers, and what people write to it directly. */
export function listenToMessages(client: Client, context: DiscordContext): void {
  client.on(Events.MessageCreate, (message) => {
    if (message.author.bot || message.system || !isForUs(message)) return;
    void answerMessage(message, context);
  });
}

/** Without the privileged intent only these come with their words; a reply mentions whom it replies to. */
function isForUs({ client, guildId, mentions }: Message): boolean {
  return guildId === null || mentions.users.has(client.user.id);
}

async function answerMessage(message: Message, { bot, log, desk, locale }: DiscordContext): Promise<void> {
  if (!(await bot.state.isFirst(`discord:${message.id}`))) return;
  const text = readText(message.content, message.client.user.id);
  const conversation = conversationOf(message.channelId, message.author.id);
  await desk.serve({
    conversation,
    event: 'message',
    async work() {
      const options = { conversation, locale, today: null };
      const shown = await shownBefore(message);
      // A reply goes on from the answer that it replies to, whatever was asked in between, and after a restart.
      if (shown !== null) await desk.within(bot.run(shown, options));
      const { answer, again, wantsFile } = await desk.within(text === '' ? bot.run('help', options) : bot.ask({ ...options, text }));
      const file =
        wantsFile === null || answer.status !== 'answered'
          ? null
          : await desk.within(bot.exportFile(answer.reading.query, wantsFile, { conversation: null, locale: answer.locale, today: null }));
      const rendered =
        file === null ? renderAnswer(answer, { owner: message.author.id, again, whole: false }) : renderText(file.description);
      const files = file === null ? [] : [{ attachment: Buffer.from(file.bytes), name: file.name }];
      try {
        await reply(message, rendered, files, message.id);
      } catch (error) {
        if (!isRefusedForm(error)) throw error;
        log.warn({}, 'discord.sent-as-text');
        await reply(message, renderPlain(answer), files, message.id);
      }
      return { status: answer.status };
    },
    apologise: (id) => reply(message, renderText(sentencesFor(locale ?? 'fi').chat.error(id)), [], id),
  });
}

/** The query of the answer that a message replies to; null where it replies to none of ours. */
async function shownBefore(message: Message): Promise<string | null> {
  if (message.reference === null) return null;
  const replied = await message.fetchReference().catch(() => null);
  if (replied === null || replied.author.id !== message.client.user.id) return null;
  return queryInMessage(replied.embeds.map(({ data }) => data));
}

async function reply(
  message: Message,
  answer: DiscordMessage,
  files: { attachment: Buffer; name: string }[],
  nonce: string,
): Promise<void> {
  const body = { ...bodyOf(answer), files, failIfNotExists: false };
  // With the same number Discord takes a message once, also where a cut connection hid that it came through.
  await insist(() => message.reply({ ...body, nonce, enforceNonce: true }));
}
