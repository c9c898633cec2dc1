import { addMonths, dayOf, type IsoDate } from '../../domain/date.ts';
import type { Cell } from '../../table/cell.ts';
import type { DayOrder, OrderEvidence } from './day-evidence.ts';
import { daysIn } from './day-order.ts';
import { readDayCell } from './read-day-text.ts';

/**
 * What start and end say together, where neither of them tells. Of years with two digits also what a column tells by itself is held against
 * it: they are written alike, and numbers that look like years in one of them may be days.
 */
export function judgeByPairs(
  [starts, ends, ...more]: readonly Iterable<Cell>[],
  writing: 'dotted' | 'slashed',
  { short, long }: OrderEvidence,
  orders: readonly (readonly DayOrder[])[],
): readonly (readonly DayOrder[])[] {
  if (more.length > 0 || !isList(starts) || !isList(ends) || starts.length !== ends.length) return orders;
  const [ofStart = [], ofEnd = []] = orders;
  const agreed = ofStart.join() === ofEnd.join() ? ofStart : [];
  const all: readonly DayOrder[] = short > long && (writing === 'slashed' || agreed.length !== 1) ? ['dmy', 'mdy', 'ymd'] : agreed;
  if (all.length < 2) return orders;
  const found = plausibleOrders(tallyPairs(starts, ends, writing, all), agreed);
  return [found, found];
}

function isList(cells: Iterable<Cell> | undefined): cells is readonly Cell[] {
  return Array.isArray(cells);
}

/** How often projects would end before they start, or last for decades, in an order. */
interface OrderTally {
  readonly order: DayOrder;
  pairs: number;
  odd: number;
}

/**
 * Reads each row's start and end in each of the orders.
 *
 * @param starts - Row for row beside `ends`.
 */
function tallyPairs(
  starts: readonly Cell[],
  ends: readonly Cell[],
  writing: 'dotted' | 'slashed',
  orders: readonly DayOrder[],
): readonly OrderTally[] {
  const tallies = orders.map((order): OrderTally => ({ order, pairs: 0, odd: 0 }));
  for (const [row, start] of starts.entries()) {
    const end = ends[row] ?? '';
    if (!isOf(start, writing) && !isOf(end, writing)) continue;
    for (const tally of tallies) {
      const [from, to] = [dayWith(start, tally.order), dayWith(end, tally.order)];
      if (from === undefined || to === undefined) continue;
      tally.pairs += 1;
      if (from === null || to === null || to < from || addMonths(from, longestMonths) < to) tally.odd += 1;
    }
  }
  return tallies;
}

/**
 * What remains of some orders: where one has no odd row, another that has two and every fifth is none. Fewer may be slips of the pen.
 *
 * @param found - What the columns say by themselves; of one order every fifth row is a reason to doubt it.
 */
function plausibleOrders(tallies: readonly OrderTally[], found: readonly DayOrder[]): readonly DayOrder[] {
  const all = tallies.map(({ order }) => order);
  const [only] = found;
  if (found.length === 1 && tallies.some(({ order, pairs, odd }) => order === only && odd * 5 < Math.max(pairs, 1))) return found;
  const hasPerfect = tallies.some(({ pairs, odd }) => pairs > 0 && odd === 0);
  if (!hasPerfect) return found.length > 1 ? found : all;
  const plausible = tallies.filter(({ pairs, odd }) => odd < 2 || odd * 5 < pairs).map(({ order }) => order);
  const remaining = plausible.filter((order) => found.includes(order));
  return found.length > 1 && remaining.length > 0 ? remaining : plausible;
}

/** No project is longer: where most seem to be, days were taken for years. */
const longestMonths = 240;

function isOf(cell: Cell, writing: 'dotted' | 'slashed'): boolean {
  const text = readDayCell(cell);
  return text.kind === 'numbers' && text.isDotted === (writing === 'dotted');
}

/** Null where the order makes no day of it; undefined where the cell is no full day in any order. */
function dayWith(cell: Cell, order: DayOrder): IsoDate | null | undefined {
  if (typeof cell === 'object' && cell.kind === 'day') return cell.day;
  const text = readDayCell(cell);
  if (text.kind === 'numbers') return daysIn(text, [order])[0] ?? null;
  const [month, other] = text.kind === 'day' && text.swapped === null ? text.months : [];
  return text.kind === 'day' && month !== undefined && other === undefined ? dayOf(text.year, month.month, text.day) : undefined;
}
