import { expect, test } from 'vitest';
import { createAsking } from './asking.ts';

const ask = createAsking();

test.each([
  ['saajien määrä käynnissä olevissa hankkeissa', 'number by:beneficiary measure:count active:2024-03-05'],
  ['eri saajia yhteensä', 'number by:beneficiary measure:count'],
  ['different recipients in total', 'number by:beneficiary measure:count'],
  ['olika mottagare totalt', 'number by:beneficiary measure:count'],
  ['which bodies run projects ending in 2025', 'ends:2025 show:beneficiary'],
  ['how many different parties run projects', 'number by:beneficiary measure:count'],
  ['mitkä järjestöt vetävät hankkeita', 'show:beneficiary'],
  ['hankkeet joita vetää jokin järjestö', 'unclear'],
])('%s: receivers', async (question, query) => {
  expect(await ask(question)).toBe(query);
});

test.each([
  ['three smallest and their recipients', 'sort:funding top:3 show:beneficiary'],
  ['tre minsta och deras mottagare', 'sort:funding top:3 show:beneficiary'],
  ['kolmen pienimmän saajat', 'sort:funding top:3 show:beneficiary'],
  ['kolmen pienimmän saajan rahat', 'group by:beneficiary measure:sum sort:value top:3'],
  ['missä hankkeessa on eniten rahaa', 'sort:-funding top:1'],
  ['which project has the longest duration', 'sort:-duration top:1 ties'],
  ['next one to start', 'starts:2024-03-05.. sort:start top:1 ties'],
  ['nästa som börjar', 'starts:2024-03-05.. sort:start top:1 ties'],
  ['seuraava alkava hanke', 'starts:2024-03-05.. sort:start top:1 ties'],
])('%s: what is ranked', async (question, query) => {
  expect(await ask(question)).toBe(query);
});

test.each([
  ['kuka sai eniten', 'entä toiseksi eniten'],
  ['who got the most', 'and second?'],
  ['vem fick mest', 'och näst mest?'],
])('%s, %s: the second of the same', async (first, second) => {
  expect(await ask(first, second)).toBe('group by:beneficiary measure:sum sort:-value top:2..2');
});

test.each([
  ['takuusäätiö alku- ja loppupäivä', 'beneficiary:takuusaatio'],
  ['guarantee foundation start and end dates', 'beneficiary:takuusaatio'],
  ['garantistiftelsens start- och slutdatum', 'beneficiary:takuusaatio'],
  ['mitä hankkeita puolen vuoden päästä vielä on käynnissä', 'active:2024-09-05'],
  ['projects running in six months', 'active:2024-09-05'],
  ['projects running in 2025', 'active:2025'],
  ['2026 avslutade i ordning', 'ends:2026 sort:end'],
])('%s: days', async (question, query) => {
  expect(await ask(question)).toBe(query);
});

test.each([
  ['paljonko suomi maksaa itse', 'unanswerable'],
  ['hur många jobbar i projekten', 'unanswerable'],
  ['vem beslutar om finansieringen', 'unanswerable'],
  ['no thanks', 'help'],
  ['ei kiitos', 'help'],
])('%s: nothing of the list is stated', async (question, status) => {
  expect(await ask(question)).toBe(status);
});

test.each([
  ['young men', 'nothing'],
  ['single parents', 'nothing'],
  ['järjestöyhteistyö', 'topic:järjestöyhteistyö'],
  ['undervisning i finska', 'topic:"undervisning i finska"'],
])('%s: no word of the topic is lost', async (question, query) => {
  expect(await ask(question)).toBe(query);
});
