import type { Money } from '../domain/money.ts';
import type { Doubt } from '../domain/project.ts';
import { type DoubtableRow, findDoubts } from './doubts.ts';
import type { RowValues } from './row-values.ts';

/** So many times larger than the next one is an amount that a careful reader would check. */
const outlierFactor = 100;

/** Among fewer amounts none stands out. */
const fewestAmounts = 10;

const none: readonly Doubt[] = [];

/** Every doubt about each row, in the published order. */
export function findRowDoubts(rows: readonly RowValues[]): readonly (readonly Doubt[])[] {
  const ofDays = findDoubts(rows.map(doubtable));
  const outliers = findOutliers(rows);
  const firstRows = new Map<string, RowValues>();
  return rows.map((row, index) => {
    const doubts: Doubt[] = [...(ofDays[index] ?? [])];
    const funding = amountOf(row.funding);
    const cost = amountOf(row.totalCost);
    if (funding !== null && cost !== null && funding.currency === cost.currency && funding.minor > cost.minor) {
      doubts.push({ code: 'funding-over-total-cost' });
    }
    if (outliers.has(row)) doubts.push({ code: 'outlier-amount' });
    const brief = `${row.identifier ?? ''}\n${row.beneficiary}\n${row.name}\n${funding?.minor ?? ''}`;
    const first = firstRows.get(brief);
    if (first === undefined) firstRows.set(brief, row);
    else if (saidIn(first) === saidIn(row)) doubts.push({ code: 'duplicate-row', row: first.sourceRow });
    return doubts.length === 0 ? none : doubts;
  });
}

/** All that a row says, but for where it stands. */
function saidIn(row: RowValues): string {
  return JSON.stringify({ ...row, row: 0, sourceRow: 0 });
}

function doubtable({ start, end, funding }: RowValues): DoubtableRow {
  return {
    start: start.state === 'stated' ? start.day : null,
    end: end.state === 'stated' ? end.day : null,
    minor: amountOf(funding)?.minor ?? null,
  };
}

/** The largest amount of each currency, where it dwarfs the next one. */
function findOutliers(rows: readonly RowValues[]): ReadonlySet<RowValues> {
  const byCurrency = new Map<string, { count: number; first: RowValues; most: number; next: number }>();
  for (const row of rows) {
    const amount = amountOf(row.funding);
    if (amount === null) continue;
    const seen = byCurrency.get(amount.currency);
    if (seen === undefined) byCurrency.set(amount.currency, { count: 1, first: row, most: amount.minor, next: 0 });
    else if (amount.minor > seen.most) Object.assign(seen, { count: seen.count + 1, first: row, most: amount.minor, next: seen.most });
    else Object.assign(seen, { count: seen.count + 1, next: Math.max(seen.next, amount.minor) });
  }
  const dwarfing = [...byCurrency.values()].filter(
    ({ count, most, next }) => count >= fewestAmounts && next > 0 && most >= next * outlierFactor,
  );
  return new Set(dwarfing.map(({ first }) => first));
}

function amountOf(funding: RowValues['funding']): Money | null {
  return funding.state === 'granted' ? funding.amount : null;
}
