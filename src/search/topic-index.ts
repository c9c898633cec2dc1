import MiniSearch from 'minisearch';
import type { Project } from '../domain/project.ts';
import type { TextTerms } from './text-terms.ts';
import type { Concept, ConceptTerm } from './topic-concept.ts';

/** How well each project speaks of a concept, by position: above 0, never quite 1. */
export type Strengths = ReadonlyMap<number, number>;

export interface TopicIndex {
  /** Projects that have any of the concept's terms, or all concepts of one of its ways. */
  strengths(concept: Concept): Strengths;
  readonly size: number;
}

const fields = ['name', 'nameParts', 'goals', 'goalsParts', 'location', 'beneficiary'] as const;
type Field = (typeof fields)[number];

/** What a mention is worth: most in the name, inside a compound less than as a word of its own. */
const boosts: Readonly<Record<Field, number>> = { name: 5, nameParts: 4, goals: 1, goalsParts: 0.7, location: 3, beneficiary: 3 };

/** The second mention adds less than the first; the length of the goals is of no account. */
const bm25 = { k: 2, b: 0, d: 0 };

/** So much evidence makes a strength of one half. */
const halfStrength = 3;

/** No word holds it: terms are handed over as they are, phrases with their spaces. */
const separator = '\u0000';

export function createTopicIndex(projects: readonly Project[], read: (text: string) => TextTerms): TopicIndex {
  /** Most translations of a word stand nowhere in the list. */
  const vocabulary = new Set<string>();
  const index = new MiniSearch<Record<Field, string> & { readonly id: number }>({
    fields: [...fields],
    tokenize: (text) => (text === '' ? [] : text.split(separator)),
    processTerm: (term) => {
      vocabulary.add(term);
      return term;
    },
    searchOptions: { tokenize: (text) => [text], processTerm: (term) => term, bm25 },
  });
  index.addAll(projects.map((project) => ({ id: project.position, ...toFields(project, read) })));

  /** Adds what each project's mentions of a term in a field are worth. */
  const addEvidence = (evidence: Map<number, number>, { term, weight }: ConceptTerm, field: Field): void => {
    const found = index.search(term, { fields: [field] });
    // The search weighs rare words more. All terms here mean one thing, so the rare one is worth no more.
    const rarity = Math.log(1 + (projects.length - found.length + 0.5) / (found.length + 0.5));
    for (const { id, score } of found) evidence.set(id, (evidence.get(id) ?? 0) + (weight * boosts[field] * score) / rarity);
  };

  const direct = (concept: Concept): Strengths => {
    const evidence = new Map<number, number>();
    const terms = concept.terms.filter(({ term }) => vocabulary.has(term));
    for (const term of terms) {
      for (const field of term.isWhole
        ? (['name', 'goals', 'location'] as const)
        : (['name', 'nameParts', 'goals', 'goalsParts', 'location'] as const))
        addEvidence(evidence, term, field);
    }
    // Whose name says "health" or "children" is no matter, but towns are found there.
    if (concept.isPlace || evidence.size === 0) for (const term of terms) addEvidence(evidence, term, 'beneficiary');
    return new Map([...evidence].map(([position, worth]) => [position, worth / (worth + halfStrength)]));
  };

  const found = new WeakMap<Concept, Strengths>();
  const strengths = (concept: Concept): Strengths => {
    const before = found.get(concept);
    if (before !== undefined) return before;
    let best = direct(concept);
    for (const way of concept.ways) best = better(best, together(way.map(strengths)));
    found.set(concept, best);
    return best;
  };

  return { strengths, size: projects.length };
}

function toFields(project: Project, read: (text: string) => TextTerms): Record<Field, string> {
  const name = read(project.name);
  const goals = read(project.purpose);
  const joined = (terms: readonly string[]): string => terms.join(separator);
  return {
    name: joined(name.wholes),
    nameParts: joined(name.parts),
    goals: joined(goals.wholes),
    goalsParts: joined(goals.parts),
    location: joined(read(project.location ?? '').wholes),
    beneficiary: joined(read(project.beneficiaryName ?? '').wholes),
  };
}

/** What a compound's members found apart are worth beside the compound itself. */
const apartWeight = 0.25;

function together(members: readonly Strengths[]): Strengths {
  const [first, ...others] = members;
  if (first === undefined) return new Map();
  const shared = [...first].filter(([position]) => others.every((other) => other.has(position)));
  return new Map(
    shared.map(([position, strength]) => [position, apartWeight * Math.min(strength, ...others.map((other) => other.get(position) ?? 0))]),
  );
}

function better(first: Strengths, second: Strengths): Strengths {
  const best = new Map(first);
  for (const [position, strength] of second) best.set(position, Math.max(strength, best.get(position) ?? 0));
  return best;
}
