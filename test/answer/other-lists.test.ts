import { expect, test } from 'vitest';
import { answerText } from '../../src/answer/plain-text.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { type Locale, locales } from '../../src/domain/locale.ts';
import { writtenList, writtenLists } from '../dataset/written-list.ts';
import { answer } from './real-list.ts';

async function textOf(query: string, list: Dataset, locale: Locale = 'en'): Promise<string> {
  return answerText(await answer(query, { list, locale })).replaceAll('\u00a0', ' ');
}

const rows = [
  {
    name: 'Bridge',
    beneficiary: 'Town',
    objective: '1 Roads',
    purpose: 'Crossing.',
    funding: '100',
    start: '2014',
    end: '2015-08',
    identifier: 'K-1',
  },
  { name: 'Dam', funding: '50', totalCost: '80', start: '2014-01-01', end: '2016-12-31', location: 'Lapland', fund: 'Water fund' },
  { name: 'Port', beneficiary: 'Firm', objective: '2 Sea', start: '2015-01-01' },
];

const queries = [
  'sum',
  'count',
  'average',
  'median',
  'average per:beneficiary',
  'list',
  'list sort:-funding top:1',
  'list sort:-funding top:1..2',
  'list sort:end top:1',
  'beneficiary:town',
  'list show:funding',
  'funding:>60',
  'share beneficiary:town of all',
  'share count beneficiary:town of all',
  'group by:beneficiary measure:sum sort:-value',
  'group by:objective measure:average sort:key',
  'group by:beneficiary measure:sum among:town,firm',
  'group by:beneficiary measure:sum sort:-value top:1',
  'project:bridge',
  'project:dam',
  'project:port show:funding',
  'summary beneficiary:town',
  'about',
  'help',
];

test.each(locales)('money that is not the EU’s is never called so in %s', async (locale) => {
  const national = await writtenList({ json: { amountKind: 'funding' }, rows });
  const eu = await writtenList({ rows });
  for (const query of queries) expect(await textOf(query, national, locale), query).not.toMatch(/\bEU\b/u);
  expect(await textOf('sum', eu, locale)).toMatch(/\bEU\b/u);
});

test.each(locales)('no answer in %s shows a hole where the list states nothing', async (locale) => {
  for (const list of [await writtenList({ rows }), await writtenList({ rows: [{ name: 'Bridge' }] })]) {
    for (const query of queries) expect(await textOf(query, list, locale), query).not.toMatch(/null|undefined|NaN|\[object/u);
  }
});

test.each([
  ['fi', 'saajaa ei kerrota'],
  ['en', 'beneficiary not stated'],
  ['sv', 'stödmottagaren anges inte'],
] as const)('whose a project is, where the list does not tell, is said in %s', async (locale, words) => {
  const list = await writtenList({ rows });
  expect(await textOf('project:dam', list, locale)).toContain(words);
  expect(await textOf('list', list, locale)).toContain(words);
  expect((await answer('project:dam', { list, locale })) as object).not.toHaveProperty('data.beneficiary');
});

test('projects without an organisation are counted aloud where organisations are ranked', async () => {
  const list = await writtenList({
    rows: [
      { name: 'A', funding: '900' },
      { name: 'B', beneficiary: 'Town', funding: '10' },
    ],
  });
  const text = await textOf('group by:beneficiary measure:sum sort:-value top:1', list);
  expect(text).toContain('Town has received the most');
  expect(text).toContain('The list does not state the beneficiary of 1 project.');
});

test.each([
  ['sum', 'how much EU funding the projects have received'],
  ['list sort:-funding top:1', 'how much EU funding the projects have received'],
  ['funding:>60', 'how much EU funding the projects have received'],
  ['share beneficiary:town of all', 'how much EU funding the projects have received'],
  ['group by:objective measure:count sort:key', 'which specific objectives the projects belong to'],
  ['ends:2015', 'when the projects end'],
])('a list without the column answers "%s" by saying so', async (query, words) => {
  const list = await writtenList({ rows: [{ name: 'Bridge', beneficiary: 'Town' }] });
  const asked = await answer(query, { list, locale: 'en' });
  expect(asked.status).toBe('unanswerable');
  expect(answerText(asked)).toContain(`The list does not say ${words}`);
});

test('an amount without a currency has no symbol, and the answer says that it is not stated', async () => {
  const list = await writtenList({ json: { currency: 'XXX' }, rows });
  const text = await textOf('sum', list);
  expect(text).toContain('150.00 (currency not stated)');
  expect(text).toContain('The list does not state the currency of the amounts.');
  expect(text).not.toMatch(/[€$£]|EUR|XXX/u);
});

test('several currencies are several totals, and an order by amount says that it is one for each', async () => {
  const list = await writtenList({
    rows: [
      { name: 'A', funding: '10' },
      { name: 'B', funding: '500', currency: 'SEK' },
      { name: 'C', funding: '30' },
    ],
  });
  expect(await textOf('sum', list)).toContain('€40.00 and SEK 500.00');
  const ordered = await answer('list sort:-funding', { list, locale: 'en' });
  expect(ordered).toMatchObject({ data: { rows: [3, 1, 2] } });
  expect(answerText(ordered)).toContain('each currency is in order by itself');
  expect(await textOf('funding:>20', list)).toContain('over €20');
  expect(await textOf('list sort:-funding top:1', list)).toContain('each currency is in order by itself');
});

test('nobody is said to have received more than somebody whose money is in another currency', async () => {
  const list = await writtenList({
    rows: [
      { name: 'A', beneficiary: 'Town', funding: '10' },
      { name: 'B', beneficiary: 'Firm', funding: '500', currency: 'SEK' },
    ],
  });
  for (const query of [
    'group by:beneficiary measure:sum sort:-value top:1',
    'group by:beneficiary among:town,firm',
    'group by:beneficiary measure:average sort:-value top:1',
  ])
    expect((await textOf(query, list)).split('\n')[0]).not.toMatch(/more|most|largest/u);
  expect(await textOf('group by:beneficiary measure:count sort:-value top:1', list)).toContain('the most projects');
});

test('a month or a year is shown and said as one, never as a day', async () => {
  const list = await writtenList({ rows });
  expect(await textOf('project:bridge show:end', list)).toContain('ended in August 2015; the list does not state the day');
  expect(await textOf('project:bridge show:start', list, 'fi')).toContain('alkoi vuonna 2014; lista ei kerro päivää');
  expect(await textOf('project:bridge', list, 'fi')).toMatch(/8\/2015/u);
  expect(await textOf('list sort:end', list)).toContain('Of 1 project the list states only a month or a year');
  expect(await answer('project:bridge show:end', { list, locale: 'en' })).not.toHaveProperty('data.date');
});

test('a card shows what else the list holds', async () => {
  const list = await writtenList({ rows });
  const card = await textOf('project:dam', list);
  for (const words of ['€80.00', 'Lapland', 'Water fund']) expect(card).toContain(words);
  expect(await textOf('project:bridge', list)).toContain('K-1');
});

test('each row as a participant’s share is said, and projects are counted', async () => {
  const list = await writtenList({
    json: { rowsAre: 'participations' },
    rows: [
      { name: 'Sea', identifier: 'P1', beneficiary: 'Uni', funding: '100' },
      { name: 'Sea', identifier: 'P1', beneficiary: 'Town', funding: '50' },
    ],
  });
  const all = await answer('list', { list, locale: 'en' });
  expect(all).toMatchObject({ data: { count: 1, rows: [1, 2], money: [{ minor: 15_000 }] } });
  expect(answerText(all)).toContain('Each row is one participant’s share in a project, and projects are counted once: there are 2 rows.');
});

test('an answer names the lists that it counts, and says so where it counts only some', async () => {
  const list = await writtenLists({
    amif: { json: { title: 'AMIF list', updatedOn: '2024-03-05' }, rows: [{ name: 'Bridge', identifier: '2021FI01', funding: '1' }] },
    isf: {
      json: { title: 'ISF list', retrievedOn: '2024-01-02' },
      rows: [
        { name: 'Bridge', identifier: '2021FI01' },
        { name: 'Road', funding: '2' },
      ],
    },
  });
  const titles = async (query: string) => (await answer(query, { list, locale: 'en' })).sources.map(({ title }) => title);
  expect(await titles('count')).toEqual(['AMIF list', 'ISF list']);
  expect(await titles('count list:isf')).toEqual(['ISF list']);
  expect(await titles('share list:isf of all')).toEqual(['AMIF list', 'ISF list']);
  const some = await textOf('count list:isf', list);
  expect(some).toContain('list ISF list');
  expect(some).toContain('list retrieved on 2 January 2024');
  const about = await textOf('about', list);
  expect(about).toContain('1 project stands in two lists');
  expect(about).toMatch(/ISF list: +2 projects/u);
  expect(await titles('project:road')).toEqual(['ISF list']);
  expect(await titles('project:bridge')).toEqual(['AMIF list', 'ISF list']);
  expect(await textOf('project:road', list)).toMatch(/List: +ISF list/u);
});
