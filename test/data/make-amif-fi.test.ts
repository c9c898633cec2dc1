import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeProjectsCsv, run } from '../../data/make-amif-fi.ts';
import { embeddedFolder } from '../../src/dataset/embedded-folder.ts';

let folder: string;
let said: string[];
let complaints: string[];
const output = { say: (line: string) => said.push(line), complain: (line: string) => complaints.push(line) };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hankebotti-'));
  cpSync(embeddedFolder(), folder, { recursive: true });
  [said, complaints] = [[], []];
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const csv = (): string => readFileSync(join(folder, 'projects.csv'), 'utf8');

test('the projects.csv beside the source text is the one that the program makes of it', async () => {
  expect(await makeProjectsCsv(folder)).toBe(csv());
});

test('a run writes the file and says what is in it', async () => {
  const expected = csv();
  writeFileSync(join(folder, 'projects.csv'), '');
  expect(await run([folder], output)).toBe(0);
  expect(csv()).toBe(expected);
  expect(said).toEqual(['projects.csv: 47 projects, 25 organisations, 2605765623 minor units of EUR']);
  expect(complaints).toEqual([]);
});

test.each([
  ['an organisation that is not known', 'Väestöliitto 2 Laillinen', 'Uusi yhdistys ry 2 Laillinen', 'Add the organisation'],
  ['another date than dataset.json', 'päivitetty 5.3.2024', 'päivitetty 6.3.2024', 'Correct "updatedOn"'],
])('a text with %s changes nothing and says what to do', async (_what, from, to, advice) => {
  const kept = csv();
  const source = readFileSync(join(folder, 'source.txt'), 'utf8');
  writeFileSync(join(folder, 'source.txt'), source.replace(from, to));
  expect(await run([folder], output)).toBe(1);
  expect(csv()).toBe(kept);
  expect(complaints.join('\n')).toContain(advice);
});
