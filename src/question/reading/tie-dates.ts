import { addDays, type IsoDate, type Period } from '../../domain/date.ts';
import type { Conditions, Query } from '../../domain/query.ts';
import type { Atom } from '../atoms.ts';
import type { Draft } from '../draft.ts';
import type { Ask } from './ask.ts';

/** The days that "soon" takes in, counted from today. */
const soonDays = 90;

/**
 * What a period without a verb can mean, likeliest first; "projects in 2025" are those that run in it.
 *
 * @returns More than one reading of equal weight where the question must be asked back: a sum "in 2025", "before 2024".
 */
export function readingsOf(
  period: Period,
  { asked, where }: Draft,
): { readonly readings: readonly Conditions[]; readonly isOpen: boolean } {
  const readings = [
    { ...where, active: period },
    { ...where, ends: period },
    { ...where, starts: period },
  ];
  const isFigure = (asked.kind === 'figure' && asked.measure !== 'count') || asked.kind === 'share';
  return { readings: byGrouping(asked, readings), isOpen: isFigure || period.from === null || period.to === null };
}

/** "By start year, 2024": the years that are asked for are those of the first days. */
function byGrouping(asked: Ask, readings: readonly Conditions[]): readonly Conditions[] {
  if (asked.kind !== 'group' || (asked.by !== 'end-year' && asked.by !== 'start-year')) return readings;
  const first = readings[asked.by === 'end-year' ? 1 : 2];
  return first === undefined ? readings : [first, ...readings.filter((reading) => reading !== first)];
}

/** "Which projects end": the next 90 days, said so; "which start": from tomorrow on; "which started": up to today. */
export function tieBareVerb(draft: Draft): Draft {
  const { reader, where } = draft;
  const end = reader.meaning('end').filter((atom) => !reader.isUsed(atom));
  const start = reader.meaning('start').filter((atom) => !reader.isUsed(atom));
  const hasDates = where.starts !== null || where.ends !== null || where.active !== null;
  // "How much did they get, and when do they end": the second question is none about the next days.
  const isAsked = reader.meaning('when').some((atom) => !reader.isUsed(atom));
  // "Is this list complete": no project ends there.
  const isOfList = reader.has('list-itself') && !reader.has('project');
  if (hasDates || isAsked || isOfList || end.length > 0 === start.length > 0) return draft;
  reader.use(...end, ...start);
  return end.length > 0
    ? tieEnd(draft, isPast(end))
    : { ...draft, where: { ...where, starts: startsOf(isPast(start), draft.options.today) } };
}

/** "Entä alkavat?" behind what ends in 2024: the same days, of the other verb. "Which of them have started" narrows what was listed. */
export function turnVerb({ reader, where }: Draft, earlier: Query): Query {
  if (!('where' in earlier) || earlier.kind === 'share') return earlier;
  const unused = (concept: 'end' | 'start') => reader.meaning(concept).filter((atom) => !reader.isUsed(atom));
  const [end, start] = [unused('end'), unused('start')];
  const isTurned = reader.has('what-about') || /^(?:and|och|ja) /u.test(reader.parsed.text);
  if (end.length > 0 === start.length > 0 || !isTurned || reader.has('these', 'which', 'when')) return earlier;
  const hasDates = where.starts !== null || where.ends !== null || where.active !== null;
  const [before, after] = end.length > 0 ? (['starts', 'ends'] as const) : (['ends', 'starts'] as const);
  const { active } = earlier.where;
  const period = earlier.where[before] ?? (active?.from === active?.to ? null : active);
  if (hasDates || period === null || earlier.where[after] !== null || isPast([...end, ...start])) return earlier;
  reader.use(...end, ...start);
  return { ...earlier, where: { ...earlier.where, active: null, [before]: null, [after]: period } };
}

function tieEnd(draft: Draft, wasPast: boolean): Draft {
  const { today } = draft.options;
  if (wasPast) return { ...draft, where: { ...draft.where, ends: { from: null, to: addDays(today, -1) } } };
  const period = { from: today, to: addDays(today, soonDays) };
  return { ...draft, where: { ...draft.where, ends: period }, assumptions: [...draft.assumptions, { code: 'soon', period }] };
}

const startsOf = (wasPast: boolean, today: IsoDate): Period =>
  wasPast ? { from: null, to: today } : { from: addDays(today, 1), to: null };

const isPast = (verbs: readonly Atom[]): boolean =>
  verbs.some(({ text }) => /(?:nut|nyt|ttiin|neet|neita|neitä|oi|oivat|yi|yivät|ui|uivat|ed|an|un|ade|ats|(?<!v)at|des)$/u.test(text));
