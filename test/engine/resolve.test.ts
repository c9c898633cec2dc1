import { afterAll, expect, test } from 'vitest';
import { createBot } from '../../src/engine/create-bot.ts';

const bot = await createBot();
afterAll(() => bot.close());

test.each([
  ['beneficiary', 'migri', 'migri'],
  ['beneficiary', 'Maahanmuuttovirasto', 'migri'],
  ['beneficiary', 'maahanmuuttovirasto', 'migri'],
  ['beneficiary', 'Maahanmuuttovir…', 'migri'],
  ['beneficiary', 'Helsinki', null],
  ['beneficiary', 'Kela', null],
  ['beneficiary', '', null],
  // A whole name is meant, though other names begin with it.
  ['project', 'Paluu', 'paluu'],
  ['project', 'paluu', 'paluu'],
  ['objective', '2', '2'],
] as const)('of the %s, “%s” means %j', (field, typed, key) => {
  expect(bot.resolve(field, typed)).toBe(key);
});

test('a command with chosen names is its query’s text', () => {
  expect(bot.commandQuery({ kind: 'totals', beneficiary: 'thl', objective: null, by: null })).toBe('sum beneficiary:thl');
  expect(bot.commandQuery({ kind: 'project', project: 'paluu' })).toBe('project:paluu');
  expect(bot.commandQuery({ kind: 'compare', beneficiaries: ['thl', 'migri'] })).toContain('among:thl,migri');
});
