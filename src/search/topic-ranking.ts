import type { Concept } from './topic-concept.ts';
import type { Strengths } from './topic-index.ts';

/** A concept of a topic with what was found of it. */
export interface Part {
  readonly concept: Concept;
  readonly strengths: Strengths;
  /** How much of the topic it makes up, beside the other parts. */
  readonly weight: number;
}

export interface Ranked {
  readonly position: number;
  readonly score: number;
  /** What the project does not speak of, as typed; general words apart. */
  readonly lacks: readonly string[];
}

/** A project may lack concepts that make up less than this part of the topic. */
const neededCoverage = 0.6;

/** Where no project has that much, these come nearest: so much of the best one's coverage. */
const nearlyBest = 0.8;

/** Best first, ties in the published order. A project that lacks a part counts for less than its share. */
export function rankProjects(parts: readonly Part[]): Ranked[] {
  const whole = parts.reduce((total, { weight }) => total + weight, 0);
  const positions = new Set(parts.flatMap(({ strengths }) => [...strengths.keys()]));
  const all = [...positions].map((position) => {
    const found = parts.filter(({ strengths }) => strengths.has(position));
    const coverage = found.reduce((total, { weight }) => total + weight, 0) / whole;
    const strength = found.reduce((total, { weight, strengths }) => total + weight * (strengths.get(position) ?? 0), 0) / whole;
    const lacks = parts.filter(({ concept, strengths }) => !concept.isGeneral && !strengths.has(position)).map(({ concept }) => concept.typed);
    return { position, score: strength * coverage * coverage, coverage, lacks };
  });
  const needed = Math.min(neededCoverage, nearlyBest * Math.max(0, ...all.map(({ coverage }) => coverage)));
  return all.filter(({ coverage }) => coverage >= needed).sort((a, b) => b.score - a.score || a.position - b.position);
}
