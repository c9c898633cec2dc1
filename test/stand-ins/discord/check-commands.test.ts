import { expect, test } from 'vitest';
import type { JsonObject } from '../slack/json.ts';
import { checkCommand, checkCommands } from './check-commands.ts';
import { printRefusal } from './refusal.ts';
import { someCommands } from './some-commands.ts';

const slash = (more: JsonObject = {}) => ({ name: 'a', description: 'a', ...more });
const option = (more: JsonObject = {}) => ({ type: 3, name: 'o', description: 'o', ...more });
const many = (count: number, more: JsonObject = {}) => Array.from({ length: count }, (_, index) => slash({ name: `a${index}`, ...more }));

test('takes commands as they are published', () => {
  expect(checkCommands(someCommands)).toEqual([]);
  expect(checkCommands(many(100))).toEqual([]);
  expect(checkCommand({ description: 'a' }, true)).toEqual([]);
  expect(checkCommand({ type: 3, name: 'Kysy tästä' })).toEqual([]);
});

test.each<[string, JsonObject]>([
  ['name: APPLICATION_COMMAND_INVALID_NAME Command name is invalid', slash({ name: 'Ask' })],
  ['name: APPLICATION_COMMAND_INVALID_NAME Command name is invalid', slash({ name: 'a b' })],
  ['name: BASE_TYPE_MAX_LENGTH Must be 32 or fewer in length.', slash({ name: 'a'.repeat(33) })],
  ['name_localizations.fi: APPLICATION_COMMAND_INVALID_NAME Command name is invalid', slash({ name_localizations: { fi: 'Kysy' } })],
  ["name_localizations.sv: BASE_TYPE_CHOICES sv is no locale of Discord's", slash({ name_localizations: { sv: 'a' } })],
  ["description_localizations.xx: BASE_TYPE_CHOICES xx is no locale of Discord's", slash({ description_localizations: { xx: 'a' } })],
  ['description: BASE_TYPE_REQUIRED This field is required', { name: 'a' }],
  ['description: BASE_TYPE_MAX_LENGTH Must be 100 or fewer in length.', slash({ description: 'a'.repeat(101) })],
  ['description: APPLICATION_COMMAND_DESCRIPTION_NOT_ALLOWED A menu command has no description', slash({ type: 3 })],
  [
    'options: BASE_TYPE_MAX_LENGTH Must be 25 or fewer in length.',
    slash({ options: Array.from({ length: 26 }, (_, index) => option({ name: `o${index}` })) }),
  ],
  ['options.1: APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATED Option names must be unique', slash({ options: [option(), option()] })],
  [
    'options.1: APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID Required options must be placed before non-required options',
    slash({ options: [option(), option({ name: 'p', required: true })] }),
  ],
  [
    'options: APPLICATION_COMMAND_OPTIONS_TYPE_INVALID Sub-command and sub-command group option types are mutually exclusive to all other types',
    slash({ options: [option(), { type: 1, name: 's', description: 's' }] }),
  ],
  [
    'options.0: APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE Choices and autocomplete exclude each other',
    slash({ options: [option({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] })] }),
  ],
  [
    'options.0.choices.0.value: BASE_TYPE_MAX_LENGTH Must be 100 or fewer in length.',
    slash({ options: [option({ choices: [{ name: 'a', value: 'a'.repeat(101) }] })] }),
  ],
  [
    'options.0.choices: BASE_TYPE_MAX_LENGTH Must be 25 or fewer in length.',
    slash({ options: [option({ choices: Array.from({ length: 26 }, (_, index) => ({ name: `${index}`, value: `${index}` })) })] }),
  ],
  ['description: STRING_TYPE_CONVERT Half a character in "\\ud83d"', slash({ description: '😀'.slice(0, 1) })],
  [
    'body: APPLICATION_COMMAND_TOO_LARGE 8192 characters, at most 8000',
    slash({
      options: Array.from({ length: 25 }, (_, index) =>
        option({
          name: `o${index}`,
          description: 'd'.repeat(100),
          choices: [
            { name: 'c'.repeat(100), value: 'v'.repeat(100) },
            { name: 'c', value: `${'v'.repeat(24)}` },
          ],
        }),
      ),
    }),
  ],
])('refuses: %s', (refusal, command) => {
  expect(checkCommand(command).map(printRefusal)).toContain(refusal);
});

test('refuses too many, and two of one name', () => {
  expect(checkCommands(many(101)).map(printRefusal)).toEqual(['body: 30032 Maximum number of application commands reached (100).']);
  expect(checkCommands([slash(), slash()]).map(printRefusal)).toEqual([
    '1: APPLICATION_COMMANDS_DUPLICATE_NAME Application command names must be unique',
  ]);
});
