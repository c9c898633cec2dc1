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
  const glossaryFolder = join(folder, 'glossary');
  const named = (name: string): GlossaryEntry[] => parseGlossaryFile(readFileSync(join(glossaryFolder, `${name}.tsv`), 'utf8'));
  const special = new Set(['places', 'general', 'fillers']);
  const names = readdirSync(glossaryFolder)
    .filter((name) => name.endsWith('.tsv'))
    .map((name) => name.slice(0, -'.tsv'.length))
    .sort();
  const glossary: Glossary = {
    topics: names.filter((name) => !special.has(name)).flatMap(named),
    places: named('places'),
    general: named('general'),
    fillers: named('fillers'),
  };
  const snapshot = parseWordSnapshot(readFileSync(join(folder, 'words', 'finnish.tsv'), 'utf8'));
  return { glossary, analyserOptions: { snapshot, foreign: foreignVocabulary(glossary) } };
}
