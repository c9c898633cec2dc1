import { addDays, type IsoDate, intersect, type Period } from '../../domain/date.ts';
import type { Assumption } from '../../domain/understanding.ts';
import type { Atom } from '../atoms.ts';
import type { Concept } from '../lexicon/concept.ts';
import { joinYear } from './join-year.ts';
import { lastDaysOf, lasts } from './last-days.ts';
import { type AtomOf, distance, means, type Reader } from './reader.ts';
import { addStates, type DateField, isWeakNow, pastVerb } from './states-of-today.ts';

export interface Periods {
  readonly starts: Period | null;
  readonly ends: Period | null;
  readonly active: Period | null;
  readonly notActive: Period | null;
  /** Periods that no word ties to a day: "projects in 2025". */
  readonly loose: readonly Period[];
  /** What is loose has readings of equal weight: "running until 2027" may end in it, or later. */
  readonly isOpen: boolean;
  readonly assumptions: readonly Assumption[];
  /** Two periods of one kind exclude each other. */
  readonly impossible: boolean;
}

const verbs: Readonly<Record<DateField, readonly Concept[]>> = {
  starts: ['start', 'started', 'start-column'],
  ends: ['end', 'ended', 'end-column'],
  active: ['run'],
};
const dateFields: readonly DateField[] = ['starts', 'ends', 'active'];

/** Ties each period to the nearest verb, and turns "running", "ended" and "not yet started" into periods around today. */
export function attachPeriods(reader: Reader, today: IsoDate): Periods {
  const found: Record<DateField, Period[]> = { starts: [], ends: [], active: [] };
  const loose: Period[] = [];
  const assumptions: Assumption[] = [];
  const tied = new Set<Atom>();
  let isOpen = false;
  const isOneKind = dateFields.filter((field) => reader.has(...verbs[field])).length <= 1;
  for (const { atom, period, assumptions: taken } of joinYear(reader, isOneKind)) {
    reader.use(atom);
    const before = reader.neighbour(atom, -1);
    if (before !== null && means(before, 'year')) reader.use(before);
    assumptions.push(...taken);
    const field = fieldOf(reader, atom, tied);
    const lastDays = field === 'active' ? lastDaysOf(atom.period, atom.text) : null;
    if (field !== null) reader.use(...([-1, 1] as const).flatMap((step) => onlyThen(reader.neighbour(atom, step))));
    const left = field === null ? null : leftOf(reader, field, atom, period, today);
    if (field === null) loose.push(period);
    else if (left !== null) found[field].push(left);
    else if (field === 'active' && isWhole(reader, atom)) {
      found.starts.push({ from: null, to: period.from });
      found.ends.push({ from: period.to, to: null });
    } else if (field === 'active' && isPoint(atom.text) && period.from === today) found.active.push({ from: period.to, to: period.to });
    else if (lastDays === null) found[field].push(period);
    else if (lasts(reader)) found.ends.push(lastDays);
    else {
      loose.push(lastDays);
      isOpen = true;
    }
  }
  for (const field of dateFields) if (found[field].length > 0 && reader.all('period').length === 1) reader.take(...verbs[field]);
  if (reader.all('project').length === 0 && !reader.has('when')) addStates(reader, today, found, tied);
  const merged = dateFields.map((field) => mergeAll(found[field]));
  const [starts = null, ends = null, active = null] = merged.map((period) => (period === 'impossible' ? null : period));
  const isDenied = active !== null && takeDenial(reader);
  return {
    starts,
    ends,
    active: isDenied ? null : active,
    notActive: isDenied ? active : null,
    loose,
    isOpen,
    assumptions,
    impossible: merged.includes('impossible'),
  };
}

/** "Käynnissä puolen vuoden päästä", "running in six months": on that day, and not until then. */
const isPoint = (text: string): boolean => /(?:päästä|kuluttua)$|^(?:in|om) /u.test(text);

/** "Päättyvät vasta 2027": the days are said. */
const onlyThen = (atom: Atom | null): readonly Atom[] => (atom?.text === 'vasta' ? [atom] : []);

/** "Still this year", "vielä tässä kuussa", "later this year": what is left of the days that have begun; null where all are meant. */
function leftOf(reader: Reader, field: DateField, { period: found }: AtomOf<'period'>, period: Period, today: IsoDate): Period | null {
  const { from, to } = period;
  if (field === 'active' || found.relation !== 'in' || from === null || to === null || from >= today || to < today) return null;
  const marks = [...reader.meaning('now').filter(isWeakNow), ...reader.meaning('later')];
  const isPast = reader.meaning(...verbs[field]).some(({ text }) => pastVerb.test(text));
  if (marks.length === 0 || isPast) return null;
  reader.use(...marks);
  return { from: field === 'ends' ? today : addDays(today, 1), to };
}

function fieldOf(reader: Reader, period: Atom, tied: Set<Atom>): DateField | null {
  const candidates = dateFields.flatMap((field) =>
    reader.meaning(...verbs[field]).map((verb) => ({
      field,
      verb,
      far: distance(verb, period) + (verb.first > period.last ? 0.5 : 0) + (isBlocked(reader, verb, period, tied) ? 100 : 0),
    })),
  );
  const [nearest] = candidates.sort((a, b) => a.far - b.far);
  if (nearest === undefined) return null;
  reader.use(nearest.verb);
  tied.add(nearest.verb);
  return nearest.field;
}

/** Another period stands between the verb and this one, and another verb is there for this one. */
function isBlocked(reader: Reader, verb: Atom, period: Atom, tied: Set<Atom>): boolean {
  if (!tied.has(verb)) return false;
  return dateFields.some((field) =>
    reader.meaning(...verbs[field]).some((other) => !tied.has(other) && other !== verb && distance(other, period) < 6),
  );
}

/** "The whole of 2026": running from its first to its last day. */
function isWhole(reader: Reader, period: Atom): boolean {
  const before = reader.atoms[reader.atoms.indexOf(period) - 1];
  return before !== undefined && means(before, 'all') && /^(?:koko|whole|the whole|entire|hela|full)$/u.test(before.text);
}

/** "Not running": the word before the verb, or before the words that stand between. */
function takeDenial(reader: Reader): boolean {
  for (const verb of reader.meaning('run')) {
    const before = reader.neighbour(verb, -1);
    if (before !== null && means(before, 'not')) {
      reader.use(before);
      return true;
    }
  }
  return false;
}

function mergeAll(periods: readonly Period[]): Period | null | 'impossible' {
  let merged: Period | null = null;
  for (const period of periods) {
    const both: Period | null = merged === null ? period : intersect(merged, period);
    if (both === null) return 'impossible';
    merged = both;
  }
  return merged;
}
