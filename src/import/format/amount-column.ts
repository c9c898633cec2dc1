import type { Cell } from '../../table/cell.ts';
import { decideSigns, type SignDecisions, signs } from './amount-decision.ts';
import { type AmountEvidence, type AmountSample, gatherAmountEvidence } from './amount-evidence.ts';
import { askDamaged, askDecimalSign } from './amount-questions.ts';
import { type AmountRules, type AmountValue, readAmount } from './amount-value.ts';
import type { GroupingSign, Sign } from './number-shape.ts';
import type { AmountQuestion } from './question.ts';

/** What the maintainer says of a column; null lets the column speak. */
export interface AmountHelp {
  readonly decimal: Sign | null;
  /** What becomes of amounts that seem to have lost zeros at their end: nothing, or the number that is printed. */
  readonly damaged: 'leave-out' | 'as-printed' | null;
  /** Whether the header names thousands or millions: then small amounts with many decimals are what they seem. */
  readonly hasUnit?: boolean;
}

export interface AmountColumn {
  readonly decimal: Sign | null;
  readonly grouping: GroupingSign | null;
  /** Up to three cells that prove it, as printed. */
  readonly proofs: readonly string[];
  /** A cell's own words are counted in: `4 mio €` is `4000000`. A scale in the header is not. */
  readonly read: (cell: Cell | undefined) => AmountValue;
  readonly questions: readonly AmountQuestion[];
  /** Up to three amounts that no question is about. */
  readonly samples: readonly AmountSample[];
  /** How many amounts that can be read have 0, 1, 2 … digits before the decimal sign; a spreadsheet's numbers are among them. */
  readonly sizes: readonly number[];
}

/**
 * Finds out what the signs in a column's amounts mean, for the whole column.
 *
 * A cell that fits two readings is never read by guess: where there are many there is a question, a few are `unreadable`, each with
 * its reason. Until a question is answered, the cells that it is about are unreadable.
 *
 * @param cells - Gone through once. Where two columns complete each other, the cells of both.
 * @param others - Cells of the list's other columns of amounts: they count for a sign that this column itself proves nothing about.
 */
export function readAmountColumn(cells: Iterable<Cell>, help: AmountHelp, others: Iterable<Cell> = []): AmountColumn {
  const evidence = gatherAmountEvidence(cells);
  const hasUnit = help.hasUnit ?? false;
  const decisions = decideSigns(evidence, gatherAmountEvidence(others), { ...help, hasUnit });
  const groupingSign = signs.find((sign) => groups(evidence, decisions, sign));
  const doubtful = signs.find((sign) => decisions[sign].short === 'doubtful');
  const damagedSign = doubtful ?? (groupingSign !== undefined && decisions[groupingSign].short === 'damaged' ? groupingSign : undefined);
  const damagedTexts = damagedSign === undefined ? 0 : countDamaged(evidence, damagedSign, doubtful !== undefined);
  const damagedNumbers = mayLoseZeros(evidence, groupingSign !== undefined, hasUnit) ? evidence.shortNumbers : 0;
  const rules: AmountRules = {
    decisions,
    textsLoseZeros: damagedTexts > 0,
    numbersLoseZeros: damagedNumbers > 0,
    readsDamaged: help.damaged === 'as-printed',
  };
  const damaged = damagedTexts + damagedNumbers + (damagedTexts > 0 ? evidence.shortWhole : 0);
  return {
    decimal: signs.find((sign) => partsDecimals(evidence, decisions, sign)) ?? null,
    grouping: groupingSign ?? evidence.blank,
    proofs: [...new Set(signs.flatMap((sign) => evidence.signs[sign].proofs))].slice(0, 3),
    read: (cell) => readAmount(cell, rules),
    questions: [...askDecimalSign(evidence, decisions), ...(help.damaged === null ? askDamaged(evidence, damagedSign, damaged) : [])],
    samples: evidence.samples,
    sizes: sizesOf(evidence, decisions),
  };
}

function sizesOf({ sizes, signs: bySign }: AmountEvidence, decisions: SignDecisions): number[] {
  const total = Array.from(sizes, (count) => count ?? 0);
  const add = (counts: readonly number[], shift: number): void => {
    counts.forEach((count, size) => {
      total[size + shift] = (total[size + shift] ?? 0) + count;
    });
  };
  for (const sign of signs) {
    const { open, short } = decisions[sign];
    if (open !== 'undecided') add(bySign[sign].openSizes, open === 'thousands' ? 3 : 0);
    if (short === 'decimals') add(bySign[sign].shortSizes, 0);
  }
  return Array.from(total, (count) => count ?? 0);
}

/** Amounts that cannot be what they seem; where all is in doubt, `29,275` too. */
function countDamaged({ signs: bySign }: AmountEvidence, sign: Sign, isDoubtful: boolean): number {
  const { short, belowOne, open } = bySign[sign];
  return short + belowOne + (isDoubtful ? open : 0);
}

/** A spreadsheet's numbers, beside texts that it left grouped, or where all are below a thousand and many have three decimals. */
function mayLoseZeros({ largeNumbers, shortNumbers, numbers, sizes }: AmountEvidence, hasGroups: boolean, hasUnit: boolean): boolean {
  if (largeNumbers > 0) return false;
  return hasGroups || (!hasUnit && shortNumbers >= 3 && shortNumbers * 5 >= numbers && sizes.slice(4).every((count) => count === 0));
}

function groups({ signs }: AmountEvidence, decisions: SignDecisions, sign: Sign): boolean {
  return signs[sign].grouping > 0 || (signs[sign].open > 0 && decisions[sign].open === 'thousands');
}

function partsDecimals({ signs }: AmountEvidence, decisions: SignDecisions, sign: Sign): boolean {
  const { decimal, short, open } = signs[sign];
  return decimal > 0 || (short > 0 && decisions[sign].short === 'decimals') || (open > 0 && decisions[sign].open === 'decimals');
}
