import type { LeftOutReason } from '../../domain/import-report.ts';
import { ownFields, type RowContext } from './row-context.ts';
import { isDayLike, isMoney, type RowReading } from './row-reading.ts';

/** `unnamed`: an amount whose project is not said; what it is must be asked. */
export type RowKind = 'project' | 'unnamed' | Exclude<LeftOutReason, 'repeat' | 'part' | 'without-name' | 'above-the-header'>;

/** How much of what a row usually fills makes it a project although its name, or all its figures, are missing. */
const mostOf = 0.6;

/** A name and this much in all is no note. */
const fieldsOfProject = 3;

/** Whether a row is a project, by what it fills. A row that holds an amount is never passed over: it is a project, a total or asked about. */
export function rowKind(reading: RowReading, context: RowContext): RowKind {
  if (reading.filled === 0) return 'blank';
  if (reading.repeatsHeader) return 'repeated-header';
  if (reading.numbersColumns) return 'column-numbers';
  if (reading.namesUnits) return 'heading';
  const { texts, funding, totalCost, start, end, filled, filledFields } = reading;
  const hasMoney = isMoney(funding) || isMoney(totalCost);
  if (filled === 1 && !hasMoney && reading.misfit === 'too-few-cells') return 'heading';
  if (misfitOf(reading, context) !== null) return 'unread-row';
  const hasDays = isDayLike(start) || isDayLike(end);
  if (isTotal(reading, context, hasDays)) return 'total';
  const isFull = filledFields >= mostOf * context.usualFields;
  if (texts.name === undefined && context.hasNames) {
    if (!hasMoney) return filled === 1 ? 'heading' : isFull && hasDays ? 'project' : 'detail';
    // An organisation and its amount alone may be a partner's share of the project above.
    return isFull && texts.beneficiary !== undefined && (hasDays || texts.identifier !== undefined) ? 'project' : 'unnamed';
  }
  if (hasMoney) return 'project';
  if (filled === 1) return 'heading';
  const isBare = !context.hasAmounts && !context.hasDays;
  if (isFull || filledFields >= fieldsOfProject || (isBare && (texts.beneficiary !== undefined || !context.hasBeneficiaries)))
    return 'project';
  return 'note';
}

/** A label alone is a total, unless all else of the row is a project's. One that goes on may be a name, where the row says more of it. */
function isTotal({ totalLabel, texts }: RowReading, context: RowContext, hasDays: boolean): boolean {
  if (totalLabel === null) return false;
  if (totalLabel === 'bare') return !(hasDays && texts.beneficiary !== undefined);
  const says = hasDays || texts.identifier !== undefined || texts.beneficiary !== undefined;
  return !says && context.usual.some((field) => ownFields.includes(field));
}

/** Why the cells of a row cannot be told apart; null where they can. */
export function misfitOf(reading: RowReading, { endsShort, isRagged }: RowContext): RowReading['misfit'] | 'shifted' {
  if (reading.misfit !== null && !(reading.misfit === 'too-few-cells' && endsShort)) return reading.misfit;
  const isOdd = [reading.funding, reading.totalCost, reading.start, reading.end].some(({ state }) => state === 'unreadable');
  const isFigure = reading.texts.beneficiary !== undefined && /^[\d\s.,]+$/u.test(reading.texts.beneficiary);
  return isRagged && (isOdd || isFigure) ? 'shifted' : null;
}
