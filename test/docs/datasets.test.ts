import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { canonicalHeaders } from '../../src/dataset/canonical-row.ts';
import { printDescription } from '../../src/dataset/description-file.ts';
import { descriptionOf } from '../dataset/written-list.ts';

const page = readFileSync(new URL('../../docs/datasets.md', import.meta.url), 'utf8');
const [ofProjects = '', ofDataset = ''] = page.split('## dataset.json');
const named = (text: string) => [...text.matchAll(/^\| `([^`]+)`/gmu)].map(([, name]) => name);

test('the page on lists names every column that is read, in the order in which they are written', () => {
  expect(named(ofProjects)).toEqual(Object.values(canonicalHeaders));
});

test('the page on lists names every field of dataset.json', () => {
  const text = {
    publisher: 'x',
    sourceUrl: 'x',
    updatedOn: '2024-01-01',
    retrievedOn: '2024-01-01',
    fund: { name: 'x' },
    amountMeaning: 'x',
    notHeld: 'x',
    exampleTopic: 'x',
    objectives: [{ key: '1', name: 'x' }],
  };
  const written = Object.keys(JSON.parse(printDescription(descriptionOf(text))) as object);
  expect(named(ofDataset).toSorted()).toEqual(written.toSorted());
});
