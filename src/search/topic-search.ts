import type { Locale } from '../domain/locale.ts';
import type { Project } from '../domain/project.ts';
import type { WordAnalyser } from './analysis.ts';
import type { Glossary } from './glossary.ts';
import { once } from './once.ts';
import { findPassage } from './passage.ts';
import { readTerms, type TextTerms } from './text-terms.ts';
import { type Concept, createConceptReader } from './topic-concept.ts';
import { createTopicIndex } from './topic-index.ts';
import { type Part, type Ranked, rankProjects } from './topic-ranking.ts';

/** A project in which a topic was found. */
export interface TopicMatch {
  /** The project's 1-based position in the published list. */
  readonly position: number;
  /**
   * The sentence of the goals that matches best, at most 240 characters; null where only the name or the organisation matched, and for those
   * that come far behind the first.
   */
  readonly passage: string | null;
  /** Words of the topic, as typed, of which the project does not speak; where no project speaks of all, the nearest ones are given. */
  readonly lacks: readonly string[];
}

export interface TopicSearch {
  /** Best first; empty where the list does not speak of the topic. Takes Finnish, English and Swedish words as typed. */
  search(topic: string): readonly TopicMatch[];
  /** The positions of the projects that touch on the topic in passing only: {@link search} leaves them out. */
  touching(topic: string): readonly number[];
  /** The word, or a translation or synonym of it, occurs in the list. */
  knows(word: string): boolean;
}

/** A project that is worth less than this part of the best one only mentions the topic in passing. */
const passingMention = 0.45;

/** One that is worth less than this is not shown; of those between, at most as many as speak of the topic, or two. */
const noMention = 0.2;
const fewMentions = 2;

/** Where fewer projects speak of all that was asked, those that speak of most of it make up the number. */
const hardlyAny = 3;

/** A project whose name or one sentence holds all concepts comes before one that speaks of each somewhere. */
const togetherBonus = 1.5;

/** Where more projects than this speak of a topic, none is left out for only mentioning it. */
const mostWeighed = 50;

/** Passages are looked for in so many projects: those that can come first. */
const mostRead = 200;

/** The most answers of {@link TopicSearch.knows} that are kept; then it begins anew. */
const mostKnownWords = 5000;

/** @param language - The language of the names and goals. */
export function createTopicSearch(
  projects: readonly Project[],
  analyser: WordAnalyser,
  glossary: Glossary,
  language: Locale = 'fi',
): TopicSearch {
  // Made for the first topic: who asks for an organisation's money need not wait for it.
  const reader = once(() => createConceptReader(analyser, glossary, language));
  const read = (text: string): TextTerms => readTerms(text, analyser, reader().phrases);
  const index = once(() => createTopicIndex(projects, read));
  const byPosition = new Map(projects.map((project) => [project.position, project]));

  const knownWords = new Map<string, boolean>();
  const isInList = (concept: Concept): boolean => index().strengths(concept).size > 0;

  /** The concepts that count: none where the list does not speak of one that tells the topic. */
  const readParts = (topic: string): readonly Part[] => {
    const parts = reader()
      .read(topic, isInList)
      .map((concept) => ({ concept, strengths: index().strengths(concept) }));
    const telling = parts.filter(({ concept }) => !concept.isGeneral);
    return (telling.length > 0 ? telling : parts).some(({ strengths }) => strengths.size === 0) ? [] : parts;
  };

  const withPassage = (ranked: Ranked, concepts: readonly Concept[]): Ranked & TopicMatch => {
    const project = byPosition.get(ranked.position);
    if (project === undefined) return { ...ranked, passage: null };
    const { passage, holdsAll } = findPassage(project, concepts, read);
    return { ...ranked, passage, score: holdsAll && concepts.length > 1 ? ranked.score * togetherBonus : ranked.score };
  };

  /** Best first; those that lack a concept last. */
  const find = (topic: string): readonly (Ranked & TopicMatch)[] => {
    const parts = readParts(topic);
    const { complete, incomplete } = rankProjects(parts, projects.length);
    const concepts = parts.map(({ concept }) => concept);
    const best = (ranked: readonly Ranked[]): (Ranked & TopicMatch)[] =>
      ranked.map((project, rank) => (rank < mostRead ? withPassage(project, concepts) : { ...project, passage: null })).sort(bestFirst);
    // Who asks for a place wants every project that names it; of many, how many there are is asked.
    const isEvery = concepts.every(({ isPlace }) => isPlace) || complete.length > mostWeighed;
    const shown = isEvery ? best(complete) : withoutPassingMentions(best(complete));
    const besides = complete.length < hardlyAny ? best(incomplete).slice(0, Math.max(0, hardlyAny - shown.length)) : [];
    return [...shown, ...besides];
  };

  /** "Children or young people": projects that speak of either. */
  const findAny = (topics: readonly string[]): readonly (Ranked & TopicMatch)[] => {
    const found = new Map<number, Ranked & TopicMatch>();
    for (const match of topics.flatMap(find).filter(({ lacks }) => lacks.length === 0)) {
      const before = found.get(match.position);
      if (before === undefined || before.score < match.score) found.set(match.position, match);
    }
    return [...found.values()].sort(bestFirst);
  };

  return {
    search(topic) {
      const topics = eitherOf(topic);
      const found = topics.length > 1 ? findAny(topics) : find(topic);
      return found.map(({ position, passage, lacks }) => ({ position, passage, lacks }));
    },
    touching(topic) {
      const topics = eitherOf(topic);
      const found = new Set((topics.length > 1 ? findAny(topics) : find(topic)).map(({ position }) => position));
      const all = topics.flatMap((each) => rankProjects(readParts(each), projects.length).complete.map(({ position }) => position));
      return [...new Set(all)].filter((position) => !found.has(position));
    },
    knows(word) {
      const before = knownWords.get(word);
      if (before !== undefined) return before;
      if (knownWords.size >= mostKnownWords) knownWords.clear();
      const isKnown = rankProjects(readParts(word), projects.length).complete.length > 0;
      knownWords.set(word, isKnown);
      return isKnown;
    },
  };
}

/** What stands between two topics of which either will do. */
const either = /\s(?:or|tai|taikka|eller)\s/iu;

const eitherOf = (topic: string): readonly string[] => topic.split(either).filter((part) => part.trim() !== '');

const bestFirst = (a: Ranked, b: Ranked): number => b.score - a.score || a.position - b.position;

function withoutPassingMentions<T extends Ranked>(ranked: readonly T[]): readonly T[] {
  const highest = ranked[0]?.score ?? 0;
  const speaking = ranked.filter(({ score }) => score >= passingMention * highest).length;
  return ranked.filter(({ score }) => score >= noMention * highest).slice(0, speaking + Math.max(fewMentions, speaking));
}
