import { type Kind, needsCount, noNumbers, type Part, parts } from './amount/number-parts.ts';
import type { Hit } from './period/phrase-book.ts';
import type { Token } from './period/tokens.ts';

/** A number in words. */
export interface NumberWords {
  readonly value: number;
  /** A word such as "tuhatta" or "million" was in it. */
  readonly hasScale: boolean;
  /** `a`, `en`, `puoli`: no number unless a scale or a unit of time follows. */
  readonly articleOnly: boolean;
  /** The last word's case: "tuhannesta" is from, "tuhanteen" is to. */
  readonly role: 'in' | 'from' | 'to';
}

const byLength = [...parts.keys()].sort((a, b) => b.length - a.length);
const byFirst = new Map<string, readonly string[]>();
for (const part of byLength) byFirst.set(part.charAt(0), [...(byFirst.get(part.charAt(0)) ?? []), part]);
const connectors = new Set(['and', 'och', 'ja', 'of', '-', 'a', 'en', 'an', 'ett']);
const ands = new Set(['and', 'och', 'ja']);
const longestWord = 48;
const mostTokens = 12;

/** The number in words that begins at a token, in any of the three languages: "puolentoista miljoonan", "kaksisataatuhatta". */
export function readNumberWords(tokens: readonly Token[], at: number): Hit<NumberWords> | null {
  let sum: Sum = { ...nothing };
  let next = at;
  // Where an "and" stood: "one million and two million" is two numbers, "one million and two" is one.
  let beforeAnd: { readonly sum: Sum; readonly next: number } | null = null;
  for (let index = at; index < tokens.length && index < at + mostTokens; index += 1) {
    const token = tokens[index];
    if (token === undefined || (index === at && needsCount.has(token.word))) break;
    const split = token.kind === 'word' && !noNumbers.has(token.raw) ? splitWord(token.word) : null;
    const isConnector = sum.seen && connectors.has(token.word);
    if (split !== null && !(isConnector && split[0]?.kind === 'article')) {
      const longer = { ...sum };
      if (!split.every((part) => take(longer, part))) {
        if (beforeAnd !== null) ({ sum, next } = beforeAnd);
        break;
      }
      sum = longer;
      next = index + 1;
    } else if (!isConnector) break;
    else if (ands.has(token.word)) {
      beforeAnd = { sum, next };
      sum = { ...sum, joined: true, ended: sum.lastKind === 'part' };
    }
  }
  if (!sum.seen) return null;
  const value = sum.total + sum.group + sum.unit;
  const last = tokens[next - 1]?.word ?? '';
  const role = /(?:esta|asta|ista)$/u.test(last) ? 'from' : /(?:teen|taan|oonaan|niin)$/u.test(last) ? 'to' : 'in';
  return Number.isSafeInteger(Math.round(value * 100))
    ? { value: { value, hasScale: sum.hasScale, articleOnly: sum.articleOnly, role }, next }
    : null;
}

/** All parts of numbers in words, without dots. */
export const numberWords: ReadonlySet<string> = new Set(parts.keys());

/** "Tuhannen", "million": what a number in digits is multiplied by. */
export function readScaleWord(word: string): number | null {
  const part = parts.get(word);
  return part?.kind === 'scale' ? part.value : null;
}

function splitWord(word: string): readonly Part[] | null {
  const whole = parts.get(word);
  if (whole !== undefined) return [whole];
  return word.length > longestWord ? null : splitFrom(word);
}

function splitFrom(word: string): readonly Part[] | null {
  for (const candidate of byFirst.get(word.charAt(0)) ?? []) {
    const part = parts.get(candidate);
    if (part === undefined || !word.startsWith(candidate) || candidate === 'a' || candidate === 'an') continue;
    if (word.length === candidate.length) return [part];
    const rest = splitFrom(word.slice(candidate.length));
    if (rest !== null) return [part, ...rest];
  }
  return null;
}

const nothing: Sum = {
  total: 0,
  group: 0,
  unit: 0,
  lastScale: 0,
  seen: false,
  hasScale: false,
  articleOnly: true,
  closed: false,
  joined: false,
  ended: false,
  lastKind: null,
};

interface Sum {
  total: number;
  group: number;
  unit: number;
  lastScale: number;
  seen: boolean;
  hasScale: boolean;
  articleOnly: boolean;
  closed: boolean;
  /** An "and" was read: "en och en halv" is not "en halv". */
  joined: boolean;
  /** An "and" behind a half ends the number: "en halv och en miljon". */
  ended: boolean;
  lastKind: Kind | null;
}

/** Adds the next part of the number; false where it cannot follow what was read. */
function take(sum: Sum, part: Part): boolean {
  const started = sum.group + sum.unit;
  if (sum.ended) return false;
  switch (part.kind) {
    case 'article':
      if (sum.seen) return false;
      sum.unit = 1;
      break;
    case 'unit':
      if ((sum.unit !== 0 && (!sum.articleOnly || sum.joined)) || sum.closed) return false;
      sum.unit = part.value;
      sum.articleOnly = false;
      break;
    case 'tens':
      if ((sum.unit !== 0 && (!sum.articleOnly || sum.joined)) || sum.closed) return false;
      sum.unit = 0;
      sum.group += part.value;
      sum.articleOnly = false;
      break;
    case 'ten':
      sum.group += (sum.unit || 1) * 10;
      sum.unit = 0;
      sum.articleOnly = false;
      break;
    case 'teens':
      if (sum.unit === 0) return false;
      sum.group += sum.unit + 10;
      sum.unit = 0;
      break;
    case 'hundred':
      if (sum.group >= 100) return false;
      sum.group = (started || 1) * 100;
      sum.unit = 0;
      sum.articleOnly = false;
      break;
    case 'scale':
      if (sum.hasScale && part.value >= sum.lastScale) return false;
      sum.total += (started || 1) * part.value;
      sum.group = 0;
      sum.unit = 0;
      sum.lastScale = part.value;
      sum.hasScale = true;
      sum.articleOnly = false;
      break;
    case 'part':
      if (sum.hasScale && started === 0) {
        // "A million and a half": half of the scale that was said.
        sum.total += part.value * sum.lastScale;
        sum.closed = true;
      } else if (part.value === 0.25 && sum.unit !== 0) {
        sum.group += sum.unit * part.value;
        sum.unit = 0;
      } else if (sum.unit !== 0 && sum.articleOnly && !sum.joined) {
        sum.group = part.value;
        sum.unit = 0;
      } else sum.group += part.value;
      break;
  }
  sum.seen = true;
  sum.lastKind = part.kind;
  return true;
}
