import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type Client,
  Events,
  type MessageContextMenuCommandInteraction,
} from 'discord.js';
import { type CompletionField, cutText, faultFields, type SubcommandName, subcommandNames } from '../../src/index.ts';
import { answerInteraction } from './answer-interaction.ts';
import { answerSubcommand } from './command-question.ts';
import type { DiscordContext } from './discord-context.ts';
import { describeError } from './discord-errors.ts';
import { limits } from './limits.ts';
import { localeOf } from './locale.ts';

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
  const filledIn = (option: string): string | null => interaction.options.getString(option);
  const format = filledIn('format');
  await answerInteraction(
    {
      interaction,
      conversation: `discord:${interaction.channelId}:${interaction.user.id}`,
      isPrivate: interaction.options.getBoolean('private') ?? false,
      replaces: false,
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
  const text = interaction.targetMessage.content.trim();
  await answerInteraction(
    {
      interaction,
      conversation: `discord:${interaction.channelId}:${interaction.user.id}`,
      isPrivate: true,
      replaces: false,
      getReply: (options) => (text === '' ? context.bot.run('help', options) : context.bot.ask({ ...options, text })),
      whole: false,
      format: null,
      event: 'message menu',
    },
    context,
  );
}

const fieldOf: Readonly<Record<string, CompletionField>> = {
  beneficiary: 'beneficiary',
  first: 'beneficiary',
  second: 'beneficiary',
  third: 'beneficiary',
  objective: 'objective',
  project: 'project',
};

/** Cannot be put off: who types on has asked anew already. */
async function completeOption(interaction: AutocompleteInteraction, { bot, log }: DiscordContext): Promise<void> {
  try {
    const { name, value } = interaction.options.getFocused(true);
    const field = fieldOf[name];
    const locale = localeOf(interaction.locale);
    const choices = field === undefined ? [] : bot.complete(field, value, locale, limits.choices);
    await interaction.respond(
      choices
        .filter(({ label, key }) => label.trim() !== '' && [...key].length <= limits.choiceText)
        .map(({ label, key }) => ({ name: cutText(label.trim(), limits.choiceText, locale), value: key })),
    );
  } catch (error) {
    log.warn({ event: 'completion', ...describeError(error), ...faultFields(error) }, 'discord.not-completed');
  }
}
