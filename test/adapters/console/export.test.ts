import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sentencesFor } from '../../../src/index.ts';
import { openTerminal } from './open-terminal.ts';
import { runWith } from './run-with.ts';

const { console: sentences } = sentencesFor('fi');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hankebotti-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the file is written where it was asked for, and the output says so', async () => {
  const path = join(folder, 'thl.csv');
  const { code, written, bot } = await runWith(['export', 'thl', '--format', 'csv', '--out', path]);
  expect(code).toBe(0);
  expect(readFileSync(path, 'utf8')).toBe('a;b\n');
  expect(written).toBe(`${sentences.fileWritten(path, 3)}\n`);
  expect(bot.exported).toEqual(['sum beneficiary:thl as csv']);
});

test('without a name the file gets its own, in the current folder', async () => {
  await runWith(['export', 'migrin', 'hankkeet'], { folder });
  expect(readdirSync(folder)).toEqual(['hankkeet.csv']);
});

test('a folder as the target gets the file with its own name', async () => {
  await runWith(['export', 'thl', '--format', 'xlsx', '--out', folder]);
  expect(readdirSync(folder)).toEqual(['hankkeet.xlsx']);
});

test('the last word may be the file', async () => {
  const path = join(folder, 'tulos.XLSX');
  const { bot } = await runWith(['export', 'migrin', 'hankkeet', path]);
  expect(existsSync(path)).toBe(true);
  expect(bot.asked[0]?.text).toBe('migrin hankkeet');
  expect(bot.exported).toEqual(['sum beneficiary:thl as xlsx']);
});

test('a file that is there already stays as it is, unless --force', async () => {
  const path = join(folder, 'thl.csv');
  writeFileSync(path, 'mine');
  const refused = await runWith(['export', 'thl', '--out', path]);
  expect(refused).toMatchObject({ code: 2, written: '', complaints: `${sentences.fileExists(path)}\n` });
  expect(readFileSync(path, 'utf8')).toBe('mine');
  expect((await runWith(['export', 'thl', '--out', path, '--force'])).code).toBe(0);
  expect(readFileSync(path, 'utf8')).toBe('a;b\n');
});

test.each([
  [['--out', 'thl.pdf'], 'thl.pdf'],
  [['--out', 'thl'], 'thl'],
])('%j is no file that can be written', async (options, named) => {
  const { code, complaints, bot } = await runWith(['export', 'thl', ...options], { folder });
  expect(code).toBe(2);
  expect(complaints).toContain(named);
  expect(bot.exported).toEqual([]);
});

test('a format and a file name that mean different things are told, and nothing is written', async () => {
  const { code, complaints } = await runWith(['export', 'thl', '--format', 'csv', '--out', 'thl.xlsx'], { folder });
  expect({ code, complaints, files: readdirSync(folder) }).toEqual({
    code: 2,
    complaints: `${sentences.formatsDiffer('csv', 'thl.xlsx')}\n`,
    files: [],
  });
});

test('a folder that is not there is told, with the reason', async () => {
  const { code, complaints } = await runWith(['export', 'thl', '--out', join(folder, 'no', 'thl.csv')]);
  expect(code).toBe(2);
  expect(complaints).toContain('ENOENT');
});

test('a question asked back writes no file and ends with 1; the candidates stand on the errors', async () => {
  const { code, written, complaints } = await runWith(['export', 'helsinki'], { folder });
  expect({ code, written, files: readdirSync(folder) }).toEqual({ code: 1, written: '', files: [] });
  expect(complaints).toContain('Helsingin kaupunki');
});

test('a question that wants a file gets one beside what is there, never over it', async () => {
  for (const _ of [1, 2]) await runWith(['ask', 'thl', 'taulukkona'], { folder });
  expect(readdirSync(folder).sort()).toEqual(['hankkeet-2.csv', 'hankkeet.csv']);
});

test('for a program no file is written', async () => {
  await runWith(['ask', '--json', 'thl taulukkona'], { folder });
  await runWith(['batch'], { folder, terminal: openTerminal({ typed: '{"question":"thl taulukkona"}' }) });
  expect(readdirSync(folder)).toEqual([]);
});
