import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createWordAnalyser } from '../../src/search/analysis.ts';
import { byFirstLetter } from '../../src/search/by-letter.ts';
import { createFinnishInflections } from '../../src/search/finnish-inflections.ts';
import { foldDots } from '../../src/search/fold-dots.ts';
import { parseWordSnapshot } from '../../src/search/word-snapshot.ts';
import { dataFolder } from './word-ways.ts';

const snapshot = parseWordSnapshot(readFileSync(join(dataFolder, 'words', 'finnish.tsv'), 'utf8'));

// A compound takes those of its last member.
const simple = [...snapshot.lexemes.values()].filter(({ members }) => members.length === 0);

test.each([
  ['as written', (word: string): string => word],
  ['without dots', foldDots],
])('every stem of every simple word is found by its first letter, %s', (_, spell) => {
  const inflections = createFinnishInflections(snapshot, spell);
  const stems = simple.flatMap((lexeme) => lexeme.stems.map((stem) => spell(stem.replace(/!$/u, ''))));
  const found = new Set([...new Set(stems.map((stem) => stem.charAt(0)))].flatMap((letter) => [...inflections.stemsFrom(letter)]));
  expect(stems.length).toBeGreaterThan(1000);
  expect(stems.filter((stem) => !found.has(stem))).toEqual([]);
});

test.each([
  ['öissä', 'yö'],
  ['oissa', 'yö'],
  ['öitä', 'yö'],
])('%s is a form of %s, although it begins with another letter', (form, lemma) => {
  const words = {
    lexemes: new Map([[lemma, { lemma, kind: 'noun', members: [], bases: [], stems: ['yö', 'öi'] } as const]]),
    forms: new Map([[lemma, [lemma]]]),
  };
  expect(createWordAnalyser({ snapshot: words, voikko: null }).analyse(form).lemmas).toEqual([lemma]);
});

test('what is made for a letter is made once, when a word of that letter is first seen', () => {
  const made: string[] = [];
  const lengthOf = byFirstLetter((letter) => made.push(letter));
  for (const word of ['thl', 'tuki', 'migri', 'turku']) lengthOf(word);
  expect(made).toEqual(['t', 'm']);
});
