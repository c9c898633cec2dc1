import { type ButtonInteraction, type Client, Events, MessageFlags, type StringSelectMenuInteraction } from 'discord.js';
import { type Reply, type RunOptions, sentencesFor } from '../../src/index.ts';
import { answerInteraction } from './answer-interaction.ts';
import type { DiscordContext } from './discord-context.ts';
import { localeOf } from './locale.ts';
import { type Press, type PressKind, readChoice, readPress } from './press.ts';
import { pressedQuery, queryInMessage } from './render/find-again.ts';
import { renderText } from './render/render-answer.ts';
import { createResponder } from './responder.ts';

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
  const replaces = isOwner && staysInPlace(press.kind);
  await answerInteraction(
    {
      interaction,
      conversation: `discord:${interaction.channelId}:${interaction.user.id}`,
      isPrivate: isPrivate || !isOwner || press.kind === 'card',
      replaces,
      getReply: (options) => replyTo(interaction, press, options, context),
      whole: press.kind === 'whole',
      format: press.kind === 'csv' || press.kind === 'xlsx' ? press.kind : null,
      event: press.kind,
    },
    context,
  );
}

/** The same answer, another part of it, or the one that was meant: it takes the place of what was clicked. */
function staysInPlace(kind: PressKind): boolean {
  return kind === 'page' || kind === 'sort' || kind === 'whole' || kind === 'choose';
}

/** The query stands in the button or the menu; where it had no room there, it follows from the answer that the message shows. */
async function replyTo(interaction: Clicked, { kind, number, query }: Press, options: RunOptions, { bot }: DiscordContext): Promise<Reply> {
  if (interaction.isStringSelectMenu()) {
    const choice = readChoice(interaction.values[0] ?? '');
    return 'query' in choice ? bot.run(choice.query, options) : runShown(interaction, kind, choice.number, options, bot);
  }
  return query === null ? runShown(interaction, kind, number, options, bot) : bot.run(query, options);
}

async function runShown(
  interaction: Clicked,
  kind: PressKind,
  number: number,
  options: RunOptions,
  bot: DiscordContext['bot'],
): Promise<Reply> {
  const shown = queryInMessage(interaction.message.embeds.map(({ data }) => data));
  const { answer } = await bot.run(shown ?? 'help', { ...options, conversation: null });
  const wanted = shown === null ? null : pressedQuery(answer, kind, number);
  return bot.run(wanted ?? 'help', options);
}

async function sayOld(interaction: Clicked, { log, deferAfterMs, desk }: DiscordContext): Promise<void> {
  const message = renderText(sentencesFor(localeOf(interaction.locale)).chat.oldButton);
  const responder = createResponder(interaction, { isPrivate: true, replaces: false, deferAfterMs, log });
  await desk.serve({
    conversation: null,
    event: 'old button',
    work: async () => {
      await responder.send(message, message);
      return {};
    },
    apologise: async () => {},
  });
}
