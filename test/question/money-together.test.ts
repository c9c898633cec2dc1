import { expect, test } from 'vitest';
import { createAsking } from './asking.ts';

const ask = createAsking();

test.each([
  'Which recipient holds the second largest total?',
  'who has the second largest total',
  'which organisation has the second largest funding',
  'kenellä on toiseksi suurin rahoitus',
  'vem har den näst största finansieringen',
])('%s: an organisation’s money is all that it has together', async (question) => {
  expect(await ask(question)).toBe('group by:beneficiary measure:sum sort:-value top:2..2');
});

test.each([
  ['which project has the second largest funding', 'sort:-funding top:2..2'],
  ['who got the largest grant', 'sort:-funding top:1 show:beneficiary'],
  ['kuka sai suurimman avustuksen', 'sort:-funding top:1 show:beneficiary'],
])('%s: a grant, and what is said of projects, is one project’s', async (question, query) => {
  expect(await ask(question)).toBe(query);
});

test.each(['cheers, that helped', 'kiitti tosi paljon avusta!', 'tack, det hjälpte'])('%s is thanks, and no topic', async (question) => {
  expect(await ask(question)).toBe('help');
});

test('what helps is a topic where projects are asked for', async () => {
  expect(await ask('which projects helped women')).toContain('topic:');
});
