import { describe, expect, test } from 'vitest';
import { askingLists } from './asking-lists.ts';

const fund = (alias: string, fi: string, en: string, sv: string) => ({ name: { fi, en, sv }, aliases: [alias] });

// AMIF: 100 + 200 = 300 euros over two projects; ISF: 40 + 5 = 45 over two; BMVI: 7 over one. All of them: 352 over five.
const ask = askingLists({
  'amif-fi': {
    json: {
      title: { fi: 'Rahoitetut AMIF-hankkeet', en: 'Funded AMIF projects', sv: 'Finansierade AMIF-projekt' },
      language: 'fi',
      fund: fund('AMIF', 'turvapaikkarahasto', 'Asylum, Migration and Integration Fund', 'asylfonden'),
    },
    rows: [
      { name: 'Kotopolku', beneficiary: 'Migri', funding: '100', start: '2023-01-01', end: '2025-12-31', purpose: 'Lapset ja nuoret' },
      { name: 'Paluutie', beneficiary: 'Vantaan seura', funding: '200', start: '2023-01-01', end: '2024-12-31' },
    ],
  },
  isf: {
    json: {
      title: { fi: 'Turvallisuuden hankkeet', en: 'Security projects', sv: 'Säkerhetsprojekt' },
      language: 'fi',
      fund: fund('ISF', 'sisäisen turvallisuuden rahasto', 'Internal Security Fund', 'fonden för inre säkerhet'),
    },
    rows: [
      { name: 'Verkkovartio', beneficiary: 'Migri', funding: '40', start: '2023-01-01', end: '2025-12-31', purpose: 'Lapset verkossa' },
      { name: 'Satamavahti', beneficiary: 'Tulli', funding: '5', start: '2024-01-01', end: '2026-12-31' },
    ],
  },
  se: {
    json: { title: 'BMVI 2021-2027', language: 'sv', fund: fund('BMVI', 'BMVI', 'BMVI', 'BMVI') },
    rows: [{ name: 'Gränsljus', beneficiary: 'Polismyndigheten', funding: '7', start: '2023-01-01', end: '2025-12-31' }],
  },
});

test.each([
  ['kuinka paljon AMIF:sta on myönnetty', 'sum list:amif-fi'],
  ['paljonko AMIF-rahaa', 'sum list:amif-fi'],
  ['AMIF-hankkeet', 'list:amif-fi'],
  ['how much in AMIF', 'sum list:amif-fi'],
  ['total of the ISF list', 'sum list:isf'],
  ['hur mycket ur ISF', 'sum list:isf'],
  ['bmvi-projekten', 'list:se'],
  ['paljonko sisäisen turvallisuuden rahastosta', 'sum list:isf'],
  ['internal security fund projects', 'list:isf'],
  ['hur många projekt i fonden för inre säkerhet', 'count list:isf'],
  ['how many security projects', 'count list:isf'],
  ['amif-fi projects', 'list:amif-fi'],
  ['mitä se-listalla on', 'list:se'],
  ['paljonko Migri sai ISF:stä', 'sum list:isf beneficiary:migri'],
  ['lapset ISF-hankkeissa', 'list:isf topic:lapset'],
  ['which AMIF projects end in 2024', 'list:amif-fi ends:2024'],
])('%s: a list is named by its fund, its title or its key', async (question, query) => {
  expect((await ask(question)).read).toBe(query);
});

test.each([
  ['ISF ja BMVI yhteensä', 'sum list:isf,se', '52,00'],
  ['muut kuin AMIF, paljonko yhteensä', 'sum list:isf,se', '52,00'],
  ['total except AMIF', 'sum list:isf,se', '52.00'],
  ['kaikista rahastoista yhteensä', 'sum', '352,00'],
  ['total of all funds', 'sum', '352.00'],
  ['hur mycket ur alla fonder', 'sum', '352,00'],
  ['kaikki rahastot', 'list', '352,00'],
])('%s: lists together are added', async (question, query, amount) => {
  const { read, text } = await ask(question);
  expect(read).toBe(query);
  expect(text).toContain(amount);
});

test('a question of all lists names each of them as a source', async () => {
  const { text } = await ask('kaikista rahastoista yhteensä');
  for (const title of ['Rahoitetut AMIF-hankkeet', 'Turvallisuuden hankkeet', 'BMVI 2021-2027']) expect(text).toContain(`Lähde: ${title}`);
});

test.each([
  [['paljonko AMIF:sta', 'entä ISF?'], 'sum list:isf'],
  [['how much in AMIF', 'and BMVI?'], 'sum list:se'],
  [['hur mycket i AMIF', 'och i ISF?'], 'sum list:isf'],
  [['paljonko Migri sai ISF:stä', 'entä AMIF?'], 'sum list:amif-fi beneficiary:migri'],
  [['paljonko ISF:stä', 'entä kaikista rahastoista?'], 'sum'],
  [['paljonko ISF:stä', 'kuka sai eniten'], 'group by:beneficiary measure:sum sort:-value top:1'],
] as const)('%s: the list of an earlier question gives way to the one that is named, and to a whole question', async (questions, query) => {
  expect((await ask(...questions)).read).toBe(query);
});

describe('lists held against each other are asked back, one question each', () => {
  test.each(['AMIF vs ISF', 'compare AMIF and ISF', 'kumpi on suurempi, AMIF vai ISF', 'jämför AMIF och ISF'])('%s', async (question) => {
    const { read, offered } = await ask(question);
    expect(read).toBe('unclear');
    expect(offered.map(([, query]) => query)).toEqual(['sum list:amif-fi', 'sum list:isf']);
  });

  test.each(['rahastoittain', 'which fund has received the most', 'vilken fond har fått mest'])('%s: each of all', async (question) => {
    const { read, offered } = await ask(question);
    expect(read).toBe('unclear');
    expect(offered.map(([, query]) => query)).toEqual(['sum list:amif-fi', 'sum list:isf', 'sum list:se']);
  });

  test.each(['which fund has the most projects', 'missä rahastossa on eniten hankkeita'])('%s: projects are counted', async (question) => {
    expect((await ask(question)).offered.map(([, query]) => query)).toEqual(['count list:amif-fi', 'count list:isf', 'count list:se']);
  });
});

test.each(['AMIF vs ISF', 'compare AMIF and ISF', 'jämför AMIF och ISF'])(
  '%s: each ready question is read back when it is typed',
  async (question) => {
    for (const [label, query] of (await ask(question)).offered) expect([label, (await ask(label)).read]).toEqual([label, query]);
  },
);

test.each(['ESR-hankkeet', 'how much from the ERDF', 'hur mycket ur socialfonden'])(
  '%s: a fund of which no list is loaded is answered with no figure of these lists',
  async (question) => {
    const { read, text } = await ask(question);
    expect(read).toBe('unanswerable');
    expect(text).not.toMatch(/352|300/u);
  },
);

test.each(['mitä listoja sinulla on', 'which funds do you have', 'vilka listor finns det'])('%s: tells of all lists', async (question) => {
  const { read, text } = await ask(question);
  expect(read).toBe('about');
  expect(text).toContain('BMVI 2021-2027');
});
