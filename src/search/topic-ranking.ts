import type { Concept } from './topic-concept.ts';
import type { Strengths } from './topic-index.ts';

/** A concept of a topic with what was found of it. */
export interface Part {
  readonly concept: Concept;
  readonly strengths: Strengths;
}

export interface Ranked {
  readonly position: number;
  readonly score: number;
  /** What the project does not speak of, as typed; general words apart. */
  readonly lacks: readonly string[];
}

export interface Ranking {
  /** Projects that speak of all, or of nearly all: best first, ties in the published order. */
  readonly complete: readonly Ranked[];
  /** Those that come nearest to it, best first. */
  readonly incomplete: readonly Ranked[];
}

/** A project may lack concepts that make up less than this part of the topic. */
const neededCoverage = 0.6;

/** What lacks more than this is not near. */
const someCoverage = 0.4;

/** A general concept adds so much of what one that tells the topic adds. */
const generalWeight = 0.25;

/** Ranks all projects that have anything of a topic. Rare concepts make up more of it than common ones. */
export function rankProjects(parts: readonly Part[], projectCount: number): Ranking {
  const telling = parts.filter(({ concept }) => !concept.isGeneral);
  const needed = (telling.length > 0 ? telling : parts).map((part) => ({
    ...part,
    weight: Math.log(1 + projectCount / Math.max(1, part.strengths.size)),
  }));
  const general = telling.length > 0 ? parts.filter(({ concept }) => concept.isGeneral) : [];
  const whole = needed.reduce((total, { weight }) => total + weight, 0);

  const ranked = [...new Set(needed.flatMap(({ strengths }) => [...strengths.keys()]))].map((position) => {
    const found = needed.filter(({ strengths }) => strengths.has(position));
    const coverage = found.reduce((total, { weight }) => total + weight, 0) / whole;
    const strength = found.reduce((total, { weight, strengths }) => total + weight * (strengths.get(position) ?? 0), 0) / whole;
    const besides = general.reduce((total, { strengths }) => total + generalWeight * (strengths.get(position) ?? 0), 0);
    const lacks = needed.filter((part) => !found.includes(part)).map(({ concept }) => concept.typed);
    return { position, score: coverage * strength * (1 + besides), coverage, lacks };
  });
  ranked.sort((a, b) => b.score - a.score || a.position - b.position);
  return {
    complete: ranked.filter(({ coverage }) => coverage >= neededCoverage),
    incomplete: ranked.filter(({ coverage }) => coverage >= someCoverage && coverage < neededCoverage),
  };
}
