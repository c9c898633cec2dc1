import { minorDigits } from '../../domain/minor-digits.ts';
import { type Currency, type Minor, money, toMinor } from '../../domain/money.ts';
import type { Assumption } from '../../domain/understanding.ts';
import { numberWords } from '../numbers.ts';
import { createCorrector } from '../period/corrector.ts';
import { type Hit, phraseBook, wordsOf } from '../period/phrase-book.ts';
import { type Token, tokenise } from '../period/tokens.ts';
import type { AmountOp, AmountOptions, FoundAmount } from './found-amount.ts';
import { type Operand, readOperand } from './operand.ts';
import { type Comparison, comparisonsBefore, comparisonsBehind, currencies, rangeAnd, rangeBefore, rangeBehind, rangeTo } from './words.ts';

const before = phraseBook(comparisonsBefore);
const behind = phraseBook(comparisonsBehind);
const between = phraseBook(rangeBefore);
const betweenBehind = phraseBook(rangeBehind);
const and = phraseBook(rangeAnd);
const to = phraseBook(rangeTo);
const fillers = phraseBook<true>([
  ['the|a total of|total of|sum of|a sum of|summan|summa|summaa|noin|n.|about|cirka|ca|ungefär|yhteensä|totalt|in|of|kuin|än|than', true],
]);

const scaleWords =
  'miljoona miljoonan miljoonaa miljoonasta miljoonaan tuhatta tuhannen tuhansia million millions thousand thousands hundred miljon miljoner miljard hundratusen';
const correct = createCorrector(
  [...scaleWords.split(' '), ...[comparisonsBefore, comparisonsBehind, currencies].flatMap((phrases) => wordsOf(phrases))],
  numberWords,
);

/** A plain number from here on may be an amount by itself, in hundredths: 1 000. */
const plainFrom = 100_000;

interface Candidate {
  readonly at: number;
  readonly next: number;
  readonly op: AmountOp;
  readonly operands: readonly Operand[];
  readonly approximate: boolean;
  readonly compared: boolean;
}

/** The amounts in a normalised text, in its order; they never overlap. */
export function findAmounts(text: string, options: AmountOptions): readonly FoundAmount[] {
  const tokens = tokenise(text, (typed) => {
    const meant = correct(typed);
    return meant === null || options.isRight?.(typed) ? null : meant;
  });
  const found: FoundAmount[] = [];
  for (let at = 0; at < tokens.length; ) {
    const read = readAmount(tokens, at, options);
    const amount = read?.value == null ? null : toFound(tokens, read.value, options);
    if (amount !== null) found.push(amount);
    at = read?.next ?? at + 1;
  }
  return found;
}

/** The amount at a token; its value is null for digits that are none and are passed over. */
function readAmount(tokens: readonly Token[], at: number, options: AmountOptions): Hit<Candidate | null> | null {
  const compared = before(tokens, at);
  const isAbout = compared?.value === 'about';
  const doubled = compared === null ? null : before(tokens, compared.next);
  const opened = compared === null ? between(tokens, at) : null;
  const opening = doubled?.next ?? compared?.next ?? opened?.next ?? at;
  const start = opening === at ? at : skipFillers(tokens, opening);
  const first = readOperand(tokens, start, options, opening !== at);
  if (first === null) return null;
  if (first.value === null) return { value: null, next: first.next };
  const operand: Hit<Operand> = { value: first.value, next: first.next };
  const range = compared === null || isAbout ? readRange(tokens, at, operand, opened !== null, options) : null;
  if (range !== null) return { value: { ...range, approximate: isAbout }, next: range.next };
  return single(tokens, opened === null ? at : start, operand, doubled?.value ?? null, compared?.value ?? null, options);
}

function single(
  tokens: readonly Token[],
  at: number,
  { value, next }: Hit<Operand>,
  inner: Comparison | null,
  outer: Comparison | null,
  options: AmountOptions,
): Hit<Candidate | null> {
  const suffixed = behind(tokens, next);
  // "Over 500k and under 1M" are two amounts: "and under" belongs to the second.
  const after = suffixed === null || readOperand(tokens, suffixed.next, options, true)?.value != null ? null : suffixed;
  const follows = after !== null && (after.value !== 'gte' || !isTimeWord(tokens, next) || value.role === 'from');
  const until =
    value.role === 'to' && ['asti', 'saakka'].includes(tokens[next]?.word ?? '') ? ({ value: 'lte', next: next + 1 } as const) : null;
  const suffix = until ?? (follows ? after : null);
  const comparisons = [outer, inner, suffix?.value ?? null].filter((comparison) => comparison !== null);
  const exact = comparisons.find((comparison) => comparison !== 'about');
  const candidate: Candidate = {
    at,
    next: suffix?.next ?? next,
    op: exact ?? 'eq',
    operands: [value],
    approximate: comparisons.includes('about'),
    compared: comparisons.length > 0,
  };
  return { value: candidate, next: candidate.next };
}

/** "Alkaen" behind a plain amount belongs to a day; behind "eurosta" it compares. */
function isTimeWord(tokens: readonly Token[], at: number): boolean {
  return ['alkaen', 'lahtien'].includes(tokens[at]?.word ?? '');
}

/** `300-400 t€`, "between 300k and 400k", "300 000 eurosta 400 000 euroon". */
function readRange(tokens: readonly Token[], at: number, first: Hit<Operand>, opened: boolean, options: AmountOptions): Candidate | null {
  const dash = tokens[first.next]?.word === '-';
  const reach = dash ? { next: first.next + 1 } : to(tokens, first.next);
  const joined = reach ?? and(tokens, first.next);
  const cased = joined === null && first.value.role === 'from' ? { next: first.next } : joined;
  if (cased === null) return null;
  const second = readOperand(tokens, skipFillers(tokens, cased.next), options, true);
  if (second === null || second.value === null) return null;
  const closed = betweenBehind(tokens, second.next);
  if (reach === null && joined !== null && !opened && closed === null) return null;
  if (joined === null && second.value.role !== 'to') return null;
  const operands = sharing(first.value, second.value);
  // `1234567-8` is a business id, `17-24-vuotiaat` an age: plain numbers make a range only upwards and alone.
  const plain = operands.every(({ scale, currency }) => scale === null && currency === null);
  const chained = tokens[second.next]?.word === '-' && tokens[second.next]?.glued === true;
  if (plain && (chained || (operands[0]?.hundredths ?? 0) >= (operands[1]?.hundredths ?? 0))) return { ...empty, at, next: second.next };
  return { at, next: closed?.next ?? second.next, op: 'between', operands, approximate: false, compared: opened || closed !== null };
}

const empty: Candidate = { at: 0, next: 0, op: 'between', operands: [], approximate: false, compared: false };

/** In `300-400 t€` and "1-2 miljoonaa" the first number has the second's scale, in `€300k-400` the second the first's. */
function sharing(first: Operand, second: Operand): readonly Operand[] {
  const scaled = (operand: Operand, factor: number): Operand => ({
    ...operand,
    hundredths: Math.round(operand.hundredths * factor),
    scale: factor,
  });
  const factorOf = ({ scale, hundredths }: Operand) => (scale === null ? null : scale === 1 ? (hundredths >= 1e8 ? 1e6 : 1e3) : scale);
  // A quarter is one of a million: "between a quarter and half a million".
  const isFraction = (operand: Operand) => operand.scale === null && operand.hundredths < 100 && operand.hundredths > 0;
  const factors = [factorOf(first), isFraction(first) ? 1e6 : factorOf(second)];
  const currency = first.currency ?? second.currency;
  const both = (a: Operand, b: Operand) => [
    { ...a, currency: a.currency ?? currency },
    { ...b, currency: b.currency ?? currency },
  ];
  const isSmall = (operand: Operand) => operand.scale === null && operand.hundredths < plainFrom;
  if (isSmall(first) && factors[1] != null) return both(scaled(first, factors[1]), second);
  if (isSmall(second) && factors[0] != null) return both(first, scaled(second, factors[0]));
  // In `300-400 000` the first number has the second's thousands.
  const thousands = isSmall(first) && first.currency === null && second.scale === null && second.hundredths % plainFrom === 0;
  if (thousands && first.hundredths * 1000 < second.hundredths) return both(scaled(first, 1000), second);
  return both(first, second);
}

function skipFillers(tokens: readonly Token[], at: number): number {
  const first = fillers(tokens, at)?.next ?? at;
  return fillers(tokens, first)?.next ?? first;
}

function toFound(tokens: readonly Token[], candidate: Candidate, options: AmountOptions): FoundAmount | null {
  const { at, next, op, operands, approximate, compared } = candidate;
  if (operands.length === 0 || !operands.every((operand) => isAmount(operand, tokens, candidate, options))) return null;
  const said = operands.find(({ currency }) => currency !== null)?.currency ?? null;
  const currency = said === null ? options.currency : ownCurrency(said, options);
  const inMinor = operands.map(({ hundredths }) => toMinorOf(hundredths, currency ?? options.currency));
  const minor: readonly Minor[] = inMinor.filter((amount) => amount !== null).sort((a, b) => a - b);
  // A fraction of the smallest coin is no amount of that currency.
  if (minor.length < operands.length) return null;
  const assumptions: Assumption[] = tokens
    .slice(at, next)
    .flatMap(({ raw, corrected }) => (corrected === null ? [] : [{ code: 'corrected', typed: raw, taken: corrected } as const]));
  for (const { hundredths, otherHundredths } of operands) {
    const [taken, other] = [hundredths, otherHundredths].map((each) =>
      each === null ? null : toMinorOf(each, currency ?? options.currency),
    );
    if (taken == null || other == null || currency === null) continue;
    assumptions.push({ code: 'number-style', taken: money(taken, currency), other: money(other, currency) });
  }
  return {
    from: tokens[at]?.from ?? 0,
    to: tokens[next - 1]?.to ?? 0,
    range: currency === null ? null : { op, minor },
    currency: currency ?? options.currency,
    isBare: said === null,
    explicit: compared || operands.some(({ scale, currency: said }) => scale !== null || said !== null),
    approximate,
    assumptions,
    otherCurrency: currency === null ? said : null,
  };
}

/** Crowns are those of the country that the list is of. */
const crowns: readonly string[] = ['SEK', 'NOK', 'DKK', 'ISK', 'CZK'];

/** The list's currency that a word for money means; null where it has none of the kind. */
function ownCurrency(said: string, { currency, others = [] }: AmountOptions): Currency | null {
  const own = [currency, ...others];
  if (own.length === 1 && currency === 'XXX') return currency;
  const [crown, another] = said === 'SEK' ? own.filter((code) => crowns.includes(code)) : [];
  return own.find((code) => code === said) ?? (another === undefined ? (crown ?? null) : null);
}

/** Whole minor units; null where a fraction of one is left. */
function toMinorOf(hundredths: number, currency: Currency): Minor | null {
  const minor = hundredths * 10 ** (minorDigits(currency) - 2);
  return Number.isSafeInteger(minor) ? toMinor(minor) : null;
}

/** A currency or a scale makes it one; a plain number must be large, no year and no number of things. */
function isAmount(operand: Operand, tokens: readonly Token[], { at, compared, operands }: Candidate, { locale }: AmountOptions): boolean {
  if (operand.currency !== null) return true;
  if (operand.isCount) return false;
  if (operand.scale !== null) return true;
  if (operand.maybeYear) {
    // "Yli 2000" is an amount, "yli 2025" a year; Swedish "under 2000" is during that year.
    const during = tokens[at]?.word === 'under' && locale !== 'en';
    return compared && operands.length === 1 && operand.hundredths % 10_000 === 0 && !during;
  }
  return operand.hundredths >= plainFrom || operand.otherHundredths !== null;
}
