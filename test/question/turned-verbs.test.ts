import { expect, test } from 'vitest';
import { createAsking } from './asking.ts';

const ask = createAsking();

test.each([
  [['päättyvät 2024', 'entä alkavat'], 'starts:2024'],
  [['projects starting in 2024', 'and ending?'], 'ends:2024'],
  [['hur många projekt börjar 2024', 'och som slutar?'], 'count ends:2024'],
  [['Migrin hankkeet 2024', 'entä päättyvät'], 'beneficiary:migri ends:2024'],
  [['projects ending in 2025', 'which of them have started'], 'starts:..2024-03-05 ends:2025'],
])('%j: the same days, of the other verb', async (questions, query) => {
  expect(await ask(...questions)).toBe(query);
});

test.each([
  ['mitkä hankkeet alkavat', 'starts:2024-03-06..'],
  ['alkavat hankkeet', 'starts:2024-03-06..'],
  ['mitkä hankkeet alkoivat', 'starts:..2024-03-05'],
  ['vilka har startat', 'starts:..2024-03-05'],
])('%s: the tense says on which side of today', async (question, query) => {
  expect(await ask(question)).toBe(query);
});

test.each([
  ['projects ending soonest after 1 June 2024', 'ends:2024-06-02.. sort:end top:1 ties'],
  ['mikä hanke päättyy seuraavaksi vuonna 2026', 'ends:2026 sort:end top:1 ties'],
  ['which of the running projects ends next', 'ends:2024-03-05.. active:2024-03-05 sort:end top:1 ties'],
])('%s: "next" is counted from today where no days are said', async (question, query) => {
  expect(await ask(question)).toBe(query);
});

test.each([
  'vilka slutar inom sex månader efter 1 juni 2024',
  'which end within six months after 1 June 2024',
  'päättyy kuuden kuukauden sisällä 1.6.2024 jälkeen',
])('%s: a length of time is counted from today, and from no other day', async (question) => {
  expect(await ask(question)).toBe('unclear');
});

test.each([
  ['how many more projects does Migri have than HDL', 'group by:beneficiary measure:count among:migri,hdl sort:-value'],
  ['paljonko enemmän hankkeita Migrillä on kuin THL:llä', 'group by:beneficiary measure:count among:migri,thl sort:-value'],
  ['how much more did Migri get than THL', 'group by:beneficiary among:migri,thl sort:-value'],
])('%s: what is compared is what the question names', async (question, query) => {
  expect(await ask(question)).toBe(query);
});

test.each([
  'who received money under every objective',
  'kuka on saanut rahaa kaikista tavoitteista',
  'vem har fått pengar från alla mål',
  'which recipient has the most different objectives',
  'kenellä on eniten eri tavoitteita',
])('%s: an organisation is asked for, and no objective', async (question) => {
  expect(await ask(question)).toBe('unclear');
});
