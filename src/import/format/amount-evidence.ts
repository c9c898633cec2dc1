import type { Cell } from '../../table/cell.ts';
import { type AmountText, type NumberText, readAmountText } from './amount-text.ts';
import { decimalOfNumber, decimalText } from './decimal-text.ts';
import type { GroupingSign, Sign } from './number-shape.ts';

/** What the cells of a column show about one sign. */
export interface SignEvidence {
  /** Cells in which it can only group thousands: `1.234.567`, `1.234,50`. */
  grouping: number;
  /** Cells in which it can only be a decimal sign: `644310,42`, `1.234,50`. */
  decimal: number;
  /** Of these, cells with three decimals or more: in such a column `29,275` may be decimals too. */
  longDecimal: number;
  /** `379,5`: decimals, or thousands without their zeros. */
  short: number;
  /** `0,452`: decimals, or thousands that a program divided; and how many of them have three decimals. Among no others. */
  belowOne: number;
  longBelowOne: number;
  /** `29,275`: either. */
  open: number;
  readonly proofs: string[];
  readonly openSamples: string[];
  readonly shortSamples: string[];
  /** How many of the open and of the short ones have how many digits before the sign. */
  readonly openSizes: number[];
  readonly shortSizes: number[];
}

/** Amounts that mean the same whatever the column does. */
export interface AmountSample {
  readonly printed: string;
  readonly decimal: string;
}

export interface AmountEvidence {
  readonly signs: Readonly<Record<Sign, SignEvidence>>;
  /** Cells that hold a number, as text or as a spreadsheet's number. */
  numbers: number;
  /** Whole amounts of one to three digits, printed without anything beside them; zero is not among them. */
  shortWhole: number;
  /** A spreadsheet's numbers below 1,000 with three decimals: amounts seldom have them, thousands taken for decimals do. */
  shortNumbers: number;
  /** A spreadsheet's numbers from 1,000 that are no whole numbers: no thousands taken for decimals are so large. */
  largeNumbers: number;
  readonly shortNumberSamples: string[];
  /** A sign that groups thousands and never parts decimals. */
  blank: GroupingSign | null;
  /** How many amounts have how many digits before the decimal sign; open and short ones are not among them. */
  readonly sizes: number[];
  readonly samples: AmountSample[];
}

/** Goes through a column once; memory does not grow with it. */
export function gatherAmountEvidence(cells: Iterable<Cell>): AmountEvidence {
  const evidence: AmountEvidence = {
    signs: { ',': noEvidence(), '.': noEvidence() },
    numbers: 0,
    shortWhole: 0,
    shortNumbers: 0,
    largeNumbers: 0,
    shortNumberSamples: [],
    blank: null,
    sizes: [],
    samples: [],
  };
  for (const cell of cells) {
    if (typeof cell === 'string') addText(evidence, cell, readAmountText(cell));
    else if (cell.kind === 'number' && !cell.isPercent) addNumber(evidence, cell.value);
  }
  return evidence;
}

function noEvidence(): SignEvidence {
  return {
    grouping: 0,
    decimal: 0,
    longDecimal: 0,
    short: 0,
    belowOne: 0,
    longBelowOne: 0,
    open: 0,
    proofs: [],
    openSamples: [],
    shortSamples: [],
    openSizes: [],
    shortSizes: [],
  };
}

function addText(evidence: AmountEvidence, printed: string, text: AmountText): void {
  if (text.state !== 'number') return;
  evidence.numbers += 1;
  const { shape } = text;
  if (shape.kind !== 'certain') {
    const sign = evidence.signs[shape.sign];
    // `2,67 mio` lost nothing: no program takes it for a number.
    if (shape.kind === 'short' && text.exponent !== 0) return;
    sign[shape.kind] += 1;
    countUp(shape.kind === 'open' ? sign.openSizes : sign.shortSizes, shape.whole.length);
    keepSample(shape.kind === 'open' ? sign.openSamples : sign.shortSamples, printed);
    return;
  }
  if (text.exponent === 0) {
    countUp(evidence.sizes, shape.whole.replace(/^0+/u, '').length);
    if (evidence.samples.length < 3) evidence.samples.push({ printed, decimal: decimalText(text.isNegative, shape.whole, shape.fraction) });
  }
  if (text.isBare && isShortWhole(text)) evidence.shortWhole += 1;
  const { groupingSign, decimalSign } = shape;
  if (groupingSign === ',' || groupingSign === '.') {
    evidence.signs[groupingSign].grouping += 1;
    keepSample(evidence.signs[groupingSign].proofs, printed);
  } else if (groupingSign !== null) evidence.blank = groupingSign;
  if (decimalSign !== null && isBelowOne(text)) {
    const sign = evidence.signs[decimalSign];
    sign.belowOne += 1;
    if (shape.fraction.length === 3) sign.longBelowOne += 1;
    keepSample(sign.shortSamples, printed);
  } else if (decimalSign !== null) {
    evidence.signs[decimalSign].decimal += 1;
    if (shape.fraction.length >= 3 && text.exponent === 0) evidence.signs[decimalSign].longDecimal += 1;
    keepSample(evidence.signs[decimalSign].proofs, printed);
  }
}

/** `120` without a currency: in a column that lost zeros it may be 120,000. */
export function isShortWhole(text: NumberText): boolean {
  return text.isBare && text.shape.kind === 'certain' && /^[1-9]\d{0,2}$/u.test(text.shape.whole) && text.shape.fraction === '';
}

/** `0,452`: where its sign groups thousands, a program has divided it. `0,00` is zero whatever happened to it. */
export function isBelowOne({ shape, exponent }: NumberText): boolean {
  if (shape.kind !== 'certain' || exponent !== 0) return false;
  return /^0*$/u.test(shape.whole) && shape.fraction.length <= 3 && /[1-9]/u.test(shape.fraction);
}

function addNumber(evidence: AmountEvidence, value: number): void {
  evidence.numbers += 1;
  const decimal = decimalOfNumber(Math.abs(value)) ?? '';
  const size = decimal.replace(/^0|\..*$/gu, '').length;
  countUp(evidence.sizes, size);
  if (evidence.samples.length < 3) evidence.samples.push({ printed: decimal, decimal });
  if (size > 3 && decimal.includes('.')) evidence.largeNumbers += 1;
  if (isShortNumber(value) && /\.\d{3}$/u.test(decimal)) {
    evidence.shortNumbers += 1;
    keepSample(evidence.shortNumberSamples, decimal);
  }
}

/** A number that may be a grouped text which a spreadsheet took for decimals, and dropped its zeros: `29.275`, `379.5`, `120`. */
export function isShortNumber(value: number): boolean {
  return Math.abs(value) >= 1 && Math.abs(value) < 1000 && /^-?\d+(?:\.\d{1,3})?$/u.test(String(value));
}

function countUp(counts: number[], place: number): void {
  counts[place] = (counts[place] ?? 0) + 1;
}

function keepSample(samples: string[], printed: string): void {
  if (samples.length < 3 && !samples.includes(printed)) samples.push(printed);
}
