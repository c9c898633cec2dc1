import type { Locale } from '../domain/locale.ts';
import type { Project } from '../domain/project.ts';
import type { WordAnalyser } from './analysis.ts';
import type { Glossary } from './glossary.ts';
import { cutPassage, sentencesOf } from './passage.ts';
import { readTerms, type TextTerms } from './text-terms.ts';
import { type Concept, createConceptReader } from './topic-concept.ts';
import { createTopicIndex, type Strengths } from './topic-index.ts';

/** A project in which a topic was found. */
export interface TopicMatch {
  /** The project's 1-based position in the published list. */
  readonly position: number;
  /** The sentence of the goals that matches best, at most 240 characters; null where only the name or the organisation matched. */
  readonly passage: string | null;
}

export interface TopicSearch {
  /** Best first; empty where the list does not speak of the topic. Takes Finnish, English and Swedish words as typed. */
  search(topic: string): readonly TopicMatch[];
  /** The word, or a translation or synonym of it, occurs in the list. */
  knows(word: string): boolean;
}

/** A project that is worth less than this part of the best one only mentions the topic in passing. */
const passingMention = 0.45;

/** One that is worth less than this is not shown; of those between, at most as many as speak of the topic, or two. */
const noMention = 0.2;
const fewMentions = 2;

/** A project may lack concepts that make up less than this part of the topic. */
const neededCoverage = 0.6;

/** A general concept counts so much of one that tells a topic. */
const generalWeight = 0.25;

/** A project whose name or one sentence holds all concepts comes before one that speaks of each somewhere. */
const togetherBonus = 1.5;

/** @param language - The language of the names and goals. */
export function createTopicSearch(
  projects: readonly Project[],
  analyser: WordAnalyser,
  glossary: Glossary,
  language: Locale = 'fi',
): TopicSearch {
  const reader = createConceptReader(analyser, glossary, language);
  const read = (text: string): TextTerms => readTerms(text, analyser, reader.phrases);
  const index = createTopicIndex(projects, read);
  const byPosition = new Map(projects.map((project) => [project.position, project]));

  const rank = (topic: string): { readonly concepts: readonly Concept[]; readonly ranked: readonly Ranked[] } => {
    const concepts = reader.read(topic, (concept) => index.strengths(concept).size > 0);
    const weighed = concepts.map((concept) => {
      const strengths = index.strengths(concept);
      return { concept, strengths, weight: rarity(strengths.size, index.size) };
    });
    const telling = weighed.filter(({ concept }) => !concept.isGeneral);
    if (weighed.length === 0 || (telling.length > 0 ? telling : weighed).some(({ strengths }) => strengths.size === 0))
      return { concepts, ranked: [] };
    const parts = weighed
      .filter(({ strengths }) => strengths.size > 0)
      .map(({ concept, strengths, weight }) => ({
        strengths,
        weight: telling.length > 0 && concept.isGeneral ? weight * generalWeight : weight,
      }));
    return { concepts, ranked: rankTogether(parts) };
  };

  return {
    search(topic) {
      const { concepts, ranked } = rank(topic);
      if (ranked.length === 0) return [];
      const best = ranked.map(({ position, score }) => {
        const project = byPosition.get(position);
        const passage = project === undefined ? null : findPassage(project, concepts, read);
        return { position, score: passage?.holdsAll === true ? score * togetherBonus : score, passage: passage?.text ?? null };
      });
      best.sort((a, b) => b.score - a.score || a.position - b.position);
      const highest = best[0]?.score ?? 0;
      const speaking = best.filter(({ score }) => score >= passingMention * highest).length;
      const shown = best.filter(({ score }) => score >= noMention * highest).slice(0, speaking + Math.max(fewMentions, speaking));
      return shown.map(({ position, passage }) => ({ position, passage }));
    },
    knows: (word) => rank(word).ranked.length > 0,
  };
}

interface Ranked {
  readonly position: number;
  readonly score: number;
}

interface Part {
  readonly strengths: Strengths;
  readonly weight: number;
}

/** A concept that few projects have tells more than one that many have. */
const rarity = (found: number, all: number): number => Math.log(1 + all / Math.max(1, found));

function rankTogether(parts: readonly Part[]): Ranked[] {
  const whole = parts.reduce((total, { weight }) => total + weight, 0);
  const positions = new Set(parts.flatMap(({ strengths }) => [...strengths.keys()]));
  const ranked: Ranked[] = [];
  for (const position of positions) {
    const found = parts.filter(({ strengths }) => strengths.has(position));
    const coverage = found.reduce((total, { weight }) => total + weight, 0) / whole;
    if (coverage < neededCoverage) continue;
    const strength = found.reduce((total, { weight, strengths }) => total + weight * (strengths.get(position) ?? 0), 0) / whole;
    ranked.push({ position, score: strength * coverage * coverage });
  }
  return ranked;
}

/** The first sentence that holds most of the concepts, and whether it or the name holds them all. */
function findPassage(
  project: Project,
  concepts: readonly Concept[],
  read: (text: string) => TextTerms,
): { text: string | null; holdsAll: boolean } {
  let best: { sentence: string; worth: number } | null = null;
  let holdsAll = concepts.every((concept) => worthOf(read(project.name), concept) > 0);
  for (const sentence of sentencesOf(project.purpose)) {
    const terms = read(sentence);
    const worths = concepts.map((concept) => worthOf(terms, concept));
    if (worths.every((worth) => worth > 0)) holdsAll = true;
    const worth = worths.reduce((total, one) => total + one, 0);
    if (worth > 0 && (best === null || worth > best.worth)) best = { sentence, worth };
  }
  return { text: best === null ? null : cutPassage(best.sentence), holdsAll: holdsAll && concepts.length > 1 };
}

/** 0 where a text does not speak of a concept, 1 where it has the word itself. */
function worthOf(terms: TextTerms, concept: Concept): number {
  let worth = 0;
  for (const { term, weight, isWhole } of concept.terms) {
    if (weight > worth && (terms.wholes.includes(term) || (!isWhole && terms.parts.includes(term)))) worth = weight;
  }
  for (const way of concept.ways) worth = Math.max(worth, 0.6 * Math.min(...way.map((member) => worthOf(terms, member))));
  return worth;
}
