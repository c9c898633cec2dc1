import { expect } from 'vitest';
import { locales } from '../../src/domain/locale.ts';
import type { ImportSentences } from '../../src/locale/sections/import-sentences.ts';
import { sentencesFor } from '../../src/locale/sentences-for.ts';

/** The same thing said in Finnish, English and Swedish, in the order of `locales`. */
export function inAll<Said>(say: (sentences: ImportSentences) => Said): readonly Said[] {
  return locales.map((locale) => say(sentencesFor(locale).import));
}

/** A sentence as a person may read it: nothing missing in it, nothing glued wrong. */
export function expectSentence(sentence: string, ...held: readonly string[]): void {
  for (const text of held) expect(sentence).toContain(text);
  expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\(\)|”{2}|“”|\s{2}|\s[.,:;?]/u);
  expect(sentence).toMatch(/^[\p{Lu}\d].*[.?]$/u);
}

/** What is told, and all that the sentence must hold. */
export type Example<Told> = readonly [told: Told, ...held: string[]];

export const examplesOf = <Told>(
  examples: Readonly<Record<string, readonly Example<Told>[]>>,
): readonly (readonly [Told, readonly string[]])[] =>
  Object.values(examples).flatMap((each) => each.map(([told, ...held]) => [told, held] as const));
