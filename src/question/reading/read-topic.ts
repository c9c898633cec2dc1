import type { Atom } from '../atoms.ts';
import type { Concept } from '../lexicon/concept.ts';
import { isPlainFiller, means, type Reader } from './reader.ts';
import { isBetweenTopics, isKindInSum, isKindOfDoer, isKindRanked, isLacking } from './topic-place.ts';

/** Concepts that need no explanation of their own: they go with others, or say nothing. */
const optional: readonly Concept[] = [
  'filler',
  'topic-filler',
  'greeting',
  'thanks',
  'and',
  'all',
  'which',
  'what',
  'money',
  'project',
  'receive',
  'about',
  'only',
  'list-itself',
  'help',
  'now',
  'total',
  'beneficiary',
  'these',
  'what-about',
  'details',
  'lead',
];

/** Concepts whose words can be what a project is about: "country of origin", "applications", "clients". */
const alsoTopics: readonly Concept[] = [
  'source',
  'results',
  'applications',
  'participants',
  'staff',
  'contact',
  'place',
  'organisation-kind',
  'about',
  'lead',
  'help',
  'details',
  'future',
  'purpose-column',
  'instruction',
  'payments',
];

/** Atoms that the query does not explain so far and that are more than filler. */
export function unexplained(reader: Reader): readonly Atom[] {
  const goesWithout: readonly Concept[] = [
    ...optional,
    ...(reader.all('objective').length > 0 ? (['objective'] as const) : []),
    ...(reader.all('project').length > 0 ? (['name-column'] as const) : []),
  ];
  return reader.atoms.filter(
    (atom) =>
      isKindOfDoer(reader, atom) ||
      isKindInSum(reader, atom) ||
      isKindRanked(reader, atom) ||
      (!reader.isUsed(atom) && !means(atom, ...goesWithout) && !isAlternative(reader, atom) && !isArticle(reader, atom)),
  );
}

/** "One project", "yksi Migrin hanke": the number says nothing more than the noun. */
function isArticle(reader: Reader, atom: Atom): boolean {
  if (atom.kind !== 'number' || atom.value !== 1) return false;
  let noun = reader.neighbour(atom, 1);
  while (noun?.kind === 'organisation' || noun?.kind === 'objective') noun = reader.neighbour(noun, 1);
  return means(noun, 'project', 'beneficiary');
}

/** "Got support", "fick stöd": money. */
const isReceived = (reader: Reader, atom: Atom): boolean => reader.has('receive') && /^(?:support|help|stöd|tuki|tukea)$/u.test(atom.text);

/** "Or" between two words for the same days: "alkavat tai alkaneet". */
function isAlternative(reader: Reader, atom: Atom): boolean {
  if (!means(atom, 'or')) return false;
  const [before, after] = [reader.neighbour(atom, -1), reader.neighbour(atom, 1)];
  return (['start', 'end', 'run'] as const).some((concept) => means(before, concept) && means(after, concept));
}

/**
 * Takes the words that nothing else explains as a topic to be searched for, with the small words that hold them together.
 *
 * @param isTopicWord - The list speaks of it. A word of the grammar becomes part of a topic only then.
 * @returns Null where no word is left.
 */
export function takeTopic(reader: Reader, isTopicWord: (word: string) => boolean): string | null {
  const left = unexplained(reader).filter(
    (atom) =>
      atom.kind === 'word' ||
      isLacking(reader, atom) ||
      isBetweenTopics(reader, atom) ||
      (atom.kind === 'organisation' && atom.isPlace) ||
      // "Piiri" beside an organisation is a part of its name that was not understood.
      (isWordOfTopic(atom, isTopicWord) &&
        !isKindOfDoer(reader, atom) &&
        !(means(atom, 'organisation-kind') && reader.all('organisation').length > 0)),
  );
  const core =
    left.length > 0
      ? left
      : reader.atoms.filter(
          (atom) => means(atom, 'topic-filler') && !reader.isUsed(atom) && !isReceived(reader, atom) && isTopicWord(atom.text),
        );
  if (core.length === 0) return null;
  const runs: Atom[][] = [];
  for (const atom of core) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run !== undefined && last !== undefined && isJoined(reader, last, atom)) run.push(atom);
    else runs.push([atom]);
  }
  reader.use(...core);
  return runs.map((run) => phraseOf(reader, run)).join(' ');
}

function isWordOfTopic(atom: Atom, isTopicWord: (word: string) => boolean): boolean {
  return means(atom, ...alsoTopics) && isTopicWord(atom.text);
}

/** Only small words stand between the two. */
function isJoined(reader: Reader, a: Atom, b: Atom): boolean {
  const between = reader.atoms.filter((atom) => atom.first > a.last && atom.last < b.first);
  return (
    between.length <= 3 &&
    between.every(
      (atom) => isPlainFiller(atom) || means(atom, 'topic-filler', 'and', 'about') || (means(atom, 'filler') && !reader.isUsed(atom)),
    )
  );
}

/** Youth work, health services, kidutettujen tuki: what such a word names depends on the word beside it. */
const isOfTrade = (atom: Atom): boolean =>
  means(atom, 'topic-filler') && /^(?:work|services?|työ|toiminta|palvelu\p{L}*|arbete|verksamhet)$/u.test(atom.text);

/** "Suomen kieltä", "Finnish lessons": elsewhere the country's name says nothing in a list of that country. */
const isLanguageOf = (before: Atom, word: Atom): boolean =>
  /^(?:suomen|finnish|finska)$/u.test(before.text) &&
  /^(?:kiel|opet|opis|lang|less|class|cours|teach|speak|språk|kurs|undervis)/u.test(word.text);

/** The words as typed from the first to the last, with a word of the trade beside them: "youth work". */
function phraseOf(reader: Reader, run: readonly Atom[]): string {
  const [first] = run;
  const last = run[run.length - 1];
  if (first === undefined || last === undefined) return '';
  const wide = reader.atoms.filter((atom) => atom.first >= first.first && atom.last <= last.last);
  const [before, after] = [reader.atoms[reader.atoms.indexOf(first) - 1], reader.atoms[reader.atoms.indexOf(last) + 1]];
  const withBefore = before !== undefined && (isOfTrade(before) || isLanguageOf(before, first)) ? [before, ...wide] : wide;
  const all = after !== undefined && isOfTrade(after) ? [...withBefore, after] : withBefore;
  reader.use(...all.filter((atom) => means(atom, 'topic-filler', 'and', 'about')));
  return all.map(({ text }) => text).join(' ');
}
