import { type JsonObject, objectOf, objectsOf, textOf } from '../slack/json.ts';
import { checkSchema } from './check-schema.ts';
import { checkSurrogates, lengthOf, required, tooLong } from './check-text.ts';
import { limits } from './limits.ts';
import { distinct, type Refusal } from './refusal.ts';

const slashCommand = 1;
const subcommandTypes = [1, 2];
const commandName = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const locales = new Set(
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko'.split(' '),
);

/** All commands as a bulk overwrite takes them: each one, and all together. */
export function checkCommands(body: unknown): readonly Refusal[] {
  const commands = objectsOf(body);
  const names = commands.map((command) => `${typeOf(command)} ${textOf(command['name'])}`);
  const twice = names.flatMap((name, index) =>
    names.indexOf(name) === index
      ? []
      : [{ path: `${index}`, code: 'APPLICATION_COMMANDS_DUPLICATE_NAME', message: 'Application command names must be unique' }],
  );
  return distinct([
    ...checkSchema('put-commands', body),
    ...commands.flatMap((command, index) => checkRules(command, `${index}`)),
    ...twice,
    ...checkCount(commands),
  ]);
}

/** One command, as it is created or, where `isChange`, as it would be after the change. */
export function checkCommand(body: unknown, isChange = false): readonly Refusal[] {
  return distinct([...checkSchema(isChange ? 'edit-command' : 'create-command', body), ...checkRules(objectOf(body), '')]);
}

/** More commands than an app may have. */
export function checkCount(commands: readonly JsonObject[]): readonly Refusal[] {
  const slash = commands.filter((command) => typeOf(command) === slashCommand).length;
  const menu = Math.max(...[2, 3].map((type) => commands.filter((command) => typeOf(command) === type).length));
  const max = slash > limits.slashCommands ? limits.slashCommands : menu > limits.menuCommands ? limits.menuCommands : undefined;
  if (max === undefined) return [];
  const message = `Maximum number of application commands reached (${max}).`;
  return [{ path: '', code: '30032', message, instead: { status: 400, code: 30032 } }];
}

function checkRules(command: JsonObject, path: string): readonly Refusal[] {
  const at = (key: string): string => (path === '' ? key : `${path}.${key}`);
  const isSlash = typeOf(command) === slashCommand;
  const found: Refusal[] = [...checkSurrogates(command, path)];
  if (command['name'] !== undefined) found.push(...checkNames(command, at, isSlash));
  if (isSlash && command['name'] !== undefined && textOf(command['description']) === '') found.push(required(at('description')));
  if (!isSlash && textOf(command['description']) !== '') {
    found.push({
      path: at('description'),
      code: 'APPLICATION_COMMAND_DESCRIPTION_NOT_ALLOWED',
      message: 'A menu command has no description',
    });
  }
  found.push(...checkLocales(command['description_localizations'], at('description_localizations')));
  found.push(...checkOptions(command['options'], at('options'), 0));
  const characters = sizeOf(command);
  if (characters > limits.commandCharacters) {
    const message = `${characters} characters, at most ${limits.commandCharacters}`;
    found.push({ path, code: 'APPLICATION_COMMAND_TOO_LARGE', message });
  }
  return found;
}

/** @param depth - 0 for a command's own options, more for those of its subcommands. */
function checkOptions(value: unknown, path: string, depth: number): readonly Refusal[] {
  const options = objectsOf(value);
  const found = options.flatMap((option, index) => checkOption(option, `${path}.${index}`, depth));
  const names = options.map(({ name }) => textOf(name));
  for (const [index, option] of options.entries()) {
    if (names.indexOf(textOf(option['name'])) !== index) {
      found.push({ path: `${path}.${index}`, code: 'APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATED', message: 'Option names must be unique' });
    }
    if (option['required'] === true && options.slice(0, index).some((before) => before['required'] !== true)) {
      const message = 'Required options must be placed before non-required options';
      found.push({ path: `${path}.${index}`, code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', message });
    }
  }
  const subcommands = options.filter(({ type }) => subcommandTypes.includes(Number(type)));
  if (subcommands.length > 0 && subcommands.length < options.length) {
    const message = 'Sub-command and sub-command group option types are mutually exclusive to all other types';
    found.push({ path, code: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', message });
  }
  return found;
}

function checkOption(option: JsonObject, path: string, depth: number): readonly Refusal[] {
  const at = (key: string): string => `${path}.${key}`;
  const choices = objectsOf(option['choices']);
  const found: Refusal[] = [
    ...checkNames(option, at, true),
    ...checkLocales(option['description_localizations'], at('description_localizations')),
    ...checkOptions(option['options'], at('options'), depth + 1),
  ];
  if (choices.length > 0 && option['autocomplete'] === true) {
    found.push({ path, code: 'APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE', message: 'Choices and autocomplete exclude each other' });
  }
  for (const [index, { name, value }] of choices.entries()) {
    if (lengthOf(value) > limits.choiceValue) found.push(tooLong(`${path}.choices.${index}.value`, limits.choiceValue));
    if (textOf(name).trim() === '' || value === '') found.push(required(`${path}.choices.${index}.name`));
  }
  return found;
}

function checkNames(named: JsonObject, at: (key: string) => string, isLowerCase: boolean): readonly Refusal[] {
  const all: readonly (readonly [string, unknown])[] = [
    ['name', named['name']],
    ...Object.entries(objectOf(named['name_localizations'])).map(([locale, name]) => [`name_localizations.${locale}`, name] as const),
  ];
  const found = all.flatMap(([key, name]) => {
    const isGood = typeof name === 'string' && (isLowerCase ? commandName.test(name) && name === name.toLowerCase() : name.trim() !== '');
    return isGood ? [] : [{ path: at(key), code: 'APPLICATION_COMMAND_INVALID_NAME', message: 'Command name is invalid' }];
  });
  return [...found, ...checkLocales(named['name_localizations'], at('name_localizations'))];
}

function checkLocales(localizations: unknown, path: string): readonly Refusal[] {
  const unknown = Object.keys(objectOf(localizations)).filter((locale) => !locales.has(locale));
  return unknown.map((locale) => ({
    path: `${path}.${locale}`,
    code: 'BASE_TYPE_CHOICES',
    message: `${locale} is no locale of Discord's`,
  }));
}

/** All names, descriptions and values; of the languages the longest counts. */
function sizeOf(part: JsonObject): number {
  const longest = (key: string): number =>
    Math.max(lengthOf(part[key]), ...Object.values(objectOf(part[`${key}_localizations`])).map(lengthOf));
  const value = part['value'] === undefined ? 0 : lengthOf(String(part['value']));
  const inner = [...objectsOf(part['choices']), ...objectsOf(part['options'])].reduce((sum, each) => sum + sizeOf(each), 0);
  return longest('name') + longest('description') + value + inner;
}

function typeOf(command: JsonObject): unknown {
  return command['type'] ?? slashCommand;
}
