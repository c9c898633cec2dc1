import { readFileSync, writeFileSync } from 'node:fs';
import { parseFieldWords } from './field-words.ts';
import { makeWordSnapshot } from './make-word-snapshot.ts';
import { wordsOf } from './text-words.ts';
import { loadVoikko } from './voikko.ts';
import { printWordSnapshot } from './word-snapshot.ts';

/*
 * Writes the snapshot of Finnish words, on a machine that has libvoikko:
 *   node dist/src/search/make-snapshot.js data/words/finnish.tsv data/words/field-words.tsv FILE...
 * FILE: the list, the aliases, the glossary, as text of any form.
 */
const [output, fieldWordsPath, ...paths] = process.argv.slice(2);
const voikko = loadVoikko();
if (output === undefined || fieldWordsPath === undefined || paths.length === 0) {
  console.error('Usage: make-snapshot OUTPUT FIELD-WORDS FILE...');
  process.exitCode = 2;
} else if (voikko === null) {
  console.error('The snapshot is made with libvoikko, which this machine does not have: apt install libvoikko1 voikko-fi, and npm install koffi.');
  process.exitCode = 1;
} else {
  const texts = paths.map((path) => wordsOf(readFileSync(path, 'utf8')));
  const snapshot = makeWordSnapshot(voikko, { texts, fieldWords: parseFieldWords(readFileSync(fieldWordsPath, 'utf8')) });
  writeFileSync(output, printWordSnapshot(snapshot));
  voikko.close();
  console.error(`${output}: ${snapshot.lexemes.size} words, ${snapshot.forms.size} forms`);
}
