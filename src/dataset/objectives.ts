import type { Objective } from '../domain/dataset.ts';
import type { Locale } from '../domain/locale.ts';
import { type ObjectiveKey, toObjectiveKey, unknownGroup } from '../domain/project.ts';
import { untakenKeys } from './key-choice.ts';
import { shortSlugOf, slugOf } from './slug.ts';

/** Finds the objective that a row prints; null for none of them. */
export interface ObjectiveReader {
  readonly find: (printed: string) => ObjectiveKey | null;
  readonly objectives: () => readonly Objective[];
}

/** `1 Europe's common …`, the code alone or the name alone: one of the stated objectives. */
export function statedObjectives(objectives: readonly Objective[], language: Locale): ObjectiveReader {
  return {
    objectives: () => objectives,
    find(printed) {
      const [code = ''] = printed.split(' ', 1);
      const found =
        objectives.find(({ key }) => key === code.toLowerCase().replace(/\.$/u, '')) ??
        objectives.find(({ name }) => name[language].toLowerCase() === printed.toLowerCase());
      return found?.key ?? null;
    },
  };
}

/**
 * Objectives made of what the rows print, in that order: the key is the code at the beginning, or a slug of the name. One code before two
 * names makes two objectives.
 */
export function printedObjectives(): ObjectiveReader {
  const found = new Map<string, Objective>();
  const choose = untakenKeys([unknownGroup]);
  return {
    objectives: () => [...found.values()],
    find(printed) {
      const { code, name } = partsOf(printed);
      const folded = `${code?.toLowerCase() ?? ''} ${name.toLowerCase()}`;
      const known = found.get(folded);
      if (known !== undefined) return known.key;
      const codeKey = code === null ? '' : slugWithDots(code);
      const key = toObjectiveKey(choose([codeKey, shortSlugOf(`${codeKey} ${name}`), slugOf(`${codeKey} ${name}`), 'objective']));
      found.set(folded, { key, code, name: { fi: name, en: name, sv: name }, shortName: null, aliases: [] });
      return key;
    },
  };
}

/** `RSO1.2 - A name` is a code and a name; a code has a digit, and what begins with a year's or a word's letters alone has none. */
function partsOf(printed: string): { readonly code: string | null; readonly name: string } {
  const match = /^(?=[^\s]*\d)([\p{L}\d]{1,8}(?:[./-][\p{L}\d]{1,6}){0,4})[.):]?(?:\s*[–—:-]\s*|\s+)(\S.*)$/u.exec(printed);
  if (match?.[1] !== undefined && match[2] !== undefined && slugWithDots(match[1]) !== '') return { code: match[1], name: match[2] };
  return { code: null, name: printed };
}

function slugWithDots(code: string): string {
  return code
    .split('.')
    .map(slugOf)
    .filter((part) => part !== '')
    .join('.');
}
