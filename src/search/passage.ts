import type { Project } from '../domain/project.ts';
import type { TextTerms } from './text-terms.ts';
import type { Concept } from './topic-concept.ts';

/** The most characters of a passage. */
const longestPassage = 240;

interface Passage {
  /** Null where only the name or the organisation speaks of the topic. */
  readonly passage: string | null;
  /** The name, or one sentence, speaks of all concepts. */
  readonly holdsAll: boolean;
}

/** Finds the first sentence of the goals that speaks of most of the concepts. */
export function findPassage(project: Project, concepts: readonly Concept[], read: (text: string) => TextTerms): Passage {
  let best: { sentence: string; worth: number } | null = null;
  const nameTerms = read(project.name);
  let holdsAll = concepts.every((concept) => worthOf(nameTerms, concept) > 0);
  for (const sentence of sentencesOf(project.purpose)) {
    const terms = read(sentence);
    const worths = concepts.map((concept) => worthOf(terms, concept));
    if (worths.every((worth) => worth > 0)) holdsAll = true;
    const worth = worths.reduce((total, one) => total + one, 0);
    if (worth > 0 && (best === null || worth > best.worth)) best = { sentence, worth };
  }
  return { passage: best === null ? null : cutPassage(best.sentence), holdsAll };
}

/** A new sentence begins with a capital or a digit, and so may a line. */
function sentencesOf(purpose: string): string[] {
  return purpose
    .split(/\n+|(?<=[.!?:][)"”]?)\s+(?=["”(]?[\p{Lu}\d])/gu)
    .map((sentence) => sentence.replace(/\s+/gu, ' ').trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/** A compound's members apart are worth this much of the compound. */
const apartWorth = 0.6;

/** 0 where a text does not speak of a concept, 1 where it has the word itself. */
function worthOf(terms: TextTerms, concept: Concept): number {
  let worth = 0;
  for (const { term, weight, isWhole } of concept.terms) {
    if (weight > worth && (terms.wholes.includes(term) || (!isWhole && terms.parts.includes(term)))) worth = weight;
  }
  for (const way of concept.ways) worth = Math.max(worth, apartWorth * Math.min(...way.map((member) => worthOf(terms, member))));
  return worth;
}

/** Cuts a sentence at a word, by code points, and says so with `…`. */
export function cutPassage(sentence: string): string {
  const characters = [...sentence];
  if (characters.length <= longestPassage) return sentence;
  const cut = characters.slice(0, longestPassage - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > longestPassage / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–-]+$/u, '')}…`;
}
