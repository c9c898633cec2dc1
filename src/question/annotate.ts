import type { IsoDate } from '../domain/date.ts';
import type { Locale } from '../domain/locale.ts';
import { currencyOfWord } from './amount/currency-word.ts';
import { findAmounts } from './amount/find-amounts.ts';
import type { Meaning, Parsed } from './atoms.ts';
import { findCountRanges } from './count-range.ts';
import { languageOf } from './language.ts';
import type { Concept } from './lexicon/concept.ts';
import { misspeltPhraseAt, type PhraseMeaning, phraseAt } from './lexicon/lexicons.ts';
import { isOfOtherLists, splitListNames } from './list-words.ts';
import { markNames } from './mark-names.ts';
import { isFree, type Marks, mark, put } from './marks.ts';
import { findAllLists, findListsByNoun } from './names/all-lists.ts';
import { findObjectives, type ListObjectives } from './objectives.ts';
import { findPeriods } from './period/find-periods.ts';
import { smallNumber } from './small-numbers.ts';
import { tenseOf } from './tense.ts';
import { longestQuestion, type Token, tokenise } from './tokens.ts';
import { unglue } from './unglue.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Phrases that are read before periods and amounts: "by start year" is no period, and "how many million" no million. */
const readFirst: readonly Concept[] = ['by-year', 'by-objective', 'by-beneficiary', 'by-state', 'how-much'];

/** Takes a normalised message apart: names first, then periods and amounts, then the words of questions, then spelling faults. */
export function annotate(
  typed: string,
  vocabulary: Vocabulary,
  options: { readonly today: IsoDate; readonly locale: Locale | null },
): Parsed {
  const text = splitListNames(
    unglue(typed, (word) => vocabulary.isWord(word) || vocabulary.isTopicWord(word)),
    vocabulary.lists,
  );
  const tokens = tokenise(text);
  const marks: Marks = { tokens, taken: tokens.map(() => null) };
  const elsewhere = tokens.map(({ base }) => isOfOtherLists(base, vocabulary));
  const phrases = tokens.map((token, index) => {
    const end = elsewhere.indexOf(true, index);
    // "Young men": the Swedish "but" never stands last.
    const isMen = /^men'?s$/u.test(token.text) || (token.base === 'men' && index > 0 && index === tokens.length - 1);
    // "Undervisning i finska": the language.
    const isFinnish = token.base === 'finska' && index > 1 && index === tokens.length - 1 && tokens[index - 1]?.base === 'i';
    const isSingle =
      token.base === 'single' && /^(?:parent|mother|father|mum|mom|dad|women|woman|men|man)s?$/u.test(tokens[index + 1]?.base ?? '');
    return end === index || isMen || isSingle || isFinnish
      ? null
      : (phraseAt(end < 0 ? tokens : tokens.slice(0, end), index) ?? phraseOfForms(token, vocabulary));
  });
  const locale = languageOf(tokens, phrases, options.locale ?? vocabulary.dataset.description.language);
  if (locale === 'en') for (const [index, token] of tokens.entries()) if (token.base === 'men') phrases[index] = null;
  const known = new Map<Token, boolean>();
  const isKnown = (token: Token): boolean => {
    const before = known.get(token);
    if (before !== undefined) return before;
    const now =
      phrases[tokens.indexOf(token)] !== null || (locale === 'fi' && vocabulary.isWord(token.base)) || vocabulary.isTopicWord(token.base);
    known.set(token, now);
    return now;
  };
  const never = (): boolean => true;

  for (const { from, to, ...objective } of findObjectives(text, vocabulary.numbered))
    mark(marks, { from, to }, { kind: 'objective', ...objective });
  if (vocabulary.dataset.lists.length > 1)
    for (const { from, to, key } of [...findAllLists(text), ...findListsByNoun(text, vocabulary.lists.everyday)])
      mark(marks, { from, to }, { kind: 'list', keys: key === null ? [] : [key], name: key ?? '', faults: 0 });
  const weakProjects = markNames(marks, vocabulary, never, locale, phrases);
  markPhrases(marks, phrases, locale, readFirst);
  for (const found of findCountRanges(text)) mark(marks, found, { kind: 'projects-per-beneficiary', range: found.range });
  const isRight = (word: string): boolean =>
    tokens.some((token, index) => token.text === word && phrases[index]?.meanings.some((meaning) => meaning.locale === locale) === true) ||
    vocabulary.isTopicWord(word);
  const periods = findPeriods(text, { today: options.today, locale, tense: tenseOf(text), isRight });
  const [currency, ...others] = vocabulary.currencies([]);
  const amounts = findAmounts(text, { locale, currency, others, isRight });
  for (const found of amounts) if (found.explicit) mark(marks, found, { kind: 'amount', amount: found });
  for (const found of periods) mark(marks, found, { kind: 'period', period: found });
  for (const found of amounts) if (!found.explicit) mark(marks, found, { kind: 'amount', amount: found });
  // The second look is for misspelt names.
  if (tokens.length <= longestQuestion) weakProjects.push(...markNames(marks, vocabulary, isKnown, locale, phrases));
  markPhrases(marks, phrases, locale);
  markMisspellings(marks, locale, (token) =>
    locale === 'fi' ? vocabulary.isWord(token.base) : vocabulary.isTopicWord(token.base) && vocabulary.isFieldWord(token.base),
  );
  for (const [index, token] of tokens.entries()) {
    if (marks.taken[index] === null) {
      const value = smallNumber(token.text);
      const currency = currencyOfWord(token.base, vocabulary.currencies([]));
      if (currency !== null) put(marks, index, index, { kind: 'currency', currency });
      else put(marks, index, index, value === null ? { kind: 'word' } : { kind: 'number', value });
    }
  }
  markNumberedObjectives(marks, vocabulary);
  return { text, locale, atoms: [...new Set(marks.taken.filter((atom) => atom !== null))], weakProjects };
}

/** Concepts whose Finnish words come in many forms; small words do not. */
const inflected: ReadonlySet<Concept> = new Set<Concept>([
  'project',
  'beneficiary',
  'objective',
  'money',
  'receive',
  'start',
  'end',
  'ended',
  'not-started',
  'run',
  'largest',
  'smallest',
  'longest',
  'shortest',
  'average',
  'median',
  'share',
  'total',
  'staff',
  'place',
  'contact',
  'total-cost',
  'payments',
  'applications',
  'participants',
  'other-fund',
  'organisation-kind',
  'lead',
  'about',
]);

/** The meaning of a word in a case form that no lexicon lists, by its dictionary form: "alkanutta" is "alkanut". */
function phraseOfForms({ base, from, to }: Token, vocabulary: Vocabulary): PhraseMeaning | null {
  for (const form of vocabulary.forms(base)) {
    const phrase = form === base ? null : phraseAt([{ text: form, base: form, from, to }], 0);
    if (phrase?.meanings.some(({ locale, concept }) => locale === 'fi' && inflected.has(concept))) return phrase;
  }
  return null;
}

function markPhrases(
  marks: Marks,
  phrases: readonly (PhraseMeaning | null)[],
  locale: Locale,
  only: readonly Concept[] | null = null,
): void {
  for (let first = 0; first < phrases.length; first += 1) {
    const phrase = phrases[first];
    if (phrase === null || phrase === undefined || marks.taken[first] !== null) continue;
    // Without its dots "meidän" would hide a misspelt "median" in an English question.
    if (!phrase.isExact && !phrase.meanings.some((meaning) => meaning.locale === locale)) continue;
    if (only !== null && (phrase.length < 2 || !phrase.meanings.every(({ concept }) => only.includes(concept)))) continue;
    const last = first + phrase.length - 1;
    if (isFree(marks, first, last)) put(marks, first, last, conceptOf(phrase, locale));
    else {
      const next = marks.taken.findIndex((atom, index) => index > first && atom !== null);
      const alone = phraseAt(marks.tokens.slice(first, next), 0);
      if (alone !== null) put(marks, first, first + alone.length - 1, conceptOf(alone, locale));
    }
    first = Math.max(first, marks.taken[first]?.last ?? first);
  }
}

function markMisspellings(marks: Marks, locale: Locale, isKnown: (token: Token) => boolean): void {
  if (marks.tokens.length > longestQuestion) return;
  for (const [index, token] of marks.tokens.entries()) {
    if (marks.taken[index] !== null || smallNumber(token.text) !== null || isKnown(token)) continue;
    const phrase = misspeltPhraseAt(marks.tokens, index, locale);
    if (phrase !== null) put(marks, index, index, conceptOf(phrase, locale));
  }
}

const ordinals = ['first', 'second', 'third'] as const;

/** "Objetcive 1": a misspelt word for objective, then its number. */
function markNumberedObjectives(marks: Marks, { numbered }: Vocabulary): void {
  for (const [index, noun] of marks.taken.entries()) {
    const number = marks.taken[index + 1];
    if (noun?.kind !== 'concept' || !noun.concepts.has('objective')) continue;
    const before = marks.taken[index - 1] ?? null;
    const rank = noun.corrected === null || before?.kind !== 'concept' ? -1 : ordinals.findIndex((concept) => before.concepts.has(concept));
    const first = rank < 0 ? null : numbered.meaning([String(rank + 1)]);
    if (first?.unknown === null) put(marks, index - 1, index, { kind: 'objective', ...first });
    if (number?.kind !== 'number') continue;
    const found = numbered.meaning([String(number.value)]);
    if (found.unknown === null) put(marks, index, index + 1, { kind: 'objective', ...found });
  }
  markEitherObjective(marks, numbered);
}

/** "Which objective got more, 2 or 3": two numbers of objectives, apart from the noun. */
function markEitherObjective(marks: Marks, numbered: ListObjectives): void {
  const { taken, tokens } = marks;
  if (!taken.some((atom) => atom?.kind === 'concept' && atom.concepts.has('objective')) || taken.some((atom) => atom?.kind === 'objective'))
    return;
  for (const [index, token] of tokens.entries()) {
    const [before, after] = [taken[index - 1], taken[index + 1]];
    if (!/^(?:vai|tai|or|eller|vs)$/u.test(token.text) || before?.kind !== 'number' || after?.kind !== 'number') continue;
    const [first, second] = [numbered.meaning([String(before.value)]), numbered.meaning([String(after.value)])];
    if (first.unknown !== null || second.unknown !== null) continue;
    put(marks, before.first, before.last, { kind: 'objective', ...first });
    put(marks, after.first, after.last, { kind: 'objective', ...second });
  }
}

/** A word that means something in the question's own language means only that. */
function conceptOf(phrase: PhraseMeaning, locale: Locale): Meaning {
  const own = phrase.meanings.filter((meaning) => meaning.locale === locale);
  const concepts = new Set<Concept>((own.length > 0 ? own : phrase.meanings).map(({ concept }) => concept));
  return { kind: 'concept', concepts, corrected: phrase.corrected };
}
