import { createCorrector } from './corrector.ts';
import { type Phrases, phraseBook, wordsOf } from './phrase-book.ts';
import { fold } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';
import { english } from './words-en.ts';
import { finnish } from './words-fi.ts';
import { swedish } from './words-sv.ts';

const languages: readonly Vocabulary[] = [finnish, english, swedish];

/** The words of all three languages together: mixed sentences are normal. */
export const books = {
  months: book((words) => words.months),
  seasons: book((words) => words.seasons),
  units: book((words) => words.units),
  picks: book((words) => words.picks),
  fixed: book((words) => words.fixed),
  ordinals: book((words) => words.ordinals),
  weekdays: book((words) => words.weekdays),
  halves: book((words) => words.halves),
  before: book((words) => words.before),
  behind: book((words) => words.behind),
  edgesBefore: book((words) => words.edgesBefore),
  edgesBehind: book((words) => words.edgesBehind),
  edgesAfterPreposition: book((words) => words.edgesAfterPreposition),
  edgesBehindUnit: book((words) => words.edgesBehindUnit),
  soon: book((words) => words.soon),
  betweenBefore: book((words) => words.betweenBefore),
  betweenBehind: book((words) => words.betweenBehind),
  and: book((words) => words.and),
  to: book((words) => words.to),
  within: book((words) => words.within),
  withinBehind: book((words) => words.withinBehind),
  fillers: book((words) => words.fillers),
};

/** Corrects misspelt words for time, but to no day: "huomiota" (attention) is not "huomista". */
export const correctTimeWord = createCorrector(
  languages.flatMap(({ fixed: _fixed, weekdays: _weekdays, ...words }) =>
    Object.values(words).flatMap((phrases: Phrases<unknown>) => wordsOf(phrases)),
  ),
  languages.flatMap(({ fixed, weekdays }) => [...wordsOf(fixed), ...wordsOf(weekdays)].map(fold)),
);

function book<T>(phrases: (words: Vocabulary) => Phrases<T>) {
  return phraseBook(languages.flatMap((words) => phrases(words)));
}
