import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createWordAnalyser } from '../../src/search/analysis.ts';
import { parseFieldWords } from '../../src/search/field-words.ts';
import { makeWordSnapshot } from '../../src/search/make-word-snapshot.ts';
import { wordsOf } from '../../src/search/text-words.ts';
import type { Voikko, VoikkoReading } from '../../src/search/voikko.ts';
import { parseWordSnapshot, printWordSnapshot } from '../../src/search/word-snapshot.ts';
import { dataFolder } from './word-ways.ts';

const text = readFileSync(join(dataFolder, 'words', 'finnish.tsv'), 'utf8');

test('the snapshot has every word of the list', () => {
  const { forms } = parseWordSnapshot(text);
  const list = wordsOf(readFileSync(join(dataFolder, 'amif-fi', 'projects.csv'), 'utf8'));
  const missing = list.map((word) => word.replace(/-$/u, '')).filter((word) => /^\p{L}{2,}/u.test(word) && !forms.has(word));
  expect(missing).toEqual([]);
});

test('reading it and writing it again gives the same text', () => {
  expect(printWordSnapshot(parseWordSnapshot(text))).toBe(text);
});

describe('made with a dictionary of a few words', () => {
  const reading = (baseForm: string, wordClass: string, wordBases: string, structure: string): VoikkoReading => ({
    baseForm,
    wordClass,
    wordBases,
    structure,
  });
  const dictionary: Readonly<Record<string, readonly VoikkoReading[]>> = {
    kielikahviloissa: [reading('kielikahvila', 'nimisana', '+kieli(kieli)+kahvila(kahvila)', '=ppppp=ppppppppppp')],
    kieli: [reading('kieli', 'nimisana', '+kieli(kieli)', '=ppppp')],
    kielen: [reading('kieli', 'nimisana', '+kieli(kieli)', '=pppppp')],
    kieltä: [reading('kieli', 'nimisana', '+kieli(kieli)', '=pppppp')],
    toimijana: [
      reading('toimija', 'nimisana', '+toimi(toimia)+ja(+ja)', '=ppppppppp'),
      reading('toimijana', 'nimisana', '+toimi(toimi)+jana(jana)', '=ppppp=pppp'),
    ],
  };
  const voikko: Voikko = { readings: (word) => dictionary[word] ?? [], close: () => undefined };
  const fieldWords = parseFieldWords('# of the field\ntakaisinotto\tnoun\ttakaisin+otto\n');
  const snapshot = makeWordSnapshot(voikko, {
    texts: [['kielikahviloissa', 'toimijana', 'frontex']],
    names: ['kieli', 'smith'],
    baseForms: [],
    fieldWords,
  });
  const analyser = createWordAnalyser({ voikko: null, snapshot });

  test('a compound is kept with its members', () => {
    expect(analyser.analyse('kielikahviloissa')).toMatchObject({
      lemmas: ['kielikahvila'],
      parts: ['kieli', 'kahvila'],
      splits: [['kieli', 'kahvila']],
    });
  });

  test('only stems that the dictionary reads as the word are kept', () => {
    expect(snapshot.lexemes.get('kieli')?.stems).toEqual(expect.arrayContaining(['kiele', 'kiel!']));
    expect(snapshot.lexemes.get('kieli')?.stems).not.toContain('kielei');
    expect(analyser.analyse('kielellekin').lemmas).toEqual(['kieli']);
  });

  test('of its readings, one with fewer members is right', () => {
    expect(analyser.analyse('toimijana').lemmas).toEqual(['toimija']);
    expect(analyser.analyse('toimijana').bases).toEqual(['toimia']);
  });

  test('a word that it lacks is a word of its own in a text, and none in a name', () => {
    expect(analyser.analyse('frontex').known).toBe(true);
    expect(analyser.analyse('smith').known).toBe(false);
    expect(analyser.analyse('takaisinoton').parts).toContain('otto');
  });
});
