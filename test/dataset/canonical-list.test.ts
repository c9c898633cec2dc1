import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyRow } from '../../src/dataset/canonical-row.ts';
import { embeddedFolder } from '../../src/dataset/embedded-folder.ts';
import { DatasetError } from '../../src/dataset/problem.ts';
import { readDataset, readDatasetReport, readDatasets } from '../../src/dataset/read-dataset.ts';
import { writeDataset } from '../../src/dataset/write-dataset.ts';
import { descriptionOf } from './written-list.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hankebotti-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function put(csv: string, json: object = { title: 'A list', currency: 'EUR' }): void {
  writeFileSync(join(folder, 'dataset.json'), JSON.stringify(json));
  writeFileSync(join(folder, 'projects.csv'), csv);
}

test('a title and a column of names are enough for a list', async () => {
  put('name\nBridge\nRoad\n', { title: 'Works' });
  const { description, projects, beneficiaries } = await readDataset(folder);
  expect(projects.map(({ name, key, position, row }) => ({ name, key, position, row }))).toEqual([
    { name: 'Bridge', key: 'bridge', position: 1, row: 2 },
    { name: 'Road', key: 'road', position: 2, row: 3 },
  ]);
  expect(beneficiaries).toEqual([]);
  expect(description).toMatchObject({ title: { fi: 'Works', en: 'Works', sv: 'Works' }, currency: 'XXX', updatedOn: null, fields: [] });
  expect(projects[0]).toMatchObject({
    beneficiary: null,
    funding: { state: 'missing' },
    totalCost: { state: 'missing' },
    start: { state: 'missing' },
  });
});

test.each([
  ['commas', ','],
  ['semicolons', ';'],
  ['tabs', '\t'],
])('columns stand in any order between %s', async (_, separator) => {
  put(['Total Cost|NAME|source row|funding', '2000.5|Bridge|17|1000.05', ''].join('\n').replaceAll('|', separator));
  const { projects } = await readDataset(folder);
  expect(projects).toMatchObject([
    { name: 'Bridge', row: 17, funding: { amount: { minor: 100_005 } }, totalCost: { amount: { minor: 200_050 } } },
  ]);
});

test.each([
  ['12.5', 'EUR', 1250],
  ['-12.50', 'EUR', -1250],
  ['1.500', 'EUR', 150],
  ['1500', 'JPY', 1500],
  ['1.5', 'KWD', 1500],
  ['90071992547409.91', 'EUR', 9_007_199_254_740_991],
])('the amount %s in %s is exactly %d minor units', async (text, currency, minor) => {
  put(`name,funding,currency\nBridge,${text},${currency}\n`);
  expect((await readDataset(folder)).projects[0]?.funding).toEqual({ state: 'granted', amount: { currency, minor }, asPrinted: text });
});

test.each(['1,5', '1 500', '12.505', '1e3', '€12', '90071992547409.92', '--1', '.5'])(
  'the amount "%s" is reported, and counts nowhere',
  async (text) => {
    put(`name,funding\nBridge,"${text}"\n`);
    const { dataset, problems } = await readDatasetReport(folder);
    expect(dataset.projects[0]?.funding).toEqual({ state: 'unreadable', asPrinted: text });
    expect(problems).toMatchObject([{ code: 'bad-amount', row: 2, column: 'funding', text }]);
  },
);

test('what is printed is shown, and an empty value beside it could not be read', async () => {
  put('name,funding,funding as printed,start,start as printed\nA,1000,"1.000,00 €",2024-04-01,1.4.2024\nB,,ca. 5 Mio,,31.4.2024\n');
  const [a, b] = (await readDataset(folder)).projects;
  expect(a).toMatchObject({ funding: { state: 'granted', asPrinted: '1.000,00 €' }, start: { state: 'stated', asPrinted: '1.4.2024' } });
  expect(b).toMatchObject({
    funding: { state: 'unreadable', asPrinted: 'ca. 5 Mio' },
    start: { state: 'unreadable', asPrinted: '31.4.2024' },
  });
});

test.each([
  ['2024-02-29', { state: 'stated', day: '2024-02-29' }],
  ['2015-08', { state: 'partial', period: '2015-08' }],
  ['2014', { state: 'partial', period: '2014' }],
  ['2023-02-29', { state: 'unreadable' }],
  ['2015-13', { state: 'unreadable' }],
  ['1.4.2024', { state: 'unreadable' }],
])('the day %s is no more and no less than it says', async (text, expected) => {
  put(`name,start\nBridge,${text}\n`);
  expect((await readDataset(folder)).projects[0]?.start).toEqual({ ...expected, asPrinted: text });
});

test('a currency that is none takes its amounts out of the totals, and says so', async () => {
  put('name,funding,currency\nBridge,100,euro\n');
  const { dataset, problems } = await readDatasetReport(folder);
  expect(dataset.projects[0]?.funding.state).toBe('unreadable');
  expect(problems.map(({ code }) => code)).toEqual(['bad-currency', 'bad-amount']);
});

test.each([
  ['name,funding\nBridge,1,2\n', 'bad-csv'],
  ['name,name\nBridge,Road\n', 'duplicate-column'],
  ['name,funding\n,5\n', 'missing-value'],
  ['name\n\n', 'no-projects'],
])('%j is refused', async (csv, code) => {
  put(csv);
  const error: unknown = await readDataset(folder).catch((reason: unknown) => reason);
  expect(error instanceof DatasetError && error.problems[0]?.code).toBe(code);
});

test('a column that the format does not have is named', async () => {
  put('name,fundng\nBridge,5\n');
  expect((await readDatasetReport(folder)).problems).toEqual([{ code: 'unknown-column', column: 'fundng' }]);
});

test('objectives come from the rows where dataset.json states none', async () => {
  put('name,objective\nA,RSO1.2 Digital services\nB,Culture and sport\nC,RSO1.2. Digital services\nD,RSO1.2 Another name\nE,\n');
  const { description, projects } = await readDataset(folder);
  expect(description.objectives.map(({ key, code, name }) => [key, code, name.en])).toEqual([
    ['rso1.2', 'RSO1.2', 'Digital services'],
    ['culture-and-sport', null, 'Culture and sport'],
    ['rso1-2-another-name', 'RSO1.2', 'Another name'],
  ]);
  expect(projects.map(({ objective }) => objective)).toEqual(['rso1.2', 'culture-and-sport', 'rso1.2', 'rso1-2-another-name', null]);
});

test('doubtful money is marked: more than the whole cost, a hundred times all others, the same row again', async () => {
  const others = Array.from({ length: 10 }, (_, index) => `Road ${index},,${100 + index},1000`);
  put(
    ['name,beneficiary,funding,total cost', ...others, 'Bridge,Town,20000,10000', 'Dam,Town,5,6', 'Dam,Town,5,6', 'Dam,Town,6,6', ''].join(
      '\n',
    ),
  );
  const { projects } = await readDataset(folder);
  expect(projects.slice(10).map(({ doubts }) => doubts)).toEqual([
    [{ code: 'funding-over-total-cost' }, { code: 'outlier-amount' }],
    [],
    [{ code: 'duplicate-row', row: 13 }],
    [],
  ]);
});

const hostile = fc.string({
  unit: fc.constantFrom(
    'a',
    'Ä',
    '"',
    ',',
    ';',
    '\n',
    '\r',
    '\t',
    ' ',
    '=',
    'cmd|',
    '__proto__',
    '\u202e',
    '\ufeff',
    '\u00a0',
    '🙂',
    '\0',
    '@',
  ),
  maxLength: 12,
});

test('what is written is read back as it was, whatever the cells hold', async () => {
  const row = fc.record({
    name: hostile.map((text) => `x${text}`),
    beneficiary: hostile,
    purpose: hostile,
    identifier: hostile,
    fund: hostile,
    location: hostile,
    funding: fc.oneof(
      fc.constant(''),
      fc.integer({ min: -1e9, max: 1e9 }).map((minor) => (minor / 100).toFixed(2)),
    ),
    fundingAsPrinted: hostile,
    start: fc.constantFrom('', '2024-01-31', '2024-02', '2024'),
    startAsPrinted: hostile,
  });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 5 }), async (written) => {
      await writeDataset(folder, {
        description: descriptionOf(),
        rows: written.map((cells) => ({ ...emptyRow, ...cells })),
        beneficiaries: null,
      });
      const { projects } = await readDataset(folder);
      const line = (text: string) => text.replace(/\s+/gu, ' ').trim();
      expect(projects.map(({ name }) => name)).toEqual(written.map(({ name }) => line(name)));
      expect(
        projects.map(({ identifier, fund, location, beneficiaryAsPrinted }) => [identifier, fund, location, beneficiaryAsPrinted]),
      ).toEqual(
        written.map(({ identifier, fund, location, beneficiary }) =>
          [identifier, fund, location, beneficiary].map((text) => line(text) || null),
        ),
      );
      projects.forEach(({ funding, start }, index) => {
        const cells = written[index];
        if (funding.state === 'granted') expect(funding.amount.minor).toBe(Math.round(Number(cells?.funding) * 100));
        else expect(cells?.funding).toBe('');
        if (start.state === 'stated') expect(start.day).toBe(cells?.start);
        if (start.state === 'partial') expect(start.period).toBe(cells?.start);
      });
    }),
    { numRuns: 60 },
  );
});

test('the embedded list written in the canonical form is the same list', async () => {
  const list = await readDataset(embeddedFolder());
  const rows = list.projects.map(({ name, beneficiaryAsPrinted, objective, purpose, funding, start, end }) => ({
    ...emptyRow,
    name,
    beneficiary: beneficiaryAsPrinted ?? '',
    objective: objective ?? '',
    purpose,
    funding: funding.state === 'granted' ? funding.asPrinted.replace(',', '.') : '',
    fundingAsPrinted: funding.state === 'missing' ? '' : funding.asPrinted,
    start: start.state === 'stated' ? start.day : '',
    startAsPrinted: start.state === 'missing' ? '' : start.asPrinted,
    end: end.state === 'stated' ? end.day : '',
    endAsPrinted: end.state === 'missing' ? '' : end.asPrinted,
  }));
  writeFileSync(join(folder, 'beneficiaries.json'), readFileSync(join(embeddedFolder(), 'beneficiaries.json')));
  await writeDataset(folder, { description: list.description, rows, beneficiaries: null });
  expect(await readDataset(folder)).toEqual(list);
});

test('nothing is left beside the files that are written', async () => {
  await writeDataset(folder, {
    description: descriptionOf(),
    rows: [{ ...emptyRow, name: 'Bridge' }],
    beneficiaries: { organisations: [], ambiguous: [] },
  });
  expect(readdirSync(folder).sort()).toEqual(['beneficiaries.json', 'dataset.json', 'projects.csv']);
});

test('a folder of lists is read in the order of their names, and what is no list is passed over', async () => {
  for (const name of ['b', 'a', 'notes']) mkdirSync(join(folder, name));
  for (const name of ['b', 'a']) {
    writeFileSync(join(folder, name, 'dataset.json'), JSON.stringify({ title: name }));
    writeFileSync(join(folder, name, 'projects.csv'), `name\nOf ${name}\n`);
  }
  const { lists, projects } = await readDatasets(folder);
  expect(lists.map(({ key }) => key)).toEqual(['a', 'b']);
  expect(projects.map(({ name, list, position }) => [name, list, position])).toEqual([
    ['Of a', 'a', 1],
    ['Of b', 'b', 2],
  ]);
});
