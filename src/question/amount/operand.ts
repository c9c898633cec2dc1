import { readNumberWords, readScaleWord } from '../numbers.ts';
import { type Hit, phraseBook } from '../period/phrase-book.ts';
import type { Token } from '../period/tokens.ts';
import type { AmountOptions } from './found-amount.ts';
import { readDigits, toHundredths } from './read-digits.ts';
import { countedBehind, currencies, gluedEuro, namesBefore, projectsBehind, type Scale, scales } from './words.ts';

/** One number of an amount, before it is known whether it is one. */
export interface Operand {
  /** In hundredths of the currency, without a scale where none was said. */
  readonly hundredths: number;
  readonly otherHundredths: number | null;
  /** Times a thousand or a million, where it was said. */
  readonly scale: number | null;
  /** ISO code, where a currency was said. */
  readonly currency: string | null;
  /** Four digits together that could be a year. */
  readonly maybeYear: boolean;
  /** Behind "tavoite" or "top", or before "hanketta": no amount unless a currency says so. */
  readonly isCount: boolean;
  /** "Eurosta" is from, "euroon" is to. */
  readonly role: 'in' | 'from' | 'to';
}

const scaleBook = phraseBook(scales);
const currencyBook = phraseBook(currencies);

/**
 * What stands at a token: an operand, digits to pass over, or nothing.
 *
 * @param opened - A comparison or "between" stands before it.
 */
export function readOperand(tokens: readonly Token[], at: number, options: AmountOptions, opened: boolean): Hit<Operand | null> | null {
  const before = currencyBook(tokens, at);
  const start = before !== null && tokens[before.next]?.kind === 'number' ? before.next : at;
  const prefix = start === at ? null : (before?.value ?? null);
  const read = tokens[start]?.kind === 'number' ? fromDigits(tokens, start, options) : fromWords(tokens, start);
  if (read === null || read.value === null) return read;
  // "Milloin" is one slip from "million": a misspelt scale alone needs company.
  if (tokens[start]?.corrected != null && !opened && currencyAt(tokens, read.next) === null) return null;
  const currency = currencyAt(tokens, read.next);
  const next = currency?.next ?? read.next;
  const said = currency?.value ?? read.value.currency ?? prefix;
  const role = roleOf(tokens[next - 1]?.word ?? '') ?? read.value.role;
  const isCount = said === null && (read.value.isCount || isCounted(tokens, start, next, read.value));
  return { value: { ...read.value, currency: said, role, isCount }, next };
}

function fromDigits(tokens: readonly Token[], at: number, options: AmountOptions): Hit<Operand | null> {
  const previous = tokens[at - 1];
  const token = tokens[at];
  const digits = readDigits(tokens, at, options.locale, (next) => (scaleAt(tokens, next)?.value.factor ?? 0) >= 1e6);
  if (!digits.isNumber) return { value: null, next: digits.next };
  const glued = token?.glued === true && (previous?.kind === 'word' ? currencyBook(tokens, at - 1) === null : previous?.word === '#');
  if (
    glued ||
    ((token?.raw ?? '').includes(':') &&
      scaleAt(tokens, digits.next) === null &&
      currencyAt(tokens, digits.next) === null &&
      !digits.value.isGrouped &&
      (token?.word.length ?? 0) < 5)
  ) {
    return { value: null, next: digits.next };
  }
  const scale = scalesAt(tokens, digits.next);
  const next = scale?.next ?? digits.next;
  const factor = scale?.value.factor ?? 1;
  const hundredths = toHundredths(digits.value, factor);
  const behind = tokens[next];
  const unknownUnit = behind?.kind === 'word' && behind.glued && currencyAt(tokens, next) === null && tokens[next - 1]?.kind === 'number';
  if (hundredths === null || unknownUnit) return { value: null, next };
  const { whole, decimals, isGrouped, other } = digits.value;
  const operand: Operand = {
    hundredths,
    otherHundredths: other === null ? null : toHundredths(other, factor),
    scale: scale === null ? null : factor,
    currency: scale?.value.currency ?? null,
    maybeYear: !isGrouped && decimals === '' && whole.length === 4 && Number(whole) >= 1900 && Number(whole) <= 2100,
    isCount: previous !== undefined && namesBefore.test(previous.word) && scale === null && !isGrouped,
    role: scale === null ? 'in' : (roleOf(tokens[next - 1]?.word ?? '') ?? 'in'),
  };
  return withRest(tokens, { value: operand, next }, options);
}

/** "1 miljoona 200 tuhatta": thousands behind the millions. */
function withRest(tokens: readonly Token[], { value, next }: Hit<Operand>, options: AmountOptions): Hit<Operand> {
  if (value.scale !== 1e6 || value.currency !== null || tokens[next]?.kind !== 'number') return { value, next };
  const rest = fromDigits(tokens, next, options);
  if (rest.value === null || rest.value.scale !== 1e3 || rest.value.hundredths >= 1e8) return { value, next };
  return { value: { ...value, hundredths: value.hundredths + rest.value.hundredths, currency: rest.value.currency }, next: rest.next };
}

function fromWords(tokens: readonly Token[], at: number): Hit<Operand> | null {
  const words = readNumberWords(tokens, at);
  if (words === null) return null;
  const { value, hasScale, articleOnly, role } = words.value;
  // A number in words may be followed by its scale's abbreviation: "puoli milj.".
  const scale = hasScale ? null : scaleAt(tokens, words.next);
  const rangesOn = ['and', 'och', 'ja', 'to', 'till', '-'].includes(tokens[words.next]?.word ?? '');
  if (articleOnly && scale === null && !hasScale && value >= 1 && !rangesOn) return null;
  const hundredths = Math.round(value * 100 * (scale?.value.factor ?? 1));
  if (!Number.isSafeInteger(hundredths)) return null;
  return {
    value: {
      hundredths,
      otherHundredths: null,
      scale: hasScale ? 1 : (scale?.value.factor ?? null),
      currency: scale?.value.currency ?? null,
      maybeYear: false,
      isCount: false,
      role,
    },
    next: scale?.next ?? words.next,
  };
}

/** One word for a scale, or two: "2 hundred thousand". */
function scalesAt(tokens: readonly Token[], at: number): Hit<Scale> | null {
  const hundred = ['hundred', 'sataa', 'hundra'].includes(tokens[at]?.word ?? '');
  const scale = scaleAt(tokens, hundred ? at + 1 : at);
  if (scale === null || !hundred) return hundred ? null : scale;
  return { value: { ...scale.value, factor: scale.value.factor * 100 }, next: scale.next };
}

function scaleAt(tokens: readonly Token[], at: number): Hit<Scale> | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const inWords = token.kind === 'word' ? readScaleWord(token.word) : null;
  if (inWords !== null) return { value: { factor: inWords, currency: null, needs: 'nothing' }, next: at + 1 };
  const short = scaleBook(tokens, at);
  if (short === null) return null;
  const isCurrency = currencyAt(tokens, short.next) !== null;
  const { needs } = short.value;
  const fits = needs === 'nothing' || (needs === 'currency' ? isCurrency : token.glued);
  return fits ? short : null;
}

/** A currency behind a number or a scale, with its case ending: `€`, `e`, "euroa", `€:n`. */
function currencyAt(tokens: readonly Token[], at: number): Hit<string> | null {
  const token = tokens[at];
  const glued = token?.word === gluedEuro && (token.glued || tokens[at - 1]?.word === 'tuhatta' || isShortEuro(tokens, at));
  const found = glued ? { value: 'EUR', next: at + 1 } : currencyBook(tokens, at);
  if (found === null) return null;
  const ending = tokens[found.next]?.word === ':' && tokens[found.next]?.glued === true && tokens[found.next + 1]?.kind === 'word';
  return ending ? { value: found.value, next: found.next + 2 } : found;
}

/** A lone `e` behind a number or a scale is euros: `500 000 e`, `1,5 milj. e`. */
function isShortEuro(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1];
  return (
    previous?.kind === 'number' ||
    previous?.word === '.' ||
    scaleBook(tokens, at - 1) !== null ||
    readScaleWord(previous?.word ?? '') !== null
  );
}

/** True where a plain number counts people or things, or is part of a longer row of digits. */
function isCounted(tokens: readonly Token[], start: number, next: number, operand: Operand): boolean {
  const at = ['-', '.'].includes(tokens[next]?.word ?? '') && tokens[next]?.glued === true ? next + 1 : next;
  const behind = tokens[at]?.word ?? '';
  if (countedBehind.test(behind)) return true;
  if (projectsBehind.test(behind) && operand.hundredths < 1_000_000) return true;
  // A telephone number goes on: "40 123 4567".
  const more = tokens[next];
  const year = more?.word.length === 4 && Number(more.word) >= 1900 && Number(more.word) <= 2100;
  const previous = tokens[start - 1];
  const goesOn = previous?.kind === 'number' && !(previous.word.length === 4 && /^(?:19|20)/u.test(previous.word));
  return goesOn || (more?.kind === 'number' && !year && tokens[start]?.kind === 'number' && operand.scale === null);
}

function roleOf(word: string): 'from' | 'to' | null {
  if (/(?:eurosta|tuhannesta|miljoonasta)$/u.test(word)) return 'from';
  return /(?:euroon|tuhanteen|miljoonaan)$/u.test(word) ? 'to' : null;
}
