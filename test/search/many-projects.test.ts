import { expect, test } from 'vitest';
import { generateList } from '../../bench/generate-list.ts';
import { embeddedFolder } from '../../src/dataset/embedded-folder.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import type { Project } from '../../src/domain/project.ts';
import { createTopicSearch } from '../../src/search/topic-search.ts';
import { searchWords, wordWays } from './word-ways.ts';

/** A long list of which so many projects speak of a thing that the others do not, each in the same words. */
async function listThatMentions(count: number, size: number): Promise<readonly Project[]> {
  const { projects } = generateList(await readDataset(embeddedFolder()), size);
  return projects.map((project, index) => ({
    ...project,
    name: `Hanke ${index}`,
    purpose: index % 2 === 0 && index < 2 * count ? 'Hankkeessa autetaan lapsia. Mukana on kouluja.' : 'Hankkeessa kehitetään palveluja.',
  }));
}

const analyser = wordWays[0]?.analyser ?? expect.fail('words can be analysed in no way');

test.each([50, 199, 201, 700])('all %i projects that speak of a topic are found', async (count) => {
  const search = createTopicSearch(await listThatMentions(count, 1500), analyser, searchWords.glossary);
  expect(search.search('lapset')).toHaveLength(count);
  expect(search.search('children')).toHaveLength(count);
  expect(search.search('lapset ja koulut')).toHaveLength(count);
});

test('where very many speak of a topic, those that only mention it are counted as well', async () => {
  const projects = (await listThatMentions(300, 1500)).map((project, index) =>
    index === 0 ? { ...project, name: 'Lapset, lapset ja lapset' } : project,
  );
  const search = createTopicSearch(projects, analyser, searchWords.glossary);
  const [first, ...others] = search.search('lapset');
  expect(first?.position).toBe(projects[0]?.position);
  expect(others).toHaveLength(299);
});

test('of two topics either will do, and each project is counted once', async () => {
  const search = createTopicSearch(await listThatMentions(300, 1500), analyser, searchWords.glossary);
  expect(search.search('lapset tai koulut')).toHaveLength(300);
  expect(search.search('lapset tai palvelut')).toHaveLength(1500);
});

test.each([
  ['hyvinvointi', /hyvinvoi/iu],
  ['rasismi', /rasis/iu],
  ['turvapaikka', /turvapaik/iu],
  ['lapset', /\b(?:lapsi|laps(?:et|en|ia|ill))/iu],
])('no project that has the word of a topic vanishes: %s is found, or counted as touched on', async (topic, word) => {
  const { projects } = await readDataset(embeddedFolder());
  const search = createTopicSearch(projects, analyser, searchWords.glossary);
  const found = search.search(topic).map(({ position }) => position);
  const touching = search.touching(topic);
  expect(touching.filter((position) => found.includes(position))).toEqual([]);
  const holding = projects.filter(({ name, purpose }) => word.test(`${name} ${purpose}`)).map(({ position }) => position);
  expect(holding.filter((position) => ![...found, ...touching].includes(position))).toEqual([]);
});
