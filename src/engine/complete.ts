import type { Dataset } from '../domain/dataset.ts';
import type { Locale } from '../domain/locale.ts';
import type { Completion, CompletionField } from './bot.ts';

interface Choice {
  readonly label: (locale: Locale) => string;
  readonly key: string;
  /** All that may be typed for it, folded. */
  readonly names: readonly string[];
}

export interface Completing {
  /** Choices for autocompletion: what begins with the prefix, then what has a word that does, then what is nearly spelt so. */
  complete(field: CompletionField, prefix: string, locale: Locale, limit: number): readonly Completion[];
  /** The key that was meant by a key, a whole name, or a part of one that fits one alone; null where it fits none or several. */
  resolve(field: CompletionField, typed: string): string | null;
}

export function createCompletion(dataset: Dataset, forms: (word: string) => readonly string[]): Completing {
  const choices: Readonly<Record<CompletionField, readonly Choice[]>> = {
    beneficiary: dataset.beneficiaries.map(({ key, name, printedNames, aliases }) => ({
      key,
      label: () => name,
      names: [name, ...printedNames, ...aliases].map(fold),
    })),
    project: dataset.projects.map(({ key, name }) => ({ key, label: () => name, names: [fold(name)] })),
    objective: dataset.description.objectives.map(({ key, code, name, aliases }) => ({
      key,
      label: (locale) => (code === null ? name[locale] : `${code} ${name[locale]}`),
      names: [key, ...Object.values(name).flatMap((each) => [each, `${code ?? key} ${each}`]), ...aliases].map(fold),
    })),
  };
  const ranked = (field: CompletionField, prefix: string) => {
    const typed = fold(prefix.slice(0, 100));
    const words = typed.split(' ').map((word) => [...new Set([word, ...forms(word).map(fold)])]);
    const spellings = words.length === 1 ? (words[0] ?? []) : [typed];
    return choices[field]
      .map((choice) => ({ choice, rank: Math.min(rankOfWords(choice, words), ...spellings.map((spelling) => rankOf(choice, spelling))) }))
      .filter(({ rank }) => rank < notFound)
      .sort((a, b) => a.rank - b.rank);
  };
  return {
    complete: (field, prefix, locale, limit) =>
      ranked(field, prefix)
        .slice(0, limit)
        .map(({ choice: { label, key } }) => ({ label: label(locale), key })),
    resolve(field, typed) {
      const named = choices[field].filter(({ key, names }) => key === typed || names.includes(fold(typed)));
      if (named.length > 0) return named.length === 1 ? (named[0]?.key ?? null) : null;
      // What a chat had no room for, and how much that was, stands behind an ellipsis.
      const beginning = typed.replace(/…[^…]*$/u, '');
      const found = fold(beginning) === '' ? [] : ranked(field, beginning);
      // What is only spelt nearly so is meant where nothing else fits.
      const [first, second] = found.some(({ rank }) => rank < near) ? found.filter(({ rank }) => rank < near) : found;
      return first !== undefined && second === undefined ? first.choice.key : null;
    },
  };
}

const near = 3;
const notFound = 9;

function rankOf(choice: Choice, typed: string): number {
  if (typed === '') return 0;
  if (choice.names.some((name) => name.startsWith(typed))) return 0;
  const words = choice.names.flatMap((name) => name.split(' '));
  if (words.some((word) => word.startsWith(typed))) return 1;
  if (choice.names.some((name) => name.includes(typed))) return 2;
  return typed.length >= 4 && [...choice.names, ...words].some((name) => isNear(name.slice(0, typed.length + 1), typed)) ? near : notFound;
}

/** Several words, each in any of its forms, that begin words of one name: "punaisen ristin". */
function rankOfWords({ names }: Choice, words: readonly (readonly string[])[]): number {
  if (words.length < 2) return notFound;
  const begins = (word: string, forms: readonly string[]): boolean => forms.some((form) => word.startsWith(form));
  const isNamed = names.some((name) => words.every((forms) => name.split(' ').some((word) => begins(word, forms))));
  return isNamed ? 2 : notFound;
}

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** One letter put in, left out or changed, or two swapped, within what was typed so far. */
function isNear(name: string, typed: string): boolean {
  const limit = Math.min(name.length, typed.length);
  let same = 0;
  while (same < limit && name[same] === typed[same]) same += 1;
  const ends = [typed.slice(same + 1), typed.slice(same)];
  const swapped = typed.slice(same, same + 2) === `${name[same + 1] ?? ''}${name[same] ?? ''}`;
  return (
    name.slice(same + 1).startsWith(ends[0] ?? '') ||
    name.slice(same).startsWith(ends[0] ?? '') ||
    name.slice(same + 1).startsWith(ends[1] ?? '') ||
    (swapped && name.slice(same + 2).startsWith(typed.slice(same + 2)))
  );
}
