import { addDays, intersect } from '../../domain/date.ts';
import { books, correctTimeWord } from './books.ts';
import { type Finding, toFoundPeriod } from './finding.ts';
import type { FoundPeriod, PeriodOptions } from './found-period.ts';
import { matchRange } from './match-range.ts';
import { matchRolling } from './match-rolling.ts';
import { matchSingle } from './match-single.ts';
import { isAt, type Scan } from './scan.ts';
import { tokenise } from './tokens.ts';

/** The periods in a normalised text, in its order; they never overlap. */
export function findPeriods(text: string, options: PeriodOptions): readonly FoundPeriod[] {
  // Whether a word is right takes longer to tell.
  const correct = (typed: string): string | null => {
    const meant = correctTimeWord(typed);
    return meant === null || options.isRight?.(typed) ? null : meant;
  };
  const scan: Scan = { tokens: tokenise(text, correct), options };
  const findings: Finding[] = [];
  for (let at = 0; at < scan.tokens.length; ) {
    const found = matchAt(scan, at);
    findings.push(...found);
    at = found.at(-1)?.next ?? at + 1;
  }
  return joinOpenEnds(scan, findings).map((finding) => toFoundPeriod(scan, finding));
}

/** The reading that takes in most tokens, the first of equals. */
function matchAt(scan: Scan, at: number): readonly Finding[] {
  const readings = [matchRolling(scan, at), matchRange(scan, at), matchSoon(scan, at), matchSingle(scan, at)];
  const best = readings
    .map((reading) => (reading === null ? [] : [reading].flat()))
    .reduce((best, reading) => ((reading.at(-1)?.next ?? 0) > (best.at(-1)?.next ?? 0) ? reading : best), []);
  // Finnish "on" is a verb; the English one stands before a day.
  return isAt(scan, at, 'on') && best.some(({ precision }) => precision !== 'day') ? [] : best;
}

function matchSoon(scan: Scan, at: number): Finding | null {
  const soon = books.soon(scan.tokens, at);
  // "As soon as", "how soon", and "kohta 2", which is a point of a list.
  if (soon === null || isAt(scan, at - 1, 'as', 'how') || (isAt(scan, at, 'kohta') && scan.tokens[soon.next]?.kind === 'number'))
    return null;
  const { today } = scan.options;
  const period = { from: today, to: addDays(today, soon.value) };
  return { at, next: soon.next, period, relation: 'in', precision: 'soon', bareYear: false, assumed: true, dayFirst: [] };
}

/** "After March 2024 and before June 2025" is one period. */
function joinOpenEnds(scan: Scan, findings: readonly Finding[]): readonly Finding[] {
  const result: Finding[] = [];
  for (const finding of findings) {
    const last = result.at(-1);
    const period = last === undefined || !meet(scan, last, finding) ? null : intersect(last.period, finding.period);
    if (last === undefined || period === null) result.push(finding);
    else {
      const { at, assumed, dayFirst } = last;
      result[result.length - 1] = {
        ...finding,
        at,
        period,
        relation: 'in',
        precision: 'range',
        assumed: assumed || finding.assumed,
        dayFirst: [...dayFirst, ...finding.dayFirst],
      };
    }
  }
  return result;
}

function meet(scan: Scan, first: Finding, second: Finding): boolean {
  const between = scan.tokens.slice(first.next, second.at).map(({ word }) => word);
  if (!between.every((word) => ['and', 'but', 'ja', 'mutta', 'och', 'men', ',', 'seka'].includes(word))) return false;
  const opensFirst = first.period.from === null && first.period.to !== null && second.period.to === null;
  return opensFirst || (first.period.to === null && second.period.from === null && second.period.to !== null);
}
