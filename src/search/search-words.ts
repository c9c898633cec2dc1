import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WordAnalyserOptions } from './analysis.ts';
import { foreignVocabulary, type Glossary, type GlossaryEntry, parseGlossaryFile } from './glossary.ts';
import { parseWordSnapshot } from './word-snapshot.ts';

/** The glossary and the words that the analyser needs. */
export interface SearchWords {
  readonly glossary: Glossary;
  readonly analyserOptions: Omit<WordAnalyserOptions, 'voikko'>;
}

/**
 * Reads `words/finnish.tsv` and `glossary/*.tsv`.
 *
 * @param folder - The folder of the data that comes with the program.
 * @throws Error where a file is missing.
 */
export function readSearchWords(folder: string): SearchWords {
  const glossary = readGlossary(folder);
  const snapshot = parseWordSnapshot(readFileSync(join(folder, 'words', 'finnish.tsv'), 'utf8'));
  return { glossary, analyserOptions: { snapshot, foreign: foreignVocabulary(glossary) } };
}

/** Every file in `glossary/` but three holds topics. */
const otherRoles = ['places', 'general', 'fillers'];

export function readGlossary(folder: string): Glossary {
  const glossaryFolder = join(folder, 'glossary');
  const named = (name: string): GlossaryEntry[] => parseGlossaryFile(readFileSync(join(glossaryFolder, `${name}.tsv`), 'utf8'));
  const topics = readdirSync(glossaryFolder)
    .filter((file) => file.endsWith('.tsv'))
    .map((file) => file.slice(0, -'.tsv'.length))
    .filter((name) => !otherRoles.includes(name))
    .sort();
  return { topics: topics.flatMap(named), places: named('places'), general: named('general'), fillers: named('fillers') };
}
