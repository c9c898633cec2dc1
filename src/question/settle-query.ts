import { addDays } from '../domain/date.ts';
import type { Conditions, Query } from '../domain/query.ts';
import type { Understanding } from '../domain/understanding.ts';
import { buildQuery, isNothing } from './build-query.ts';
import { type Draft, nearest, unclear } from './draft.ts';
import { askOf, conditionsOf, mergeConditions, tieToEarlier } from './follow-up.ts';
import { type Ask, groupAsk, listAsk } from './reading/ask.ts';
import { continues } from './reading/points-back.ts';
import { unexplained } from './reading/read-topic.ts';
import { means, type Reader } from './reading/reader.ts';
import { swallowed } from './reading/swallowed.ts';
import { readingsOf, tieBareVerb, turnVerb } from './reading/tie-dates.ts';

/** Ties what is still loose, joins the question to the one before it, and makes a query where every word is explained. */
export function settleQuery(draft: Draft): Understanding {
  const { previous } = draft.options;
  if (previous !== null && isOnlyWanted(draft)) return findUnexplained(draft) ?? wanted(previous, draft);
  const continued = previous !== null && continues(draft, previous) ? previous : null;
  const earlier = continued === null ? null : turnVerb(draft, continued);
  const tied = tieLoosePeriod(draft, earlier);
  if ('status' in tied) return tied;
  const dated = tieFromToday(tieBareVerb(tied));
  if (earlier === null && draft.pointsBack) return unclear(draft.reader, { code: 'no-context' }, nearest(dated.where));
  const settled = earlier === null ? dated : joinTo(earlier, dated);
  return findUnexplained(settled, earlier !== null) ?? toQuery(inOneCurrency(settled));
}

/** "As a table", "more": nothing but what is to be done with the earlier answer, which stays as it was asked. */
function isOnlyWanted({ wants, where, asked, read }: Draft): boolean {
  return wants !== 'answer' && asked.kind === 'none' && isNothing(where) && read.periods.loose.length === 0 && read.ambiguous === null;
}

function wanted(query: Query, { reader, wants, assumptions }: Draft): Understanding {
  return { status: 'query', locale: reader.parsed.locale, query, assumptions, alternatives: [], wants };
}

/** A period without a verb: as the earlier query meant its own, or as projects run; asked back where that would be a guess. */
function tieLoosePeriod(draft: Draft, earlier: Query | null): Draft | Understanding {
  const [period, another] = draft.read.periods.loose;
  if (period === undefined) return draft;
  if (earlier !== null) {
    const before = conditionsOf(earlier);
    if (isUndatedFigure(draft.asked.kind === 'none' ? askOf(earlier) : draft.asked, before)) {
      const readings = readingsOf(period, draft).readings.flatMap(
        (where) => buildQuery(joinAsk(earlier, draft), mergeConditions(before, where)) ?? [],
      );
      return unclear(draft.reader, { code: 'unclear' }, readings);
    }
    return { ...draft, where: { ...draft.where, ...tieToEarlier(period, before) } };
  }
  const { readings, isOpen } = readingsOf(period, draft);
  const [first, ...others] = readings;
  if (first !== undefined && !isOpen && !draft.read.periods.isOpen && another === undefined)
    return { ...draft, where: first, alternatives: others };
  return unclear(
    draft.reader,
    { code: 'unclear' },
    readings.flatMap((where) => buildQuery(draft.asked, where) ?? []),
  );
}

/** "Paljonko Turku sai", "entä 2025?": what ends, starts or runs then would be three figures. */
const isUndatedFigure = (asked: Ask, { starts, ends, active }: Conditions): boolean =>
  ((asked.kind === 'figure' && asked.measure !== 'count') || asked.kind === 'share') && starts === null && ends === null && active === null;

/** "What ends next": of what has not ended yet; "what ended last": of what has. */
function tieFromToday(draft: Draft): Draft {
  const { asked, where, options } = draft;
  if (asked.kind !== 'list') return draft;
  const { upToToday } = asked;
  if (upToToday !== undefined && where[upToToday] === null) {
    const to = upToToday === 'ends' ? addDays(options.today, -1) : options.today;
    return { ...draft, where: { ...where, [upToToday]: { from: null, to } } };
  }
  if (asked.fromToday === undefined) return draft;
  // "The next to end in 2025": a period that no verb has is that of the order's.
  const isLoose = where[asked.fromToday] === null && draft.read.periods.loose.length > 0;
  const said = isLoose ? where.active : where[asked.fromToday];
  const isApart = said !== null && ((said.to !== null && said.to < options.today) || (said.from !== null && said.from >= options.today));
  const period = isApart ? said : { from: options.today, to: said?.to ?? null };
  return { ...draft, where: { ...where, active: isLoose ? null : where.active, [asked.fromToday]: period } };
}

/** "Who got the most", "the five smallest" of amounts in several currencies: of the main one, and the answer says so. */
function inOneCurrency(draft: Draft): Draft {
  const { asked, where, read, assumptions } = draft;
  const isRanked =
    (asked.kind === 'list' && asked.ranks !== null && asked.sort?.field === 'funding') ||
    (asked.kind === 'group' && asked.ranks !== null && asked.sort.by === 'value' && asked.measure !== 'count');
  const [currency, ...others] = read.currencies(where.lists);
  // Where names or words choose the projects, they may all be of one currency.
  const isChosen = where.beneficiaries.length + where.projects.length > 0 || where.topic !== null;
  // What nobody states may be several currencies too.
  if (!isRanked || others.length === 0 || currency === 'XXX' || where.amount !== null || isChosen) return draft;
  return {
    ...draft,
    where: { ...where, amount: { currency, min: null, max: null } },
    assumptions: [...assumptions, { code: 'currency-assumed', currency, others }],
  };
}

function joinTo(earlier: Query, draft: Draft): Draft {
  const { reader, asked } = draft;
  // A share is of the same whole, of another part.
  const base = earlier.kind === 'share' && hasSubject(draft.where) ? earlier.base : conditionsOf(earlier);
  const merged = { ...mergeConditions(base, draft.where), ...(draft.read.isOfAllLists ? { lists: [] } : {}) };
  if (base.beneficiaries.length === 0 || !reader.take('others')) return { ...draft, where: merged, asked: joinAsk(earlier, draft) };
  const where = { ...merged, beneficiaries: [], exceptBeneficiaries: conditionsOf(earlier).beneficiaries };
  return { ...draft, where, asked: asked.kind === 'none' || asked.kind === 'list' ? askOf(earlier) : asked };
}

const hasSubject = (where: Conditions): boolean =>
  where.beneficiaries.length + where.objectives.length + where.projects.length > 0 || where.topic !== null;

function joinAsk(earlier: Query, { asked, where, reader }: Draft): Ask {
  const before = askOf(earlier);
  if (asked.kind === 'none') return before;
  if (before.kind === 'group' && asked.kind === 'figure' && asked.ranks === null && isNothing(where) && !reader.has('together', 'total')) {
    reader.take('by');
    return { ...before, measure: asked.measure };
  }
  if (before.kind === 'list' && before.ranks !== null && asked.kind === 'list' && asked.ranks === null && !reader.has('project'))
    return { ...before, field: asked.field, sort: asked.sort ?? before.sort };
  const isOtherEnd =
    before.kind === 'list' &&
    before.sort?.field === 'funding' &&
    asked.kind === 'group' &&
    asked.by === 'beneficiary' &&
    asked.ranks !== null;
  if (isOtherEnd) return { ...before, sort: { field: 'funding', descending: asked.sort.descending }, ranks: asked.ranks };
  const isOtherRank = before.kind === 'group' && before.ranks !== null && asked.kind === 'list' && asked.ranks !== null;
  if (isOtherRank && asked.sort?.field === 'funding' && asked.field === null && !reader.has('project', 'money'))
    return { ...before, sort: { by: 'value', descending: asked.sort.descending }, ranks: asked.ranks };
  if (asked.kind === 'figure' && asked.ranks === null && before.kind === 'list' && before.ranks !== null && isNothing(where)) {
    return { ...asked, sort: before.sort, ranks: before.ranks };
  }
  if (asked.kind === 'share' && isNothing(where)) return shareOf(asked, before);
  const isPlainList =
    asked.kind === 'list' && !reader.has('project') && asked.field === null && asked.ranks === null && asked.sort === null;
  return isPlainList && before.kind === 'list' ? before : asked;
}

/** "What share of all is that": of the whole list, also where several conditions or ranks pick the part. */
function shareOf(asked: Extract<Ask, { kind: 'share' }>, before: Ask): Ask {
  const ranked = (before.kind === 'list' || before.kind === 'figure') && asked.ranks === null ? before : asked;
  return { ...asked, sort: ranked.ranks === null ? null : ranked.sort, ranks: ranked.ranks, ofAll: true };
}

function findUnexplained(draft: Draft, continuesEarlier = false): Understanding | null {
  const { reader, read, asked, where } = draft;
  const opensTopic = reader.meaning('about').some((atom) => !reader.isUsed(atom) && !means(atom, 'filler', 'topic-filler', 'by'));
  const isEverything = asked.kind === 'list' && asked.sort === null && isNothing(where);
  // "What's your name": no word asks for all that the list has.
  const isUnasked =
    isEverything &&
    !read.isOfAllLists &&
    asked.field === null &&
    !continuesEarlier &&
    draft.wants === 'answer' &&
    read.ambiguous === null &&
    !asksForAll(reader);
  if (isUnasked) return unclear(reader, { code: 'unclear' });
  if (read.periods.impossible || read.hasOddAmounts || (opensTopic && isEverything)) return unclear(reader, { code: 'unclear' });
  const left = [...new Set([...unexplained(reader), ...swallowed(draft, continuesEarlier)])];
  return left.length === 0 ? null : unclear(reader, { code: 'unexplained', words: left.map(({ text }) => text) }, nearest(where));
}

const asksForAll = (reader: Reader): boolean =>
  reader.has('project', 'all', 'list-itself', 'beneficiary', 'objective', 'money', 'lead', 'run');

function toQuery(draft: Draft): Understanding {
  const { reader, read, asked, where, wants, options, assumptions } = draft;
  const { locale } = reader.parsed;
  if (read.ambiguous !== null) return askWhich(read.ambiguous, draft);
  // "Kaikki rahastot": all that they have.
  if (asked.kind === 'none' && read.isOfAllLists && isNothing(where)) return toQuery({ ...draft, asked: listAsk() });
  const query =
    (read.havingProjects === null ? byOrganisation(reader, asked, where) : null) ?? buildQuery(asked, where, read.havingProjects);
  if (query === null) return unclear(reader, { code: options.previous === null ? 'unclear' : 'no-context' });
  const alternatives = draft.alternatives.flatMap((other) => buildQuery(asked, other) ?? []);
  return { status: 'query', locale, query, assumptions, alternatives, wants };
}

/** Every organisation or project that the name fits, as a ready question. */
function askWhich({ name, beneficiaries, objectives, projects }: NonNullable<Draft['read']['ambiguous']>, draft: Draft): Understanding {
  const { reader, asked, where, read } = draft;
  const candidates = [
    ...beneficiaries.map((key) => buildQuery(asked, { ...where, beneficiaries: [...where.beneficiaries, key] }, read.havingProjects)),
    ...objectives.map(({ key, lists }) =>
      buildQuery(asked, { ...where, lists, objectives: [...where.objectives, key] }, read.havingProjects),
    ),
    ...projects.map((key) => buildQuery(asked, { ...where, projects: [key] })),
  ];
  return unclear(
    reader,
    { code: 'ambiguous-name', name },
    candidates.filter((query) => query !== null),
  );
}

/** "Who got over a million": an organisation's total is meant, not that of one project. */
function byOrganisation(reader: Reader, asked: Ask, where: Conditions): Query | null {
  const isOfThem =
    (asked.kind === 'list' && (asked.field === 'beneficiary' || isOfAnyone(reader))) ||
    (asked.kind === 'none' && isOfAnyone(reader)) ||
    (asked.kind === 'group' && asked.by === 'beneficiary');
  // An exact amount is that of a project.
  const isExact = where.amount?.min != null && where.amount.min.minor === where.amount.max?.minor;
  if (
    isExact ||
    !isOfThem ||
    where.amount === null ||
    (where.amount.min === null && where.amount.max === null) ||
    reader.has('project', 'by-beneficiary', 'by', 'each', 'number') ||
    reader.meaning('how-many').some(({ text }) => /projec|proj/u.test(text))
  )
    return null;
  const query = buildQuery(asked.kind === 'group' ? asked : groupAsk('beneficiary', 'sum'), { ...where, amount: null });
  return query?.kind === 'group' ? { ...query, havingFunding: where.amount } : null;
}

/** "Has anyone got over five million": who received it is asked, though no word for organisations stands there. */
const isOfAnyone = (reader: Reader): boolean =>
  (reader.has('receive') && reader.atoms.some(({ text }) => anyone.test(text))) ||
  // "Andra än Migri som fått över en miljon".
  reader.meaning('except').some(({ text }) => /^(?:muut|muiden|muilla|muille|andra|others?) /u.test(text));

const anyone = /^(?:anyone|anybody|someone|somebody|nobody|no one|kukaan|joku|ketkään|nån|någon|någon)$/u;
