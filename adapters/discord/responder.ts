import {
  type ChatInputCommandInteraction,
  type InteractionEditReplyOptions,
  type InteractionReplyOptions,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
} from 'discord.js';
import type { ExportedFile, Log } from '../../src/index.ts';
import { describeError, isRefusedForm, isTooLate } from './discord-errors.ts';
import type { DiscordMessage } from './render/discord-message.ts';

export type Answerable = ChatInputCommandInteraction | MessageContextMenuCommandInteraction | MessageComponentInteraction;

/** The answer to one command or click. */
export interface Responder {
  /**
   * Sends the answer: at once where Discord still waits, otherwise in the place of the announcement. What comes too late is logged, not thrown.
   *
   * @throws Error where Discord refuses the plain text too.
   */
  send(message: DiscordMessage, plain: DiscordMessage, file?: ExportedFile | null): Promise<void>;
}

export interface ResponderOptions {
  /** Only the person sees it. */
  readonly isPrivate: boolean;
  /** It takes the place of the clicked message. */
  readonly replaces: boolean;
  readonly deferAfterMs: number;
  readonly log: Log;
}

/** Begins to count at once: make it as the first thing when an interaction comes. */
export function createResponder(interaction: Answerable, { isPrivate, replaces, deferAfterMs, log }: ResponderOptions): Responder {
  const flags = isPrivate ? ({ flags: MessageFlags.Ephemeral } as const) : {};
  let announcing: Promise<unknown> | null = null;
  const timer = setTimeout(() => {
    announcing = announce().catch((error: unknown) => {
      log.warn(describeError(error), isTooLate(error) ? 'discord.too-late' : 'discord.not-announced');
    });
  }, deferAfterMs);

  function announce(): Promise<unknown> {
    return replaces && interaction.isMessageComponent() ? interaction.deferUpdate() : interaction.deferReply(flags);
  }

  async function put(message: DiscordMessage, files: InteractionReplyOptions['files']): Promise<void> {
    const body = { ...bodyOf(message), ...(files === undefined ? {} : { files }) };
    if (interaction.deferred || interaction.replied) await interaction.editReply(body as InteractionEditReplyOptions);
    else if (replaces && interaction.isMessageComponent()) await interaction.update(body as InteractionEditReplyOptions);
    else await interaction.reply({ ...(body as InteractionReplyOptions), ...flags });
  }

  return {
    async send(message, plain, file = null) {
      clearTimeout(timer);
      await announcing;
      const files = file === null ? undefined : [{ attachment: Buffer.from(file.bytes), name: file.name }];
      try {
        await put(message, files);
      } catch (error) {
        if (isTooLate(error)) return log.warn(describeError(error), 'discord.too-late');
        if (!isRefusedForm(error)) throw error;
        log.warn(describeError(error), 'discord.sent-as-text');
        await put(plain, files);
      }
    },
  };
}

/** A message as Discord's library takes it; it pings nobody. */
export function bodyOf({ content, embeds, components }: DiscordMessage) {
  return { content: content ?? '', embeds: [...embeds], components: [...components], allowedMentions: { parse: [], repliedUser: false } };
}
