import type { Project } from '../domain/project.ts';
import type { WordAnalyser } from './analysis.ts';
import type { Glossary } from './glossary.ts';

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

export function createTopicSearch(_projects: readonly Project[], _analyser: WordAnalyser, _glossary: Glossary): TopicSearch {
  return { search: () => [], knows: () => false };
}
