import { roundToMinor } from '../format/decimal-text.ts';
import { isAmount, type RowReading } from './row-reading.ts';

const amountFields = ['funding', 'totalCost'] as const;
type RowTest = (row: RowReading) => boolean;
type Sums = Readonly<Record<(typeof amountFields)[number], number>>;

/** A sum of one amount is that amount again: it proves nothing by itself. */
const fewestAdded = 2;

/** How much an older total may differ. */
const about = 0.2;

/** How much of a sum rounding may take or add. */
const roundedBy = 0.001;

/** Of equal sums of rows, which only rows without an amount bring about, this many are looked at. */
const startsAtMost = 20;

/**
 * Rows that print what the rows directly above them, or directly below them, add up to: subtotals and totals that do not call themselves
 * so. They are no part of a later sum.
 *
 * @param rows - In the file's order.
 * @param isDoubtful - Whether a row may be a sum at all. An amount may also be the sum of its neighbours by chance.
 * @param counts - Whether a row that is no sum is added up.
 */
export function findSums(rows: readonly RowReading[], isDoubtful: RowTest, counts: RowTest = () => true): ReadonlySet<RowReading> {
  if (!rows.some(isDoubtful)) return new Set();
  const above = sumsOfAbove(rows, isDoubtful, counts);
  const rest = rows.filter((row) => !above.has(row)).reverse();
  const sums = new Set([...above, ...sumsOfAbove(rest, isDoubtful, counts)]);
  // Beside other subtotals, also those of groups of one.
  const same = rows.filter(
    (row, index) => isDoubtful(row) && !sums.has(row) && repeatsNeighbour(row, rows[index - 1], rows[index - 2], isDoubtful),
  );
  return sums.size + same.length > 1 ? new Set([...sums, ...same]) : sums;
}

function repeatsNeighbour(row: RowReading, only: RowReading | undefined, before: RowReading | undefined, isDoubtful: RowTest): boolean {
  if (only === undefined || isDoubtful(only) || !(before === undefined || isDoubtful(before))) return false;
  return hasAmount(row) && isSame(sumsOf(row), sumsOf(only));
}

/** Whether a row prints what all these add up to, and there are enough of them that it is no chance. */
export function isSumOfAll(row: RowReading, others: readonly RowReading[]): boolean {
  if (others.length < 3 || !hasAmount(row)) return false;
  const all = sumOfAll(others);
  return amountFields.every((field) => !isAmount(row[field]) || sumsOf(row)[field] === all[field]);
}

/** Those of the rows that print about as much as all the others add up to. */
export function aboutSumOfAll(rows: readonly RowReading[], others: readonly RowReading[]): readonly RowReading[] {
  if (others.length < 3) return [];
  const all = sumOfAll(others);
  const isAbout = (row: RowReading, field: keyof Sums): boolean =>
    Math.abs(all[field] - sumsOf(row)[field]) <= about * Math.abs(all[field]);
  return rows.filter((row) => hasAmount(row) && amountFields.every((field) => !isAmount(row[field]) || isAbout(row, field)));
}

/** Whether each amount that a row or its parts state is what the parts add up to. */
export function isSumOf(row: RowReading, parts: readonly RowReading[]): boolean {
  const all = sumOfAll(parts);
  const areRead = [row, ...parts].every(({ funding, totalCost }) => funding.state !== 'unreadable' && totalCost.state !== 'unreadable');
  return areRead && hasAmount(row) && amountFields.every((field) => sumsOf(row)[field] === all[field]);
}

function sumsOfAbove(rows: readonly RowReading[], isDoubtful: RowTest, counts: RowTest): ReadonlySet<RowReading> {
  const found = new Set<RowReading>();
  /** What the rows before each place add up to, and for each such sum the places. */
  const before: Sums[] = [nothing];
  const places = { funding: new Map([[0, [0]]]), totalCost: new Map([[0, [0]]]) };
  let sinceSum = 0;
  for (const row of rows) {
    const here = before.at(-1) ?? nothing;
    if (isDoubtful(row) && hasAmount(row)) {
      const isSum = startsOf(row, here).some((start) => fits(row, here, before[start])) || isNearly(row, here, sinceSum);
      sinceSum = before.length - 1;
      if (isSum) {
        found.add(row);
        continue;
      }
    }
    if (!counts(row)) continue;
    const next = added(here, sumsOf(row));
    for (const field of amountFields)
      places[field].set(next[field], [...(places[field].get(next[field]) ?? []).slice(1 - startsAtMost), before.length]);
    before.push(next);
  }
  return found;

  /** The places from which on the rows may add up to this one. */
  function startsOf(row: RowReading, here: Sums): readonly number[] {
    const field = sumsOf(row).funding === 0 ? 'totalCost' : 'funding';
    const starts = places[field].get(here[field] - sumsOf(row)[field]) ?? [];
    return starts.filter((start) => before.length - 1 - start >= fewestAdded);
  }

  /** A sum of amounts before they were rounded: of all rows, or of those since the last row that may be a sum. */
  function isNearly(row: RowReading, here: Sums, sinceSum: number): boolean {
    return [0, sinceSum].some((start) => {
      const all = subtracted(here, before[start] ?? nothing);
      const isNear = (field: keyof Sums): boolean => Math.abs(all[field] - sumsOf(row)[field]) <= roundedBy * Math.abs(all[field]);
      return before.length - 1 - start >= fewestAdded && amountFields.every((field) => !isAmount(row[field]) || isNear(field));
    });
  }

  function fits(row: RowReading, here: Sums, start: Sums | undefined): boolean {
    return start !== undefined && amountFields.every((field) => !isAmount(row[field]) || here[field] - start[field] === sumsOf(row)[field]);
  }
}

function sumOfAll(rows: readonly RowReading[]): Sums {
  return rows.reduce<Sums>((sum, row) => added(sum, sumsOf(row)), nothing);
}

const nothing: Sums = { funding: 0, totalCost: 0 };

/** In cents: a spreadsheet's sum is seldom exact to the last digit. */
function sumsOf({ funding, totalCost }: RowReading): Sums {
  const cents = (value: RowReading['funding']): number => (isAmount(value) ? (roundToMinor(value.decimal, 2) ?? 0) : 0);
  return { funding: cents(funding), totalCost: cents(totalCost) };
}

function added(one: Sums, other: Sums): Sums {
  return { funding: one.funding + other.funding, totalCost: one.totalCost + other.totalCost };
}

function subtracted(one: Sums, other: Sums): Sums {
  return { funding: one.funding - other.funding, totalCost: one.totalCost - other.totalCost };
}

function hasAmount(row: RowReading): boolean {
  const { funding, totalCost } = sumsOf(row);
  return funding !== 0 || totalCost !== 0;
}

function isSame(one: Sums, other: Sums): boolean {
  return one.funding === other.funding && one.totalCost === other.totalCost;
}
