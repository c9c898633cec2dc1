import type { Dataset } from '../../domain/dataset.ts';
import type { Project } from '../../domain/project.ts';
import type { Concept } from '../lexicon/concept.ts';
import { phraseAt } from '../lexicon/lexicons.ts';
import { smallNumber } from '../small-numbers.ts';
import { tokenise } from '../tokens.ts';
import { createNameIndex, type Name, type NameIndex, type WordForms, wordsOf } from './name-index.ts';

/** What a project's name in a message can stand for. */
export interface ProjectName {
  readonly project: Project;
  /** An everyday word, or a part of a name: it names the project only where a project is spoken of. */
  readonly isWeak: boolean;
}

/** Identifiers, full names, what stands before a dash or colon, what stands in brackets, capitals, and telling parts of names. */
export function createProjectIndex(dataset: Dataset, forms: WordForms): NameIndex<ProjectName> {
  const mentions = new Map<string, number>();
  for (const { name, purpose } of dataset.projects)
    for (const word of new Set(wordsOf(`${name} ${purpose}`))) mentions.set(word, (mentions.get(word) ?? 0) + 1);
  const wordsOfOrganisations = new Set(dataset.beneficiaries.flatMap(({ name }) => wordsOf(name)));
  const owners = new Map<string, Map<Project, boolean>>();
  for (const project of dataset.projects) {
    for (const [handle, isPart] of handlesOf(project.name))
      if (!isNoun(handle)) owners.set(handle, (owners.get(handle) ?? new Map()).set(project, isPart));
  }
  const names: Name<ProjectName>[] = dataset.projects.flatMap((project) => identifierOf(project));
  for (const [handle, projects] of owners) {
    for (const [project, isPart] of projects) {
      const isOneWord = !handle.includes(' ');
      // "(VTT Oy)": an organisation in a project's name, and not the project.
      if (isOneWord && wordsOfOrganisations.has(handle) && wordsOf(project.name).length > 1) continue;
      const isEveryday =
        isOneWord && (isWordOfQuestions(handle) || (mentions.get(handle) ?? 0) > (wordsOf(project.name).includes(handle) ? 1 : 0));
      for (const text of [handle, ...withNumberInWords(handle)]) names.push({ text, owner: { project, isWeak: isPart || isEveryday } });
    }
  }
  return createNameIndex(names, forms);
}

/** `A70301`; digits alone may be an amount as well. Short ones are numbers or words of anything. */
function identifierOf(project: Project): readonly Name<ProjectName>[] {
  const { identifier } = project;
  const isTelling = identifier !== null && identifier.length >= 5 && /\d/u.test(identifier);
  return isTelling ? [{ text: identifier, owner: { project, isWeak: /^\d+$/u.test(identifier) } }] : [];
}

/** "Niitty kakkonen", "Varausapu two" beside "Niitty 2" and "Varausapu 2"; the stem is there for its case forms. */
function withNumberInWords(handle: string): readonly string[] {
  const [, head, number] = /^(.*\p{L}) ?([23])$/u.exec(handle) ?? [];
  if (head === undefined || number === undefined) return [];
  return (number === '2' ? ['kakkonen', 'kakkos', 'kakkose', 'two', 'tvåan'] : ['kolmonen', 'kolmos', 'kolmose', 'three', 'trean']).map(
    (word) => `${head} ${word}`,
  );
}

/** "+ Project": what every question calls a project names none. */
function isNoun(handle: string): boolean {
  const meanings = phraseAt(tokenise(handle), 0)?.meanings ?? [];
  return !handle.includes(' ') && meanings.some(({ concept }) => nouns.has(concept));
}

const nouns: ReadonlySet<Concept> = new Set<Concept>(['project', 'beneficiary', 'objective', 'money', 'list-itself']);

const isWordOfQuestions = (word: string): boolean => smallNumber(word) !== null || phraseAt(tokenise(word), 0) !== null;

/** What people may call a project by, and whether that is only a part of its name. */
function handlesOf(name: string): ReadonlyMap<string, boolean> {
  const handles = new Map<string, boolean>();
  const full = wordsOf(name);
  add(full);
  const [head = ''] = name.split(/\s[-–—]|[-–—]\s|[:;(!]/u);
  const headWords = wordsOf(head);
  add(headWords);
  const numbered = /^(\p{L}{4,})\s?\d+$/u.exec(headWords.join(' '));
  if (numbered !== null) add([numbered[1] ?? '']);
  for (const bracket of name.matchAll(/\(([^)]+)\)/gu)) add(wordsOf(bracket[1] ?? ''));
  for (const capitals of name.matchAll(/(?<![\p{L}\p{N}])[\p{Lu}]{3,}[\p{Lu}\p{N}]*(?![\p{Ll}])(?:\s\d+)?/gu)) {
    add(wordsOf(capitals[0]));
    add(wordsOf(capitals[0]).slice(0, 1));
  }
  const [, rest = ''] = name.split(/\s[-–—]\s?|[-–—]\s/u);
  const restWords = wordsOf(rest);
  if (restWords.length >= 2) add(restWords, true);
  for (let from = 0; from < full.length; from += 1) {
    for (let to = from + 2; to <= full.length; to += 1) {
      const part = full.slice(from, to);
      if (part.join('').length >= 16 && isTelling(part)) add(part, true);
    }
  }
  return handles;

  function add(all: readonly string[], isPart = false): void {
    // "+ Project" has one word.
    const words = all.filter((word) => word !== '');
    const handle = words.join(' ');
    if (words.join('').length >= 3) handles.set(handle, (handles.get(handle) ?? isPart) && isPart);
  }
}

/** A part of a name begins and ends with a word of its own, not with `ja` or `and`. */
function isTelling(part: readonly string[]): boolean {
  return [part[0], part[part.length - 1]].every((word) => word !== undefined && word.length >= 4);
}
