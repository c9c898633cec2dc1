import { expect, test } from 'vitest';
import { cutPassage } from '../../src/search/passage.ts';
import { createPhraseBook } from '../../src/search/phrases.ts';
import { readTerms } from '../../src/search/text-terms.ts';
import { wordsOf } from '../../src/search/text-words.ts';
import { wordWays } from './word-ways.ts';

test('words keep their hyphens, numbers stand alone', () => {
  expect(wordsOf('GBV-Tuva2 – Integration2024: työ- ja opiskeluperusteiset (KEHA:n)')).toEqual([
    'gbv-tuva',
    '2',
    'integration',
    '2024',
    'työ-',
    'ja',
    'opiskeluperusteiset',
    'keha:n',
  ]);
});

test.each(wordWays)('a suspended hyphen stands for the whole word, $name', ({ analyser }) => {
  const none = createPhraseBook(analyser, []);
  const terms = readTerms('seksuaali- ja sukupuolivähemmistöihin kuuluville', analyser, none);
  expect(terms.wholes).toEqual(expect.arrayContaining(['seksuaalivähemmistö', 'sukupuolivähemmistö']));
});

test.each(wordWays)('a word before a suspended hyphen is one mention, $name', ({ analyser }) => {
  const { wholes, parts } = readTerms('varhaiskasvatus-, perusopetus- ja nuorisopalveluja', analyser, createPhraseBook(analyser, []));
  expect([...wholes, ...parts].filter((term) => term === 'varhaiskasvatus')).toHaveLength(1);
});

test.each(wordWays)('a phrase is found in any form of its words, $name', ({ analyser }) => {
  const phrases = createPhraseBook(analyser, [['tilapäinen suojelu', null]]);
  expect(readTerms('tilapäistä suojelua saavien', analyser, phrases).wholes).toContain('tilapäinen suojelu');
  expect(readTerms('suojelua tilapäisesti', analyser, phrases).wholes).not.toContain('tilapäinen suojelu');
});

test.each(wordWays)('the first word of a closed phrase means nothing by itself, $name', ({ analyser }) => {
  const phrases = createPhraseBook(analyser, [['vapaaehtoinen paluu', true]]);
  expect(readTerms('vapaaehtoisen paluun tuki', analyser, phrases).wholes).not.toContain('vapaaehtoinen');
  expect(readTerms('vapaaehtoisten tuki', analyser, phrases).wholes).toContain('vapaaehtoinen');
});

test('a long sentence is cut at a word and says so', () => {
  const sentence = `${'kotoutuminen '.repeat(30)}loppu.`;
  const cut = cutPassage(sentence);
  expect([...cut].length).toBeLessThanOrEqual(240);
  expect(cut).toMatch(/kotoutuminen…$/u);
  expect(cutPassage('Lyhyt virke.')).toBe('Lyhyt virke.');
});
