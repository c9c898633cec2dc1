import { afterAll, expect, test } from 'vitest';
import { createBot } from '../../src/engine/create-bot.ts';

const bot = await createBot();
afterAll(() => bot.close());

test.each([
  ['beneficiary', 'migri', 'migri'],
  ['beneficiary', 'Maahanmuuttovirasto', 'migri'],
  ['beneficiary', 'maahanmuuttovirasto', 'migri'],
  ['beneficiary', 'Maahanmuuttovir…', 'migri'],
  // As a chat cuts a long name.
  ['beneficiary', 'Terveyden ja hyvinvoinnin… (+15 merkkiä)', 'thl'],
  // Inflected, and misspelt.
  ['beneficiary', 'punaisen ristin', 'spr'],
  ['beneficiary', 'Maahanmuuttoviraston', 'migri'],
  ['beneficiary', 'Terveyden ja hyvinvoinnin laitoksen', 'thl'],
  ['beneficiary', 'maahanmutovirasto', 'migri'],
  ['beneficiary', 'thl hankkeet 2025', null],
  ['project', 'monitietto', 'monitieto-laadukas-tietopohja'],
  ['project', 'koto', null],
  ['beneficiary', 'Helsinki', null],
  ['beneficiary', 'Kela', null],
  ['beneficiary', '', null],
  // A whole name is meant, though other names begin with it.
  ['project', 'Paluu', 'paluu'],
  ['project', 'paluu', 'paluu'],
  ['objective', '2', '2'],
  ['objective', '3 Laittoman muuttoliikkeen torj…', '3'],
] as const)('of the %s, “%s” means %j', (field, typed, key) => {
  expect(bot.resolve(field, typed)).toBe(key);
});

test('a command with chosen names is its query’s text', () => {
  expect(bot.commandQuery({ kind: 'totals', beneficiary: 'thl', objective: null, by: null })).toBe('sum beneficiary:thl');
  expect(bot.commandQuery({ kind: 'project', project: 'paluu' })).toBe('project:paluu');
  expect(bot.commandQuery({ kind: 'compare', beneficiaries: ['thl', 'migri'] })).toContain('among:thl,migri');
});
