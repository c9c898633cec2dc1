import { addDays, type IsoDate } from '../domain/date.ts';
import { type Conditions, noConditions, type Query } from '../domain/query.ts';
import type { Assumption, UnclearReason, Understanding } from '../domain/understanding.ts';
import type { Vocabulary } from './annotate.ts';
import type { Atom, Parsed } from './atoms.ts';
import { buildQuery, isNothing } from './build-query.ts';
import { askOf, conditionsOf, mergeConditions, tieToEarlier } from './follow-up.ts';
import { wordsOf } from './names/name-index.ts';
import { type Ask, figureAsk, groupAsk, listAsk } from './reading/ask.ts';
import { readNotHeld } from './reading/not-held.ts';
import { readAsk } from './reading/read-ask.ts';
import { type ReadConditions, readConditions } from './reading/read-conditions.ts';
import { takeTopic, unexplained } from './reading/read-topic.ts';
import { createReader, isPlainFiller, means, type Reader } from './reading/reader.ts';
import { resolveWeakProjects } from './weak-projects.ts';

export interface ReadOptions {
  readonly today: IsoDate;
  /** The last query of the conversation; null at its beginning. */
  readonly previous: Query | null;
}

/** The days that "soon" takes in, counted from today. */
export const soonDays = 90;

/** Reads a message that was taken apart as a query, or says why it cannot be one. */
export function readQuestion(message: Parsed, vocabulary: Vocabulary, options: ReadOptions): Understanding {
  const { locale } = message;
  const smallTalk = readSmallTalk(message);
  if (smallTalk !== null) return { status: 'help', locale, reason: smallTalk };
  const parsed = withoutRelatives(resolveWeakProjects(message));
  const reader = createReader(parsed);
  if (parsed.atoms.every(isPlainFiller) && options.previous === null) return unclear(reader, { code: 'empty' });

  const wants = readWants(reader, options.previous);
  const read = readConditions(reader, { today: options.today, currency: vocabulary.dataset.description.currency });
  if (read.otherCurrency) return { status: 'unanswerable', locale, reason: 'other-currency', candidates: [] };
  const isFollowUp = readFollowUp(reader, options.previous);
  const notHeld = readNotHeld(reader, vocabulary.isTopicWord);
  if (notHeld !== null) return { status: 'unanswerable', locale, reason: notHeld, candidates: nearest(read.where) };
  if (read.unknownObjective !== null) return { status: 'unknown-name', locale, name: read.unknownObjective, candidates: [] };

  const asked = readAsk(reader, {
    organisations: read.where.beneficiaries.length,
    objectives: read.where.objectives.length,
    projects: read.where.projects.length,
    isNarrowed: !isNothing(read.where),
    hasAmount: read.where.amount !== null,
    perBeneficiary: read.havingProjects !== null,
  });
  const kind = reader.meaning('organisation-kind').find((atom) => !reader.isUsed(atom) && !belongsToName(reader, atom, vocabulary));
  if (kind !== undefined && (!reader.has('project', 'about', 'lead') || reader.neighbour(kind, -1)?.kind === 'word')) {
    const name = [reader.neighbour(kind, -1), kind, reader.neighbour(kind, 1)].flatMap((atom) =>
      atom?.kind === 'word' || atom === kind ? [atom.text] : [],
    );
    return { status: 'unknown-name', locale, name: name.join(' '), candidates: nearest(read.where) };
  }
  const premise = takePremise(reader, asked, read);
  const topic = asked.kind === 'about' ? null : takeTopic(reader, vocabulary.isTopicWord);
  if (topic !== null && !mayBeTopic(reader, asked)) {
    return reader.has('receive', 'organisation-kind', 'how-much')
      ? { status: 'unknown-name', locale, name: topic, candidates: nearest(read.where) }
      : unclear(reader, { code: 'unexplained', words: [topic] }, nearest({ ...noConditions, topic }));
  }
  const where: Conditions = { ...read.where, ...(premise === null ? {} : { amount: null }), topic };
  return finish({ reader, read, asked, where, wants, isFollowUp, premise, options, vocabulary });
}

interface Draft {
  readonly reader: Reader;
  readonly read: ReadConditions;
  readonly asked: Ask;
  readonly where: Conditions;
  readonly wants: 'answer' | 'next-page' | 'csv' | 'xlsx';
  readonly isFollowUp: boolean;
  readonly premise: Assumption | null;
  readonly options: ReadOptions;
  readonly vocabulary: Vocabulary;
}

function finish(draft: Draft): Understanding {
  const { reader, read, options, premise } = draft;
  const { previous } = options;
  const earlier = previous === null ? noConditions : conditionsOf(previous);
  const isFragment = previous !== null && (draft.asked.kind === 'none' || (draft.asked.kind === 'list' && isSortOnly(reader, draft)));
  const builds = previous !== null && (draft.isFollowUp || isFragment) && draft.asked.kind !== 'about';
  let where = draft.where;
  let ask = draft.asked;
  const assumptions: Assumption[] = [...read.assumptions, ...(premise === null ? [] : [premise])];
  const alternatives: Conditions[] = [];

  const [loose] = read.periods.loose;
  if (loose !== undefined) {
    if (builds) where = { ...where, ...tieToEarlier(loose, earlier) };
    else {
      const readings: Conditions[] = [
        { ...where, active: loose },
        { ...where, ends: loose },
        { ...where, starts: loose },
      ];
      const isOpen = loose.from === null || loose.to === null;
      const isFigure = ask.kind === 'figure' && ask.measure !== 'count';
      if (read.periods.loose.length > 1 || isOpen || isFigure || ask.kind === 'share') {
        return unclear(
          reader,
          { code: 'unclear' },
          readings.flatMap((reading) => buildQuery(ask, reading) ?? []),
        );
      }
      where =
        ask.kind === 'group' && ask.by === 'end-year'
          ? { ...where, ends: loose }
          : ask.kind === 'group' && ask.by === 'start-year'
            ? { ...where, starts: loose }
            : { ...where, active: loose };
      alternatives.push(...readings.slice(1));
    }
  }
  const dated = tieBareVerb(reader, where, options.today);
  if (dated !== null) {
    where = dated.where;
    assumptions.push(...dated.assumptions);
  }
  if (ask.kind === 'list' && ask.fromToday !== undefined) where = { ...where, [ask.fromToday]: { from: options.today, to: null } };
  if (builds && previous !== null) {
    where = mergeConditions(earlier, where);
    if (reader.take('others')) where = { ...where, beneficiaries: [], exceptBeneficiaries: conditionsOf(previous).beneficiaries };
    if (ask.kind === 'none' || (reader.has('others') && ask.kind === 'list')) ask = askOf(previous);
    else if (ask.kind === 'figure' && ask.ranks === null && previous.kind === 'list' && previous.ranks !== null && isNothing(draft.where))
      ask = { ...ask, sort: previous.sort, ranks: previous.ranks };
    else if (ask.kind === 'list' && ask.field === null && ask.ranks === null && askOf(previous).kind === 'list' && ask.sort === null)
      ask = askOf(previous);
  } else if (draft.isFollowUp) return unclear(reader, { code: 'no-context' }, nearest(where));
  const hasOpenAbout = reader.meaning('about').some((atom) => !reader.isUsed(atom) && !means(atom, 'filler', 'topic-filler', 'by'));
  if (hasOpenAbout && isNothing(where) && ask.kind === 'list' && ask.sort === null) return unclear(reader, { code: 'unclear' });
  if (read.periods.impossible) return unclear(reader, { code: 'unclear' });

  const left = unexplained(reader);
  if (left.length > 0) return unclear(reader, { code: 'unexplained', words: left.map(({ text }) => text) }, nearest(where));
  return answer({ ...draft, where, asked: ask }, assumptions, alternatives);
}

function answer(draft: Draft, assumptions: readonly Assumption[], alternatives: readonly Conditions[]): Understanding {
  const { reader, read, asked, where, wants, options } = draft;
  const { locale } = reader.parsed;
  if (read.ambiguous !== null) {
    const { name, beneficiaries, projects } = read.ambiguous;
    const candidates = [
      ...beneficiaries.map((key) => buildQuery(asked, { ...where, beneficiaries: [...where.beneficiaries, key] }, read.havingProjects)),
      ...projects.map((key) => buildQuery(asked, { ...where, projects: [key] })),
    ];
    return unclear(
      reader,
      { code: 'ambiguous-name', name },
      candidates.filter((query) => query !== null),
    );
  }
  if (wants !== 'answer' && isNothing(where) && asked.kind === 'none' && options.previous !== null) {
    return { status: 'query', locale, query: options.previous, assumptions, alternatives: [], wants };
  }
  const query = byOrganisation(reader, asked, where) ?? buildQuery(asked, where, read.havingProjects);
  if (query === null) return unclear(reader, { code: options.previous === null ? 'unclear' : 'no-context' });
  const others = alternatives.flatMap((other) => buildQuery(asked, other) ?? []);
  return { status: 'query', locale, query, assumptions, alternatives: others, wants };
}

/** "Who got over a million": an organisation's total is meant, not that of one project. */
function byOrganisation(reader: Reader, asked: Ask, where: Conditions): Query | null {
  const isOfOrganisations =
    (asked.kind === 'list' && asked.field === 'beneficiary') || (asked.kind === 'group' && asked.by === 'beneficiary');
  if (!isOfOrganisations || where.amount === null || reader.has('project')) return null;
  const ask = asked.kind === 'group' ? asked : groupAsk('beneficiary', 'sum');
  const query = buildQuery(ask, { ...where, amount: null });
  return query?.kind === 'group' ? { ...query, havingFunding: where.amount } : null;
}

/** "Minors who came alone": the pronoun behind a noun asks nothing. */
function withoutRelatives(parsed: Parsed): Parsed {
  const isRelative = (atom: Atom, index: number): boolean => {
    const before = parsed.atoms[index - 1];
    return (
      means(atom, 'who') &&
      /^(?:who|whose|whom)$/u.test(atom.text) &&
      (before?.kind === 'word' || means(before, 'project', 'beneficiary', 'topic-filler'))
    );
  };
  return { ...parsed, atoms: parsed.atoms.filter((atom, index) => !isRelative(atom, index)) };
}

function readSmallTalk({ atoms }: Parsed): 'greeting' | 'thanks' | 'help' | null {
  const carries = (atom: Atom): boolean =>
    atom.kind === 'concept' &&
    ['greeting', 'thanks', 'help', 'filler', 'what', 'which', 'details', 'and', 'all'].some((concept) => means(atom, concept as never));
  if (!atoms.every(carries)) return null;
  if (atoms.some((atom) => means(atom, 'help'))) return 'help';
  if (atoms.some((atom) => means(atom, 'greeting'))) return 'greeting';
  return atoms.some((atom) => means(atom, 'thanks')) ? 'thanks' : null;
}

function readWants(reader: Reader, previous: Query | null): Draft['wants'] {
  if (reader.has('export')) {
    const isExcel = reader.meaning('export').some((atom) => /excel|xls|kalkyl/u.test(atom.text));
    reader.take('export');
    return isExcel ? 'xlsx' : 'csv';
  }
  const isAlone = reader.atoms.every((atom) => isPlainFiller(atom) || means(atom, 'next-page', 'filler', 'project', 'more', 'thanks'));
  if (previous !== null && isAlone && reader.has('next-page', 'more')) {
    reader.take('next-page', 'more', 'project');
    return 'next-page';
  }
  return 'answer';
}

/** "Entä THL?", "which of them", "only those over 500k", "and in 2026?" */
function readFollowUp(reader: Reader, previous: Query | null): boolean {
  const [first] = reader.atoms;
  const startsWithAnd = previous !== null && means(first, 'and');
  const points = reader.meaning('these').filter((atom) => !atom.concepts.has('filler') || previous !== null);
  const isWhatAbout = reader.meaning('what-about').some((atom) => atom.first <= 2);
  reader.take('what-about', 'these', 'only', 'same');
  if (previous !== null && reader.has('others') && conditionsOf(previous).beneficiaries.length > 0) return true;
  return (
    isBareFigure(reader, previous) ||
    startsWithAnd ||
    isWhatAbout ||
    (previous !== null && (points.length > 0 || reader.meaning('only').some((atom) => atom.first <= 1)))
  );
}

/** "How many?", "paljonko yhteensä": of what was spoken of before. */
function isBareFigure(reader: Reader, previous: Query | null): boolean {
  const figures = ['how-many', 'how-much', 'total', 'together', 'average', 'median'] as const;
  return (
    previous !== null &&
    reader.has(...figures) &&
    reader.atoms.every((atom) => means(atom, ...figures, 'filler', 'and', 'money', 'thanks', 'what', 'these'))
  );
}

/** An order alone, with no word for what is to be ordered: it belongs to what was listed before. */
function isSortOnly(reader: Reader, draft: Draft): boolean {
  return draft.asked.kind === 'list' && draft.asked.sort !== null && isNothing(draft.where) && !reader.has('project', 'list-itself', 'all');
}

/** "Did THL get two million?": the true total is said; the amount in the question is no condition. */
function takePremise(reader: Reader, asked: Ask, read: ReadConditions): Assumption | null {
  const [amount] = read.amounts;
  const minor = amount?.range?.minor[0];
  const isSubject = read.where.beneficiaries.length > 0 || read.where.projects.length > 0;
  if (minor === undefined || !isSubject || read.where.amount === null || !reader.has('receive', 'how-much', 'money')) return null;
  if (reader.has('project') && read.where.projects.length === 0) return null;
  if (asked.kind === 'list' && asked.field === null) return null;
  return { code: 'premise', stated: { currency: read.where.amount.currency, minor } };
}

/** "The police board": the word is part of a name of the organisation beside it. */
function belongsToName(reader: Reader, kind: Atom, vocabulary: Vocabulary): boolean {
  const beside = [reader.neighbour(kind, -1), reader.neighbour(kind, 1)].find((atom) => atom?.kind === 'organisation');
  if (beside?.kind !== 'organisation') return false;
  const owners = vocabulary.dataset.beneficiaries.filter(({ key }) => beside.keys.includes(key));
  const belongs = owners.some(({ name, aliases }) => [name, ...aliases].some((text) => wordsOf(text).includes(kind.text)));
  if (belongs) reader.use(kind);
  return belongs;
}

/** May the words that are left be a topic? Not where they stand in the place of a receiver or of the thing that is counted. */
function mayBeTopic(reader: Reader, asked: Ask): boolean {
  const words = reader.atoms.filter((atom) => atom.kind === 'word');
  const [counted] = reader.meaning('how-many');
  const next = counted === undefined ? null : reader.neighbour(counted, 1);
  if (next?.kind === 'word' && !reader.has('project')) return false;
  if (reader.has('lead') && words.some((atom) => /^(?:by|av)$/u.test(reader.atoms[reader.atoms.indexOf(atom) - 1]?.text ?? '')))
    return false;
  if (reader.has('project', 'about')) return true;
  if (words.some((atom) => isTarget(reader, atom))) return true;
  if (asked.kind === 'none') return true;
  const [which] = reader.meaning('which', 'what');
  if (asked.kind === 'list' && asked.field === null) return which === undefined || reader.neighbour(which, 1)?.kind !== 'word';
  return false;
}

const targetCase = /(?:lle|lleen|hin|een|iin|oon|uun|aan|ään|yyn|öön)$/u;
const targetWords = new Set(['for', 'to', 'on', 'into', 'towards', 'till', 'för', 'på', 'åt', 'in', 'i']);

/** "Naisille", "for women", "till kvinnor": what the money goes to. */
function isTarget(reader: Reader, atom: Atom): boolean {
  const before = reader.atoms[reader.atoms.indexOf(atom) - 1];
  return (
    (reader.parsed.locale === 'fi' && targetCase.test(atom.text)) ||
    (before !== undefined && before.text.split(' ').some((word) => targetWords.has(word)))
  );
}

/** "Which projects end": the next 90 days; "which start": from today on; "which started": up to today. */
function tieBareVerb(
  reader: Reader,
  where: Conditions,
  today: IsoDate,
): { readonly where: Conditions; readonly assumptions: readonly Assumption[] } | null {
  const end = reader.meaning('end').filter((atom) => !reader.isUsed(atom));
  const start = reader.meaning('start').filter((atom) => !reader.isUsed(atom));
  if (where.starts !== null || where.ends !== null || where.active !== null || (end.length > 0 && start.length > 0)) return null;
  const isPast = (atoms: readonly Atom[]): boolean =>
    atoms.some(({ text }) => /(?:nut|nyt|neet|neita|neitä|oi|oivat|yi|yivät|ui|uivat|ed|an|un|ade|ats|at|des)$/u.test(text));
  if (end.length > 0) {
    reader.use(...end);
    if (isPast(end)) return { where: { ...where, ends: { from: null, to: addDays(today, -1) } }, assumptions: [] };
    const period = { from: today, to: addDays(today, soonDays) };
    return { where: { ...where, ends: period }, assumptions: [{ code: 'soon', period }] };
  }
  if (start.length === 0) return null;
  reader.use(...start);
  return {
    where: { ...where, starts: isPast(start) ? { from: null, to: today } : { from: addDays(today, 1), to: null } },
    assumptions: [],
  };
}

/** Questions near one that cannot be answered. */
function nearest(where: Conditions): readonly Query[] {
  const asks: readonly Ask[] = [figureAsk('sum'), listAsk()];
  return asks.flatMap((ask) => buildQuery(ask, where) ?? []);
}

function unclear(reader: Reader, reason: UnclearReason, candidates: readonly Query[] = []): Understanding {
  return { status: 'unclear', locale: reader.parsed.locale, reason, candidates };
}
