import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFieldWords } from './field-words.ts';
import { makeWordSnapshot } from './make-word-snapshot.ts';
import { readGlossary } from './search-words.ts';
import { wordsOf } from './text-words.ts';
import { loadVoikko } from './voikko.ts';
import { printWordSnapshot } from './word-snapshot.ts';

/*
 * Writes `words/finnish.tsv`, the snapshot of Finnish words, on a machine that has libvoikko:
 *   node dist/src/search/make-snapshot.js data data/amif-fi/projects.csv data/amif-fi/beneficiaries.json
 * First the data folder with `words/field-words.tsv` and the glossary, then the list, then files with names.
 */
/** Lines that begin with `#` are comments. */
const commonWords = (): string[] => wordsOf(readFileSync(join(folder ?? '', 'words', 'common-words.txt'), 'utf8').replace(/^#.*$/gmu, ''));

const [folder, list, ...nameFiles] = process.argv.slice(2);
const voikko = loadVoikko();
if (folder === undefined || list === undefined) {
  console.error('Usage: make-snapshot DATA-FOLDER LIST [FILE-WITH-NAMES...]');
  process.exitCode = 2;
} else if (voikko === null) {
  console.error(
    'The snapshot is made with libvoikko, which this machine does not have: apt install libvoikko1 voikko-fi, and npm install koffi.',
  );
  process.exitCode = 1;
} else {
  const wordsIn = (path: string): string[] => wordsOf(readFileSync(path, 'utf8'));
  const { topics, places, general, fillers } = readGlossary(folder);
  const phrases = [...topics, ...places, ...general, ...fillers].flatMap(({ fi, near }) => [...fi, ...near]);
  const output = join(folder, 'words', 'finnish.tsv');
  const snapshot = makeWordSnapshot(voikko, {
    texts: [wordsIn(list), ...phrases.map(wordsOf)],
    baseForms: phrases.filter((phrase) => !phrase.includes(' ')),
    names: [...nameFiles.flatMap(wordsIn), ...commonWords()],
    fieldWords: parseFieldWords(readFileSync(join(folder, 'words', 'field-words.tsv'), 'utf8')),
  });
  writeFileSync(output, printWordSnapshot(snapshot));
  voikko.close();
  console.error(`${output}: ${snapshot.lexemes.size} words, ${snapshot.forms.size} forms`);
}
