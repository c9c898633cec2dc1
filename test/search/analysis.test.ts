import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createWordAnalyser, type WordAnalysis } from '../../src/search/analysis.ts';
import { differentWords, partOfCompound, sameWord } from './word-pairs.ts';
import { wordWays } from './word-ways.ts';

const everything = ({ lemmas, parts }: WordAnalysis): readonly string[] => [...lemmas, ...parts];
const shares = (one: readonly string[], other: readonly string[]): boolean => one.some((word) => other.includes(word));

describe.each(wordWays)('$name', ({ analyser, hasDictionary }) => {
  const analyse = (word: string): WordAnalysis => analyser.analyse(word.toLowerCase());

  test.each(sameWord)('%s and %s are forms of one word', (one, other) => {
    expect(shares(everything(analyse(one)), everything(analyse(other)))).toBe(true);
  });

  test('a compound is found by its parts', () => {
    const missed = partOfCompound.filter(([compound, part]) => !shares(analyse(part).lemmas, everything(analyse(compound))));
    expect(missed.length, String(missed)).toBeLessThanOrEqual(hasDictionary ? 0 : 1);
  });

  test('words that only look alike stay apart', () => {
    const confused = differentWords.filter(([one, other]) => {
      const [first, second] = [analyse(one), analyse(other)];
      return shares(second.lemmas, everything(first)) || shares(first.lemmas, everything(second));
    });
    expect(confused.length, String(confused)).toBeLessThanOrEqual(1);
  });

  test.each([
    ['lapsillaankin', 'lapsi'],
    ['naisiltako', 'nainen'],
    ['kuntienkaan', 'kunta'],
    ['äideil', 'äiti'],
    ['tampereelt', 'tampere'],
    ['poliiseja', 'poliisi'],
    ['turvapaikanhakijoillemme', 'turvapaikanhakija'],
    ['kotoutuneiden', 'kotoutunut'],
    ['migrin', 'migri'],
    ['mentoroinnista', 'mentorointi'],
    ['nuokkareilla', 'nuokkari'],
    ['eu:n', 'eu'],
    ['refugees', 'refugee'],
    ['municipalities', 'municipality'],
    ['training', 'training'],
    ['flyktingarnas', 'flykting'],
    ['kvinnornas', 'kvinna'],
    ['kommunens', 'kommun'],
  ])('%s is a form of %s', (form, lemma) => {
    expect(analyse(form).lemmas).toContain(lemma);
    expect(analyse(form).corrected).toBeNull();
  });

  test.each([
    ['aidit', 'äiti'],
    ['tyollistyminen', 'työllistyä'],
    ['paattyvat', 'päättyä'],
    ['maahanmuuttajaaidit', 'äiti'],
    ['atervandning', 'återvändning'],
  ])('%s is read without its dots', (form, word) => {
    expect(everything(analyse(form))).toContain(word);
  });

  test.each([
    ['maahanmuutaja', 'maahanmuuttaja'],
    ['rasisimi', 'rasismi'],
    ['vastanottokeskus', 'vastaanottokeskus'],
    ['turvapaikanhakijoden', 'turvapaikanhakija'],
    ['maahanmuuttajanaisile', 'maahanmuuttajanainen'],
    ['pakolaisillle', 'pakolainen'],
    ['employmnet', 'employment'],
    ['integartion', 'integration'],
  ])('%s is taken for %s and says so', (typed, taken) => {
    expect(analyse(typed)).toMatchObject({ known: true, corrected: taken });
    expect(analyse(typed).lemmas).toContain(taken);
  });

  test.each(['blockchain', 'jääkiekkoilija', 'xyzzy', 'polisia', 'a', '2024', '…', ''])(
    '"%s" is not taken for any word of the list',
    (word) => {
      expect(analyse(word).corrected).toBeNull();
      expect(
        analyse(word).lemmas.filter(
          (lemma) => lemma !== word && wordWays.every((way) => way.analyser.analyse(lemma).known && !way.hasDictionary),
        ),
      ).toEqual([]);
    },
  );

  test('a compound tells each way to cut it in two', () => {
    expect(analyse('turvapaikanhakijoiden').splits).toEqual([
      ['turva', 'paikanhakija'],
      ['turvapaikka', 'hakija'],
    ]);
    expect(analyse('flyktingkvinnorna').splits[0]?.[0]).toBe('flykting');
    expect(analyse('flyktingkvinnorna').parts).toContain('kvinna');
  });

  test('names of the machinery of a language are words like others', () => {
    for (const word of ['constructor', '__proto__', 'tostring', 'hasownproperty']) expect(analyse(word).lemmas).toEqual([word]);
  });

  test('whatever is typed has an analysis, and a word over 64 letters is itself', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (word) => analyse(word).lemmas.length > 0));
    const long = 'lapsi'.repeat(13);
    expect(analyse(long)).toMatchObject({ lemmas: [long], parts: [], known: false });
  });
});

test('without a snapshot and a dictionary every word is itself', () => {
  const analyser = createWordAnalyser({ voikko: null, snapshot: null });
  expect(analyser.analyse('naisille')).toEqual({ lemmas: ['naisille'], parts: [], bases: [], splits: [], known: false, corrected: null });
});
