import MiniSearch from 'minisearch';
import type { Project } from '../domain/project.ts';
import type { Concept, ConceptTerm } from './topic-concept.ts';
import type { TextTerms } from './text-terms.ts';

/** How well each project speaks of a concept, by position: 0 to 1, the best project has 1. */
export type Strengths = ReadonlyMap<number, number>;

export interface TopicIndex {
  strengths(concept: Concept): Strengths;
  readonly size: number;
}

/** What a match is worth in each field: in the name most, inside a compound less than as a word of its own. */
const fieldBoosts = { name: 5, nameParts: 3.5, goals: 1, goalsParts: 0.7 };
const wholeFieldBoosts = { name: 5, goals: 1 };
const beneficiaryBoosts = { beneficiary: 3 };

/** Repeated mentions go on counting for longer than in a search engine, long goals weigh less against a project. */
const bm25 = { k: 2.5, b: 0.5, d: 0.3 };

/** No word holds it: terms are handed over as they are, phrases with their spaces. */
const separator = '\u0000';

interface Fields {
  readonly id: number;
  readonly name: string;
  readonly nameParts: string;
  readonly goals: string;
  readonly goalsParts: string;
  readonly beneficiary: string;
}

export function createTopicIndex(projects: readonly Project[], read: (text: string) => TextTerms): TopicIndex {
  /** Most translations of a word stand nowhere in the list, and looking for them costs the most. */
  const vocabulary = new Set<string>();
  const index = new MiniSearch<Fields>({
    fields: ['name', 'nameParts', 'goals', 'goalsParts', 'beneficiary'],
    tokenize: (text) => (text === '' ? [] : text.split(separator)),
    processTerm: (term) => {
      vocabulary.add(term);
      return term;
    },
    searchOptions: { processTerm: (term) => term },
  });
  index.addAll(projects.map((project) => toFields(project, read)));

  /** Any of the terms, each with its own weight. */
  const find = (terms: readonly ConceptTerm[], boost: Readonly<Record<string, number>>): Map<number, number> => {
    const weights = new Map(terms.filter(({ term }) => vocabulary.has(term)).map(({ term, weight }) => [term, weight]));
    if (weights.size === 0) return new Map();
    const found = index.search([...weights.keys()].join(separator), {
      fields: Object.keys(boost),
      boost,
      bm25,
      combineWith: 'OR',
      boostTerm: (term) => weights.get(term) ?? 1,
    });
    return new Map(found.map(({ id, score }) => [Number(id), score]));
  };

  const direct = (concept: Concept): Strengths => {
    const inside = find(concept.terms.filter(({ isWhole }) => !isWhole), fieldBoosts);
    const whole = find(concept.terms.filter(({ isWhole }) => isWhole), wholeFieldBoosts);
    const found = sum(inside, whole);
    if (!concept.isPlace && found.size > 0) return scaled(found);
    return scaled(sum(found, find(concept.terms, beneficiaryBoosts)));
  };

  const strengths = (concept: Concept): Strengths => {
    let best: Strengths = direct(concept);
    for (const way of concept.ways) best = better(best, together(way.map(strengths)));
    return best;
  };

  return { strengths, size: projects.length };
}

function toFields(project: Project, read: (text: string) => TextTerms): Fields {
  const name = read(project.name);
  const goals = read(project.purpose);
  const joined = (terms: readonly string[]): string => terms.join(separator);
  return {
    id: project.position,
    name: joined(name.wholes),
    nameParts: joined(name.parts),
    goals: joined(goals.wholes),
    goalsParts: joined(goals.parts),
    beneficiary: joined(read(project.beneficiaryName).wholes),
  };
}

function sum(first: ReadonlyMap<number, number>, second: ReadonlyMap<number, number>): Map<number, number> {
  const added = new Map(first);
  for (const [position, score] of second) added.set(position, (added.get(position) ?? 0) + score);
  return added;
}

function scaled(scores: ReadonlyMap<number, number>): Strengths {
  const highest = Math.max(...scores.values());
  return new Map([...scores].map(([position, score]) => [position, Math.sqrt(score / highest)]));
}

/** What a compound's members found apart is worth beside the compound itself. */
const apartWeight = 0.6;

function together(members: readonly Strengths[]): Strengths {
  const [first, ...others] = members;
  if (first === undefined) return new Map();
  const shared = [...first].filter(([position]) => others.every((other) => other.has(position)));
  return new Map(shared.map(([position, strength]) => [position, apartWeight * Math.min(strength, ...others.map((other) => other.get(position) ?? 0))]));
}

function better(first: Strengths, second: Strengths): Strengths {
  const best = new Map(first);
  for (const [position, strength] of second) best.set(position, Math.max(strength, best.get(position) ?? 0));
  return best;
}
