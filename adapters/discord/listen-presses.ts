import { type ButtonInteraction, type Client, Events, MessageFlags, type StringSelectMenuInteraction } from 'discord.js';
import { type Locale, type Reply, type RunOptions, sentencesFor } from '../../src/index.ts';
import { answerInteraction } from './answer-interaction.ts';
import type { DiscordContext } from './discord-context.ts';
import type { Complaint } from './filled-in.ts';
import { localeOf } from './locale.ts';
import { type Press, type PressKind, readChoice, readPress } from './press.ts';
import { pressedQuery, queryInMessage } from './render/find-again.ts';

type Clicked = ButtonInteraction | StringSelectMenuInteraction;

/** Handles every button and menu of an answer: also after a restart, days later, and for people who did not ask. */
export function listenToPresses(client: Client, context: DiscordContext): void {
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isButton() || interaction.isStringSelectMenu()) void answerPress(interaction, context);
  });
}

async function answerPress(interaction: Clicked, context: DiscordContext): Promise<void> {
  const press = readPress(interaction.customId);
  if (press === null || press === 'old') return sayOld(interaction, context);
  const isPrivate = interaction.message.flags.has(MessageFlags.Ephemeral);
  const isOwner = isPrivate || press.owner === null || press.owner === interaction.user.id;
  await answerInteraction(
    {
      interaction,
      isPrivate: isPrivate || !isOwner || press.kind === 'card',
      replaces: isOwner && staysInPlace(press.kind),
      locale: isOwner ? press.locale : localeOf(interaction.locale),
      getReply: (options) => replyTo(interaction, press, options, context),
      whole: press.kind === 'whole',
      format: press.kind === 'csv' || press.kind === 'xlsx' ? press.kind : null,
      event: press.kind,
    },
    context,
  );
}

function sayOld(interaction: Clicked, context: DiscordContext): Promise<void> {
  const locale = localeOf(interaction.locale);
  const quiet = { isPrivate: true, replaces: true, whole: false, format: null, event: 'old button' };
  return answerInteraction({ ...quiet, interaction, locale, getReply: async () => oldButton(locale) }, context);
}

function oldButton(locale: Locale): Complaint {
  return { complaint: sentencesFor(locale).chat.oldButton };
}

/** The same answer, another part of it, or the one that was meant: it takes the place of what was clicked. */
function staysInPlace(kind: PressKind): boolean {
  return kind === 'page' || kind === 'sort' || kind === 'whole' || kind === 'choose';
}

/**
 * The query stands in the button or the menu; where it had no room there, it follows from the answer that the message shows.
 *
 * @returns A complaint where the message shows it no more: its embeds can be taken away by hand.
 */
async function replyTo(
  interaction: Clicked,
  { kind, number, locale, query }: Press,
  options: RunOptions,
  { bot }: DiscordContext,
): Promise<Reply | Complaint> {
  const choice = interaction.isStringSelectMenu() ? readChoice(interaction.values[0] ?? '') : query === null ? { number } : { query };
  if ('query' in choice) return bot.run(choice.query, options);
  const shown = queryInMessage(interaction.message.embeds.map(({ data }) => data));
  if (shown === null) return oldButton(locale);
  const { answer } = await bot.run(shown, { ...options, conversation: null });
  const wanted = pressedQuery(answer, kind, choice.number);
  return wanted === null ? oldButton(locale) : bot.run(wanted, options);
}
