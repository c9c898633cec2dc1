import type { ForeignVocabulary } from './foreign-words.ts';

/** Words and phrases of three languages that mean one thing. A word that begins with `=` counts as a whole word only, not inside compounds. */
export interface GlossaryEntry {
  readonly en: readonly string[];
  readonly sv: readonly string[];
  readonly fi: readonly string[];
  /** Finnish words that are looked for too, for less: what such projects also speak of. */
  readonly near: readonly string[];
}

export interface Glossary {
  /** What a project can be about. */
  readonly topics: readonly GlossaryEntry[];
  /** Towns, regions and countries: looked for in organisations' names too. */
  readonly places: readonly GlossaryEntry[];
  /** Words that say little beside another topic: support, skill, service. */
  readonly general: readonly GlossaryEntry[];
  /** Words that say nothing of a topic: project, about, improve. */
  readonly fillers: readonly GlossaryEntry[];
}

/** Reads one file of the glossary: a header, then `en`, `sv`, `fi` and `near` in columns, alternatives separated by `;`. */
export function parseGlossaryFile(text: string): GlossaryEntry[] {
  return text
    .split('\n')
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [en = '', sv = '', fi = '', near = ''] = line.split('\t');
      return { en: alternatives(en), sv: alternatives(sv), fi: alternatives(fi), near: alternatives(near) };
    });
}

const alternatives = (cell: string): string[] =>
  cell
    .split(';')
    .map((text) => text.trim().toLowerCase())
    .filter((text) => text !== '');

/** Every English and Swedish word of the glossary, so that their forms are recognised. */
export function foreignVocabulary(glossary: Glossary): ForeignVocabulary {
  const words = (language: 'en' | 'sv'): string[] => {
    const entries = [...glossary.topics, ...glossary.places, ...glossary.general, ...glossary.fillers];
    return [...new Set(entries.flatMap((entry) => entry[language].flatMap((phrase) => phrase.split(' '))))];
  };
  return { en: words('en'), sv: words('sv') };
}
