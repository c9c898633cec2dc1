import {
  type ChatInputCommandInteraction,
  type InteractionEditReplyOptions,
  type InteractionReplyOptions,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
} from 'discord.js';
import type { ExportedFile, Log } from '../../src/index.ts';
import { describeError, isAnswered, isRefusedForm, isTooLate } from './discord-errors.ts';
import { insist } from './insist.ts';
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
  /** Says something that is no answer, to the person alone where that can be chosen still. An answer that was clicked stays as it is. */
  tellAside(message: DiscordMessage): Promise<void>;
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
    announcing = insist(announce).catch((error: unknown) => {
      // An announcement that came through, though its connection was cut: Discord waits for what follows.
      if (isAnswered(error)) interaction.deferred = true;
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

  async function unlessTooLate(work: () => Promise<unknown>): Promise<void> {
    try {
      await insist(work);
    } catch (error) {
      if (!isTooLate(error)) throw error;
      log.warn(describeError(error), 'discord.too-late');
    }
  }

  return {
    async send(message, plain, file = null) {
      clearTimeout(timer);
      await announcing;
      const files = file === null ? undefined : [{ attachment: Buffer.from(file.bytes), name: file.name }];
      try {
        await unlessTooLate(() => put(message, files));
      } catch (error) {
        if (!isRefusedForm(error)) throw error;
        log.warn(describeError(error), 'discord.sent-as-text');
        await unlessTooLate(() => put(plain, files));
      }
    },
    async tellAside(message) {
      clearTimeout(timer);
      await announcing;
      const body = { ...(bodyOf(message) as InteractionReplyOptions), flags: MessageFlags.Ephemeral } as const;
      const isOpen = !interaction.deferred && !interaction.replied;
      if (isOpen) await unlessTooLate(() => interaction.reply(body));
      else if (replaces) await unlessTooLate(() => interaction.followUp(body));
      else await unlessTooLate(() => put(message, undefined));
    },
  };
}

/** A message as Discord's library takes it; it pings nobody. */
export function bodyOf({ content, embeds, components }: DiscordMessage) {
  return { content: content ?? '', embeds: [...embeds], components: [...components], allowedMentions: { parse: [], repliedUser: false } };
}
