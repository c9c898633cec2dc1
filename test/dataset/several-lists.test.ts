import { expect, test } from 'vitest';
import { writtenLists } from './written-list.ts';

test('an organisation of two lists is one, whatever its spelling; an association and a company are two', async () => {
  const { beneficiaries, projects } = await writtenLists({
    a: { rows: [{ name: 'One', beneficiary: 'Red Cross ry' }] },
    b: { rows: [{ name: 'Two', beneficiary: 'RED  CROSS' }] },
    c: {
      rows: [
        { name: 'Three', beneficiary: 'Red Cross Oy' },
        { name: 'Four', beneficiary: 'Red Cross' },
      ],
    },
  });
  expect(beneficiaries.map(({ name, printedNames }) => [name, printedNames])).toEqual([
    ['Red Cross ry', ['Red Cross ry', 'RED CROSS']],
    ['Red Cross Oy', ['Red Cross Oy', 'Red Cross']],
  ]);
  const keys = projects.map(({ beneficiary }) => beneficiary);
  expect(keys).toEqual([keys[0], keys[0], keys[2], keys[2]]);
  expect(keys[2]).not.toBe(keys[0]);
  expect(projects[1]?.beneficiaryName).toBe('Red Cross ry');
});

test('keys of projects are unique over all lists, and the first list keeps its own', async () => {
  const { projects } = await writtenLists({ a: { rows: [{ name: 'Return' }] }, b: { rows: [{ name: 'Return' }] } });
  expect(projects.map(({ key }) => key)).toEqual(['return', 'return-b']);
});

test('objectives with one number and two names stay apart, and none of them answers to the number alone', async () => {
  const { description, projects } = await writtenLists({
    a: {
      rows: [
        { name: 'One', objective: '1 Asylum' },
        { name: 'Two', objective: '2 Integration' },
      ],
    },
    b: {
      rows: [
        { name: 'Three', objective: '1 Borders' },
        { name: 'Four', objective: '2 Integration' },
      ],
    },
  });
  expect(projects.map(({ objective }) => objective)).toEqual(['a-1', '2', 'b-1', '2']);
  expect(description.objectives.map(({ key, code }) => [key, code])).toEqual([
    ['a-1', '1'],
    ['2', '2'],
    ['b-1', '1'],
  ]);
});

test('a project that two lists have by its identifier is counted once, and is still in both', async () => {
  const { projects, sharedProjects } = await writtenLists({
    a: { rows: [{ name: 'Bridge', identifier: '2021FI01', funding: '10' }] },
    b: {
      rows: [
        { name: 'Bridge', identifier: '2021FI01', funding: '10' },
        { name: 'Road', identifier: '2021FI02' },
      ],
    },
  });
  expect(projects.map(({ name, list, alsoIn, position }) => ({ name, list, alsoIn, position }))).toEqual([
    { name: 'Bridge', list: 'a', alsoIn: ['b'], position: 1 },
    { name: 'Road', list: 'b', alsoIn: [], position: 2 },
  ]);
  expect(sharedProjects).toBe(1);
});

test('running numbers of two lists are no identifiers of one project', async () => {
  const { projects, sharedProjects } = await writtenLists({
    a: { rows: [{ name: 'Bridge', identifier: '1', beneficiary: 'Town' }] },
    b: {
      rows: [
        { name: 'Road', identifier: '1', beneficiary: 'Town' },
        { name: 'Dam', identifier: '100002' },
      ],
    },
    c: { rows: [{ name: 'Port', identifier: '100002' }] },
  });
  expect(projects.map(({ name }) => name)).toEqual(['Bridge', 'Road', 'Dam', 'Port']);
  expect(sharedProjects).toBe(0);
});

test('two lists with one key are refused by its name', async () => {
  await expect(
    writtenLists({ a: { json: { key: 'same' }, rows: [{ name: 'A' }] }, b: { json: { key: 'same' }, rows: [{ name: 'B' }] } }),
  ).rejects.toThrow('"same"');
});

test('money of several lists is the EU’s only where all of it is', async () => {
  const eu = { rows: [{ name: 'A', funding: '1' }] };
  const national = { json: { amountKind: 'funding' }, rows: [{ name: 'B', funding: '1' }] };
  expect((await writtenLists({ a: eu, b: { ...eu, rows: [{ name: 'C' }] } })).description.amountKind).toBe('eu-funding');
  expect((await writtenLists({ a: eu, b: national })).description.amountKind).toBe('funding');
});

test('two lists with amounts of an unknown currency are refused together: crowns and złoty would be added', async () => {
  const unknown = { json: { currency: 'XXX' }, rows: [{ name: 'One', funding: '100' }] };
  await expect(writtenLists({ czech: unknown, polish: unknown })).rejects.toThrow(/"czech" and "polish".*"currency"/u);
  const stated = { json: { currency: 'PLN' }, rows: [{ name: 'Two', funding: '50' }] };
  const { projects } = await writtenLists({
    czech: unknown,
    polish: stated,
    silent: { json: { currency: 'XXX' }, rows: [{ name: 'Three' }] },
  });
  expect(projects.map(({ funding }) => (funding.state === 'granted' ? funding.amount.currency : null))).toEqual(['XXX', 'PLN', null]);
});
