import { type Field, fields } from '../../domain/list-field.ts';
import { isAmount, isDayLike, isFilled, isMoney, type RowReading } from './row-reading.ts';

/** What the rows of a list usually fill: what a single row is held against. */
export interface RowContext {
  /** The median of the found columns that a row with a name fills. */
  readonly usualFields: number;
  /** The fields, besides a name and amounts, that nearly every full row fills. */
  readonly usual: readonly Field[];
  readonly hasNames: boolean;
  readonly hasAmounts: boolean;
  readonly hasDays: boolean;
  readonly hasBeneficiaries: boolean;
  /** Whether short rows are this file's way to end a row whose last cells are empty. */
  readonly endsShort: boolean;
  /** Whether rows of the file hold separators that nobody quoted, so that an unreadable value may be its neighbour's. */
  readonly isRagged: boolean;
}

const nearlyEvery = 0.9;

/** What a project has of its own; its fund or priority stands beside a subtotal as well. */
export const ownFields: readonly Field[] = ['beneficiary', 'identifier', 'start', 'end'];

/** @param wasAligned - Whether rows of the file were put together again. */
export function rowContext(readings: readonly RowReading[], wasAligned: boolean): RowContext {
  const named = readings.filter(({ texts, filled }) => texts.name !== undefined && filled > 1);
  const counts = named.map(({ filledFields }) => filledFields).sort((a, b) => a - b);
  const median = counts[Math.floor(counts.length / 2)] ?? 1;
  return {
    usualFields: median,
    usual: usualFields(named.filter(({ filledFields }) => filledFields >= median)),
    hasNames: named.length > 0,
    hasAmounts: readings.some(({ funding, totalCost }) => isAmount(funding) || isAmount(totalCost)),
    hasDays: readings.some(({ start, end }) => isDayLike(start) || isDayLike(end)),
    hasBeneficiaries: readings.some(({ texts }) => texts.beneficiary !== undefined),
    endsShort: named.filter(({ misfit }) => misfit === 'too-few-cells').length > 0.05 * named.length,
    isRagged: wasAligned || named.filter(({ misfit }) => misfit === 'too-many-cells').length > 0.01 * named.length,
  };
}

/** @param full - Rows that fill as much as most: subtotals are not among them, however many there are. */
function usualFields(full: readonly RowReading[]): readonly Field[] {
  const others = fields.filter((field) => field !== 'name' && field !== 'funding' && field !== 'totalCost');
  return full.length === 0 ? [] : others.filter((field) => full.filter((row) => isFilled(row, field)).length >= nearlyEvery * full.length);
}

/** Whether a row with an amount leaves out what projects usually say: it may be a sum, or a part of another row. */
export function mayBeSum(reading: RowReading, { usual }: RowContext): boolean {
  if (!isMoney(reading.funding) && !isMoney(reading.totalCost)) return false;
  const own = usual.filter((field) => ownFields.includes(field));
  const fills = (some: readonly Field[]): number => some.filter((field) => isFilled(reading, field)).length;
  if (fills(usual) * 2 < usual.length) return true;
  return own.length > 0 ? fills(own) === 0 : reading.totalLabel !== null;
}

/** Whether a row has an amount that counts and nothing of what a project has of its own. */
export function isBare(reading: RowReading): boolean {
  const hasAmount = isAmount(reading.funding) || isAmount(reading.totalCost);
  return hasAmount && !ownFields.some((field) => isFilled(reading, field));
}
