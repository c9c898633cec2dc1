import { toMinor } from '../domain/money.ts';
import type { ObjectiveKey } from '../domain/project.ts';
import { type Conditions, noConditions, type Query } from '../domain/query.ts';
import type { Assumption, Understanding } from '../domain/understanding.ts';
import type { Atom, Parsed } from './atoms.ts';
import { buildQuery, isNothing } from './build-query.ts';
import { nearest, type ReadOptions, unclear } from './draft.ts';
import { conditionsOf } from './follow-up.ts';
import { phraseAt } from './lexicon/lexicons.ts';
import { type Ask, figureAsk, groupAsk, listAsk } from './reading/ask.ts';
import { asksForNews } from './reading/asks-news.ts';
import { isBoundOfFigure, opensYesOrNo } from './reading/bound-of-figure.ts';
import { asksForNumber, comparedLists } from './reading/compared-lists.ts';
import { resolveKindNames } from './reading/kind-names.ts';
import { readNotHeld } from './reading/not-held.ts';
import { readPointsBack } from './reading/points-back.ts';
import { readAsk } from './reading/read-ask.ts';
import { type ReadConditions, readConditions } from './reading/read-conditions.ts';
import { severalGrants } from './reading/read-figure-ask.ts';
import { readStates } from './reading/read-states.ts';
import { takeTopic } from './reading/read-topic.ts';
import { createReader, isPlainFiller, means, type Reader } from './reading/reader.ts';
import { readShifted } from './reading/shifted-period.ts';
import { readSmallTalk, readWants, withoutRelatives } from './reading/small-talk.ts';
import { mayBeTopic, readUnknownOrganisation } from './reading/topic-place.ts';
import { unreadable } from './reading/unreadable.ts';
import { readWholeTopic } from './reading/whole-topic.ts';
import { settleQuery } from './settle-query.ts';
import { tokenise } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';
import { resolveWeakProjects } from './weak-projects.ts';

/** Reads a message that was taken apart as a query, or says why it cannot be one. */
export function readQuestion(message: Parsed, vocabulary: Vocabulary, options: ReadOptions): Understanding {
  const { locale } = message;
  const smallTalk = readSmallTalk(message);
  if (smallTalk !== null) return { status: 'help', locale, reason: smallTalk };
  if (asksForNews(message.text))
    return { status: 'query', locale, query: { kind: 'news' }, assumptions: [], alternatives: [], wants: 'answer' };
  const reader = createReader(withoutRelatives(resolveKindNames(resolveWeakProjects(message), vocabulary.dataset)));
  if (reader.atoms.every(isPlainFiller) && options.previous === null) return unclear(reader, { code: 'empty' });

  const words = unreadable(reader);
  if (words.length > 0) return unclear(reader, { code: 'unexplained', words });

  const [shifted, ...others] = readShifted(reader.parsed.text, options.previous, options.today);
  if (shifted !== undefined && others.length > 0) return unclear(reader, { code: 'unclear' }, [shifted, ...others]);
  if (shifted !== undefined) return { status: 'query', locale, query: shifted, assumptions: [], alternatives: [], wants: 'answer' };

  const wholeTopic = readWholeTopic(reader, vocabulary.isTopicWord);
  if (wholeTopic !== null && vocabulary.findsTopic(wholeTopic)) {
    const query = buildQuery(listAsk(), { ...noConditions, topic: wholeTopic });
    if (query !== null) return { status: 'query', locale, query, assumptions: [], alternatives: [], wants: 'answer' };
  }

  const wants = readWants(reader, options.previous);
  const states = readStates(reader);
  if (states === 'mixed') return unclear(reader, { code: 'unclear' });
  const read = readConditions(reader, {
    today: options.today,
    lists: vocabulary.dataset.lists.map(({ key }) => key),
    currencies: vocabulary.currencies,
    isObjectiveIn: vocabulary.isObjectiveIn,
  });
  const pointsBack = readPointsBack(reader, options.previous);
  const objectives = pointsBack ? readObjectiveNumber(reader, vocabulary, options.previous) : [];
  const apart = comparedLists(reader, vocabulary);
  if (apart.length > 0) {
    const figure = figureAsk(asksForNumber(reader) ? 'count' : 'sum');
    return unclear(
      reader,
      { code: 'lists-apart' },
      apart.flatMap((key) => buildQuery(figure, { ...read.where, lists: [key] }) ?? []),
    );
  }
  const reason = read.otherCurrency ? 'other-currency' : readNotHeld(reader, vocabulary.isTopicWord);
  if (reason !== null) return { status: 'unanswerable', locale, reason, candidates: nearest(read.where) };
  const unknown = (name: string, what: 'beneficiary' | 'objective' = 'beneficiary'): Understanding => ({
    status: 'unknown-name',
    locale,
    what,
    name,
    candidates: nearest(read.where),
  });
  if (read.unknownObjective !== null) return unknown(read.unknownObjective, 'objective');

  const asked =
    states === 'counted'
      ? groupAsk('state', 'count')
      : readAsk(reader, {
          // "Turku or Tampere": a name that fits several is one of two.
          organisations: read.where.beneficiaries.length + ((read.ambiguous?.beneficiaries.length ?? 0) > 0 ? 1 : 0),
          objectives: read.where.objectives.length,
          projects:
            isNothing(read.where) && options.previous?.kind === 'project' && !reader.has('project', 'all') ? 1 : read.where.projects.length,
          isNarrowed: !isNothing(read.where),
          hasAmount: read.where.amount !== null,
          perBeneficiary: read.havingProjects !== null,
        });
  const unknownOrganisation = readUnknownOrganisation(reader, vocabulary.dataset);
  if (unknownOrganisation !== null) return unknown(unknownOrganisation);
  const premise = takePremise(reader, asked, read);
  if (premise === null ? isBoundOfFigure(reader, asked, read.where) : isBoundOfTotal(reader, read)) {
    const readings = [{ ...read.where, amount: null }, read.where].flatMap((where) => buildQuery(asked, where) ?? []);
    return unclear(reader, { code: 'unclear' }, readings);
  }
  const about = premise === null ? aboutRange(read) : null;
  if (about !== null) {
    const near = buildQuery(asked, { ...read.where, amount: about });
    return unclear(reader, { code: 'unclear' }, near === null ? [] : [near]);
  }
  const topic = asked.kind === 'about' ? null : takeTopic(reader, vocabulary.isTopicWord);
  const strange = topic === null ? [] : strangeWords(topic, vocabulary);
  const hasVerb =
    reader.has('start', 'started', 'end', 'ended', 'run', 'not-started', 'total', 'money', 'number', 'together') ||
    read.periods.loose.length > 0;
  const isPlain = !hasVerb && (asked.kind === 'none' || (asked.kind === 'list' && asked.field === null && asked.sort === null));
  if (strange.length > 0 && !(isPlain && isNothing(read.where)))
    return unclear(reader, { code: 'unexplained', words: strange }, nearest(read.where));
  if (topic !== null && !mayBeTopic(reader, asked)) {
    if (reader.has('receive', 'how-much')) return unknown(topic);
    return unclear(reader, { code: 'unexplained', words: [topic] }, nearest({ ...noConditions, topic }));
  }
  if (options.previous === null && isDangling(reader) && isNothing(read.where) && read.ambiguous === null && topic === null)
    return unclear(reader, { code: 'no-context' });
  const where = { ...read.where, ...(premise === null ? {} : { amount: null }), ...(objectives.length > 0 ? { objectives } : {}), topic };
  const assumptions = [...read.assumptions, ...(premise === null ? [] : [premise]), ...euAssumption(reader, vocabulary)];
  return settleQuery({ reader, read, asked, where, wants, pointsBack, assumptions, alternatives: [], options });
}

/** "When does it end?" at the beginning of a conversation. */
function isDangling(reader: Reader): boolean {
  // "Den genomsnittliga": an article stands before its noun.
  const isPronoun = (atom: Atom): boolean =>
    pronoun.test(atom.text) &&
    (!/^de[nt]?$/u.test(atom.text) || reader.neighbour(atom, 1) === null) &&
    // "Paljonko sitä rahaa on": it goes with the noun.
    !means(reader.neighbour(atom, 1), 'money');
  return (
    reader.meaning('these').some(isPronoun) &&
    !reader.has(
      'project',
      'beneficiary',
      'list-itself',
      'all',
      'objective',
      'export',
      'updated',
      'source',
      'largest',
      'smallest',
      'longest',
      'shortest',
    )
  );
}

const pronoun =
  /^(?:se|sen|sitä|sillä|siitä|ne|niiden|niitä|niillä|niistä|nämä|it|they|them|those|these|its|their|den|det|de|dem|dess|deras|dessa)$/u;

/** Words of a topic that the list does not speak of, as they are spelt, or that name no topic: in a question that asks for more they are not understood. */
function strangeWords(topic: string, vocabulary: Vocabulary): readonly string[] {
  const all = topic.split(' ');
  const words = all.filter((word) => word.length > 3);
  // "Mental health": no word of the list by itself, but a phrase of the field.
  const isInPhrase = (word: string): boolean => {
    const at = all.indexOf(word);
    const pairs = [all.slice(at, at + 2), all.slice(Math.max(0, at - 1), at + 1)].filter(({ length }) => length === 2);
    return vocabulary.isFieldWord(word) && pairs.some((pair) => vocabulary.findsTopic(pair.join(' ')));
  };
  // "Istanbul protocol training": beside a word of the field, one that the list has says more of the same.
  const isOfField = words.some((word) => vocabulary.isTopicWord(word) && vocabulary.isFieldWord(word));
  const strange = words.filter(
    (word) =>
      !(vocabulary.isTopicWord(word) && (isOfField || vocabulary.isFieldWord(word))) &&
      !isInPhrase(word) &&
      phraseAt(tokenise(word), 0) === null,
  );
  return strange.length > 0 || vocabulary.findsTopic(topic) ? strange : [topic];
}

/** "And 3?", "entä ykkönen?" where an objective was spoken of. */
function readObjectiveNumber(reader: Reader, vocabulary: Vocabulary, previous: Query | null): readonly ObjectiveKey[] {
  if (previous === null || conditionsOf(previous).objectives.length === 0) return [];
  const { objectives } = vocabulary.dataset.description;
  const lists = conditionsOf(previous).lists;
  const meantBy = (number: string): readonly ObjectiveKey[] => {
    const { keys } = vocabulary.numbered.meaning([number]);
    return lists.length === 0 ? keys : keys.filter((key) => vocabulary.isObjectiveIn(key, lists));
  };
  // A number that several lists have would be a guess.
  const numbers = reader.all('number').filter(({ value }) => meantBy(String(value)).length === 1);
  reader.use(...numbers);
  const rank = (['first', 'second', 'third'] as const).findIndex((ordinal) => reader.has(ordinal));
  // "What about the second?"
  if (numbers.length === 0 && rank >= 0 && !reader.has('project', 'beneficiary', 'largest', 'smallest', 'most', 'least', 'start', 'end')) {
    reader.take('first', 'second', 'third', 'objective');
    return objectives.slice(rank, rank + 1).map(({ key }) => key);
  }
  return numbers.flatMap(({ value }) => meantBy(String(value)));
}

/** "Paljonko EU-rahoitusta" of a list whose money is not the EU's alone. */
function euAssumption({ parsed }: Reader, { dataset }: Vocabulary): readonly Assumption[] {
  const asksForEu = /(?<![\p{L}\p{N}])(?:eu(?=$|[-: ])|eun |euroopan unionin|european union|europeiska unionen)/u.test(parsed.text);
  return dataset.description.amountKind === 'funding' && asksForEu ? [{ code: 'eu-unsaid' }] : [];
}

/** "Noin 400 000 euron hankkeet": a tenth more or less is offered; how much is meant is not said. */
function aboutRange({ amounts, where }: ReadConditions): Conditions['amount'] {
  const [amount, another] = amounts;
  const [minor] = amount?.range?.minor ?? [];
  if (minor === undefined || another !== undefined || amount?.approximate !== true || amount.range?.op !== 'eq' || where.amount === null)
    return null;
  const bound = (part: number) => ({ minor: toMinor(Math.round(minor * part)), inclusive: true });
  return { currency: where.amount.currency, min: bound(0.9), max: bound(1.1) };
}

/** "THL:n rahoitus alle 500 000": no verb says whether its total is meant or its projects. */
function isBoundOfTotal(reader: Reader, { amounts }: ReadConditions): boolean {
  const isCompared = amounts.some(({ range }) => range !== null && range.op !== 'eq');
  return isCompared && !reader.has('receive', 'how-much', 'which') && !opensYesOrNo(reader);
}

/** "Did THL get two million?": the true total is said; the amount in the question is no condition. */
function takePremise(reader: Reader, asked: Ask, { amounts, where }: ReadConditions): Assumption | null {
  const stated = amounts[0]?.range?.minor[0];
  const isOfOne = where.beneficiaries.length > 0 || where.projects.length > 0;
  if (stated === undefined || where.amount === null || !isOfOne || !reader.has('receive', 'how-much', 'money')) return null;
  if (asked.kind === 'group' && !asked.isComparison) return null;
  if (asked.kind === 'none' && reader.meaning('money').some(({ text }) => severalGrants.test(text))) return null;
  if ((reader.has('project') && where.projects.length === 0) || (asked.kind === 'list' && asked.field === null)) return null;
  return { code: 'premise', stated: { currency: where.amount.currency, minor: stated } };
}
