import type { AmountEvidence, SignEvidence } from './amount-evidence.ts';
import type { Sign } from './number-shape.ts';

/**
 * What one sign means in a column.
 *
 * - `open`: what to make of `29,275`.
 * - `short`: what to make of `379,5` and `0,452`; doubtful where all amounts are small, and may be thousands without their zeros.
 */
export interface SignDecision {
  readonly open: 'thousands' | 'decimals' | 'undecided';
  readonly short: 'decimals' | 'damaged' | 'undecided' | 'doubtful';
}

export const signs: readonly Sign[] = [',', '.'];

export type SignDecisions = Readonly<Record<Sign, SignDecision>>;

/** What a person says, or the header: see the help of a column. */
export interface DecisionHelp {
  readonly decimal: Sign | null;
  readonly damaged: 'leave-out' | 'as-printed' | null;
  readonly hasUnit: boolean;
}

/**
 * Decides for the column as a whole.
 *
 * @param others - The evidence of the list's other columns of amounts: counts for a sign that this column itself proves nothing about. Where
 *   they do not go together, nothing is decided.
 */
export function decideSigns(own: AmountEvidence, others: AmountEvidence, help: DecisionHelp): SignDecisions {
  return { ',': decideSign(',', own, others, help), '.': decideSign('.', own, others, help) };
}

function decideSign(sign: Sign, own: AmountEvidence, others: AmountEvidence, help: DecisionHelp): SignDecision {
  if (help.decimal !== null) return help.decimal === sign ? decimals : damagedThousands;
  const decision = byColumns(sign, own, others, help.hasUnit);
  if (!mayBeDivided(sign, own, decision, help.hasUnit)) return decision;
  if (help.damaged === null) return { open: 'undecided', short: 'doubtful' };
  return help.damaged === 'leave-out' ? damagedThousands : decimals;
}

const decimals: SignDecision = { open: 'decimals', short: 'decimals' };
const damagedThousands: SignDecision = { open: 'thousands', short: 'damaged' };

function byColumns(sign: Sign, own: AmountEvidence, others: AmountEvidence, hasUnit: boolean): SignDecision {
  const decision = byEvidence(own.signs[sign], own.signs[otherThan(sign)], hasUnit);
  if (isProof(own.signs[sign]) || !isProof(others.signs[sign])) return decision;
  const settled = byEvidence(others.signs[sign], others.signs[otherThan(sign)], hasUnit);
  return { open: agree(decision.open, settled.open), short: agree(decision.short, settled.short) };
}

/**
 * `89.713`, `228.52` and `590`, and never a thousand: money seldom has three decimals, and thousands that a program took for decimals do.
 * Then neither sign can be the answer for all of them.
 */
function mayBeDivided(sign: Sign, { signs: bySign, numbers }: AmountEvidence, { open, short }: SignDecision, hasUnit: boolean): boolean {
  const evidence = bySign[sign];
  if (hasUnit || open !== 'undecided' || short !== 'undecided' || evidence.grouping + evidence.decimal > 0) return false;
  return (evidence.open + evidence.short + evidence.belowOne) * 2 >= numbers && evidence.short + evidence.longBelowOne > 0;
}

function isProof({ grouping, decimal }: SignEvidence): boolean {
  return grouping + decimal > 0;
}

function agree<Meaning extends string>(own: Meaning, others: Meaning): Meaning | 'undecided' {
  if (own === 'undecided') return others;
  return own === others || others === 'undecided' ? own : 'undecided';
}

function otherThan(sign: Sign): Sign {
  return sign === ',' ? '.' : ',';
}

function byEvidence(sign: SignEvidence, other: SignEvidence, hasUnit: boolean): SignDecision {
  if (sign.grouping > 0 && sign.decimal > 0) return mixed(sign);
  if (sign.grouping > 0) return damagedThousands;
  // Where decimals never go beyond two, `29,275` among them is more likely thousands: it is not read.
  const among: SignDecision = { open: sign.longDecimal + sign.longBelowOne > 0 ? 'decimals' : 'undecided', short: 'decimals' };
  if (sign.decimal > 0) return among;
  if (other.decimal > 0 && other.grouping === 0 && sign.short + sign.belowOne === 0) return damagedThousands;
  if ((other.grouping > 0 && other.decimal === 0) || sign.open === 0) return among;
  // `12,50` and `3,75` beside `29.275`: the comma parts decimals, so the dot groups.
  if (sign.short + sign.belowOne === 0 && other.short > 0 && other.open === 0) return damagedThousands;
  if (sign.belowOne > 0 && (hasUnit || sign.longBelowOne === 0)) return among;
  return { open: 'undecided', short: 'undecided' };
}

/** `1.234,50` beside `1,234.50`: each is read by itself, and `29,275` among them is not. */
function mixed(sign: SignEvidence): SignDecision {
  return { open: 'undecided', short: sign.decimal * 5 >= sign.short ? 'decimals' : 'undecided' };
}
