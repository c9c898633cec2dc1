import type { Conditions, Query } from '../domain/query.ts';
import type { AnswerSetting } from './context.ts';

/** Longer names are no words of a question. */
const longestName = 60;

/** What a list is called in a question: a short name of its fund or its title, where no other list has it; null where people have no word for it. */
export function listWord(key: string, { lists, locale }: AnswerSetting): string | null {
  const list = lists.find((each) => each.key === key);
  if (list === undefined) return null;
  const namesOf = (each: typeof list): readonly string[] => [...(each.fund?.aliases ?? []), each.title[locale]];
  const isOthers = (name: string): boolean => lists.some((other) => other !== list && namesOf(other).includes(name));
  return namesOf(list).find((name) => name.length <= longestName && !isOthers(name)) ?? null;
}

/** What an objective is called in a question: its code, or its name where it has none; null where another objective has the same. */
export function objectiveWord(key: string, { lists: named }: Conditions, setting: AnswerSetting): string | null {
  const { objectives } = setting.description;
  const objective = objectives.find((each) => each.key === key);
  if (objective === undefined) return key;
  const word = objective.code ?? objective.name[setting.locale];
  const isAnothers = objectives.some((other) => other !== objective && (other.code ?? other.name[setting.locale]) === word);
  // Beside the name of its list, the number is that list's.
  const isOfNamed = named.length === 1 && key.startsWith(`${named[0]}-`);
  return word.length > longestName || (isAnothers && !isOfNamed) ? null : word;
}

/** True where the query names a list or an objective that people have no word for. */
export function isWordless(query: Query, setting: AnswerSetting): boolean {
  if (!('where' in query)) return false;
  return ('base' in query ? [query.where, query.base] : [query.where]).some(
    (where) =>
      where.lists.some((key) => listWord(key, setting) === null) ||
      [...where.objectives, ...where.exceptObjectives].some((key) => objectiveWord(key, where, setting) === null),
  );
}
