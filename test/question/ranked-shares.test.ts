import { expect, test } from 'vitest';
import { createAsking } from './asking.ts';

const ask = createAsking();

test.each([
  ['who got the smallest share of objective 2', 'group by:beneficiary measure:sum objective:2 sort:value top:1'],
  ['kenellä on suurin osuus rahoista', 'group by:beneficiary measure:sum sort:-value top:1'],
  ['vem fick minst andel av mål 2', 'group by:beneficiary measure:sum objective:2 sort:value top:1'],
  ['which objective has the largest share', 'group by:objective measure:sum sort:-value top:1'],
  ['mikä hanke saa suurimman osuuden tavoitteesta 2', 'share objective:2 sort:-funding top:1 of objective:2'],
  ['kuinka suuri osuus kolmella suurimmalla hankkeella', 'share sort:-funding top:3 of all'],
])('%s: the largest share is of whom the question names', async (question, query) => {
  expect(await ask(question)).toBe(query);
});

test.each([
  'what share of objective 2 does the largest recipient have',
  'mikä osuus suurimmalla saajalla on',
  'what share do the three biggest recipients have',
  'does Migri have the largest share of objective 1',
])('%s: a share of one that would have to be found first is not read', async (question) => {
  expect(await ask(question)).toBe('unclear');
});

test.each([
  'the largest in each objective',
  'suurin joka tavoitteessa',
  'kaksi suurinta kussakin tavoitteessa',
  'de två största i varje mål',
  'smallest per year',
])('%s: the groups are not what is ranked', async (question) => {
  expect(await ask(question)).toBe('unclear');
});

test.each([
  ['which objective is the largest by funding', 'group by:objective measure:sum sort:-value top:1'],
  ['who received exactly one grant over 500k', 'group by:beneficiary measure:count funding:>500000 projects:1 sort:-value'],
  ['kuka sai tasan yhden avustuksen yli 500 000', 'group by:beneficiary measure:count funding:>500000 projects:1 sort:-value'],
  ['vem fick exakt ett bidrag över 500 000', 'group by:beneficiary measure:count funding:>500000 projects:1 sort:-value'],
  ['organisations with at least two projects that received over a million in total', 'unclear'],
])('%s: neither the number of projects nor the amount is left out', async (question, query) => {
  expect(await ask(question)).toBe(query);
});

test.each(['projects containing the word integration', 'hankkeet joissa on sana nuoret', 'projekt med ordet kvinnor'])(
  '%s: topics are sought, and no words as they stand',
  async (question) => {
    expect(await ask(question)).toBe('unclear');
  },
);

test.each([
  'mikä hanke on puolivälissä',
  'which projects are halfway through',
  'vilka projekt är halvvägs',
  'what did THL do with the money',
])('%s: how far a project has come is not in the list', async (question) => {
  expect(['unclear', 'unanswerable']).toContain(await ask(question));
});
