import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createBot } from '../../../src/index.ts';
import { newFolder } from '../../refresh/make-list.ts';
import { openTerminal } from './open-terminal.ts';
import { runWith } from './run-with.ts';

/** 1 200,50 + 90 000 + 15 000,25 = 106 200,75. */
const list = [
  'Hankkeen nimi;Tuensaaja;Alkaa;Päättyy;EU-tuki (EUR)',
  'Satamavalot;Rauman Satama Oy;1.1.2023;30.6.2024;1200,50',
  'Kirjastoauto;Porin kaupunki;1.5.2023;31.12.2025;90000,00',
  'Koulupuutarha;Puutarhan Ystävät ry;1.2.2024;31.1.2026;15000,25',
].join('\n');

/** Nothing tells whether day or month comes first: 5 March or 3 May. */
const unclear = ['Project name;Beneficiary;Start date;EU funding (EUR)', 'A;X;05/03/2023;100', 'B;Y;06/04/2023;200'].join('\n');

interface Try {
  readonly folder: string;
  readonly file: string;
}

function put(text: string, name = 'lista.csv'): Try {
  const folder = newFolder();
  const file = join(folder, name);
  writeFileSync(file, text);
  return { folder, file };
}

async function importing(args: readonly string[], options: Parameters<typeof runWith>[1] = {}) {
  const { code, written, complaints } = await runWith(['import', ...args], options);
  return { code, text: written.replaceAll('\u00a0', ' '), complaints };
}

describe('a list without a question', () => {
  test('is shown as it was read, and written with --yes', async () => {
    const { folder, file } = put(list);
    const into = join(folder, 'list');
    const { code, text, complaints } = await importing([file, '--into', into, '--yes', '--locale', 'en', '--updated', '2024-03-05']);
    expect(complaints).toBe('');
    expect(code).toBe(0);
    expect(text).toContain('3 projects, 3 beneficiaries.');
    expect(text).toContain('Funding in all: 106 200.75 EUR.');
    expect(text).toContain('Rows: 3 read + 0 left out = 3 in the file.');
    expect(readFileSync(join(into, 'projects.csv'), 'utf8')).toContain('Kirjastoauto');
    expect(existsSync(join(into, 'mapping.json'))).toBe(true);
    const { written } = await runWith(['ask', 'paljonko porin kaupunki sai'], {
      openBot: createBot,
      environment: { HANKEBOTTI_DATA: into },
    });
    expect(written.replaceAll('\u00a0', ' ')).toContain('90 000,00 €');
  });

  test('is not written without a yes where nobody can be asked', async () => {
    const { folder, file } = put(list);
    const into = join(folder, 'list');
    const { code, complaints } = await importing([file, '--into', into, '--locale', 'en']);
    expect(code).toBe(1);
    expect(complaints).toContain('--yes');
    expect(existsSync(into)).toBe(false);
  });

  test('is not written with --dry-run, and the report can be read by a program', async () => {
    const { folder, file } = put(list);
    const { code, text } = await importing([file, '--into', join(folder, 'list'), '--dry-run', '--json', '--rows', '3']);
    expect(code).toBe(0);
    const report: Readonly<Record<string, unknown>> = JSON.parse(text);
    expect(report).toMatchObject({
      file,
      status: 'read',
      format: 'csv',
      delimiter: ';',
      headerRow: 1,
      projects: 3,
      totals: { funding: { EUR: '106200.75' }, totalCost: {} },
      records: [{ row: 3, name: 'Kirjastoauto', beneficiary: 'Porin kaupunki', start: '2023-05-01', end: '2025-12-31', funding: '90000' }],
    });
    expect(report['columns']).toMatchObject({ name: 'Hankkeen nimi', end: 'Päättyy', funding: 'EU-tuki (EUR)', totalCost: null });
    expect(existsSync(join(folder, 'list'))).toBe(false);
  });

  test('the same file twice is 0 new and 0 changed; a changed one says what changed', async () => {
    const { folder, file } = put(list);
    const args = [file, '--into', join(folder, 'list'), '--yes', '--locale', 'en', '--updated', '2024-03-05'];
    await importing(args);
    expect((await importing(args)).text).toContain('0 new, 0 gone, 0 changed');
    writeFileSync(file, `${list.replace('90000,00', '95000,00')}\nVenepaikat;Rauman Satama Oy;1.3.2024;1.3.2026;500,00`);
    expect((await importing(args)).text).toContain('1 new, 0 gone, 1 changed');
  });

  test('a list that is suddenly a third as long is refused, and taken with --force', async () => {
    const { folder, file } = put(list);
    const into = join(folder, 'list');
    const args = [file, '--into', into, '--yes', '--locale', 'en'];
    await importing(args);
    writeFileSync(file, list.split('\n').slice(0, 2).join('\n'));
    const refused = await importing(args);
    expect(refused.code).toBe(1);
    expect(refused.complaints).not.toBe('');
    expect(readFileSync(join(into, 'projects.csv'), 'utf8')).toContain('Kirjastoauto');
    expect((await importing([...args, '--force'])).code).toBe(0);
    expect(readFileSync(join(into, 'projects.csv'), 'utf8')).not.toContain('Kirjastoauto');
  });
});

describe('a list that can be read in two ways', () => {
  test('ends a script with what to state, and is read once it is stated', async () => {
    const { folder, file } = put(unclear);
    const asked = await importing([file, '--into', join(folder, 'list'), '--yes', '--locale', 'en']);
    expect(asked.code).toBe(1);
    expect(asked.text).toContain('Nothing was written');
    expect(asked.text).toContain('"dateOrder"');
    expect(asked.text).not.toContain('Funding in all');
    const mapping = join(folder, 'mapping.json');
    writeFileSync(mapping, '{"dateOrder":"dmy"}');
    const read = await importing([file, '--mapping', mapping, '--dry-run', '--json']);
    expect(JSON.parse(read.text)).toMatchObject({ status: 'read', records: [{ start: '2023-03-05' }, { start: '2023-04-06' }] });
  });

  test.each(['fi', 'en', 'sv'])('asks a person in %s, and writes after the answer and a yes', async (locale) => {
    const { folder, file } = put(unclear);
    const into = join(folder, 'list');
    const { code, text } = await importing([file, '--into', into, '--locale', locale], {
      terminal: openTerminal({ typed: '1\ny\n', columns: 100 }),
    });
    expect(text).toContain('05/03/2023');
    expect(code).toBe(0);
    // The answer is kept: the next version is read with it.
    expect(JSON.parse(readFileSync(join(into, 'mapping.json'), 'utf8'))).toMatchObject({ dateOrder: 'dmy' });
  });

  test('stops where a person does not choose', async () => {
    const { folder, file } = put(unclear);
    const { code, complaints } = await importing([file, '--into', join(folder, 'list'), '--locale', 'en'], {
      terminal: openTerminal({ typed: '\n', columns: 100 }),
    });
    expect(code).toBe(1);
    expect(complaints).toContain('Nothing was written.');
    expect(existsSync(join(folder, 'list'))).toBe(false);
  });
});

describe('bad input gets a clear sentence', () => {
  test.each([
    ['fi', 'ei ole'],
    ['en', 'There is no file'],
    ['sv', 'finns'],
  ])('a file that is not there, in %s', async (locale, words) => {
    const { code, complaints } = await importing(['nowhere.csv', '--locale', locale]);
    expect(code).toBe(2);
    expect(complaints).toContain('nowhere.csv');
    expect(complaints).toContain(words);
  });

  test('no file named', async () => {
    const { code, complaints } = await importing(['--locale', 'en']);
    expect(code).toBe(2);
    expect(complaints).toContain('Which file?');
  });

  test('a file that is no list', async () => {
    const { file } = put('Dear Sir or Madam,\nthere will be cake.\n', 'letter.txt');
    const { code, text } = await importing([file, '--locale', 'en']);
    expect(code).toBe(2);
    expect(text).not.toContain('Error');
    expect(text.trim().split('\n').length).toBe(1);
  });

  test.each([
    [['--currency', 'euro'], 'euro'],
    [['--rows', '2;3'], '2;3'],
    [['--updated', '5.3.2024'], '5.3.2024'],
    [['--max-megabytes', '0'], '0'],
  ])('a value that is none: %j', async (args, text) => {
    const { code, complaints } = await importing([put(list).file, '--locale', 'en', ...args]);
    expect(code).toBe(2);
    expect(complaints).toContain(text);
  });

  test('a mapping file with a word that nobody knows', async () => {
    const { folder, file } = put(list);
    writeFileSync(join(folder, 'm.json'), '{"dateOrdre":"dmy"}');
    const { code, complaints } = await importing([file, '--mapping', join(folder, 'm.json'), '--dry-run', '--locale', 'en']);
    expect(code).toBe(2);
    expect(complaints).toContain('dateOrdre');
  });
});

test('hostile names reach the terminal without control characters, and the list as printed', async () => {
  const hostile = `${list}\n"=cmd|' /C calc'!A0 \u001b[31m\u202eolleh";"@everyone <!channel>";1.1.2024;1.1.2025;-5913,00`;
  const { folder, file } = put(hostile);
  const { text } = await importing([file, '--into', join(folder, 'list'), '--yes', '--locale', 'en', '--rows', '5']);
  expect(text).not.toMatch(/[\u001b\u202e]/u);
  // 106 200.75 - 5 913 = 100 287.75
  expect(text).toContain('100 287.75');
});
