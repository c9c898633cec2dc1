import { expect, test } from 'vitest';
import { createAsking } from './asking.ts';

const ask = createAsking();

/** Each has a word that would change the answer, and that the list does not explain: none may be answered with a figure of all projects. */
test.each([
  'how many projects are gone',
  'how many projects went well',
  'how many projects are behind',
  'how many projects are managed',
  'how many big ones are there',
  'projects with many partners',
  'which projects still have money',
  'how much money is still there',
  'how many projects does each objective have on average',
  'montako hanketta meni hyvin',
  'mitkä hankkeet keskeytettiin',
  'mitkä hankkeet tarvitsee vielä rahaa',
  'hankkeet jotka toteutetaan yhdessä',
  'paljonko naisille ja paljonko lapsille',
  'hur många projekt gick bra',
  'hur mycket är ännu inte utdelat',
])('%s: no content word is dropped', async (question) => {
  expect(['unclear', 'unanswerable', 'nothing']).toContain(await ask(question));
});

test.each([
  'how many projects were cancelled',
  'how many projects were on time',
  'mitkä hankkeet menivät läpi',
  'kuka teki päätökset',
  'paljonko rahaa on vielä jakamatta',
  'hur många projekt ligger efter',
  'how many refugees were helped',
  'hur många flyktingar har hjälpts',
  'var ligger projekten',
])('%s: the list does not hold it', async (question) => {
  expect(await ask(question)).toBe('unanswerable');
});

test.each([
  ['is this list current', 'about'],
  ['how much has already been granted', 'sum'],
  ['kerro vielä kuka sai eniten', 'group by:beneficiary measure:sum sort:-value top:1'],
  ['kolmen suurimman summa', 'sum sort:-funding top:3'],
])('%s: asked and answered as it stands', async (question, query) => {
  expect(await ask(question)).toBe(query);
});
