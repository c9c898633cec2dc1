import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toIsoDate } from '../../../src/domain/date.ts';
import { keepRefused } from '../../../src/refresh/refresh-notes.ts';
import { harbour, library, newFolder, type Row, school, writeList } from '../../refresh/make-list.ts';
import { runWith } from './run-with.ts';

async function check(rows: readonly Row[], args: readonly string[] = [], prepare: (folder: string) => unknown = () => undefined) {
  const folder = newFolder();
  await writeList(folder, rows);
  await prepare(folder);
  const { code, written, complaints } = await runWith(['check', folder, '--locale', 'en', '--today', '2024-04-01', ...args]);
  return { code, text: written.replaceAll('\u00a0', ' '), complaints, folder };
}

test('a list with nothing to mend is told in figures', async () => {
  const { code, text } = await check([harbour, library, school]);
  expect(code).toBe(0);
  expect(text).toContain('A list to try');
  expect(text).toContain('Updated on 5 March 2024');
  expect(text).toContain('Projects: 3');
  expect(text).toContain('Beneficiaries: 3');
  expect(text).toMatch(/total: €106,200\.75/u);
  expect(text).toContain('No earlier version is kept.');
  expect(text.trim().endsWith('No problems.')).toBe(true);
});

test('what a list does not state, what is doubtful and how old it is are no problems', async () => {
  const { code, text } = await check(
    [
      { ...harbour, end: '', funding: '0' },
      { ...library, start: '2026-05-01', end: '2025-12-31' },
    ],
    ['--today', '2024-07-06'],
  );
  expect(code).toBe(0);
  expect(text).toContain('over four months ago');
  expect(text).toContain('End date: not stated for 1 of 2 projects');
  expect(text).toMatch(/Doubtful \(2\)\n.*Row 2.*zero.*\n.*Row 3.*before the start/u);
});

test('values that cannot be read are problems, row by row', async () => {
  const { code, text } = await check([
    { ...harbour, funding: '', fundingAsPrinted: 'see annex' },
    { ...library, end: '', endAsPrinted: '31.4.2025' },
  ]);
  expect(code).toBe(1);
  expect(text).toContain('Could not be read (2)');
  expect(text).toContain('"see annex"');
  expect(text).toContain('"31.4.2025"');
  expect(text.trim().endsWith('2 problems.')).toBe(true);
});

test('organisations whose names look alike are named; far ones are not', async () => {
  const named = (beneficiary: string, name = beneficiary): Row => ({ ...library, name, beneficiary });
  const { code, text } = await check([
    named('Nuorten Ystävät ry'),
    named('Nuorten Ystavat ry'),
    named('Suomen Pakolaisapu ry'),
    named('Suomen Pakolaisapu Oy'),
    named('University of Turku'),
    named('University of Oulu'),
    named('Kehitysyhtiö 1'),
    named('Kehitysyhtiö 2'),
  ]);
  expect(code).toBe(0);
  expect(text).toContain('“Nuorten Ystävät ry” and “Nuorten Ystavat ry”');
  expect(text).toContain('“Suomen Pakolaisapu ry” and “Suomen Pakolaisapu Oy”');
  expect(text).toContain('count as two (2)');
});

test('the version before is compared, and the last refusal is a problem', async () => {
  const { code, text } = await check([harbour, library], [], async (folder) => {
    await writeList(join(folder, 'previous'), [library, school], '2023-11-05');
    await keepRefused(folder, {
      on: toIsoDate('2024-03-20'),
      source: { from: 'file', name: 'spring.xlsx' },
      trouble: { code: 'refused', refusals: [{ code: 'fewer-projects', before: 2, after: 1 }] },
    });
  });
  expect(code).toBe(1);
  expect(text).toContain('Compared with the earlier version (5 November 2023): 1 new, 1 gone, 0 changed');
  expect(text).toContain('On 20 March 2024 the list was not renewed from the file “spring.xlsx”.');
  expect(text).toContain('it has 1 project, and the present one 2 projects.');
});

describe('a list that cannot be read', () => {
  test('is a problem, with the reason', async () => {
    const { code, text } = await check([harbour], [], (folder) => writeFileSync(join(folder, 'dataset.json'), '{'));
    expect(code).toBe(1);
    expect(text).toContain('dataset.json');
  });

  test('an earlier one does not hide how the present one is', async () => {
    const { code, text } = await check([harbour], [], async (folder) => {
      await writeList(join(folder, 'previous'), [library]);
      writeFileSync(join(folder, 'previous', 'projects.csv'), 'name\n"x');
    });
    expect(code).toBe(1);
    expect(text).toContain('Projects: 1');
    expect(text).toContain('The earlier version cannot be read.');
  });

  test('is a folder that is not there', async () => {
    const { code, written } = await runWith(['check', '/nowhere/at/all', '--locale', 'en']);
    expect([code, written]).toEqual([1, expect.stringContaining('/nowhere/at/all')]);
  });
});

test('every list of a folder of lists is checked', async () => {
  const parent = newFolder();
  await writeList(join(parent, 'a'), [harbour]);
  await writeList(join(parent, 'b'), [{ ...library, end: '', endAsPrinted: 'soon' }]);
  const { code, written } = await runWith(['check', parent, '--locale', 'en']);
  expect(code).toBe(1);
  expect(written.match(/A list to try/gu)).toHaveLength(2);
});

test('without a folder the list that comes with the program is checked, in every language', async () => {
  for (const [locale, clean] of [
    ['fi', 'Ei ongelmia.'],
    ['en', 'No problems.'],
    ['sv', 'Inga problem.'],
  ]) {
    const { code, written } = await runWith(['check', '--locale', locale ?? '', '--today', '2024-03-05']);
    expect([code, written.trim().endsWith(clean ?? '?')]).toEqual([0, true]);
  }
});

test('for a program it is JSON', async () => {
  const { code, text } = await check([harbour, { ...library, funding: '', fundingAsPrinted: '?' }], ['--json']);
  expect(code).toBe(1);
  expect(JSON.parse(text)).toMatchObject([
    { status: 'read', problems: 1, check: { figures: { projects: 2 }, previous: { status: 'none' } } },
  ]);
});

test('control characters of a list do not reach the terminal', async () => {
  const { text } = await check([{ ...harbour, name: 'Har\u001b[31mbour', funding: '0' }]);
  expect(text).not.toContain('\u001b');
});

test('two folders are wrong usage', async () => {
  expect((await runWith(['check', 'a', 'b'])).code).toBe(2);
});
