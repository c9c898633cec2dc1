import { expect, test } from 'vitest';
import { composeNotice } from '../../src/answer/compose-notice.ts';
import type { Answer, AnswerData } from '../../src/domain/answer.ts';
import { toIsoDate } from '../../src/domain/date.ts';
import { answer, query, settingOf } from './real-list.ts';

const eur = (minor: number) => [{ currency: 'EUR', minor }];

function dataOf(found: Answer): AnswerData {
  if (found.status !== 'answered') throw new Error(`Not answered but ${found.status}`);
  return found.data;
}

// From the published list as counted by hand and by independent programs.
const migri = [1, 3, 4, 7, 8, 11, 12, 13, 15, 23, 35, 37];
const thl = 'Terveyden ja hyvinvoinnin laitos (THL)';

test.each([
  ['sum', 'money', { money: eur(2605765623), count: 47 }],
  ['sum beneficiary:thl', 'money', { money: eur(153337450), count: 3, rows: [6, 20, 30], beneficiary: thl }],
  [
    'sum project:vamos-stay-and-study',
    'money',
    { money: eur(33751794), count: 1, rows: [31], beneficiary: 'Helsingin Diakonissalaitoksen säätiö sr' },
  ],
  ['average objective:1', 'money', { money: eur(68970152), count: 13 }],
  ['median', 'money', { money: eur(43738086), count: 47 }],
  ['count funding:>500000', 'count', { count: 17 }],
  ['share beneficiary:migri of all', 'percent', { percent: 39.94, count: 12, beneficiary: 'Maahanmuuttovirasto' }],
  ['beneficiary:migri', 'list', { count: 12, rows: migri, beneficiary: 'Maahanmuuttovirasto' }],
  ['sort:-funding top:1', 'list', { count: 1, rows: [1], money: eur(220012080), beneficiary: 'Maahanmuuttovirasto' }],
  ['sort:-funding top:5', 'list', { count: 5, rows: [1, 23, 7, 15, 8] }],
  ['project:vok-valmius show:end', 'date', { count: 1, rows: [3], date: '2023-07-31' }],
  ['project:vok-valmius show:beneficiary', 'beneficiary', { count: 1, beneficiary: 'Maahanmuuttovirasto' }],
  ['project:vok-valmius show:purpose', 'text', { count: 1, rows: [3] }],
  ['project:vok-valmius', 'project', { count: 1, rows: [3], money: eur(52287016), beneficiary: 'Maahanmuuttovirasto' }],
  ['summary beneficiary:spr', 'beneficiary', { count: 1, rows: [2], money: eur(98177201), beneficiary: 'Suomen Punainen Risti' }],
  ['number by:beneficiary', 'count', { count: 25 }],
  ['about', 'text', { count: 47, money: eur(2605765623), date: '2024-03-05' }],
] as const)('%s has kind %s and its figures', async (asked, kind, data) => {
  const found = await answer(asked, { pageSize: 3 });
  expect(found).toMatchObject({ status: 'answered', kind, data });
});

test('a field that does not apply is left out', async () => {
  expect(Object.keys(dataOf(await answer('count'))).sort()).toEqual(['count', 'rows']);
  expect(dataOf(await answer('group by:objective measure:sum sort:-value'))).not.toHaveProperty('money');
  expect(dataOf(await answer('beneficiary:migri show:end'))).not.toHaveProperty('date');
});

test('objectives are named with their number in the list’s own language, whoever asks', async () => {
  const { groups } = dataOf(await answer('group by:objective measure:sum sort:key', { locale: 'sv' }));
  expect(groups?.map(({ key, count }) => [key.slice(0, 20), count])).toEqual([
    ['1 Euroopan yhteinen ', 13],
    ['2 Laillinen muuttoli', 30],
    ['3 Osallistutaan lait', 4],
  ]);
});

test('the groups come in the answer’s order with exact sums', async () => {
  const { groups, count } = dataOf(await answer('group by:beneficiary measure:sum sort:-value top:3'));
  expect(count).toBe(47);
  expect(groups).toEqual([
    { key: 'Maahanmuuttovirasto', count: 12, money: eur(1040751762) },
    { key: 'Helsingin Diakonissalaitoksen säätiö sr', count: 5, money: eur(203301896) },
    { key: thl, count: 3, money: eur(153337450) },
  ]);
});

test('only some groups are described by their own figures, not by the whole list’s', async () => {
  const compared = await answer('group by:beneficiary among:thl,pakolaisapu');
  expect(compared).toMatchObject({ kind: 'compare', data: { count: 6 } });
  const limited = await answer('group by:beneficiary measure:sum sort:-value projects:3..');
  expect(dataOf(limited).count).toBe(12 + 5 + 3 + 3);
});

test('one organisation alone at the top is named as the organisation asked for', async () => {
  const top = dataOf(await answer('group by:beneficiary measure:count sort:-value top:1'));
  expect(top).toMatchObject({ beneficiary: 'Maahanmuuttovirasto', groups: [{ key: 'Maahanmuuttovirasto', count: 12 }] });
});

test('a page shows a part, the data holds all', async () => {
  const second = await answer('beneficiary:migri', { pageSize: 5, offset: 5 });
  const cards = second.blocks.flatMap((block) => (block.type === 'projects' ? block.cards : []));
  expect(cards.map(({ position }) => position)).toEqual([11, 12, 13, 15, 23]);
  expect(dataOf(second).rows).toEqual(migri);
  expect(second.actions.filter(({ role }) => role === 'more' || role === 'previous').map(({ role, query: text }) => [role, text])).toEqual([
    ['more', 'beneficiary:migri page:10'],
    ['previous', 'beneficiary:migri page:0'],
  ]);
});

test('a page beyond the end is the last page', async () => {
  const beyond = await answer('beneficiary:migri', { pageSize: 5, offset: 500 });
  expect(beyond.blocks.flatMap((block) => (block.type === 'projects' ? block.cards.map(({ position }) => position) : []))).toEqual([
    35, 37,
  ]);
});

test('where nothing matches, no figure is stated', async () => {
  for (const asked of [
    'topic:avaruus',
    'count starts:2031',
    'sum ends:2040',
    'share ends:2040 of all',
    'group by:objective ends:2040',
    'beneficiary:nokia',
  ]) {
    const found = await answer(asked);
    expect(found.status).toBe('nothing');
    expect(found).not.toHaveProperty('data');
  }
});

test('every candidate of an unclear question is a question with the query behind it', () => {
  const candidates = [query('sum beneficiary:hdl'), query('sum beneficiary:helsingin-seurakuntayhtyma')];
  const notice = composeNotice(
    { status: 'unclear', locale: 'en', reason: { code: 'ambiguous-name', name: 'Helsinki' }, candidates },
    settingOf(),
  );
  expect(notice.actions).toEqual([
    { role: 'did-you-mean', label: 'How much has Helsingin Diakonissalaitoksen säätiö sr received?', query: 'sum beneficiary:hdl' },
    {
      role: 'did-you-mean',
      label: 'How much has Helsingin seurakuntayhtymä received?',
      query: 'sum beneficiary:helsingin-seurakuntayhtyma',
    },
  ]);
});

test('the list is said to be old from the day after four months', async () => {
  const sourceOn = async (today: string) => JSON.stringify((await answer('sum', { today: toIsoDate(today) })).sources[0]?.line);
  expect(await sourceOn('2024-07-05')).not.toContain('neljä kuukautta');
  expect(await sourceOn('2024-07-06')).toContain('yli neljä kuukautta vanha');
});
