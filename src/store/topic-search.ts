/** A project in which a topic was found. */
export interface TopicHit {
  /** The project's 1-based position in the published list. */
  readonly position: number;
  /** The sentence in which it was found; null where that is the name. */
  readonly passage: string | null;
  /** The words of the topic that the project does not speak of; left out or empty where it speaks of them all. */
  readonly lacks?: readonly string[];
}

/** Finds the projects of one loaded list that are about a topic. It decides which projects match, never what they add up to. */
export interface TopicSearch {
  /** @returns Best first, each project once; empty where nothing in the list is about it. Never throws. */
  search(topic: string): readonly TopicHit[];
  /** @returns The positions of the projects that touch on it in passing only, which {@link search} leaves out. Never throws. */
  touching(topic: string): readonly number[];
}
