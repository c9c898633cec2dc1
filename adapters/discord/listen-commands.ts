import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type Client,
  Events,
  type MessageContextMenuCommandInteraction,
} from 'discord.js';
import { cutLabel, faultFields, type SubcommandName, subcommandNames } from '../../src/index.ts';
import { answerInteraction } from './answer-interaction.ts';
import { answerSubcommand, askAnew } from './command-question.ts';
import type { DiscordContext } from './discord-context.ts';
import { describeError } from './discord-errors.ts';
import { limits } from './limits.ts';
import { localeOf } from './locale.ts';
import { fieldOf, isNameOption } from './read-names.ts';
import { readText } from './read-text.ts';

/** Handles the commands, the menu at a message, and what is completed while one types. */
export function listenToCommands(client: Client, context: DiscordContext): void {
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand()) void answerCommand(interaction, context);
    else if (interaction.isMessageContextMenuCommand()) void answerAboutMessage(interaction, context);
    else if (interaction.isAutocomplete()) void completeOption(interaction, context);
  });
}

async function answerCommand(interaction: ChatInputCommandInteraction, context: DiscordContext): Promise<void> {
  const name: SubcommandName = subcommandNames.find((each) => each === interaction.options.getSubcommand(false)) ?? 'help';
  const filledIn = (option: string): string | null => {
    const typed = interaction.options.getString(option);
    return typed === null ? null : readText(typed, interaction.client.user.id);
  };
  const format = filledIn('format');
  await answerInteraction(
    {
      interaction,
      isPrivate: interaction.options.getBoolean('private') ?? false,
      replaces: false,
      locale: localeOf(interaction.locale),
      getReply: (options) => answerSubcommand(name, filledIn, options, context.bot),
      whole: false,
      format: name === 'export' ? (format === 'xlsx' ? 'xlsx' : 'csv') : null,
      event: `command ${name}`,
    },
    context,
  );
}

/** "Ask about this": the message's own words are the question, and only who asks sees the answer. */
async function answerAboutMessage(interaction: MessageContextMenuCommandInteraction, context: DiscordContext): Promise<void> {
  const text = readText(interaction.targetMessage.content, interaction.client.user.id);
  await answerInteraction(
    {
      interaction,
      isPrivate: true,
      replaces: false,
      locale: localeOf(interaction.locale),
      getReply: (options) => askAnew(text, options, context.bot),
      whole: false,
      format: null,
      event: 'message menu',
    },
    context,
  );
}

/** Cannot be put off: who types on has asked anew already. */
async function completeOption(interaction: AutocompleteInteraction, { bot, log }: DiscordContext): Promise<void> {
  try {
    const { name, value } = interaction.options.getFocused(true);
    const field = isNameOption(name) ? fieldOf[name] : undefined;
    const locale = localeOf(interaction.locale);
    const choices = field === undefined ? [] : bot.complete(field, value, locale, limits.choices);
    await interaction.respond(
      choices
        .map(({ label, key }) => ({ name: cutLabel(label.trim(), limits.choiceText), key }))
        .filter(({ name }) => name !== '')
        // A key that has no room is found again by its name, also a cut one.
        .map(({ name, key }) => ({ name, value: [...key].length <= limits.choiceText ? key : name })),
    );
  } catch (error) {
    log.warn({ event: 'completion', ...describeError(error), ...faultFields(error) }, 'discord.not-completed');
  }
}
