import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { embeddedFolder } from '../../src/dataset/embedded-folder.ts';
import { DatasetError } from '../../src/dataset/problem.ts';
import { readDataset, readDatasetReport } from '../../src/dataset/read-dataset.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hankebotti-'));
  cpSync(embeddedFolder(), folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function edit(file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(join(folder, file), 'utf8');
  const edited = text.replace(from, () => to);
  expect(edited).not.toBe(text);
  writeFileSync(join(folder, file), edited);
}

async function refusal(): Promise<DatasetError> {
  const error: unknown = await readDataset(folder).catch((reason: unknown) => reason);
  if (error instanceof DatasetError) return error;
  throw new Error('Expected the folder to be refused', { cause: error });
}

test('a missing file is named with its path', async () => {
  rmSync(join(folder, 'projects.csv'));
  const error = await refusal();
  expect(error.problems).toEqual([{ code: 'missing-file', path: join(folder, 'projects.csv') }]);
  expect(error.message).toContain('put the file there');
});

test.each([
  ['dataset.json', '"updatedOn": "2024-03-05"', '"updatedOn": "5.3.2024"', 'bad-value', 'updatedOn'],
  ['dataset.json', '"sv": "Finansierade AMIF-projekt i Finland"', '"no": "x"', 'bad-value', 'title.sv'],
  ['dataset.json', '"key": "2"', '"key": ""', 'bad-value', 'objectives[1].key'],
  ['dataset.json', '"EUR"', '"euro"', 'bad-value', 'currency'],
  ['dataset.json', '"title": {', '"title": ', 'bad-json', 'dataset.json'],
  ['beneficiaries.json', '"key": "hdl"', '"key": "HDL"', 'bad-value', 'beneficiaries[1].key'],
  ['beneficiaries.json', '"key": "hdl"', '"key": "migri"', 'duplicate-key', 'migri'],
  ['beneficiaries.json', '"Röda Korset"', '"Rädda barnen"', 'alias-names-two', 'pelastakaa-lapset and spr'],
  ['beneficiaries.json', '"name": "FRC"', '"name": "THL"', 'alias-names-two', 'THL'],
  ['beneficiaries.json', '"keys": ["pakolaisapu", "spr"]', '"keys": ["rautaristi"]', 'unknown-key', 'rautaristi'],
  ['projects.csv', 'EU-rahoitus (euroa)', 'Raha', 'missing-column', 'EU-rahoitus (euroa)'],
  ['projects.csv', 'Paluu;Suomen Pakolaisapu ry', 'Paluu;', 'missing-value', 'Avustuksen saajan nimi'],
  ['projects.csv', '2200120,8;1.1.2023;31.12.2025', '2200120,8;1.1.2023;"31.12.2025', 'bad-csv', 'row 2'],
  ['projects.csv', /\n[\s\S]*/u, '', 'no-projects', 'projects.csv'],
])('%s with %s as %s is refused as %s, and the message names %s', async (file, from, to, code, place) => {
  edit(file, from, to);
  const error = await refusal();
  expect(error.problems[0]?.code).toBe(code);
  expect(error.message).toContain(place);
});

test('a value that cannot be read is told with its row, and its project stays in the list', async () => {
  edit('projects.csv', '2200120,8;1.1.2023', 'noin 2 milj.;1.13.2023');
  edit('projects.csv', '981772,01', '');
  edit('projects.csv', 'VOK-valmius;Maahanmuuttovirasto;1 ', 'VOK-valmius;Maahanmuuttovirasto;7 ');
  const { dataset, problems } = await readDatasetReport(folder);
  expect(problems).toMatchObject([
    { code: 'bad-amount', row: 2, column: 'EU-rahoitus (euroa)', text: 'noin 2 milj.' },
    { code: 'bad-day', row: 2, column: 'Hankkeen alkamispäivä', text: '1.13.2023' },
    { code: 'unknown-objective', row: 4 },
  ]);
  expect(dataset.projects).toHaveLength(47);
  expect(dataset.projects[0]).toMatchObject({
    funding: { state: 'unreadable', asPrinted: 'noin 2 milj.' },
    start: { state: 'unreadable', asPrinted: '1.13.2023' },
  });
  expect(dataset.projects[1]?.funding).toEqual({ state: 'missing' });
  expect(dataset.projects[2]?.objective).toBeNull();
});

test('an organisation that the alias file does not know is in the list under its own name', async () => {
  edit('projects.csv', 'Paluu;Suomen Pakolaisapu ry', 'Paluu;Uusi Apu ry');
  const { dataset, problems } = await readDatasetReport(folder);
  expect(problems).toEqual([]);
  expect(dataset.projects[33]).toMatchObject({ beneficiary: 'uusi-apu', beneficiaryName: 'Uusi Apu ry' });
  expect(dataset.beneficiaries).toHaveLength(26);
});

test('a CSV whose lines were turned into those of Windows gives the same list', async () => {
  const list = await readDataset(folder);
  writeFileSync(join(folder, 'projects.csv'), readFileSync(join(folder, 'projects.csv'), 'utf8').replaceAll('\n', '\r\n'));
  expect(await readDataset(folder)).toEqual(list);
});
