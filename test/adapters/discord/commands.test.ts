import { ApplicationCommandOptionType } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { type CommandData, createCommands } from '../../../adapters/discord/commands.ts';
import { isNameOption } from '../../../adapters/discord/read-names.ts';
import { subcommandNames } from '../../../src/index.ts';
import { checkCommands } from '../../stand-ins/discord/check-commands.ts';
import { type JsonObject, objectOf, objectsOf, textOf } from '../../stand-ins/slack/json.ts';

const commands: readonly CommandData[] = createCommands();
const [projects, menu] = commands.map(objectOf);
const subcommands = objectsOf(projects?.['options']);
const options = subcommands.flatMap((subcommand) => objectsOf(subcommand['options']));

test('Discord takes them', () => {
  expect(checkCommands(commands)).toEqual([]);
});

test('there is one command with twelve subcommands, and one at a message', () => {
  expect(commands.map(({ name }) => name)).toEqual(['projects', 'Ask about this']);
  expect(subcommands.map(({ name }) => name)).toEqual([...subcommandNames]);
  expect(subcommandNames).toHaveLength(12);
});

test.each([
  ['projects', projects],
  ['Ask about this', menu],
])('%s is on servers, in direct messages and in an account of one’s own', (_name, command) => {
  expect(command?.['integration_types']).toEqual([0, 1]);
  expect(command?.['contexts']).toEqual([0, 1, 2]);
});

describe('names', () => {
  test('are lower case, without spaces, in three languages, each with a description of at most 100 characters', () => {
    for (const named of [projects ?? {}, ...subcommands, ...options]) {
      for (const name of inLanguages(named, 'name')) {
        expect(name).toMatch(/^[\p{Ll}\d-]{1,32}$/u);
        expect(name).toBe(name.toLowerCase());
      }
      for (const description of inLanguages(named, 'description')) {
        expect(description.length).toBeGreaterThan(3);
        expect([...description].length).toBeLessThanOrEqual(100);
      }
    }
  });

  test('are those by which people know it: /hankkeet, /projekt, /projects', () => {
    expect(inLanguages(projects ?? {}, 'name')).toEqual(['projects', 'hankkeet', 'projekt']);
    expect(inLanguages(menu ?? {}, 'name')).toEqual(['Ask about this', 'Kysy tästä', 'Fråga om det här']);
  });

  test('of neighbours differ in every language', () => {
    for (const neighbours of [subcommands, ...subcommands.map((subcommand) => objectsOf(subcommand['options']))]) {
      for (const place of [0, 1, 2]) {
        const names = neighbours.map((each) => inLanguages(each, 'name')[place]);
        expect(new Set(names).size).toBe(names.length);
      }
    }
  });

  test('of choices are given in three languages, and differ', () => {
    const withChoices = options.filter((option) => objectsOf(option['choices']).length > 0);
    expect(withChoices.length).toBeGreaterThan(5);
    for (const option of withChoices) {
      const choices = objectsOf(option['choices']);
      for (const choice of choices) expect(inLanguages(choice, 'name').every((name) => name.trim() !== '')).toBe(true);
      for (const place of [0, 1, 2]) {
        const names = choices.map((choice) => inLanguages(choice, 'name')[place]);
        expect(new Set(names).size, textOf(option['name'])).toBe(names.length);
      }
    }
  });
});

describe('options', () => {
  test('that take a name are completed while one types, and no others', () => {
    for (const option of options)
      expect(option['autocomplete'] ?? false, textOf(option['name'])).toBe(isNameOption(textOf(option['name'])));
  });

  test('that must be filled in come before those that need not', () => {
    for (const subcommand of subcommands) {
      const needed = objectsOf(subcommand['options']).map((option) => option['required'] === true);
      expect(needed).toEqual([...needed].sort((a, b) => Number(b) - Number(a)));
    }
  });

  test('let every answer be private', () => {
    for (const subcommand of subcommands) {
      const last = objectsOf(subcommand['options']).at(-1);
      expect(last).toMatchObject({ name: 'private', type: ApplicationCommandOptionType.Boolean });
    }
  });
});

test('they are small: Discord counts the longest language of every name and description, and values, up to 8,000 characters', () => {
  const characters = charactersOf(projects ?? {});
  expect(characters).toBeGreaterThan(2_000);
  expect(characters).toBeLessThan(8_000);
});

/** In English, Finnish and Swedish. */
function inLanguages(named: JsonObject, key: 'name' | 'description'): readonly string[] {
  const translations = objectOf(named[`${key}_localizations`]);
  expect(Object.keys(translations).sort(), textOf(named['name'])).toEqual(['fi', 'sv-SE']);
  return [named[key], translations['fi'], translations['sv-SE']].map(textOf);
}

function charactersOf(named: JsonObject): number {
  const longest = (key: 'name' | 'description'): number => Math.max(...inLanguages(named, key).map((text) => [...text].length));
  const own = longest('name') + (named['description'] === undefined ? [...textOf(named['value'])].length : longest('description'));
  const inner = [...objectsOf(named['options']), ...objectsOf(named['choices'])];
  return inner.reduce((sum, each) => sum + charactersOf(each), own);
}
