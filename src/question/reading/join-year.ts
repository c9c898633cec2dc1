import { dayOf, daysInMonth, type Period, partsOf } from '../../domain/date.ts';
import type { Assumption } from '../../domain/understanding.ts';
import type { AtomOf, Reader } from './reader.ts';

export interface DatedPeriod {
  readonly atom: AtomOf<'period'>;
  readonly period: Period;
  readonly assumptions: readonly Assumption[];
}

/**
 * The periods of a question, a month or quarter without a year put into the year that stands apart from it: "elokuussa päättyvät 2026".
 *
 * @param isOneKind - All periods are of the same day, the first or the last: "started in January, end in 2025" are two periods.
 */
export function joinYear(reader: Reader, isOneKind: boolean): readonly DatedPeriod[] {
  const periods = reader.all('period').filter((atom) => !reader.isUsed(atom));
  const [part, year] = [periods.find(isPartWithoutYear), periods.find(isYear)];
  const joined = isOneKind && periods.length === 2 && part !== undefined && year !== undefined ? partOfYear(part, year) : null;
  if (joined === null || year === undefined || part === undefined)
    return periods.map((atom) => ({ atom, period: atom.period.period, assumptions: atom.period.assumptions }));
  reader.use(year);
  return [{ atom: part, period: joined, assumptions: year.period.assumptions }];
}

const isPartWithoutYear = ({ period }: AtomOf<'period'>): boolean =>
  (period.precision === 'month' || period.precision === 'quarter') &&
  period.relation === 'in' &&
  period.assumptions.some(({ code }) => code === 'year-assumed');

const isYear = ({ period }: AtomOf<'period'>): boolean => period.precision === 'year' && period.relation === 'in';

function partOfYear(part: AtomOf<'period'>, { period }: AtomOf<'period'>): Period | null {
  const [{ from, to }, year] = [part.period.period, period.period.from];
  if (from === null || to === null || year === null) return null;
  const inYear = partsOf(year).year;
  const [first, last] = [partsOf(from).month, partsOf(to).month];
  return { from: dayOf(inYear, first, 1), to: dayOf(inYear, last, daysInMonth(inYear, last)) };
}
