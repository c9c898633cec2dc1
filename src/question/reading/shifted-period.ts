import { addMonths, calendarPeriod, type IsoDate, type Period, partsOf } from '../../domain/date.ts';
import type { Conditions, Query } from '../../domain/query.ts';
import { conditionsOf } from '../follow-up.ts';

/** What "the following year" can mean behind a question about a year: counted from that year, and from today where that may be meant as well. */
type Shifted = readonly Query[];

const lead = '(?:(?:and|so|och|ja|no) )?(?:(?:entä|entäs|what about|how about|hur är det med) )?(?:in |i |på |under )?';
const trail = '(?: ?\\?| sitten| then| då)*';
const patterns: readonly (readonly [pattern: string, steps: 1 | -1, unit: 'year' | 'month', isOpen: boolean])[] = [
  ['(?:sitä |siitä )?seuraavana vuonna|(?:sitä )?seuraava vuosi|vuotta myöhemmin|vuosi sen jälkeen|sitä seuraavana', 1, 'year', false],
  [
    '(?:sitä |siitä )?edellisenä vuonna|(?:sitä )?edellinen vuosi|vuotta aiemmin|vuotta aikaisemmin|vuosi sitä ennen|sitä edellisenä',
    -1,
    'year',
    false,
  ],
  ['(?:the )?following year|the next year|the year after(?: that)?|a year later|one year later', 1, 'year', false],
  ['(?:the )?(?:previous|preceding|prior) year|the year before(?: that)?|a year earlier|one year earlier', -1, 'year', false],
  ['(?:det )?(?:på)?följande år(?:et)?|året (?:därpå|efter|därefter)|ett år senare', 1, 'year', false],
  ['(?:det )?föregående år(?:et)?|året (?:innan|före|dessförinnan)|ett år tidigare', -1, 'year', false],
  ['ensi vuonna|next year|nästa år', 1, 'year', true],
  [
    '(?:sitä |siitä )?seuraavassa kuussa|(?:sitä )?seuraavana kuukautena|(?:the )?following month|the next month|the month after(?: that)?',
    1,
    'month',
    false,
  ],
  ['(?:på)?följande månad|månaden (?:därpå|efter|därefter)', 1, 'month', false],
  [
    '(?:sitä )?edellisessä kuussa|(?:sitä )?edellisenä kuukautena|(?:the )?(?:previous|preceding) month|the month before(?: that)?',
    -1,
    'month',
    false,
  ],
  ['föregående månad|månaden (?:innan|före)', -1, 'month', false],
];

/**
 * "Entä seuraavana vuonna?", "and the year before?", "och året efter?": a year or month beside the one that was asked about before.
 *
 * @returns None where the question says no such thing; more than one where it must be asked back.
 */
export function readShifted(text: string, previous: Query | null, today: IsoDate): Shifted {
  if (previous === null || !('where' in previous)) return [];
  const where = conditionsOf(previous);
  const dated = (['starts', 'ends', 'active'] as const).filter((field) => where[field] !== null);
  const [field] = dated;
  const period = field === undefined ? null : where[field];
  if (dated.length !== 1 || field === undefined || period === null) return [];
  for (const [pattern, steps, unit, isOpen] of patterns) {
    if (!new RegExp(`^${lead}(?:${pattern})${trail}$`, 'u').test(text)) continue;
    const moved = moveBy(period, steps, unit);
    if (moved === null) return [];
    const beside = { ...previous, where: withPeriod(where, field, moved) };
    const fromToday = calendarPeriod(partsOf(today).year + steps);
    if (!isOpen || same(fromToday, moved)) return [beside];
    return same(fromToday, period) ? [beside, previous] : [{ ...previous, where: withPeriod(where, field, fromToday) }, beside];
  }
  return [];
}

/** The whole year or month beside a whole year or month; null where it is none. */
function moveBy(period: Period, steps: number, unit: 'year' | 'month'): Period | null {
  if (period.from === null) return null;
  const { year, month } = partsOf(period.from);
  if (!same(period, unit === 'year' ? calendarPeriod(year) : calendarPeriod(year, month))) return null;
  const moved = partsOf(addMonths(period.from, steps * (unit === 'year' ? 12 : 1)));
  return unit === 'year' ? calendarPeriod(moved.year) : calendarPeriod(moved.year, moved.month);
}

const same = (a: Period, b: Period): boolean => a.from === b.from && a.to === b.to;

const withPeriod = (where: Conditions, field: 'starts' | 'ends' | 'active', period: Period): Conditions => ({ ...where, [field]: period });
