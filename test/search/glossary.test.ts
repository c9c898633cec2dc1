import { expect, test } from 'vitest';
import type { GlossaryEntry } from '../../src/search/glossary.ts';
import { parseGlossaryFile } from '../../src/search/glossary.ts';
import { searchWords } from './word-ways.ts';

const { topics, places, general, fillers } = searchWords.glossary;
const all: readonly GlossaryEntry[] = [...topics, ...places, ...general, ...fillers];

test('the glossary has at least 600 rows', () => {
  expect(all.length).toBeGreaterThanOrEqual(600);
});

test('every row of it says its meaning in each of the three languages', () => {
  for (const entry of all) {
    for (const words of [entry.en, entry.sv, entry.fi]) expect(words.length, JSON.stringify(entry)).toBeGreaterThan(0);
  }
});

test('no word stands twice in one cell, and none has stray characters', () => {
  for (const entry of all) {
    for (const words of [entry.en, entry.sv, entry.fi, entry.near]) {
      expect(new Set(words).size, JSON.stringify(words)).toBe(words.length);
      for (const word of words) expect(word).toMatch(/^[=!]?[\p{L}\p{N}][\p{L}\p{N} '’:.+,&–-]*$/u);
    }
  }
});

test('a row gives alternatives in each column; a column may be missing', () => {
  const text = 'en\tsv\tfi\tnear\nchild; kid\tbarn\tlapsi;muksu\nwork\tarbete\t=työ\ttyöelämä\n';
  expect(parseGlossaryFile(text)).toEqual([
    { en: ['child', 'kid'], sv: ['barn'], fi: ['lapsi', 'muksu'], near: [] },
    { en: ['work'], sv: ['arbete'], fi: ['=työ'], near: ['työelämä'] },
  ]);
});
