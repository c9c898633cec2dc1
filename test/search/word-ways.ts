import { join } from 'node:path';
import { createWordAnalyser, type WordAnalyser } from '../../src/search/analysis.ts';
import { readSearchWords } from '../../src/search/search-words.ts';
import { loadVoikko } from '../../src/search/voikko.ts';

export const dataFolder = join(import.meta.dirname, '../../data');
export const searchWords = readSearchWords(dataFolder);

export interface WordWay {
  readonly name: string;
  readonly hasDictionary: boolean;
  readonly analyser: WordAnalyser;
}

const voikko = loadVoikko();

/** The ways that this machine can analyse words: always without a dictionary, and with libvoikko where it is installed. */
export const wordWays: readonly WordWay[] = [
  { name: 'without a dictionary', hasDictionary: false, analyser: createWordAnalyser({ ...searchWords.analyserOptions, voikko: null }) },
  ...(voikko === null
    ? []
    : [{ name: 'with libvoikko', hasDictionary: true, analyser: createWordAnalyser({ ...searchWords.analyserOptions, voikko }) }]),
];
