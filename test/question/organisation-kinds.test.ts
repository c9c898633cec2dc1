import { expect, test } from 'vitest';
import { createAsking } from './asking.ts';

const ask = createAsking();

test.each(['kuntien hankkeet', 'yhdistysten hankkeet', 'järjestöjen hankkeet', 'NGO projects', 'kommunernas projekt'])(
  '%s: the list does not say of what kind an organisation is',
  async (question) => {
    expect(await ask(question)).toBe('unclear');
  },
);

test.each(['onko Oulun yliopistolla hankkeita', 'onko Espoon kaupungilla hankkeita', 'does University of Oulu have projects'])(
  '%s: who has projects is no topic',
  async (question) => {
    expect(await ask(question)).toBe('nothing');
  },
);

test.each([
  ['onko Turun kaupungilla hankkeita', 'beneficiary:turku'],
  ['hankkeet kunnille', 'topic:kunnille'],
  ['seurakuntien hankkeet', 'topic:seurakuntien'],
  ['montako järjestöä', 'number by:beneficiary measure:count'],
])('%s: a name, a topic and a number are what they were', async (question, query) => {
  expect(await ask(question)).toBe(query);
});

test.each(['mitkä hankkeet onnistuivat parhaiten', 'mikä hanke on tehokkain', 'var i landet finns projekten'])(
  '%s: the list does not hold it',
  async (question) => {
    expect(await ask(question)).toBe('unanswerable');
  },
);

test.each(['oletko ihminen', 'are you a robot', 'är du en människa', 'kiitti paljon avusta!'])(
  '%s: said to the bot, not asked of the list',
  async (question) => {
    expect(await ask(question)).toBe('help');
  },
);

test.each([
  'paljonko järjestöt saivat yhteensä',
  'how much went to NGOs',
  'hur mycket gick till föreningar',
  'suurimman saajan hankkeet',
  'hankkeet joilla on sama saaja',
])('%s: the sum of all is not that of a kind, and a part that must be found first is no condition', async (question) => {
  expect(await ask(question)).toBe('unclear');
});

test.each(['mitkä järjestöt saivat rahaa', 'mitkä organisaatiot saivat rahaa'])(
  '%s: they are asked, not what they got together',
  async (question) => {
    expect(await ask(question)).toBe('group by:beneficiary measure:sum sort:-value');
  },
);

test.each([
  ['thl ja migri erikseen', 'group by:beneficiary among:thl,migri sort:-value'],
  ['vertaa tavoitteita', 'group by:objective measure:sum sort:key'],
  ['Rauman hankkeen loppumisaika', 'beneficiary:rauma show:end'],
  ['alle kahensadan tonnin hankkeet', 'funding:<200000'],
])('%s', async (question, query) => {
  expect(await ask(question)).toBe(query);
});
