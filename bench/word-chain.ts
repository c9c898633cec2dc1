import { pick, type Random } from './random.ts';

/** Makes sentences whose words follow each other as in the texts that it learnt from. */
export interface WordChain {
  /** At least `words` words, up to the end of a sentence or a third more. */
  text(random: Random, words: number): string;
  readonly words: readonly string[];
}

export function createWordChain(texts: readonly string[]): WordChain {
  const following = new Map<string, string[]>();
  const starts: string[] = [];
  const words: string[] = [];
  for (const sentence of texts.flatMap((text) => text.split(/(?<=[.!?])\s+|\n+/u))) {
    const parts = sentence.split(/\s+/u).filter((part) => part !== '');
    const [first] = parts;
    if (first === undefined) continue;
    starts.push(first);
    words.push(...parts);
    parts.forEach((part, index) => {
      const next = parts[index + 1];
      if (next === undefined) return;
      const known = following.get(part);
      if (known === undefined) following.set(part, [next]);
      else known.push(next);
    });
  }
  return {
    words,
    text(random, length) {
      const made: string[] = [];
      let word = pick(random, starts);
      for (;;) {
        made.push(word);
        const isEnd = /[.!?]$/u.test(word);
        if ((made.length >= length && isEnd) || made.length >= (length * 4) / 3) return made.join(' ');
        const next = following.get(word);
        word = next === undefined ? pick(random, starts) : pick(random, next);
      }
    },
  };
}
