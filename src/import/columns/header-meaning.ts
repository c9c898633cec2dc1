import { foldHeader } from './fold-header.ts';
import { matchWords, type WordMatch } from './header-patterns.ts';
import { type HeaderLanguage, headerLanguages } from './header-words/all-header-words.ts';
import type { Concept } from './header-words/header-words.ts';

/** What a header's words speak of. */
export interface HeaderMeaning {
  /** In the order of the words. */
  readonly concepts: ReadonlySet<Concept>;
  /** How much of the header is understood, from 0 to 1; short words that nobody knows do not count. */
  readonly coverage: number;
}

/** Below this coverage too much of a header is not known to be sure of it. */
export const mostlyKnown = 0.6;

/** A language is read where it explains nearly as much of the headers as the one that explains most. */
const nearlyAsMuch = 0.75;

/**
 * The languages that a table's headers are written in. One word is one thing in one language and another in the next (`kraj` ends a project
 * in Croatian and is a country in Polish), so only these are read; English and what all borrow always are.
 */
export function languagesOf(headers: readonly string[]): ReadonlySet<HeaderLanguage> {
  const scores = new Map<HeaderLanguage, number>();
  for (const folded of new Set(headers.map(foldHeader))) {
    const letters = lettersIn(folded);
    if (letters === 0) continue;
    const matches = matchWords(folded);
    for (const language of headerLanguages) {
      const own = matches.filter((match) => match.language === language);
      if (own.length > 0) scores.set(language, (scores.get(language) ?? 0) + coveredLetters(folded, own) / letters);
    }
  }
  const most = Math.max(0, ...scores.values());
  const near = [...scores].filter(([, score]) => score >= nearlyAsMuch * most).map(([language]) => language);
  return new Set<HeaderLanguage>([...near, 'en', 'everywhere']);
}

/** Reads a header, with the heading of its group before it where there is one. */
export function meaningOf(header: string, group: string, languages: ReadonlySet<HeaderLanguage>): HeaderMeaning {
  const folded = foldHeader(group === '' ? header : `${group} | ${header}`);
  const matches = longestMatches(matchWords(folded).filter(({ language }) => languages.has(language)));
  const concepts = new Set([...matches].sort((one, other) => one.from - other.from).map(({ concept }) => concept));
  return { concepts, coverage: coverageOf(folded, matches) };
}

const alwaysMeant: readonly Concept[] = ['eu', 'coFinancing'];

/** "Number of projects" counts them, "amount paid to" is paid: what a phrase says besides its own concept. */
const meantWithin: Readonly<Partial<Record<Concept, readonly Concept[]>>> = {
  count: ['project'],
  beneficiary: ['paid', 'granted', 'application'],
};

/** Without those that overlap a longer one; two of one length are both meant, and some words are in any phrase. */
function longestMatches(matches: readonly WordMatch[]): readonly WordMatch[] {
  const kept: WordMatch[] = [];
  for (const match of [...matches].sort((one, other) => lengthOf(other) - lengthOf(one))) {
    if (alwaysMeant.includes(match.concept) || !kept.some((longer) => shadows(longer, match))) kept.push(match);
  }
  return kept;
}

function shadows(longer: WordMatch, match: WordMatch): boolean {
  const overlap = lengthOf(longer) > lengthOf(match) && longer.from < match.to && match.from < longer.to;
  return overlap && meantWithin[longer.concept]?.includes(match.concept) !== true;
}

/** Of the words of four letters and more, and of shorter ones that are known. */
function coverageOf(folded: string, matches: readonly WordMatch[]): number {
  const words = [...folded.matchAll(/\S+/gu)].map((found) => ({ from: found.index, to: found.index + found[0].length }));
  const isKnown = (word: { from: number; to: number }) => matches.some(({ from, to }) => from < word.to && word.from < to);
  const known = words.filter(isKnown).length;
  const unknown = words.filter((word) => word.to - word.from >= 4 && !isKnown(word)).length;
  return known === 0 ? 0 : known / (known + unknown);
}

function coveredLetters(folded: string, matches: readonly WordMatch[]): number {
  const covered = new Set(matches.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, offset) => from + offset)));
  return [...covered].filter((place) => folded[place] !== ' ').length;
}

function lettersIn(folded: string): number {
  return folded.replaceAll(' ', '').length;
}

function lengthOf({ from, to }: WordMatch): number {
  return to - from;
}
