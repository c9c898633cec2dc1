import { readAffix } from './amount-affix.ts';
import { plainBlanks } from './fold-word.ts';
import { isNotStated } from './not-stated.ts';
import { type NumberShape, shapeOf } from './number-shape.ts';

/** Why a text is no amount. */
export type AmountFault = 'not-an-amount' | 'damaged' | 'ambiguous' | 'several';

/** What a printed amount says by itself; the column decides what its signs mean. */
export type AmountText =
  | { readonly state: 'empty' }
  | { readonly state: 'not-stated' }
  | { readonly state: 'unreadable'; readonly reason: AmountFault }
  | NumberText;

export interface NumberText {
  readonly state: 'number';
  readonly isNegative: boolean;
  readonly shape: NumberShape;
  /** Zeros to add: 6 for `4 mio €`, 7 for `4.7E7`. */
  readonly exponent: number;
  /** ISO 4217; null where the cell names none. */
  readonly currency: string | null;
  /** Whether there are digits and signs alone: what a program may have taken for a number and printed anew. */
  readonly isBare: boolean;
}

/** Reads what one cell prints: digits, signs, a currency, a word for thousands or millions, a minus in any place. */
export function readAmountText(printed: string): AmountText {
  const text = plainBlanks(printed);
  if (text === '') return { state: 'empty' };
  if (text.length > 80) return unreadable('not-an-amount');
  // Two lines are two amounts, even where the second one looks like the thousands of the first: `500`, `250`.
  if (printed.split(/[\r\n]+/u).filter((line) => /\d/u.test(line)).length > 1) return unreadable('several');
  const inner = withoutNotes(text);
  if (!/\d/u.test(inner) && isNotStated(inner.replace(/\p{Sc}/gu, '').trim())) return { state: 'not-stated' };
  const brackets = /^([^()]*)\(([^()]*\d[^()]*)\)([^()]*)$/u.exec(inner);
  if (brackets === null) return readNumber(inner, false);
  // `(1 234)` is a minus; `(1)` may as well be the number of a footnote.
  return /^\D*\d{1,2}\D*$/u.test(inner) ? unreadable('ambiguous') : readNumber(`${brackets[1]} ${brackets[2]} ${brackets[3]}`.trim(), true);
}

/** Without footnote marks, a share in brackets (`(45%)`), and the dash that stands for no cents (`1000,-`). */
function withoutNotes(text: string): string {
  if (/^[^\d]*[\d., ]+[\p{L}\p{Sc} ]*$/u.test(text)) return text;
  return text
    .replace(/\s*\(\s*\d{1,3}(?:[.,]\d+)?\s*%\s*\)/gu, '')
    .replace(/(?<=\d[^\d]*)(?:[*†‡¹²³⁰⁴-⁹]+|\s+\d\)|\s*\[\d{1,2}\])$/gu, '')
    .replace(/(?<=\d)[.,](?:[-\u2010-\u2015\u2212]{1,2}|=)(?!\d)/gu, '')
    .trim();
}

function readNumber(text: string, isInBrackets: boolean): AmountText {
  const match = /^(\D*?)((?:(?<!\p{L})[.,])?\d(?:[\d., '’ʼ´]*\d)?)(e[+-]?\d{1,3})?(\D*)$/iu.exec(text);
  if (match === null) return unreadable(/\d\D+\d/u.test(text) && !/[%/:\p{L}]/u.test(text) ? 'several' : 'not-an-amount');
  const [, before = '', digits = '', power = '', after = ''] = match;
  const minus = readMinus(before, after, isInBrackets);
  if (minus === null) return unreadable('not-an-amount');
  const affix = readAffix(`${minus.before} ${minus.after}`.trim());
  if (typeof affix === 'string') return unreadable(affix);
  const shape = shapeOf(digits.replace(/[’ʼ´]/gu, "'"));
  if (shape === null) return unreadable(/\d \d/u.test(digits) ? 'several' : 'not-an-amount');
  if (power !== '')
    return affix.exponent === null ? withPower(minus.isNegative, shape, digits, power, affix.currency) : unreadable('not-an-amount');
  const isBare = affix.currency === null && affix.exponent === null && before + after === (minus.isNegative ? '-' : '');
  return { state: 'number', isNegative: minus.isNegative, shape, exponent: affix.exponent ?? 0, currency: affix.currency, isBare };
}

/** One minus at most: before (`-5`, `€ -5`), after (`5-`), or brackets. Null for more of them. */
function readMinus(before: string, after: string, isInBrackets: boolean): { isNegative: boolean; before: string; after: string } | null {
  const lead = before.replace(/^(\s*)\+|\+(\s*)$/u, ' ');
  const leadingMinus = /^\s*[-\u2010-\u2013\u2212]|[-\u2010-\u2013\u2212]\s*$/u;
  const trailingMinus = /^[-\u2010-\u2013\u2212]|(?<=\S)[-\u2010-\u2013\u2212]$/u;
  const count = Number(isInBrackets) + Number(leadingMinus.test(lead)) + Number(trailingMinus.test(after));
  return count > 1 ? null : { isNegative: count === 1, before: lead.replace(leadingMinus, ''), after: after.replace(trailingMinus, '') };
}

/** `4.729375062E7`: one digit stands before the sign, so that it is a decimal sign whatever the column does. */
function withPower(isNegative: boolean, shape: NumberShape, digits: string, power: string, currency: string | null): AmountText {
  const mantissa = /^(\d)(?:([.,])(\d+))?$/u.exec(digits);
  const fraction = mantissa?.[3] ?? '';
  if (mantissa === null || (fraction === '' && !power.includes('+'))) return unreadable('not-an-amount');
  // A spreadsheet shows long numbers so, and keeps six digits at most: the rest is lost.
  if (/^E\+\d\d$/u.test(power) && fraction.length <= 5) return unreadable('damaged');
  const decimalSign = shape.kind === 'certain' ? shape.decimalSign : shape.sign;
  const exact: NumberShape = { kind: 'certain', whole: mantissa[1] ?? '', fraction, decimalSign, groupingSign: null };
  return { state: 'number', isNegative, shape: exact, exponent: Number(power.slice(1)), currency, isBare: false };
}

function unreadable(reason: AmountFault): AmountText {
  return { state: 'unreadable', reason };
}
