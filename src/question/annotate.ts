import type { Dataset } from '../domain/dataset.ts';
import type { IsoDate } from '../domain/date.ts';
import type { Locale } from '../domain/locale.ts';
import type { Currency } from '../domain/money.ts';
import type { ObjectiveKey } from '../domain/project.ts';
import { currencyOfWord } from './amount/currency-word.ts';
import { findAmounts } from './amount/find-amounts.ts';
import type { Atom, Meaning, Parsed } from './atoms.ts';
import { findCountRanges } from './count-range.ts';
import { languageOf } from './language.ts';
import type { Concept } from './lexicon/concept.ts';
import { misspeltPhraseAt, type PhraseMeaning, phraseAt } from './lexicon/lexicons.ts';
import { findAllLists, findListsByNoun } from './names/all-lists.ts';
import type { ListName, ListNames } from './names/lists.ts';
import { type FoundName, type NameIndex, wordsOf } from './names/name-index.ts';
import type { OrganisationName } from './names/organisations.ts';
import type { ProjectName } from './names/projects.ts';
import { readScaleWord } from './numbers.ts';
import { findObjectives, type ListObjectives } from './objectives.ts';
import { findPeriods } from './period/find-periods.ts';
import { smallNumber } from './small-numbers.ts';
import { tenseOf } from './tense.ts';
import { longestQuestion, type Token, tokenise, withoutDots } from './tokens.ts';
import { unglue } from './unglue.ts';

/** Everything that a message's words are looked up in. */
export interface Vocabulary {
  readonly dataset: Dataset;
  readonly organisations: NameIndex<OrganisationName>;
  readonly projects: NameIndex<ProjectName>;
  readonly objectives: NameIndex<ObjectiveKey>;
  readonly lists: ListNames;
  /** Objectives by the numbers or codes that the lists print. */
  readonly numbered: ListObjectives;
  readonly isObjectiveIn: (objective: ObjectiveKey, lists: readonly string[]) => boolean;
  /** What the lists have amounts in, of some lists or of all; the main one first. */
  readonly currencies: (lists: readonly string[]) => readonly [Currency, ...Currency[]];
  /** Dictionary forms of a word. */
  readonly forms: (word: string) => readonly string[];
  /** The word, or a translation or synonym of it, occurs in the list. */
  readonly isTopicWord: (word: string) => boolean;
  /** The word names a topic of the field or a place by itself. */
  readonly isFieldWord: (word: string) => boolean;
  /** A search for the topic finds something. */
  readonly findsTopic: (topic: string) => boolean;
  /** A dictionary, the list or the glossary has the word. */
  readonly isWord: (word: string) => boolean;
}

/** Phrases that are read before periods and amounts: "by start year" is no period, and "how many million" no million. */
const readFirst: readonly Concept[] = ['by-year', 'by-objective', 'by-beneficiary', 'by-state', 'how-much'];

interface Marks {
  readonly tokens: readonly Token[];
  readonly taken: (Atom | null)[];
}

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

/** `isf-rahaa`, `esf-medel`: a list's name, and another word. */
function splitListNames(text: string, { words }: ListNames): string {
  return text.replace(/(?<![\p{L}\p{N}-])([\p{L}\p{N}+]+)-(?=\p{L}+)/gu, (whole, name: string, at: number) => {
    const compound = /^[\p{L}\p{N}+-]+/u.exec(text.slice(at))?.[0] ?? '';
    return words.has(name) && !words.has(compound.replace(/-/gu, '')) ? `${name} ` : whole;
  });
}

/**
 * Words that mean something in a list of the AMIF in Finland alone: its name and the country say nothing there, and other countries are
 * elsewhere, as are other sources of money. In other lists they are what they are.
 */
function isOfOtherLists(word: string, { lists, dataset, isTopicWord }: Vocabulary): boolean {
  if (lists.isOfAmif) return false;
  if (finland.test(word)) return dataset.lists.some(({ language }) => language !== 'fi');
  return otherCountry.test(word) || (source.test(word) && isTopicWord(word));
}

const source = /^(?:interreg|leader|horizon|erasmus|unicef|unhcr|iom|stea)$/u;

const finland = /^(?:finland(?:'?s)?|finnish|finska|suom(?:i|en|essa|esta))$/u;
const otherCountry =
  /^(?:sweden|sverige|germany|tyskland|estonia|estland|norway|norge|denmark|danmark|france|italy|greece|(?:ruotsi|saksa|viro|norja|tanska)(?:n|ssa|sta|in|an)?)$/u;

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

/** Marks names on tokens that are still free; returns everyday words that could also be a project's name. */
function markNames(
  marks: Marks,
  vocabulary: Vocabulary,
  isKnown: (token: Token) => boolean,
  locale: Locale,
  phrases: readonly (PhraseMeaning | null)[],
): (Atom & { kind: 'project' })[] {
  const weak: (Atom & { kind: 'project' })[] = [];
  const { tokens, taken } = marks;
  for (let first = 0; first < tokens.length; first += 1) {
    if (taken[first] !== null) continue;
    const [named] = vocabulary.projects.at(tokens, first, isKnown);
    // "Voin" is a form of "vuo", and "Vuoksi" is another: a word of questions is a name only as it stands.
    const isOfQuestions = phrases[first] !== null || readScaleWord(withoutDots(tokens[first]?.base ?? '')) !== null;
    const isForm = named?.last === first && isOfQuestions && wordsOf(named.name).join('') !== tokens[first]?.base;
    const project = isForm ? undefined : named;
    const [organisation] = vocabulary.organisations.at(tokens, first, isKnown);
    const [objective] = vocabulary.objectives.at(tokens, first, isKnown);
    const [list] = vocabulary.lists.index.at(tokens, first, isKnown);
    const best = [project, objective, organisation]
      .filter((found) => found !== undefined)
      .sort((a, b) => b.last - a.last || a.faults - b.faults)[0];
    const ofList = list === undefined ? null : listOf(marks, list, vocabulary);
    if (list !== undefined && ofList !== null && isFree(marks, first, list.last) && isNearer(list, best, organisation)) {
      put(marks, first, list.last, ofList);
      first = list.last;
      continue;
    }
    if (best === undefined || !isFree(marks, first, best.last)) continue;
    if (best === objective) put(marks, first, best.last, { kind: 'objective', keys: objective.owners, unknown: null });
    else if (best === organisation) {
      put(marks, first, best.last, organisationOf(marks, organisation, locale));
      first = best.last;
    } else if (best === project) {
      const meaning = {
        kind: 'project',
        projects: [...new Set(project.owners.map((owner) => owner.project))],
        name: project.name,
        faults: project.faults,
      } as const;
      if (project.owners.some((owner) => owner.isWeak)) {
        weak.push({ first, last: best.last, text: textOf(marks, first, best.last), ...meaning });
        if (organisation !== undefined) put(marks, first, organisation.last, organisationOf(marks, organisation, locale));
      } else {
        put(marks, first, best.last, meaning);
        first = best.last;
      }
    }
  }
  return weak;
}

/** A list's name goes before a project's or an objective's of the same length; an organisation's before a list's. */
function isNearer(list: FoundName<unknown>, best: FoundName<unknown> | undefined, organisation: FoundName<unknown> | undefined): boolean {
  if (best === undefined || list.last > best.last) return true;
  return list.last === best.last && list.faults <= best.faults && best !== organisation;
}

/** A list, or a fund of which no list is here; the name of the only list says nothing. Two letters must stand as they are. */
function listOf({ tokens, taken }: Marks, found: FoundName<ListName>, { dataset }: Vocabulary): Meaning | null {
  const keys = found.owners.flatMap(({ list }) => list ?? []);
  const typed = tokens[found.first]?.base ?? '';
  if ((found.name.length < 3 && found.name !== typed) || taken[found.first] !== null) return null;
  if (keys.length === 0) return found.faults > 0 ? null : { kind: 'concept', concepts: new Set<Concept>(['other-fund']), corrected: null };
  if (dataset.lists.length === 1) return { kind: 'concept', concepts: new Set<Concept>(['filler']), corrected: null };
  return { kind: 'list', keys, name: found.name, faults: found.faults };
}

const placePrepositions = new Set(['in', 'i', 'at', 'around', 'near', 'within', 'på', 'from', 'från', 'kring']);

/** Turussa and "in Turku" are a place; Raumalla may also have something, so it stays an organisation where it is one. */
function organisationOf(marks: Marks, found: FoundName<OrganisationName>, locale: Locale): Meaning & { kind: 'organisation' } {
  const token = marks.tokens[found.last];
  const before = marks.tokens[found.first - 1]?.text ?? '';
  const isTown = found.owners.some((owner) => owner.isPlace) && found.first === found.last && token !== undefined;
  const typed = token?.text ?? '';
  // Turussa is a place; Raumalla may be one that has something, unless projects stand before it: "hankkeet Tampereella".
  const isShared = locale === 'fi' && found.owners.length > 1 && /ll[aä]$/u.test(typed);
  const inflected = /ss[aä]$|st[aä]$/u.test(typed) || (isShared && /^(?:hankkeet|hankkeita|projektit|projekteja)$/u.test(before));
  return {
    kind: 'organisation',
    keys: [...new Set(found.owners.map(({ key }) => key))],
    name: found.name,
    faults: found.faults,
    isPlace: isTown && (inflected || placePrepositions.has(before)),
  };
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

/** Marks the tokens of a span of characters, if they are free. */
function mark(marks: Marks, span: { readonly from: number; readonly to: number }, meaning: Meaning): void {
  const first = marks.tokens.findIndex((token) => token.to > span.from);
  let last = first;
  while (last >= 0 && last + 1 < marks.tokens.length && (marks.tokens[last + 1]?.from ?? 0) < span.to) last += 1;
  if (first >= 0 && (marks.tokens[first]?.from ?? span.to) < span.to && isFree(marks, first, last)) put(marks, first, last, meaning);
}

function isFree({ taken }: Marks, first: number, last: number): boolean {
  for (let index = first; index <= last; index += 1) if (taken[index] !== null) return false;
  return true;
}

function put(marks: Marks, first: number, last: number, meaning: Meaning): void {
  const atom: Atom = { first, last, text: textOf(marks, first, last), ...meaning };
  for (let index = first; index <= last; index += 1) marks.taken[index] = atom;
}

const textOf = ({ tokens }: Marks, first: number, last: number): string =>
  tokens
    .slice(first, last + 1)
    .map(({ base }) => base)
    .join(' ');
