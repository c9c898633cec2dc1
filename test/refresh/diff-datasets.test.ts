import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DatasetDiff } from '../../src/domain/dataset-diff.ts';
import { diffDatasets } from '../../src/refresh/diff-datasets.ts';
import { harbour, library, listOf, type Row, school } from './make-list.ts';

async function diff(before: readonly Row[], after: readonly Row[], days: readonly [string, string] = ['2024-03-05', '2024-07-05']) {
  return diffDatasets(await listOf(before, days[0]), await listOf(after, days[1]));
}

const names = (projects: readonly { readonly name: string }[] | null) => projects?.map(({ name }) => name) ?? null;

/** Changes as `name: field from -> to`. */
const changes = ({ changed }: DatasetDiff): readonly string[] =>
  changed.flatMap(({ after, changes: each }) => each.map(({ field, from, to }) => `${after.name}: ${field} ${said(from)} -> ${said(to)}`));

function said(value: DatasetDiff['changed'][number]['changes'][number]['from']): string {
  if (typeof value === 'string') return value;
  if (value.state === 'granted') return String(value.amount.minor);
  if (value.state === 'stated') return value.day;
  return value.state === 'partial' ? value.period : value.state;
}

const nothing = { added: [], gone: [], changed: [], renamedOrganisations: [] };

test('the same list twice has nothing new, gone or changed', async () => {
  const twice = [harbour, library, school, harbour, { ...harbour, funding: '' }];
  expect(await diff(twice, twice)).toMatchObject(nothing);
});

test('a list in another order has nothing new, gone or changed, names that repeat too', async () => {
  const same: readonly Row[] = ['Port of Rauma', 'City of Pori', 'City of Turku'].flatMap((beneficiary, index) => [
    { name: 'Operating support', beneficiary, funding: String(index + 1), start: '2024-01-01', end: '2024-12-31' },
    { name: 'Operating support', beneficiary, funding: String(index + 10), start: '2025-01-01', end: '2025-12-31' },
  ]);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...same], { minLength: same.length }), async (shuffled) => {
      expect(await diff(same, shuffled)).toMatchObject(nothing);
    }),
    { numRuns: 20 },
  );
});

test('new, gone and changed projects are told, with what changed from what to what', async () => {
  const found = await diff([harbour, library], [{ ...library, funding: '95000', end: '2026-03-31' }, school]);
  expect(names(found.added)).toEqual(['School garden']);
  expect(names(found.gone)).toEqual(['Harbour lights']);
  expect(changes(found)).toEqual(['Library bus: funding 9000000 -> 9500000', 'Library bus: end 2025-12-31 -> 2026-03-31']);
});

test('totals before and after are those of the lists, currency by currency', async () => {
  const found = await diff([harbour, library], [harbour, library, { ...school, currency: 'SEK' }]);
  expect(found.before).toMatchObject({ day: '2024-03-05', projects: 2, organisations: 2, money: [{ currency: 'EUR', minor: 9_120_050 }] });
  expect(found.after).toMatchObject({
    projects: 3,
    money: [
      { currency: 'EUR', minor: 9_120_050 },
      { currency: 'SEK', minor: 1_500_025 },
    ],
  });
});

test('an amount or a day that is only printed another way is no change; another currency is one', async () => {
  const printed = { ...harbour, fundingAsPrinted: '1 200,50 €', endAsPrinted: '30.6.2024' };
  expect(await diff([harbour], [printed])).toMatchObject(nothing);
  expect(changes(await diff([harbour], [{ ...harbour, currency: 'SEK' }]))).toEqual(['Harbour lights: funding 120050 -> 120050']);
});

test('a value that can no longer be read is a change', async () => {
  const unreadable = { ...harbour, funding: '', fundingAsPrinted: 'see annex', end: '', endAsPrinted: 'summer' };
  expect(changes(await diff([harbour], [unreadable]))).toEqual([
    'Harbour lights: funding 120050 -> unreadable',
    'Harbour lights: end 2024-06-30 -> unreadable',
  ]);
});

test('a project that ended between the days of the lists has ended; its last day is still its own', async () => {
  const rows = ['2024-03-04', '2024-03-05', '2024-07-04', '2024-07-05'].map((end) => ({ ...harbour, name: `Until ${end}`, end }));
  expect(names((await diff(rows, rows)).ended)).toEqual(['Until 2024-03-05', 'Until 2024-07-04']);
  expect(names((await diff([harbour], [{ ...harbour, end: '2024-03-31' }])).ended)).toEqual(['Harbour lights']);
});

describe('what makes two rows one project', () => {
  test('an identifier, whatever else changed', async () => {
    const found = await diff([{ ...harbour, identifier: 'A-1' }], [{ ...library, name: 'Quay lamps', identifier: 'A-1' }]);
    expect([found.added, found.gone]).toEqual([[], []]);
    expect(changes(found)).toContain('Quay lamps: name Harbour lights -> Quay lamps');
  });

  test('not a name alone where the identifiers differ', async () => {
    const found = await diff(
      [{ ...harbour, identifier: 'A-1' }],
      [{ ...harbour, identifier: 'A-2', start: '2025-01-01', end: '2025-12-31', funding: '7' }],
    );
    expect([names(found.added), names(found.gone), found.changed]).toEqual([['Harbour lights'], ['Harbour lights'], []]);
  });

  test('all else, where the list has begun to give identifiers', async () => {
    expect(changes(await diff([harbour], [{ ...harbour, identifier: 'A-1' }]))).toEqual(['Harbour lights: identifier  -> A-1']);
  });

  test('organisation, days and amount, where a project has a new name', async () => {
    expect(changes(await diff([harbour, library], [{ ...harbour, name: 'Quay lamps' }, library]))).toEqual([
      'Quay lamps: name Harbour lights -> Quay lamps',
    ]);
  });

  test('not organisation, days and amount where two projects share them: which is which would be a guess', async () => {
    const others = [
      { ...harbour, name: 'Pier' },
      { ...harbour, name: 'Buoy' },
    ];
    const found = await diff(others, [
      { ...harbour, name: 'Crane' },
      { ...harbour, name: 'Pier' },
    ]);
    // "Pier" is found by its name, which leaves one on each side.
    expect(changes(found)).toEqual(['Crane: name Buoy -> Crane']);
    const unclear = await diff(others, [
      { ...harbour, name: 'Crane' },
      { ...harbour, name: 'Dock' },
    ]);
    expect([names(unclear.added), names(unclear.gone)]).toEqual([
      ['Crane', 'Dock'],
      ['Pier', 'Buoy'],
    ]);
  });

  test('not the beginning of a name, where another organisation has a project that begins alike', async () => {
    const found = await diff(
      [{ ...harbour, name: 'Support for reception of newcomers in the north' }],
      [{ ...library, name: 'Support for reception of newcomers in the south' }],
    );
    expect([found.added.length, found.gone.length, found.changed.length]).toEqual([1, 1, 0]);
  });

  test('each one once: a row that stands there twice and then once has lost one', async () => {
    const found = await diff([harbour, harbour], [harbour]);
    expect([names(found.added), names(found.gone), found.changed]).toEqual([[], ['Harbour lights'], []]);
  });

  test('participants of one project by their organisation', async () => {
    const shared = { name: 'Bridge', identifier: 'P-9', start: '2024-01-01', end: '2025-12-31' };
    const found = await diff(
      [
        { ...shared, beneficiary: 'City of Pori', funding: '10' },
        { ...shared, beneficiary: 'City of Turku', funding: '20' },
      ],
      [
        { ...shared, beneficiary: 'City of Turku', funding: '25' },
        { ...shared, beneficiary: 'City of Pori', funding: '10' },
        { ...shared, beneficiary: 'City of Rauma', funding: '5' },
      ],
    );
    expect(found.added.map(({ beneficiaryName }) => beneficiaryName)).toEqual(['City of Rauma']);
    expect(changes(found)).toEqual(['Bridge: funding 2000 -> 2500']);
  });
});

describe('an organisation under a new name', () => {
  test('is told once, not for each project', async () => {
    const lamps = { ...harbour, name: 'Quay lamps', funding: '3' };
    const renamed = [harbour, lamps].map((row) => ({ ...row, beneficiary: 'Rauma Harbours Ltd' }));
    const found = await diff([harbour, lamps, library], [...renamed, library]);
    expect(found).toMatchObject({ added: [], gone: [], changed: [] });
    expect(found.renamedOrganisations).toEqual([{ from: 'Port of Rauma', to: 'Rauma Harbours Ltd' }]);
  });

  test('is a change of the project where the old name is still there', async () => {
    const lamps = { ...harbour, name: 'Quay lamps', funding: '3' };
    const found = await diff([harbour, lamps], [harbour, { ...lamps, beneficiary: 'Rauma Harbours Ltd' }]);
    expect(found.renamedOrganisations).toEqual([]);
    expect(changes(found)).toEqual(['Quay lamps: beneficiary Port of Rauma -> Rauma Harbours Ltd']);
  });
});

test('rows of the new list are new, or the same, or changed: none is lost, none counts twice', async () => {
  const row = fc.record({
    name: fc.constantFrom('A', 'B', 'C', 'Cc'),
    beneficiary: fc.constantFrom('X', 'Y'),
    funding: fc.constantFrom('1', '2', ''),
    end: fc.constantFrom('2024-06-30', '2025-06-30', '2024', ''),
    identifier: fc.constantFrom('', '', '1', '2'),
  });
  const rows = fc.array(row, { minLength: 1, maxLength: 7 });
  await fc.assert(
    fc.asyncProperty(rows, rows, async (before, after) => {
      const { added, gone, changed } = await diff(before, after);
      expect(after.length - added.length).toBe(before.length - gone.length);
      expect(new Set(changed.map(({ after: { position } }) => position)).size).toBe(changed.length);
      expect(new Set(changed.map(({ before: { position } }) => position)).size).toBe(changed.length);
      const back = await diff(after, before);
      expect([back.added.length, back.gone.length, back.changed.length]).toEqual([gone.length, added.length, changed.length]);
    }),
    { numRuns: 60 },
  );
});
