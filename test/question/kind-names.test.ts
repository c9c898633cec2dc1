import { expect, test } from 'vitest';
import { toIsoDate } from '../../src/domain/date.ts';
import { createBot } from '../../src/index.ts';
import { createAsking } from './asking.ts';

const ask = createAsking();

test.each([
  'montako hanketta helsingillä on',
  'paljonko helsingille',
  'helsingin hankkeet',
  'helsingiltä hankkeita',
  'tampereella hankkeita',
  'montako hanketta tampereella on',
  'montako hanketta elyllä on',
  'amk:n hankkeet',
  'montako hanketta kaupungilla on',
  'kaupungin hankkeet',
  'mikä oli kaupungin saama avustus?',
  'paljonko yhdistys sai',
  'onko säätiöllä hankkeita',
  'liiton hankkeet',
  'how much did the city get',
  "the city's projects",
  'how much did the association receive',
  'ELY centre - how much did they get?',
  "the foundation's projects ending in 2026",
  'hur mycket fick staden',
  'stadens projekt',
  'föreningens projekt',
  'kommunens andel',
  'hur många projekt har yrkeshögskolan',
])('%s: which of several is asked back', async (question) => {
  expect(await ask(question)).toBe('unclear');
});

test('all organisations of the kind are offered', async () => {
  const bot = await createBot();
  const { answer } = await bot.ask({
    text: 'kaupungin hankkeet',
    conversation: 'kinds',
    locale: null,
    today: toIsoDate('2024-03-05'),
  });
  await bot.close();
  expect(answer.actions.map(({ query }) => query).sort()).toEqual(['beneficiary:nivala', 'beneficiary:rauma', 'beneficiary:turku']);
});

test.each(['vantaan kaupunki', 'city of vantaa', 'vanda stad'])('%s: a town that received nothing is no topic', async (question) => {
  expect(await ask(question)).toBe('nothing');
});

test.each([
  ['turun kaupungin hankkeet', 'beneficiary:turku'],
  ['how much has the city of turku received', 'sum beneficiary:turku'],
  ['onko raumalla hankkeita', 'beneficiary:rauma'],
  ['hankkeet tampereella', 'topic:tampereella'],
  ['hankkeet turussa', 'topic:turussa'],
])('%s: the name says which', async (question, query) => {
  expect(await ask(question)).toBe(query);
});

test.each([
  'paljonko järjestö sai',
  'how much did the organisation get',
  'hur mycket fick organisationen',
  'onko espoolla hankkeita',
  'does espoo have projects',
  'how many projects does espoo have',
  'hur många projekt har esbo',
  'onko yliopistoja mukana',
  'are there any universities',
])('%s: a receiver that is not named, or not there, is no topic', async (question) => {
  expect(await ask(question)).toBe('unclear');
});
