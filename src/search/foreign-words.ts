import { groupByFirstLetter } from './by-letter.ts';
import { once } from './once.ts';

/** The English and Swedish words that are known, in base form. */
export interface ForeignVocabulary {
  readonly en: readonly string[];
  readonly sv: readonly string[];
}

/** Finds English and Swedish words in their forms. */
export interface ForeignWords {
  has(word: string): boolean;
  /** Base forms that can have this form. */
  find(form: string): readonly string[];
  /** A Swedish compound cut in two known words, in base form: `invandrar|kvinnor`. */
  splits(form: string): readonly (readonly [string, string])[];
  /** Those that begin with the letter. */
  wordsFrom(letter: string): readonly string[];
}

const endings = {
  en: /^(?:s|es|'s|’s|s'|s’|ing|ings|ed|d|er|ers|ly)$/u,
  sv: /^(?:(?:en|et|n|t|ar|er|or|r|na|arna|erna|orna|a|e|are|arnas|aren|arens|nas|ens|ets|ade|ande|at|ad|ning|ningen|ningar)s?|s|:s)$/u,
} as const;

/** What the end of a base form turns into before an ending. */
const basesOf = {
  en: (stem: string, ending: string): readonly string[] => [
    stem,
    `${stem}e`,
    ...(stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : []),
    ...(/(.)\1$/u.test(stem) && ending !== 's' ? [stem.slice(0, -1)] : []),
  ],
  sv: (stem: string): readonly string[] => [stem, `${stem}a`, `${stem}e`, ...(/(mm|nn)$/u.test(stem) ? [stem.slice(0, -1)] : [])],
} as const;

/** `disabilities` and `disability`, not the Swedish `barn` and `bara`. */
const isSameWord = (form: string, base: string): boolean => form.startsWith(base.length > 4 ? base.slice(0, -1) : base);

const shortestBase = 3;
const longestForeignEnding = 7;

/** @param spell - Applied to every word: folding its dots, for words typed without them. */
export function createForeignWords(vocabulary: ForeignVocabulary, spell: (word: string) => string = (word) => word): ForeignWords {
  const byForm = (words: readonly string[]): ReadonlyMap<string, string> => new Map(words.map((word) => [spell(word), word]));
  const known = { en: byForm(vocabulary.en), sv: byForm(vocabulary.sv) };

  const byLetter = once(() => groupByFirstLetter([...known.en.keys(), ...known.sv.keys()], (word) => [word]));

  const find = (form: string): string[] => {
    const found = new Set<string>();
    for (const language of ['en', 'sv'] as const) {
      const words = known[language];
      const same = words.get(form);
      if (same !== undefined) found.add(same);
      for (let cut = Math.max(shortestBase, form.length - longestForeignEnding); cut < form.length; cut += 1) {
        const ending = form.slice(cut);
        if (!endings[language].test(ending)) continue;
        for (const base of basesOf[language](form.slice(0, cut), ending)) {
          const word = base.length >= shortestBase ? words.get(base) : undefined;
          if (word !== undefined && (same === undefined || isSameWord(form, base))) found.add(word);
        }
      }
    }
    return [...found];
  };

  /** The first word of a Swedish compound: `invandrar` of invandrare, `kvinno` of kvinna, `flyktings` of flykting. */
  const findHead = (head: string): string | undefined =>
    [head, head.replace(/s$/u, ''), `${head}e`, `${head}a`, head.replace(/[oue]$/u, 'a'), head.replace(/e$/u, '')]
      .map((word) => known.sv.get(word))
      .find((word) => word !== undefined);

  return {
    wordsFrom: (letter) => byLetter().get(letter) ?? [],
    has: (word) => known.en.has(word) || known.sv.has(word),
    find,
    splits(form) {
      for (let cut = form.length - shortestBase; cut >= shortestBase; cut -= 1) {
        const head = findHead(form.slice(0, cut));
        if (head === undefined) continue;
        const [tail] = find(form.slice(cut));
        if (tail !== undefined) return [[head, tail]];
      }
      return [];
    },
  };
}
