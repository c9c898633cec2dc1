import { expect, test } from 'vitest';
import { toIsoDate } from '../../src/domain/date.ts';
import { totals } from '../../src/domain/money.ts';
import { exportProjects } from '../../src/export/export-projects.ts';
import { writtenLists } from '../dataset/written-list.ts';
import { readCsv } from './exported.ts';

test('a file has the columns that its lists hold, and names each list', async () => {
  const list = await writtenLists({
    a: {
      json: { title: 'List A', updatedOn: '2024-03-05' },
      rows: [{ name: 'Bridge', beneficiary: 'Town', funding: '10', totalCost: '20.50', identifier: 'K-1', end: '2015-08' }],
    },
    b: { json: { title: 'List B', currency: 'JPY', amountKind: 'funding' }, rows: [{ name: 'Road', location: 'Lapland', funding: '700' }] },
  });
  const granted = list.projects.flatMap(({ funding }) => (funding.state === 'granted' ? [funding.amount] : []));
  const file = await exportProjects(list.projects, 'csv', {
    locale: 'en',
    description: list.description,
    lists: list.lists,
    count: 2,
    queryInWords: 'projects',
    queryText: 'list',
    totals: totals(granted),
    today: toIsoDate('2024-06-30'),
  });
  const [first, header = [], ...rows] = readCsv(file, ',');
  const cells = rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index]])));
  expect(file.name).toBe('projects-2024-06-30.csv');
  expect(first?.[0]).toMatch(
    /, funding .* in total\. Source: List A, list updated on 5 March 2024; List B, the list does not say when it was updated$/u,
  );
  expect(header.some((name) => name.includes('EU'))).toBe(false);
  expect(cells).toMatchObject([
    {
      List: 'List A',
      Identifier: 'K-1',
      Beneficiary: 'Town',
      Funding: '10.00',
      'Total cost': '20.50',
      Currency: 'EUR',
      'End date': 'August 2015',
      Location: '',
    },
    {
      List: 'List B',
      Identifier: '',
      Beneficiary: 'beneficiary not stated',
      Funding: '700',
      'Total cost': '',
      Currency: 'JPY',
      Location: 'Lapland',
    },
  ]);
  expect(header).not.toContain('Fund');
});
