import { addDays, daysBetween, type IsoDate, partsOf } from '../../domain/date.ts';
import { monthsFrom, type Span } from './calendar.ts';
import type { PeriodOptions, Precision } from './found-period.ts';
import type { Edge, Role } from './vocabulary.ts';

/** A period as it was named; its year may still be open. */
export interface Named {
  /** Its days in a year; null where that year has none (29 February). A period that names its own days ignores the year. */
  readonly inYear: (year: number) => Span | null;
  /** The year that was named; `fixed` where the days are known without one, null where none was named. */
  readonly year: number | 'fixed' | null;
  readonly precision: Precision;
  readonly role: Role;
  /** Only digits of a year: it may be part of a name. */
  readonly bareYear: boolean;
  /** Its words mean time only with company: a preposition, a year. */
  readonly weak: boolean;
  /** Read day first, though month first is possible too. */
  readonly dayFirst: boolean;
  /** A reading was chosen among several, so it is to be said. */
  readonly chosen: boolean;
  /** Between two years: what lies before it ends with the year, what lies after begins with the next. */
  readonly isTurn: boolean;
}

/** 29 February may be eight years off. */
const reach = 8;

const plain = { role: 'in', bareYear: false, weak: false, dayFirst: false, chosen: false, isTurn: false } as const;

export function named(precision: Precision, year: number | null, inYear: Named['inYear'], more: Partial<Named> = {}): Named {
  return { ...plain, precision, year, inYear, ...more };
}

export function fixed(precision: Precision, span: Span, more: Partial<Named> = {}): Named {
  return { ...plain, precision, year: 'fixed', inYear: () => span, ...more };
}

/** The days that are meant, and whether a year was taken for granted. Null where there are no such days. */
export function resolve(period: Named, options: PeriodOptions): { readonly span: Span; readonly assumed: boolean } | null {
  const { year, inYear } = period;
  const span = year === null ? nearest(inYear, options) : inYear(year === 'fixed' ? 0 : year);
  return span === null ? null : { span, assumed: year === null || period.chosen };
}

/** In the past tense the last one that has begun, otherwise the one that is running or the next. */
export function nearest(inYear: Named['inYear'], { today, tense }: Pick<PeriodOptions, 'today' | 'tense'>): Span | null {
  const { year } = partsOf(today);
  for (let distance = -1; distance <= reach; distance += 1) {
    const span = inYear(tense === 'past' ? year - distance : year + distance);
    if (span !== null && (tense === 'past' ? span.from <= today : span.to >= today)) return span;
  }
  return null;
}

/** All its occurrences within eight years of a day, in order. */
export function spansAround(inYear: Named['inYear'], day: IsoDate): readonly Span[] {
  const { year } = partsOf(day);
  const spans: Span[] = [];
  for (let at = year - reach; at <= year + reach; at += 1) {
    const span = inYear(at);
    if (span !== null) spans.push(span);
  }
  return spans;
}

/** The part of a period that "the beginning of", "late" or "the last day of" names. */
export function partOf(span: Span, edge: Edge): Span {
  const length = daysBetween(span.from, span.to) + 1;
  const days = (first: number, last: number): Span => ({ from: addDays(span.from, first - 1), to: addDays(span.from, last - 1) });
  if (edge === 'first-day') return { from: span.from, to: span.from };
  if (edge === 'last-day') return { from: span.to, to: span.to };
  const { year, month } = partsOf(span.from);
  if (length > 300) return yearPart(year, month, edge);
  if (length > 80) return quarterPart(span, year, month, edge);
  if (length < 28) return span;
  switch (edge) {
    case 'start':
      return days(1, 10);
    case 'middle':
      return days(11, 20);
    case 'end':
      return days(21, length);
    case 'early':
      return days(1, 15);
    case 'late':
      return days(16, length);
  }
}

function yearPart(year: number, month: number, edge: Exclude<Edge, 'first-day' | 'last-day'>): Span {
  const part = { start: [0, 3], early: [0, 6], middle: [4, 4], late: [6, 6], end: [9, 3] } as const;
  const [first, count] = part[edge];
  return monthsFrom(year, month + first, count);
}

/** Of a quarter, a season or a half: its first or last month, or what lies between. */
function quarterPart(span: Span, year: number, month: number, edge: Exclude<Edge, 'first-day' | 'last-day'>): Span {
  const count = Math.round(daysBetween(span.from, span.to) / 30.4);
  if (edge === 'start' || edge === 'early') return monthsFrom(year, month, 1);
  if (edge === 'end' || edge === 'late') return monthsFrom(year, month + count - 1, 1);
  return monthsFrom(year, month + 1, Math.max(1, count - 2));
}
