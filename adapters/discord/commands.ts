import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import {
  type CommandOptionName,
  type CommandSentences,
  type Locale,
  type SubcommandName,
  sentencesFor,
  subcommandNames,
} from '../../src/index.ts';
import { discordLocales } from './locale.ts';

export type CommandData = RESTPostAPIChatInputApplicationCommandsJSONBody | RESTPostAPIContextMenuApplicationCommandsJSONBody;

/** The order of a list, as the values of the option `sort`. */
export const sortFields = ['funding', 'end', 'start', 'name', 'beneficiary', 'objective'] as const;

/** What a total may be broken down by, as the values of the option `by`. */
export const groupings = ['beneficiary', 'objective', 'start-year', 'end-year', 'state'] as const;

/** Every command, with its names in three languages: on servers, in direct messages, and where a person brings it along. */
export function createCommands(): readonly CommandData[] {
  const everywhere = {
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  };
  return [
    {
      type: ApplicationCommandType.ChatInput,
      ...named(({ command }) => command),
      ...everywhere,
      options: subcommandNames.map(subcommand),
    },
    {
      type: ApplicationCommandType.Message,
      name: words('en').askAboutThis,
      name_localizations: localised(({ askAboutThis }) => askAboutThis),
      ...everywhere,
    },
  ] satisfies readonly CommandData[];
}

function subcommand(name: SubcommandName): APIApplicationCommandSubcommandOption {
  return {
    type: ApplicationCommandOptionType.Subcommand,
    ...named(({ subcommands }) => subcommands[name]),
    options: [...optionsOf[name], option('private', { type: ApplicationCommandOptionType.Boolean })],
  };
}

type OptionShape =
  | { readonly type: ApplicationCommandOptionType.Boolean }
  | {
      readonly type: ApplicationCommandOptionType.String;
      readonly required?: true;
      readonly autocomplete?: true;
      readonly max_length?: number;
      readonly choices?: { name: string; name_localizations: Record<string, string>; value: string }[];
    };

function option(name: CommandOptionName, shape: OptionShape): APIApplicationCommandBasicOption {
  return { ...named(({ options }) => options[name]), ...shape } as APIApplicationCommandBasicOption;
}

function text(name: CommandOptionName, most: number, more: { readonly required?: true } = {}): APIApplicationCommandBasicOption {
  return option(name, { type: ApplicationCommandOptionType.String, max_length: most, ...more });
}

/** Completed while it is typed: of organisations, projects, objectives. */
function completed(name: CommandOptionName, more: { readonly required?: true } = {}): APIApplicationCommandBasicOption {
  return option(name, { type: ApplicationCommandOptionType.String, autocomplete: true, max_length: 300, ...more });
}

function chosen<Value extends string>(
  name: CommandOptionName,
  values: readonly Value[],
  label: (value: Value, locale: Locale) => string,
): APIApplicationCommandBasicOption {
  const choices = values.map((value) => ({
    name: label(value, 'en'),
    name_localizations: { [discordLocales.fi]: label(value, 'fi'), [discordLocales.sv]: label(value, 'sv') },
    value,
  }));
  return option(name, { type: ApplicationCommandOptionType.String, choices });
}

/** Commands are registered once, whatever list is loaded later: their words are true of any list's money. */
const anyMoney = 'funding';

const longestQuestion = 1_000;
const required = { required: true } as const;
const orders = sortFields.flatMap((field) => [`-${field}`, field]);
const sortOption = chosen('sort', orders, (value, locale) => {
  const { orderName } = sentencesFor(locale, anyMoney).reading;
  const field = sortFields.find((each) => each === value.replace(/^-/u, '')) ?? 'funding';
  return orderName(field, value.startsWith('-'));
});

/** In the order in which Discord shows them; what must be given comes first. */
const optionsOf: Readonly<Record<SubcommandName, readonly APIApplicationCommandBasicOption[]>> = {
  ask: [text('question', longestQuestion, required)],
  totals: [completed('beneficiary'), completed('objective'), chosen('by', groupings, (value, locale) => words(locale).by[value])],
  search: [text('topic', 200, required), completed('beneficiary'), sortOption],
  beneficiary: [completed('beneficiary', required)],
  ending: [text('when', 100), completed('beneficiary'), sortOption],
  running: [text('when', 100), completed('beneficiary'), sortOption],
  list: [completed('beneficiary'), completed('objective'), text('topic', 200), text('at-least', 40), text('at-most', 40), sortOption],
  project: [completed('project', required)],
  compare: [completed('first', required), completed('second', required), completed('third')],
  export: [
    text('question', longestQuestion, required),
    chosen('format', ['csv', 'xlsx'], (value, locale) => sentencesFor(locale).chat.buttons[value]),
  ],
  about: [],
  help: [],
};

function named(of: (sentences: CommandSentences) => { readonly name: string; readonly description: string }) {
  return {
    name: of(words('en')).name,
    name_localizations: localised((sentences) => of(sentences).name),
    description: of(words('en')).description,
    description_localizations: localised((sentences) => of(sentences).description),
  };
}

function localised(of: (sentences: CommandSentences) => string): Record<string, string> {
  return { [discordLocales.fi]: of(words('fi')), [discordLocales.sv]: of(words('sv')) };
}

function words(locale: Locale): CommandSentences {
  return sentencesFor(locale, anyMoney).commands;
}
