import { expect, test } from 'vitest';
import { createAsking } from './asking.ts';

const ask = createAsking();

test.each([
  ['punasen ristin hankkeet', 'beneficiary:spr'],
  ['punasella ristillä montako hanketta', 'count beneficiary:spr'],
  ['paljonko suomen punanen risti sai', 'sum beneficiary:spr'],
  ['pelastaka lasten hankkeet', 'beneficiary:pelastakaa-lapset'],
  ['manerheimin lastensuojeluliiton hankkeet', 'beneficiary:mll-uusimaa'],
  ['pakolaisavulla hankkeita', 'beneficiary:pakolaisapu'],
  ['diakonisalaitoksen hankkeet', 'beneficiary:hdl'],
  ['paljonko gbv-tuva sai', 'project:gbv-tuva2-tukea-suomesta-turvaa show:funding'],
])('%s: a name that is misspelt in one of its cases', async (question, query) => {
  expect(await ask(question)).toBe(query);
});

test.each([
  ['how much of the money goes to turku, %', 'share beneficiary:turku of all'],
  ['migrin osuus, %', 'share beneficiary:migri of all'],
])('%s: a sign behind a name is no part of it', async (question, query) => {
  expect(await ask(question)).toBe(query);
});

test.each([
  ['suurin migrin ulkopuolinen hanke', '-beneficiary:migri sort:-funding top:1'],
  ['how much goes to everyone else than migri', 'sum -beneficiary:migri'],
  ["didn't the red cross get 5 million", 'sum beneficiary:spr'],
  ['fick inte röda korset 5 miljoner', 'sum beneficiary:spr'],
  ['projekt som inte hör till migri', '-beneficiary:migri'],
])('%s: who is left out, and who is not', async (question, query) => {
  expect(await ask(question)).toBe(query);
});

test.each(['integrationsprojekt', 'integration'])('%s: what several projects are called is a topic', async (question) => {
  expect(await ask(question)).toBe('topic:integration');
});
