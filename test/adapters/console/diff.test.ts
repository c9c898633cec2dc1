import { join } from 'node:path';
import { expect, test } from 'vitest';
import { harbour, library, newFolder, type Row, school, writeList } from '../../refresh/make-list.ts';
import { runWith } from './run-with.ts';

async function diff(before: readonly Row[], after: readonly Row[], args: readonly string[] = ['--locale', 'en']) {
  const folder = newFolder();
  await writeList(join(folder, 'old'), before, '2024-03-05');
  await writeList(join(folder, 'new'), after, '2024-07-05');
  const { code, written, complaints } = await runWith(['diff', join(folder, 'old'), join(folder, 'new'), ...args]);
  return { code, text: written.replaceAll('\u00a0', ' '), complaints };
}

const changed = { ...library, funding: '95000', purpose: `${'Books. '.repeat(40)}Also on boats.${' Music.'.repeat(40)}` };
const before = [harbour, { ...library, purpose: `${'Books. '.repeat(40)}Also on skis.${' Music.'.repeat(40)}` }];

test('a person reads what is new, gone, changed and over, with the totals', async () => {
  const { code, text } = await diff([...before, { ...harbour, name: 'Pier' }], [changed, school, { ...harbour, name: 'Pier' }]);
  expect(code).toBe(0);
  expect(text).toBe(
    [
      'Lists of 5 March 2024 and 5 July 2024',
      '  Projects: 3',
      '  Beneficiaries: 2 → 3',
      '  Funding in total: €92,401.00 → €111,200.75',
      '',
      'New (1)',
      '  + School garden, Garden Friends ry, €15,000.25, 1 February 2024 – 31 January 2026',
      '',
      'Gone (1)',
      '  - Harbour lights, Port of Rauma, €1,200.50, 1 January 2023 – 30 June 2024',
      '',
      'Changed (1)',
      '  ~ Library bus, City of Pori, €95,000.00, 1 May 2023 – 31 December 2025',
      '      Goals and results: “…s. Books. Books. Also on skis. Music. Music. Music. M…” → “…s. Books. Books. Also on boats. Music. Music. Music. M…”',
      '      Funding: €90,000.00 → €95,000.00',
      '',
      'Ended between the days of the lists (1)',
      '  · Pier, Port of Rauma, €1,200.50, 1 January 2023 – 30 June 2024',
      '',
    ].join('\n'),
  );
});

test('the same list twice has nothing new', async () => {
  expect((await diff([library], [library])).text).toContain('Nothing new, nothing gone, nothing changed.');
});

test.each([
  ['fi', 'Uudet (1)', 'Poistuneet (1)', 'Muuttuneet (1)'],
  ['sv', 'Nya (1)', 'Borttagna (1)', 'Ändrade (1)'],
])('in %s', async (locale, ...headings) => {
  const { text } = await diff(before, [changed, school], ['--locale', locale]);
  for (const heading of headings) expect(text).toContain(heading);
});

test('a program reads amounts in minor units and days as they are', async () => {
  const { code, text } = await diff(before, [changed, { ...school, end: '2026' }], ['--json']);
  expect(code).toBe(0);
  expect(text.trim().split('\n')).toHaveLength(1);
  expect(JSON.parse(text)).toMatchObject({
    before: { day: '2024-03-05', projects: 2, money: [{ currency: 'EUR', minor: 9_120_050 }] },
    after: { day: '2024-07-05', projects: 2, money: [{ currency: 'EUR', minor: 11_000_025 }] },
    added: [{ name: 'School garden', row: 3, funding: { currency: 'EUR', minor: 1_500_025 }, start: '2024-02-01', end: '2026' }],
    gone: [{ name: 'Harbour lights', row: 2 }],
    changed: [
      { name: 'Library bus', row: 2, rowBefore: 3, changes: [{ field: 'purpose' }, { field: 'funding', to: { minor: 9_500_000 } }] },
    ],
    ended: [],
    renamedOrganisations: [],
  });
});

test('two folders are needed, and lists in them', async () => {
  expect(await runWith(['diff', 'only-one', '--locale', 'en'])).toMatchObject({
    code: 2,
    written: '',
    complaints: expect.stringContaining('hankebotti diff OLD NEW'),
  });
  expect(await runWith(['diff', '/nowhere/a', '/nowhere/b', '--locale', 'en'])).toMatchObject({
    code: 2,
    complaints: expect.stringContaining('/nowhere/a'),
  });
});
