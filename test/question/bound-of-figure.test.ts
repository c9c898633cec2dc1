import { expect, test } from 'vitest';
import { createAsking } from './asking.ts';

const ask = createAsking();

test.each([
  'onko keskiarvo yli 500000',
  'onko mediaani alle 400 000',
  'ylittääkö keskimääräinen avustus 600 000 euroa',
  'keskiarvo yli 500000?',
  'is the average over a million?',
  'Is the median grant below 400k?',
  'the average over a million',
  'är medelbidraget över en halv miljon',
  'onko Migrin keskiarvo yli miljoonan',
  'onko tavoitteen 3 rahoitus yli 500 000',
  'onko pienin avustus yli 100 000',
  'is the smallest grant below 100k',
])('%s: an amount that is held against the figure narrows no projects', async (question) => {
  expect(await ask(question)).toBe('unclear');
});

test.each([
  ['keskiarvo yli miljoonan hankkeissa', 'average funding:>1000000'],
  ['yli miljoonan hankkeiden keskiarvo', 'average funding:>1000000'],
  ['keskiarvo hankkeille jotka sai yli 500k', 'average funding:>500000'],
  ['average of projects over a million', 'average funding:>1000000'],
  ['what is the average grant over 500k', 'average funding:>500000'],
  ['medelvärdet av bidrag över 500 000', 'average funding:>500000'],
  ['saiko Migri yli 10 miljoonaa', 'sum beneficiary:migri'],
  ['onko Migrillä yli miljoonan hankkeita', 'beneficiary:migri funding:>1000000'],
  ['is there any project over 2 million', 'funding:>2000000'],
])('%s: an amount beside projects narrows them', async (question, query) => {
  expect(await ask(question)).toBe(query);
});

test.each(['isot hankkeet', 'pieniä hankkeita', 'big projects', 'stora projekt', 'vuoden mittaiset hankkeet'])(
  '%s: a size in words is no condition, and is not left aside',
  async (question) => {
    expect(await ask(question)).toBe('unclear');
  },
);

test.each(['onko kukaan saanut yli viittä miljoonaa', 'has anyone got more than 5 million', 'fick nån över 5 miljoner'])(
  '%s: an organisation in all, not one project',
  async (question) => {
    expect(await ask(question)).toBe('group by:beneficiary measure:sum total:>5000000 sort:-value');
  },
);

test.each(['are there more than 40 projects', 'onko yli 40 hanketta', 'finns det fler än 40 projekt'])(
  '%s: how many there are answers it',
  async (question) => {
    expect(await ask(question)).toBe('count');
  },
);
