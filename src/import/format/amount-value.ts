import { type Cell, cellText } from '../../table/cell.ts';
import type { SignDecisions } from './amount-decision.ts';
import { isBelowOne, isShortNumber, isShortWhole } from './amount-evidence.ts';
import { type AmountFault, type NumberText, readAmountText } from './amount-text.ts';
import { decimalOfNumber, decimalText } from './decimal-text.ts';

export type AmountValue =
  /** `decimal` is plain and exact: `2200120.8`, `-12.5`. `currency` is the one that the cell itself shows. */
  | { readonly state: 'amount'; readonly decimal: string; readonly currency: string | null }
  | { readonly state: 'empty' }
  | { readonly state: 'not-stated'; readonly text: string }
  | { readonly state: 'unreadable'; readonly text: string; readonly reason: AmountFault };

/** What is known of the column when a cell is read. */
export interface AmountRules {
  readonly decisions: SignDecisions;
  /** Whether texts, or a spreadsheet's numbers, have lost their last zeros here: then short ones are not what they seem. */
  readonly textsLoseZeros: boolean;
  readonly numbersLoseZeros: boolean;
  readonly readsDamaged: boolean;
}

export function readAmount(cell: Cell | undefined, rules: AmountRules): AmountValue {
  if (cell !== undefined && typeof cell !== 'string') return readTyped(cell, rules);
  const printed = cell ?? '';
  const text = readAmountText(printed);
  if (text.state === 'empty') return { state: 'empty' };
  if (text.state === 'not-stated') return { state: 'not-stated', text: printed };
  if (text.state === 'unreadable') return { state: 'unreadable', text: printed, reason: text.reason };
  const reason = faultOf(text, rules);
  if (reason !== null) return { state: 'unreadable', text: printed, reason };
  return { state: 'amount', decimal: asDecimal(text, rules.decisions), currency: text.currency };
}

function readTyped(cell: Exclude<Cell, string>, rules: AmountRules): AmountValue {
  const decimal = cell.kind === 'number' && !cell.isPercent ? decimalOfNumber(cell.value) : null;
  if (cell.kind !== 'number' || decimal === null) return { state: 'unreadable', text: cellText(cell), reason: 'not-an-amount' };
  if (rules.numbersLoseZeros && !rules.readsDamaged && isShortNumber(cell.value)) {
    return { state: 'unreadable', text: cellText(cell), reason: 'damaged' };
  }
  return { state: 'amount', decimal, currency: cell.currency };
}

function faultOf(text: NumberText, rules: AmountRules): AmountFault | null {
  const { shape, exponent } = text;
  if (shape.kind === 'certain') {
    const isDivided =
      shape.decimalSign !== null && isBelowOne(text) && ['damaged', 'doubtful'].includes(rules.decisions[shape.decimalSign].short);
    return !rules.readsDamaged && (isDivided || (rules.textsLoseZeros && isShortWhole(text))) ? 'damaged' : null;
  }
  const { open, short } = rules.decisions[shape.sign];
  // `1.234 mio` is a million or a thousand millions, whatever the other cells do.
  if (shape.kind === 'open') return open === 'undecided' || (open === 'thousands' && exponent !== 0) ? 'ambiguous' : null;
  if (exponent !== 0 || short === 'decimals') return null;
  if (short === 'undecided' || short === 'doubtful') return 'ambiguous';
  return rules.readsDamaged ? null : 'damaged';
}

function asDecimal({ isNegative, shape, exponent }: NumberText, decisions: SignDecisions): string {
  const isGrouped = shape.kind === 'open' && decisions[shape.sign].open === 'thousands';
  const [whole, fraction] = isGrouped ? [shape.whole + shape.fraction, ''] : [shape.whole, shape.fraction];
  return decimalText(isNegative, whole, fraction, exponent);
}
